/** A map that also answers for words nobody could list: compounds, or words known by their ending. */
export function openMap<Value>(
  known: ReadonlyMap<string, Value>,
  guess: (word: string) => Value | undefined,
): ReadonlyMap<string, Value> {
  const map = new Map(known);
  const get = (word: string): Value | undefined => known.get(word) ?? guess(word);
  return Object.assign(map, { get, has: (word: string): boolean => get(word) !== undefined });
}

/** The same as a set. */
export function openSet(known: ReadonlySet<string>, guess: (word: string) => boolean): ReadonlySet<string> {
  return Object.assign(new Set(known), { has: (word: string): boolean => known.has(word) || guess(word) });
}
