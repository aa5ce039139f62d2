import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';

/** The facts once more: a word of menus that stands alone between two paragraphs is a heading there, and no reason to leave anything out. */
export function freeHeadings(facts: readonly LineFacts[], rules: LineRules): readonly LineFacts[] {
  return facts.map((fact, index) =>
    rules.headingWords?.has(fact.line.key) === true && isBetweenParagraphs(facts, index)
      ? { ...fact, reason: null, ending: null, caption: false, note: false }
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

const fewestWords = 8;
