import type { LineRules } from '../languages/line-rules.ts';
import { contentWords } from './content-words.ts';
import { isAnnounced } from './find-last-line.ts';
import type { LineFacts } from './line-facts.ts';
import { isHeadingLike, isText } from './line-kinds.ts';
import { isAuthorsName, namesAuthor, namesPage, pageTalk } from './page-talk.ts';

/** How much each line from `from` to `end` speaks for being part of the article (above 0) or of the page around it (below 0). */
export function articleEvidence(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  rules: LineRules,
): readonly number[] {
  const known = new Set<string>();
  const isTicker = facts.slice(from, end).filter(({ clock }) => clock).length >= fewestEntries;
  const isAboutAuthor = namesAuthor(facts, from);
  const isAuthor = isAuthorsName(facts, from);
  const isTalk = pageTalk(facts, rules);
  const isOfPage = namesPage(facts, from, rules);
  const heads = headsOfComments(facts, from);
  let texts = 0;
  let isAfterEnd = false;
  // What a row of lines without text speaks against the article, all in all: a box is one thing, however many links it has.
  let against = 0;
  let kinds = new Set<string>();
  return facts.slice(from, end).map((fact, step) => {
    const index = from + step;
    const isEnd = isMarkOfEnd(fact, rules);
    const isSigned = texts >= fewestKnown && isAuthor(fact);
    if (isSigned || (isEnd && texts >= fewestKnown)) isAfterEnd = true;
    if (isSigned) return -2;
    if (fact.note) return 2.5;
    if (isText(fact)) {
      const words = contentWords(fact.line.text, rules.functionWords).filter((word) => /\p{L}/u.test(word));
      if (isAboutAuthor(fact) || isTalk(fact)) return texts > 0 ? -2 : 0;
      if (texts >= fewestKnown && heads.has(index - 1)) return -1;
      if (texts >= fewestKnown && isTeaser(facts, index) && sharedOf(words, known) < fewestShared) return -0.5;
      if (texts >= fewestKnown && isOfCard(facts[index + 1])) return -1;
      if (texts >= fewestKnown && isOfPage(fact)) return -2;
      const weight = weightOf(fact, trustIn(fact, words, known, texts, isAfterEnd));
      for (const word of words) known.add(word);
      texts++;
      against = 0;
      kinds = new Set();
      return weight;
    }
    if (texts === 0) return 0;
    if (isTicker && fact.clock) return 1;
    if (heads.has(index)) return -1.5;
    const weight = weightWithoutText(facts, index, kinds.size > 0);
    if (weight >= 0) return weight;
    if (fact.ending === 'box' || fact.reason === 'related-link') kinds.add('related-link');
    else if (weight < -0.5) kinds.add(fact.reason ?? 'other');
    const full = Math.max(weight, -mostAgainst(kinds) - against);
    // One notice alone stands between any two paragraphs.
    const rest = Math.min(0, against === 0 && !isEnd && fact.ending === null && weight > -1.2 ? 0.2 * full : full);
    against += rest;
    return isEnd ? -5 : rest;
  });
}

/** Lines that tell who wrote a comment and when (`Ana from Aston, 3/4 at 9:45`): a text below each, and two of them at least. A ticker begins its lines with the time. */
function headsOfComments(facts: readonly LineFacts[], from: number): ReadonlySet<number> {
  const found = facts.flatMap(({ line, turn, clock }, index) => {
    if (index < from || line.words < 2 || line.words > longestHead || line.ends || turn || clock) return [];
    const isHead = /^(?:\d{1,3}[.)]? )?\p{L}/u.test(line.text) && ENDS_WITH_TIME.test(line.text);
    return isHead && facts[index + 1]?.prose === true ? [index] : [];
  });
  return new Set(found.length < fewestComments ? [] : found);
}

/** A word that articles have as headings too is no sure mark of the end. */
function isMarkOfEnd({ ending, line }: LineFacts, rules: LineRules): boolean {
  return ending === 'end' && rules.headingWords?.has(line.key) !== true;
}

/** A short sentence in one group with a line above it that is none; headings stand alone. */
function isTeaser(facts: readonly LineFacts[], index: number): boolean {
  const [above, fact] = [facts[index - 1], facts[index]];
  if (above === undefined || fact === undefined || fact.turn || fact.line.words > longestTeaser) return false;
  return isHeadingLike(above) && above.line.group === fact.line.group && fact.groupSize <= longestGroup;
}

function sharedOf(words: readonly string[], known: ReadonlySet<string>): number {
  return [...new Set(words)].filter((word) => known.has(word)).length;
}

/** A paragraph right above a date or an author tells what another article is about. */
function isOfCard(below: LineFacts | undefined): boolean {
  return below !== undefined && (below.date !== null || below.byline?.marked === true);
}

/** Long paragraphs weigh more, and so do turns of an interview. */
function weightOf({ line, turn }: LineFacts, trust: number): number {
  return trust * Math.min(5, Math.max(turn ? 3 : 1, line.words / 8));
}

/** How sure it is, from 0 to 1, that a paragraph belongs to the text above. */
function trustIn(
  { line, turn }: LineFacts,
  words: readonly string[],
  known: ReadonlySet<string>,
  texts: number,
  isAfterEnd: boolean,
): number {
  const different = new Set(words);
  const shared = [...different].filter((word) => known.has(word)).length;
  if (turn || texts < fewestKnown || (shared >= 2 && shared >= different.size / 4)) return 1;
  if (isAfterEnd) return 0.1;
  if (/[«“"„»]/u.test(line.text)) return 0.8;
  return line.words >= 40 ? 0.8 : line.words >= 20 ? 0.65 : 0.25;
}

/** Inside an article there is one box at a time; below it there are many. */
function mostAgainst(kinds: ReadonlySet<string>): number {
  return kinds.size > 2 ? 4.5 : kinds.size === 2 ? 3 : kinds.has('related-link') ? 2.5 : 2;
}

function weightWithoutText(facts: readonly LineFacts[], index: number, isAmongNotices: boolean): number {
  const fact = facts[index];
  if (fact === undefined) return 0;
  if (fact.ending !== null) return -1.2;
  if (fact.date !== null || fact.byline?.marked === true) return -1.5;
  if (fact.reason !== null) return weightOfReason(fact);
  if (fact.credit !== null || fact.caption) return -0.1;
  if (fact.line.bulleted) return isAnnounced(facts, index) || fact.prose ? 0.3 : -0.3;
  if (fact.line.ends || !isHeadingLike(fact)) return 0;
  return isAmongNotices ? -0.4 : -0.1;
}

function weightOfReason({ reason, line }: LineFacts): number {
  if (reason === 'subscription' || reason === 'consent') return -1;
  if (reason === 'navigation') return line.key.startsWith('#') ? -1.5 : -0.8;
  if (reason === 'related-link') return -0.8;
  return reason === 'share' ? -0.6 : -0.1;
}

const fewestEntries = 3;
const fewestComments = 2;
const fewestShared = 2;
const longestTeaser = 12;
const longestGroup = 3;
const longestHead = 12;
const ENDS_WITH_TIME = /\d{1,2}(?:[:.]\d{2}|\s?h\s?\d{2})(?:\s?(?:Uhr|hs?|[AaPp]\.?\s?[Mm]\.?))?\)?$/u;
const fewestKnown = 3;
