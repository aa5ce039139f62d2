import type { LineRules } from '../languages/line-rules.ts';
import { isPicture } from './is-picture.ts';
import type { LineFacts } from './line-facts.ts';
import type { LineLabel } from './line-label.ts';

/** The lines of the lead: the first sentence below the title (or, right below the title, words that are too many for anything else), and what else stands above byline and date. */
export function findLeads(
  facts: readonly LineFacts[],
  title: number,
  firstText: number,
  labels: ReadonlyMap<number, LineLabel>,
  rules: LineRules,
): readonly number[] {
  const first = firstLead(facts, title, firstText, labels, rules);
  if (first === null) return [];
  const signed = Math.max(...labels.keys());
  const others = facts.slice(0, signed).flatMap((fact, index) => {
    if (index <= first || labels.has(index)) return [];
    return fact.prose && !fact.turn && !fact.line.bulleted && !isPicture(facts, index) ? [index] : [];
  });
  return [first, ...others];
}

function firstLead(
  facts: readonly LineFacts[],
  title: number,
  firstText: number,
  labels: ReadonlyMap<number, LineLabel>,
  rules: LineRules,
): number | null {
  for (let index = title + 1; index < Math.min(firstText, title + longestHead); index++) {
    const fact = facts[index];
    if (
      fact === undefined ||
      labels.has(index) ||
      fact.reason !== null ||
      fact.line.bulleted ||
      isPicture(facts, index)
    )
      continue;
    const hasVerb = fact.line.text
      .toLowerCase()
      .split(' ')
      .some((word) => rules.finiteVerbs.has(word));
    if (fact.line.words >= 18 || (fact.line.words >= 6 && (index === title + 1 || hasVerb))) return index;
  }
  return firstText > title && facts[firstText]?.turn !== true ? firstText : null;
}

const longestHead = 40;
