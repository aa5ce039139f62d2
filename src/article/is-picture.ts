import type { LineFacts } from './line-facts.ts';

/** Whether a line is a caption or a credit by itself, or stands right beside a credit. */
export function isPicture(facts: readonly LineFacts[], index: number): boolean {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined || fact.credit !== null || fact.caption || next?.credit === 0) return true;
  return [before, next].some((other) => other?.credit === 0 && other.line.group === fact.line.group);
}
