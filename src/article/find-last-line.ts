import type { LineRules } from '../languages/line-rules.ts';
import { isRow } from './find-rows.ts';
import type { LineFacts } from './line-facts.ts';
import { beginsWith } from './match-phrases.ts';
import { speaksToReaders } from './notices-to-readers.ts';
import { namesAuthor, namesPage, pageTalk } from './page-talk.ts';

/**
 * Index behind the last line of the article: the last paragraph or note above `end`, and short sentences, rows of a table or one line without
 * a stop right below it, but not at `limit`.
 */
export function findLastLine(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  limit: number,
  rules: LineRules,
): number {
  const isAboutAuthor = namesAuthor(facts, from);
  const isPageTalk = pageTalk(facts, rules);
  const isOfPage = namesPage(facts, from, rules);
  const isTalk = (index: number): boolean => {
    const fact = facts[index];
    return fact !== undefined && (isAboutAuthor(fact) || isPageTalk(fact) || isOfPage(fact));
  };
  for (let index = end - 1; index >= from; index--) {
    const fact = facts[index];
    if (fact === undefined) continue;
    if (fact.note) return afterLast(facts, index + 1, limit, isTalk, rules);
    if (fact.prose && (!fact.line.bulleted || isListItem(facts, index) || isFootnote(fact)) && !isTalk(index))
      return afterLast(facts, index + 1, limit, isTalk, rules);
    // A list without final stops that a colon announces belongs to the text.
    if (fact.line.bulleted && fact.reason === null && isAnnounced(facts, index)) return index + 1;
  }
  return from;
}

/** Short sentences, rows of a table and one line that lost its stop may follow the last paragraph. */
function afterLast(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  isTalk: (index: number) => boolean,
  rules: LineRules,
): number {
  let last = from;
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact === undefined || !isPlain(fact) || isTalk(index)) break;
    // A sentence below another line that is none has that line as its heading, and belongs to what that begins.
    const isNext = index === last && isShortSentence(fact, index === from);
    if (isNext || isRowOfTable(facts, index, end)) last = index + 1;
    // The heading of a table, or a row of it without a number.
    else if (index > last + 1) break;
  }
  return isUnstopped(facts, last, end, rules) && !isTalk(last) ? last + 1 : last;
}

/** A row beside another one; one alone must have a label. */
function isRowOfTable(facts: readonly LineFacts[], index: number, end: number): boolean {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined || !isRow(fact.line)) return false;
  if (/^\p{Lu}[^:]{1,30}:\s\d\S*(?:\s\S+){0,2}$/u.test(fact.line.text)) return true;
  const isBeside = (other: LineFacts | undefined): boolean =>
    other !== undefined && other.line.group === fact.line.group && isPlain(other) && isRow(other.line);
  return isBeside(before) || (index + 1 < end && isBeside(next));
}

/** A sentence without a stop, alone below the last paragraph; links and topics stand in rows or say no verb. */
function isUnstopped(facts: readonly LineFacts[], index: number, end: number, rules: LineRules): boolean {
  const [fact, next] = [facts[index], facts[index + 1]];
  if (fact === undefined || index >= end || !isPlain(fact) || fact.line.ends || fact.line.mark !== '') return false;
  if ((index + 1 < end && next !== undefined && isPlain(next)) || speaksToReaders(fact, rules)) return false;
  if (fact.line.words < 3 || rules.headingStarts.some((start) => beginsWith(fact.line.key, start))) return false;
  const words = fact.line.text.toLowerCase().replaceAll('’', "'").split(' ');
  return words.some((word) => rules.finiteVerbs.has(word)) || /^\p{Lu}[^\p{Lu}]+, [^\p{Lu}]+$/u.test(fact.line.text);
}

/** No notice, credit, date or byline, and no link in a list. */
function isPlain(fact: LineFacts): boolean {
  return (
    fact.reason === null &&
    fact.ending === null &&
    fact.credit === null &&
    fact.date === null &&
    fact.byline === null &&
    !fact.caption &&
    !/^[*•·▪►‣◦●■□–-]|^>/u.test(fact.line.mark)
  );
}

/** A sentence of a few words. */
function isShortSentence({ line }: LineFacts, first: boolean): boolean {
  return !line.bulleted && line.ends && (/[.…]["»”“«’]?$/u.test(line.text) || (first && line.words >= 2));
}

function isListItem(facts: readonly LineFacts[], index: number): boolean {
  return (
    facts[index - 1]?.line.bulleted === true || facts[index + 1]?.line.bulleted === true || isAnnounced(facts, index)
  );
}

/** A note behind a star, or an entry of several sentences. */
function isFootnote({ line }: LineFacts): boolean {
  return line.ends && (line.words >= fewestOfEntry || (line.mark === '*' && line.words >= 5));
}

/** Whether the line before a list ends with a colon. */
export function isAnnounced(facts: readonly LineFacts[], index: number): boolean {
  const above = facts[facts[index]?.aboveList ?? -1];
  return above !== undefined && above.line.text.endsWith(':') && above.ending === null;
}

const fewestOfEntry = 25;
