import type { LineFacts } from './line-facts.ts';
import { isRow } from './find-rows.ts';

/**
 * The facts once more, in which lines that count from 1 on without a stop (`1 The mill burns`, or `1` and the line below it) are links to what
 * others read, and so is the short line right above them: a list in an article has stops behind its numbers.
 */
export function findRankings(facts: readonly LineFacts[]): readonly LineFacts[] {
  const found = new Set<number>();
  for (let index = 0; index < facts.length; index++) {
    const ranking = rankingFrom(facts, index);
    if (ranking.length < fewestEntries) continue;
    const above = facts[index - 1];
    if (above !== undefined && above.line.group === facts[index]?.line.group && above.line.words <= longestHeading)
      found.add(index - 1);
    for (const entry of ranking) for (let line = entry.start; line < entry.end; line++) found.add(line);
    index = (ranking.at(-1)?.end ?? index + 1) - 1;
  }
  if (found.size === 0) return facts;
  return facts.map((fact, index) =>
    found.has(index) ? { ...fact, reason: fact.reason ?? 'related-link', prose: false, byline: null } : fact,
  );
}

interface Entry {
  readonly start: number;
  readonly end: number;
}

function rankingFrom(facts: readonly LineFacts[], from: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let index = from; ;) {
    const length = lengthOfEntry(facts, index, entries.length + 1);
    if (length === 0) return entries;
    entries.push({ start: index, end: index + length });
    index += length;
  }
}

/** How many lines the entry with this number has; 0 where none begins. */
function lengthOfEntry(facts: readonly LineFacts[], index: number, number: number): number {
  const [fact, next] = [facts[index], facts[index + 1]];
  if (fact === undefined || fact.line.words > longestEntry || fact.turn) return 0;
  const { text } = fact.line;
  if (text === String(number))
    return next !== undefined && next.line.words > 0 && next.line.words <= longestEntry && !isRow(next.line) ? 2 : 0;
  const rest = text.startsWith(`${number} `) ? text.slice(`${number} `.length) : '';
  return /^[\p{Lu}«“"„'‘’¿¡]/u.test(rest) && !isRow(fact.line) ? 1 : 0;
}

const fewestEntries = 3;
const longestEntry = 24;
const longestHeading = 6;
