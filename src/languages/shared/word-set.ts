/** A set from words separated by blanks: keeps long word lists readable. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines
      .join(' ')
      .split(' ')
      .filter((word) => word !== ''),
  );
}

/** A map from each of several lists of words to one value a list. */
export function wordMap<Value>(
  ...groups: readonly (readonly [words: string, value: Value])[]
): ReadonlyMap<string, Value> {
  return new Map(groups.flatMap(([words, value]) => [...wordSet(words)].map((word) => [word, value] as const)));
}

/** Phrases, one a string, word by word; a word that ends in an apostrophe is a word of its own. */
export function phrases(...lines: readonly string[]): readonly (readonly string[])[] {
  return lines.map((line) =>
    line
      .replaceAll("'", "' ")
      .split(' ')
      .filter((word) => word !== ''),
  );
}
