import type { LineRules } from '../languages/line-rules.ts';
import { isAnnounced } from './find-end.ts';
import { findRepeats } from './find-repeats.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';
import { beginsWith } from './match-phrases.ts';

/** Labels of the lines from `from` to `end`, those that have one already left out. */
export function labelBody(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  known: ReadonlyMap<number, LineLabel>,
  rules: LineRules,
): ReadonlyMap<number, LineLabel> {
  const labels = new Map<number, LineLabel>(known);
  const open = facts.slice(0, end).flatMap((_, index) => (index < from || known.has(index) ? [] : [index]));
  const repeats = findRepeats(facts.slice(from, end).map(({ line }) => line));
  const boxes = boxLines(facts, from, end);
  const galleries = galleryLines(facts, from, end);
  const embeds = embedLines(facts, from, end);
  const asked = facts.slice(from, end).filter(({ line }) => line.text.endsWith('?')).length;
  for (const index of open) {
    const fact = facts[index];
    if (fact === undefined) continue;
    const repeat = repeats.get(fact.line);
    if (fact.credit === 0) labels.set(index, omitted('credit'));
    else if (embeds.has(index)) labels.set(index, omitted('embed'));
    else if (boxes.has(index)) labels.set(index, omitted(fact.reason ?? 'related-link'));
    else if (galleries.has(index)) labels.set(index, omitted('gallery'));
    else if (fact.reason !== null) labels.set(index, omitted(fact.reason));
    else if (fact.ending === 'end') labels.set(index, omitted('end-matter'));
    else if (repeat !== undefined) labels.set(index, omitted(repeat));
    else if (fact.byline?.marked === true) labels.set(index, omitted('credit'));
    else if (isCaption(facts, index)) labels.set(index, block('caption'));
    else if (isQuestionHeading(facts, index) && asked < questionsOfAnInterview) labels.set(index, block('heading'));
    else if (fact.prose || fact.note || (fact.line.text.endsWith('?') && asked >= questionsOfAnInterview))
      labels.set(index, block('paragraph'));
    else labels.set(index, shortLine(facts, index, labels, rules));
  }
  return labels;
}

/** A short question alone above a paragraph. */
function isQuestionHeading(facts: readonly LineFacts[], index: number): boolean {
  const [fact, next] = [facts[index], facts[index + 1]];
  return (
    fact !== undefined &&
    next?.prose === true &&
    /^[^«“"„.!?]*\?$/u.test(fact.line.text) &&
    fact.line.words <= 10 &&
    fact.line.group !== facts[index - 1]?.line.group
  );
}

/** A line beside a credit: on the same line, in the same group, or right above it. */
function isCaption(facts: readonly LineFacts[], index: number): boolean {
  const [fact, next] = [facts[index], facts[index + 1]];
  if (fact === undefined || fact.note) return false;
  if (fact.caption || fact.credit !== null) return true;
  const together = next?.credit != null && next.line.group === fact.line.group;
  if (together && fact.line.words <= 40) return true;
  const above = facts[index - 1];
  if (!fact.line.ends && !fact.prose && above?.credit != null && above.line.group === fact.line.group) return true;
  return !fact.prose && next?.credit === 0 && fact.line.words <= 40 && fact.date === null;
}

/** A heading of a box of links, and the lines below it up to the next paragraph. */
function boxLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  let inBox = false;
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact === undefined) break;
    if (fact.ending === 'box') inBox = true;
    else if (fact.prose && !fact.line.bulleted) inBox = false;
    else if (inBox && isLastShort(facts, index) && facts[index - 1]?.ending !== 'box') inBox = false;
    if (inBox) found.add(index);
  }
  return found;
}

/** A line of its own that paragraphs follow is their heading, not the last link of the box above. */
function isLastShort(facts: readonly LineFacts[], index: number): boolean {
  const [fact, next, before] = [facts[index], facts[index + 1], facts[index - 1]];
  return (
    fact !== undefined &&
    next?.prose === true &&
    fact.line.group !== before?.line.group &&
    fact.line.group !== next.line.group &&
    fact.line.words <= 8 &&
    !fact.line.bulleted &&
    before?.line.bulleted === true
  );
}

/** Counters such as `2 / 9` with what stands between them. */
function galleryLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const counters = facts
    .slice(0, end)
    .flatMap(({ reason, line }, index) =>
      index >= from && reason === 'gallery' && line.key.startsWith('#') ? [index] : [],
    );
  return new Set(
    counters.flatMap((counter, at) => {
      const next = counters[at + 1] ?? counter;
      return next - counter > 4 ? [] : Array.from({ length: next - counter }, (_, step) => counter + step);
    }),
  );
}

