import type { LineFacts } from './line-facts.ts';

/** Index of the first line after the article. `from` is the first line that can be text. */
export function findEnd(facts: readonly LineFacts[], from: number): number {
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
      return lastOfArticle(facts, from, fact.ending === null ? cardStart(facts, index) : index);
    }
  }
  return lastOfArticle(facts, from, facts.length);
}

/** Where plain paragraphs that follow each other show that the article goes on after a box of links; null when it does not. */
function resumption(facts: readonly LineFacts[], from: number): number | null {
  let run = 0;
  for (let index = from; index < facts.length; index++) {
    const fact = facts[index];
    if (fact === undefined || fact.ending === 'end') return null;
    if (isText(fact) && fact.line.words >= 12) run++;
    else if (fact.date !== null || fact.byline?.marked === true || fact.line.bulleted || isHeading(fact)) run = 0;
    if (run >= 2) return index;
  }
  return null;
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
function lastOfArticle(facts: readonly LineFacts[], from: number, end: number): number {
  for (let index = end - 1; index >= from; index--) {
    const fact = facts[index];
    if (
      fact !== undefined &&
      (fact.note || (fact.prose && (!fact.line.bulleted || isListItem(facts, index) || isFootnote(fact))))
    )
      return isShortSentence(facts[index + 1]) && index + 1 < end ? index + 2 : index + 1;
    // A list without final stops that a colon announces belongs to the text.
    if (fact?.line.bulleted === true && fact.reason === null && isAnnounced(facts, index)) return index + 1;
  }
  return from;
}

/** A sentence of two or three words may be the last of all. */
function isShortSentence(fact: LineFacts | undefined): boolean {
  return (
    fact !== undefined &&
    fact.line.ends &&
    fact.line.words >= 2 &&
    !fact.line.bulleted &&
    fact.reason === null &&
    fact.ending === null &&
    fact.credit === null &&
    fact.date === null &&
    fact.byline === null &&
    !fact.caption
  );
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
