import type { LineFacts } from './line-facts.ts';

/** The lines of tables of contents: a list of which every item stands again further down as a line of its own, and the line without a stop above it. */
export function contentsLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const last = new Map<string, number>();
  for (let index = from; index < end; index++) last.set(nameOf(facts[index]), index);
  const found = new Set<number>();
  for (let index = from; index < end; index++) {
    let stop = index;
    while (stop < end && facts[stop]?.line.bulleted === true) stop++;
    const items = facts.slice(index, stop);
    if (items.length >= fewestItems && items.every((item) => (last.get(nameOf(item)) ?? -1) >= stop)) {
      for (let item = index; item < stop; item++) found.add(item);
      const above = facts[index - 1];
      if (index > from && above !== undefined && !above.line.ends && above.line.group === facts[index]?.line.group)
        found.add(index - 1);
    }
    index = Math.max(index, stop - 1);
  }
  return found;
}

/** The words of a line, without the signs that tickers set around them. */
function nameOf(fact: LineFacts | undefined): string {
  return fact?.line.text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') ?? '';
}

const fewestItems = 2;
