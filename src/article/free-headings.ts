import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';

/** The facts once more, with what the lines around tell: a word of menus alone between two paragraphs is a heading, and `More on Aston` there is a link and not the heading of a box. */
export function freeHeadings(facts: readonly LineFacts[], rules: LineRules): readonly LineFacts[] {
  return facts.map((fact, index) =>
    rules.headingWords?.has(fact.line.key) === true && isBetweenParagraphs(facts, index)
      ? { ...fact, reason: null, ending: null, caption: false, note: false }
      : fact.ending === 'box' && rules.boxHeadings.whole?.has(fact.line.key) !== true && isAloneAbove(facts, index)
        ? { ...fact, reason: fact.reason ?? 'related-link', ending: null }
        : fact,
  );
}

function isBetweenParagraphs(facts: readonly LineFacts[], index: number): boolean {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  return (
    before?.prose === true &&
    next?.prose === true &&
    fact?.groupSize === 1 &&
    next.groupSize === 1 &&
    next.line.ends &&
    next.line.words >= fewestWords
  );
}

/** A line apart from the sentence that is the next one; advertisements and videos between them say nothing. */
function isAloneAbove(facts: readonly LineFacts[], index: number): boolean {
  const fact = facts[index];
  const next = facts.slice(index + 1, index + 5).find(({ reason }) => reason === null);
  return (
    fact?.groupSize === 1 &&
    !fact.paywall &&
    next?.prose === true &&
    next.groupSize === 1 &&
    next.line.words >= fewestWords &&
    !next.line.bulleted &&
    /\.["»”“«]?$/u.test(next.line.text)
  );
}

const fewestWords = 8;
