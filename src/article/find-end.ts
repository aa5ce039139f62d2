import type { LineRules } from '../languages/line-rules.ts';
import { isRow } from './find-rows.ts';
import type { LineFacts } from './line-facts.ts';
import { beginsWith } from './match-phrases.ts';

/** Index of the first line after the article. `from` is the first line that can be text. */
export function findEnd(facts: readonly LineFacts[], from: number, rules: LineRules): number {
  const total = facts.slice(from).filter(isText).length;
  let read = 0;
  let resumed = from;
  for (let index = from; index < facts.length; index++) {
    const fact = facts[index];
    if (fact === undefined) break;
    if (isText(fact)) read++;
    const marked =
      fact.ending === 'end' ? read >= 3 || read >= total / 2 : fact.ending === 'box' || isCardTime(facts, index, read);
    if (!marked || read === 0) continue;
    // Each stretch is looked through once, however many boxes stand in it.
    if (fact.ending !== 'end' && index >= resumed) resumed = resumption(facts, index + 1) ?? resumed;
    if (fact.ending === 'end' || index >= resumed) {
      return lastOfArticle(facts, from, fact.ending === null ? cardStart(facts, index) : index, rules);
    }
  }
  return lastOfArticle(facts, from, facts.length, rules);
}

/** Where plain paragraphs that follow each other show that the article goes on after a box of links; null when it does not. */
function resumption(facts: readonly LineFacts[], from: number): number | null {
  let run = 0;
  for (let index = from; index < facts.length; index++) {
    const fact = facts[index];
    if (fact === undefined || fact.ending === 'end') return null;
    if (isText(fact) && (fact.line.words >= 12 || (fact.groupSize === 1 && isFullSentence(fact)))) run++;
    else if (fact.date !== null || fact.byline?.marked === true || fact.line.bulleted || isHeading(fact)) run = 0;
    if (run >= 2) return index;
  }
  return null;
}

/** A sentence of some length with a full stop, as links have none. */
function isFullSentence({ line }: LineFacts): boolean {
  return line.words >= 8 && /\.["»”“«]?$/u.test(line.text);
}

/** A time or an author far below the first paragraph belongs to the card of another article. */
function isCardTime(facts: readonly LineFacts[], index: number, read: number): boolean {
  const [before, fact] = [facts[index - 1], facts[index]];
  if (fact === undefined || read < 3) return false;
  const isTime = fact.reason === 'navigation' && /^(?:il y a )?#/u.test(fact.line.key);
  return (isTime || fact.date !== null) && before !== undefined && !before.prose && isHeading(before);
}

function cardStart(facts: readonly LineFacts[], index: number): number {
  return facts[index - 1]?.prose === false ? index - 1 : index;
}

/** What follows the last paragraph or note is no part of the article. */
function lastOfArticle(facts: readonly LineFacts[], from: number, end: number, rules: LineRules): number {
  for (let index = end - 1; index >= from; index--) {
    const fact = facts[index];
    if (
      fact !== undefined &&
      (fact.note || (fact.prose && (!fact.line.bulleted || isListItem(facts, index) || isFootnote(fact))))
    )
      return afterLast(facts, index + 1, end, rules);
    // A list without final stops that a colon announces belongs to the text.
    if (fact?.line.bulleted === true && fact.reason === null && isAnnounced(facts, index)) return index + 1;
  }
  return from;
}

/** Short sentences, rows of a table and one line that lost its stop may follow the last paragraph. */
function afterLast(facts: readonly LineFacts[], from: number, end: number, rules: LineRules): number {
  let last = from;
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact === undefined || !isPlain(fact)) break;
    if (isShortSentence(fact, index === from) || isRowOfTable(facts, index, end)) last = index + 1;
    // The heading of a table, or a row of it without a number.
    else if (index > last + 1) break;
  }
  return isUnstopped(facts, last, end, rules) ? last + 1 : last;
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
  if (index + 1 < end && next !== undefined && isPlain(next)) return false;
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

function isFootnote({ line }: LineFacts): boolean {
  return line.mark === '*' && line.ends && line.words >= 5;
}

/** Whether the line before a list ends with a colon. */
export function isAnnounced(facts: readonly LineFacts[], index: number): boolean {
  const above = facts[facts[index]?.aboveList ?? -1];
  return above !== undefined && above.line.text.endsWith(':') && above.ending === null;
}

function isText(fact: LineFacts): boolean {
  return fact.prose && !fact.line.bulleted;
}

function isHeading(fact: LineFacts): boolean {
  return !fact.prose && !fact.note && fact.reason === null && fact.credit === null && !fact.caption;
}