/** The signature of a post, and the words of the post above it. */
function embedLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact?.reason !== 'embed') continue;
    found.add(index);
    for (let above = index - 1; above >= from && above >= index - 4; above--) {
      const other = facts[above];
      if (
        other === undefined ||
        !(other.line.group === fact.line.group || (other.line.mark !== '' && fact.line.mark !== ''))
      )
        break;
      found.add(above);
    }
    const post = facts[index - 1];
    if (post !== undefined && index > from && /https?:\/\/t\.co\/|[@#]\p{L}/u.test(post.line.text))
      found.add(index - 1);
  }
  return found;
}

/** A line in the text that is no sentence: an item of a list, a heading, a caption without a credit, or a link. */
function shortLine(
  facts: readonly LineFacts[],
  index: number,
  labels: ReadonlyMap<number, LineLabel>,
  rules: LineRules,
): LineLabel {
  const fact = facts[index];
  if (fact === undefined) return block('paragraph');
  const { line } = fact;
  const [before, next] = [facts[index - 1], facts[index + 1]];
  if (line.bulleted) {
    if (isAnnounced(facts, index) || line.words >= 12) return block('paragraph');
    if (line.mark === '' && next?.prose === true && !next.line.bulleted) return block('heading');
    return isUnderHeading(facts, index) ? block('paragraph') : omitted('related-link');
  }
  if (fact.date !== null && next?.prose !== true) return omitted('navigation');
  if (/[«“"„].*[»”"“]$/u.test(line.text) && next?.prose !== true) return block('paragraph');
  const afterText =
    before === undefined ||
    before.prose ||
    labels.get(index - 1)?.as !== 'block' ||
    before.line.group === line.group ||
    isCaptionLabel(labels.get(index - 1));
  const words = line.text.toLowerCase().replaceAll('’', "'").split(' ');
  const isSentence =
    line.words >= 8 &&
    words.some((word) => rules.finiteVerbs.has(word)) &&
    !rules.headingStarts.some((start) => beginsWith(line.key, start)) &&
    !/[?!«»“”"]/u.test(line.text);
  if (next?.prose === true || next === undefined)
    return isSentence ? block('caption') : afterText || line.words <= 8 ? block('heading') : block('paragraph');
  return loose(facts, index, isSentence);
}

/** A list below a line that is no sentence has that line as its heading; one between two paragraphs is a list of links. */
function isUnderHeading(facts: readonly LineFacts[], index: number): boolean {
  let first = index;
  while (facts[first - 1]?.line.bulleted === true) first--;
  const above = facts[first - 1];
  return (
    above !== undefined &&
    !above.prose &&
    above.reason === null &&
    above.ending === null &&
    above.credit === null &&
    !above.caption &&
    above.date === null &&
    above.byline?.marked !== true
  );
}

/** A short line that no paragraph follows at once. */
function loose(facts: readonly LineFacts[], index: number, isSentence: boolean): LineLabel {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined) return block('paragraph');
  if (isSentence) return block('caption');
  const isLoose = (other: LineFacts | undefined): boolean =>
    other !== undefined &&
    !other.prose &&
    other.reason === null &&
    other.credit === null &&
    !other.caption &&
    !other.note &&
    other.date === null &&
    !other.line.bulleted;
  const alone = !isLoose(before) && !isLoose(next);
  // Links between paragraphs come in twos and threes; one line alone above a picture or an advertisement is the heading of what follows.
  if (alone) return block('heading');
  const run = runAround(facts, index, isLoose);
  if (run.length <= 2 && facts[run.end]?.prose === true && fact.line.words <= 6) return block('heading');
  return run.length >= 4 || /[,;:]$/u.test(fact.line.text) ? block('paragraph') : omitted('related-link');
}

function runAround(
  facts: readonly LineFacts[],
  index: number,
  belongs: (fact: LineFacts | undefined) => boolean,
): { length: number; end: number } {
  let [start, end] = [index, index + 1];
  while (belongs(facts[start - 1]) && index - start < 5) start--;
  while (belongs(facts[end]) && end - index < 5) end++;
  return { length: end - start, end };
}

function isCaptionLabel(label: LineLabel | undefined): boolean {
  return label?.as === 'block' && label.kind === 'caption';
}

const questionsOfAnInterview = 3;
