/** The keys of a table as the alternatives of a pattern: the longest first, a blank for any white space, an apostrophe for both kinds. */
export function alternatives(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .map((key) =>
      key
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll(' ', '\\s')
        .replaceAll("'", "['’]"),
    )
    .join('|');
}
