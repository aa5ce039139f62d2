import type { LineRules } from '../languages/line-rules.ts';
import { contentWords, speaksOf } from './content-words.ts';
import { findLastLine } from './find-last-line.ts';
import type { LineFacts } from './line-facts.ts';
import { isHeadingLike, isText } from './line-kinds.ts';

/** Index of the first line after the article. `from` is the first line that can be text. */
export function findEnd(facts: readonly LineFacts[], from: number, rules: LineRules): number {
  const total = facts.slice(from).filter(isText).length;
  const known = new Set<string>();
  const entries = datedEntries(facts, from);
  let read = 0;
  let resumed = from;
  for (let index = from; index < facts.length; index++) {
    const fact = facts[index];
    if (fact === undefined) break;
    if (isText(fact)) {
      read++;
      for (const word of contentWords(fact.line.text, rules.functionWords)) known.add(word);
    }
    if (read === 0) continue;
    if (read >= fewestOfArticle && isOtherTitle(facts, index, entries)) return findLastLine(facts, from, index, rules);
    const marked =
      fact.ending === 'end' ? read >= 3 || read >= total / 2 : fact.ending === 'box' || isCardTime(facts, index, read);
    if (!marked) continue;
    // Each stretch is looked through once, however many boxes stand in it.
    if (fact.ending !== 'end' && index >= resumed) resumed = resumption(facts, index + 1, known, rules) ?? resumed;
    if (fact.ending === 'end' || index >= resumed)
      return findLastLine(facts, from, fact.ending === null ? cardStart(facts, index) : index, rules);
  }
  return findLastLine(facts, from, facts.length, rules);
}

/** Where a long paragraph, a shorter one on the same subject, or plain paragraphs that follow each other show that the article goes on after a box of links; null when it does not. */
function resumption(
  facts: readonly LineFacts[],
  from: number,
  known: ReadonlySet<string>,
  rules: LineRules,
): number | null {
  let run = 0;
  for (let index = from; index < facts.length; index++) {
    const fact = facts[index];
    if (fact === undefined || fact.ending === 'end') return null;
    if (fact.turn) return index;
    if (isOfCard(facts, index)) run = 0;
    else if (isText(fact) && (fact.line.words >= 12 || (fact.groupSize === 1 && isFullSentence(fact)))) run++;
    else if (fact.date !== null || fact.byline?.marked === true || fact.line.bulleted || isHeadingLike(fact)) run = 0;
    if (run >= 2) return index;
    if (run === 0 || fact.line.words < longerThanMostTeasers) continue;
    if (fact.line.words >= longerThanTeasers || speaksOf(fact.line.text, known, rules.functionWords)) return index;
  }
  return null;
}

/** A paragraph right above a date or an author tells what another article is about. */
function isOfCard(facts: readonly LineFacts[], index: number): boolean {
  const below = facts[index + 1];
  return below !== undefined && (below.date !== null || below.byline?.marked === true);
}

/** A sentence of some length with a full stop, as links have none. */
function isFullSentence({ line }: LineFacts): boolean {
  return line.words >= 8 && /\.["»”“«]?$/u.test(line.text);
}

/** How many dates stand right above or below a heading: where they are many, the text is told by dates. */
function datedEntries(facts: readonly LineFacts[], from: number): number {
  return facts.filter((fact, index) => index >= from && fact.date !== null && facts[index + 1]?.prose === true).length;
}

/** The title of another article that was pasted below: a line of some length with a date or a byline and a date below it, and then text. */
function isOtherTitle(facts: readonly LineFacts[], index: number, entries: number): boolean {
  const fact = facts[index];
  if (fact === undefined || entries > mostEntries || !isHeadingLike(fact) || fact.line.words < 4 || fact.line.bulleted)
    return false;
  if (fact.date !== null || fact.byline !== null || fact.line.text.endsWith(':')) return false;
  const below = facts.slice(index + 1, index + 6);
  const date = below.findIndex((other) => other.date !== null && other.date.dates.length > 0);
  if (date < 0 || below.slice(0, date).filter(isText).length > 1) return false;
  return below.slice(date + 1).some(isText);
}

/** A time or an author far below the first paragraph belongs to the card of another article. */
function isCardTime(facts: readonly LineFacts[], index: number, read: number): boolean {
  const [before, fact] = [facts[index - 1], facts[index]];
  if (fact === undefined || read < 3) return false;
  const isTime = fact.reason === 'navigation' && /^(?:il y a )?#/u.test(fact.line.key);
  return (isTime || fact.date !== null) && before !== undefined && !before.prose && isHeadingLike(before);
}

function cardStart(facts: readonly LineFacts[], index: number): number {
  return facts[index - 1]?.prose === false ? index - 1 : index;
}

const fewestOfArticle = 4;
const longerThanMostTeasers = 25;
const longerThanTeasers = 40;
const mostEntries = 2;
