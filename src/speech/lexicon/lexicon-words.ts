import type { LexiconEntry } from './lexicon-entry.ts';

/** Entries in the form that people write in JSON: by the written form, an alias or more about it. */
export type LexiconWords = Readonly<Record<string, string | Omit<LexiconEntry, 'graphemes'>>>;

/** The entries of the JSON form, in order. */
export function entriesOf(words: LexiconWords): readonly LexiconEntry[] {
  return Object.entries(words).map(([grapheme, value]) => ({
    graphemes: [grapheme],
    ...(typeof value === 'string' ? { alias: value } : value),
  }));
}

/** The JSON form of entries, as short as it goes. */
export function wordsOf(entries: readonly LexiconEntry[]): LexiconWords {
  return Object.fromEntries(
    entries.flatMap(({ graphemes, ...said }) => {
      const { alias, ...more } = said;
      const isShort = alias !== undefined && Object.keys(more).length === 0;
      return graphemes.map((grapheme) => [grapheme, isShort ? alias : said] as const);
    }),
  );
}
