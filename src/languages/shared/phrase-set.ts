/** A set of phrases that stand between bars or on lines of their own: keeps long lists readable. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split(/[|\n]/).map((phrase) => phrase.trim()));
}

/** Month names in the order of the year, twelve a list, mapped to 1 to 12. */
export function monthNames(...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names) => names.split(' ').map((name, index): [string, number] => [name, index + 1])));
}
