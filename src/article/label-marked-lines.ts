import type { LineRules } from '../languages/line-rules.ts';
import { findEnd } from './find-end.ts';
import { findLinkBoxes } from './find-link-boxes.ts';
import type { MarkedBlock } from './input-format.ts';
import { labelBody } from './label-body.ts';
import { labelByMarkup } from './label-by-markup.ts';
import { labelMarkedHead } from './label-marked-head.ts';
import { factsOf, type LineFacts } from './line-facts.ts';
import type { LineReader } from './line-reader.ts';
import { linkListGroups, markTeasers } from './link-lists.ts';
import { markCaptions } from './mark-captions.ts';
import { beginsWith } from './match-phrases.ts';
import { block, omitted, type LineLabel } from './line-label.ts';

/** What every line of a text with markup is: its blocks tell where the article stands, the words of its lines what is no part of it all the same. `facts` and blocks go together one by one, `reader` has read them; `authors` are the names of those who wrote it. */
export function labelMarkedLines(
  facts: readonly LineFacts[],
  given: readonly MarkedBlock[],
  authors: readonly string[],
  rules: LineRules,
  reader: LineReader,
): readonly LineLabel[] {
  const blocks = markCaptions(markTeasers(given), facts);
  const links = linkListGroups(blocks);
  const marked = facts.map((fact, index) => withMarkup(fact, blocks[index], links));
  const head = labelMarkedHead(marked, blocks, authors);
  const body = facts.flatMap((_, index) => {
    const own = blocks[index];
    const isText = own?.main === true && own.reason === null;
    return index >= head.end && (isText || isCorrection(facts, blocks, index)) ? [index] : [];
  });
  const boxes = findLinkBoxes(
    body.flatMap((index) => facts[index] ?? []),
    body.flatMap((index) => blocks[index] ?? []),
    rules,
  );
  const boxed = new Set(body.filter((_, place) => boxes.has(place)));
  const inBody = new Set(body.filter((index) => !boxed.has(index)));
  // What is left of the page without all else is read as a pasted text is.
  const kept = facts.flatMap((_, index) => (inBody.has(index) || head.labels.has(index) ? [index] : []));
  const keptBlocks = kept.flatMap((index) => blocks[index] ?? []);
  const keptFacts = factsOf(
    kept.flatMap((index, place) => {
      const line = facts[index]?.line;
      return line === undefined ? [] : [{ ...line, index: place }];
    }),
    rules,
    reader,
  ).map((fact, place) => withMarkup(fact, keptBlocks[place], links));
  const known = new Map(
    kept.flatMap((index, place) => {
      const label = head.labels.get(index);
      return label === undefined ? [] : [[place, label] as const];
    }),
  );
  const from = kept.findIndex((index) => index >= head.end);
  const end = from < 0 ? kept.length : findEnd(keptFacts, from, rules);
  // What stands right above links to other articles announces them.
  const above = new Set(
    kept.flatMap((index, place) => {
      const next = blocks[index + 1];
      return next !== undefined && (next.reason === 'related-link' || links.has(next.group)) ? [place] : [];
    }),
  );
  const labels = new Map(
    labelBody(
      keptFacts,
      Math.max(0, from),
      end,
      known,
      rules,
      labelByMarkup(keptFacts, keptBlocks, links, above, from, end),
    ),
  );
  for (let place = Math.max(from, end - linesAboutAuthor); place < end; place++)
    if (isAboutAuthor(keptFacts[place], authors)) labels.set(place, omitted('end-matter'));
  const placeOf = new Map(kept.map((index, place) => [index, place]));
  const last = kept[end - 1] ?? -1;
  return marked.map((fact, index) => {
    const label = labels.get(placeOf.get(index) ?? -1);
    if (label === undefined && boxed.has(index)) return omitted(fact.reason ?? 'related-link');
    return label ?? outside(fact, blocks[index], index < head.end, index <= last);
  });
}

/** A note right below the text belongs to it, also in a footer of the article. */
function isCorrection(facts: readonly LineFacts[], blocks: readonly MarkedBlock[], index: number): boolean {
  const [fact, own, above] = [facts[index], blocks[index], blocks[index - 1]];
  if (fact?.note !== true || fact.line.words < fewestOfNote || own?.reason !== 'end-matter') return false;
  return own.linkShare < mostLinks && above?.main === true && above.reason === null;
}

/** What one of the last lines says of somebody who wrote the article: `Ana Lim is a writer in Aston.` */
function isAboutAuthor(fact: LineFacts | undefined, authors: readonly string[]): boolean {
  if (fact === undefined || fact.line.words > longestAbout) return false;
  return authors.some((name) => beginsWith(fact.line.text.toLowerCase(), `${name.toLowerCase()} `));
}

/** A paragraph, quotation or item of markup is text without a final stop as well, and a button has a link or is one. */
function withMarkup(given: LineFacts, marked: MarkedBlock | undefined, links: ReadonlySet<number>): LineFacts {
  const isNoButton =
    marked?.linkShare === 0 &&
    (marked.role === 'item' || marked.role === 'heading') &&
    given.line.words > longestButton &&
    (given.reason === 'share' || given.reason === 'navigation');
  // What tells of a picture ends no article.
  const isOfPicture = marked?.role === 'credit' || marked?.role === 'caption';
  const fact = isNoButton ? { ...given, reason: null } : isOfPicture ? { ...given, ending: null } : given;
  const { line, prose, reason, ending, date, byline, caption, credit } = fact;
  if (
    prose ||
    marked === undefined ||
    reason !== null ||
    ending !== null ||
    date !== null ||
    caption ||
    credit !== null
  )
    return fact;
  const fewest = FEWEST_WORDS.get(marked.role);
  if (fewest === undefined || line.words < fewest || byline?.marked === true) return fact;
  const isLink = marked.role === 'item' ? links.has(marked.group) : marked.linkShare > mostLinks;
  return isLink ? fact : { ...fact, prose: true };
}

/** What does not belong to the article, and captions of pictures that lie outside its part of the page. */
function outside(fact: LineFacts, marked: MarkedBlock | undefined, before: boolean, within: boolean): LineLabel {
  if (fact.credit === 0 || marked?.role === 'credit') return omitted('credit');
  // Of figures in rows the markup knows more than their words.
  const reason = marked?.reason === 'unspeakable' ? marked.reason : (fact.reason ?? marked?.reason ?? null);
  if (reason !== null) return omitted(reason);
  if (marked?.role === 'caption') return within && !before ? block('caption') : omitted('caption');
  if (before) return omitted('navigation');
  if (fact.ending === 'box' || (marked?.linkShare ?? 0) > mostLinks) return omitted('related-link');
  if (within) return omitted('navigation');
  return omitted('end-matter');
}

const mostLinks = 0.5;
const longestButton = 4;
const fewestOfNote = 8;
const linesAboutAuthor = 3;
const longestAbout = 60;
const FEWEST_WORDS: ReadonlyMap<string, number> = new Map([
  ['paragraph', 12],
  ['quote', 4],
  ['item', 3],
]);
