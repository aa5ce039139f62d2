import type { LineRules } from '../languages/line-rules.ts';
import { articleEvidence } from './article-evidence.ts';
import { findLastLine } from './find-last-line.ts';
import type { LineFacts } from './line-facts.ts';
import { noticeWordsIn } from './notices-to-readers.ts';
import { isHeadingLike, isText } from './line-kinds.ts';

/** Index of the first line after the article. `from` is the first line that can be text. */
export function findEnd(facts: readonly LineFacts[], from: number, rules: LineRules): number {
  const limit = surelyAfter(facts, from, rules);
  return findLastLine(facts, from, mostLikelyEnd(facts, from, limit, rules), limit, rules);
}

/** The first line that only stands below an article: comments, a legal note, or the title of another article. */
function surelyAfter(facts: readonly LineFacts[], from: number, rules: LineRules): number {
  const total = facts.slice(from).filter(isText).length;
  const entries = datedEntries(facts, from);
  let read = 0;
  for (let index = from; index < facts.length; index++) {
    const fact = facts[index];
    if (fact === undefined) break;
    if (isText(fact)) read++;
    if (
      (fact.ending === 'end' || isCommentsHeading(fact, rules)) &&
      isSureMark(fact, rules) &&
      (read >= fewestRead || (read > 0 && read >= total / 2))
    )
      return index;
    if (read >= fewestOfArticle && isOtherTitle(facts, index, entries)) return index;
  }
  return facts.length;
}

/** `Comments of our readers`: a few words of which two speak of the page. */
function isCommentsHeading(fact: LineFacts, rules: LineRules): boolean {
  // `Comments (3)`
  const isCounted = /^(?:\d+ \p{L}+|\p{L}+ ?\(?\d+\)?)$/u.test(fact.line.text) && noticeWordsIn(fact, rules) > 0;
  if (fact.line.words > longestHeading || fact.prose || fact.credit !== null || fact.caption) return false;
  return isCounted
    ? fact.reason === null || fact.reason === 'share'
    : isHeadingLike(fact) && noticeWordsIn(fact, rules) > 1;
}

/** The heading of the comments, or who owns the page. */
function isSureMark({ line }: LineFacts, rules: LineRules): boolean {
  return (
    /^(?:©|\(c\)|copyright)/u.test(line.key) ||
    line.key.split(/[^\p{L}]+/u).some((word) => rules.commentWords?.has(word) === true)
  );
}

/**
 * The line up to which the evidence for the article adds up to the most: paragraphs speak for it, the more the longer they are and the more
 * they share with the text above; menus, boxes and marks of the end speak against it.
 */
function mostLikelyEnd(facts: readonly LineFacts[], from: number, limit: number, rules: LineRules): number {
  const evidence = articleEvidence(facts, from, limit, rules);
  let sum = 0;
  let most = 0;
  let end = from;
  for (let index = from; index < limit; index++) {
    sum += evidence[index - from] ?? 0;
    if (sum >= most) [most, end] = [sum, index + 1];
  }
  return end === from ? limit : end;
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
  // Below the name of an account stands a post, and its date below it.
  if (facts[index - 1]?.reason === 'embed') return false;
  const below = facts.slice(index + 1, index + 6);
  const date = below.findIndex((other) => other.date !== null && other.date.dates.length > 0);
  if (date < 0 || below.slice(0, date).filter(isText).length > 1) return false;
  return below.slice(date + 1).some(isText);
}

const longestHeading = 5;
const fewestRead = 3;
const fewestOfArticle = 4;
const mostEntries = 2;
