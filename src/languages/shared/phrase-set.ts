/** Phrases that stand between bars: keeps long lists readable. */
export function phraseList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|').map((phrase) => phrase.trim()));
}

/** The same as a set. */
export function phraseSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(phraseList(...lines));
}

/** Month names in the order of the year, twelve a list, mapped to 1 to 12. */
export function monthNames(...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names) => names.split(' ').map((name, index): [string, number] => [name, index + 1])));
}

/** Names of weekdays from Sunday on, seven a list, mapped to 0 to 6. */
export function weekdayNames(...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names) => names.split(' ').map((name, index): [string, number] => [name, index])));
}
