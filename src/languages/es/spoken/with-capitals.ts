/** The same table with each key also in the spelling that begins a sentence: « art. » and « Art. ». */
export function withCapitals(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const capitals = Object.entries(table).map(([written, words]) => [
    written.charAt(0).toUpperCase() + written.slice(1),
    words,
  ]);
  return { ...Object.fromEntries(capitals), ...table };
}
