import type { LineFacts } from './line-facts.ts';

/**
 * The first line that can no more hold byline or date. They may stand below the lead, and below a second or third short paragraph of it,
 * but not below a paragraph of the text. `firstText` is the first paragraph below the title, -1 when there is none.
 */
export function findHeadEnd(facts: readonly LineFacts[], title: number | null, firstText: number, end: number): number {
  if (firstText < 0) return end;
  const second = facts.findIndex((fact, index) => index > firstText && fact.prose);
  const usual = Math.min(end, second < 0 ? end : second);
  if (title === null) return usual;
  let paragraphs = 0;
  let last = usual;
  for (let index = firstText; index < Math.min(end, title + longestHead); index++) {
    const fact = facts[index];
    if (fact === undefined) break;
    if (fact.prose && fact.credit === null) paragraphs++;
    if (paragraphs > mostOfLead || (fact.prose && fact.line.words > longestOfLead) || fact.turn) break;
    if (fact.date !== null || (fact.byline?.marked === true && paragraphs < mostOfLead))
      last = Math.max(last, index + 1);
  }
  return last;
}

const longestHead = 30;
const mostOfLead = 3;
const longestOfLead = 45;
