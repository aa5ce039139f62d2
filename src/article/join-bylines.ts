import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';

/** The facts once more, in which a name below a line that says `By` and nothing else is the author's. */
export function joinBylines(facts: readonly LineFacts[], rules: LineRules): readonly LineFacts[] {
  const starts = new Set(rules.bylineStarts.map((phrase) => phrase.replace(/\s?[:,]$/u, '')));
  const opens = (fact: LineFacts | undefined): boolean =>
    fact !== undefined && starts.has(fact.line.key.replace(/,$/u, ''));
  return facts.map((fact, index) => {
    if (opens(fact) && facts[index + 1]?.byline != null) return { ...fact, reason: fact.reason ?? 'credit' };
    return fact.byline !== null && opens(facts[index - 1])
      ? { ...fact, reason: null, credit: null, byline: { ...fact.byline, marked: true } }
      : fact;
  });
}
