import type { LexiconEntry } from './lexicon-entry.ts';
import type { LexiconToken } from './split-words.ts';
import { emptyIndex, keysOf, longestAt, lookUp, placeOf, type WordIndex } from './word-index.ts';

/** One list of entries: forms that are compared as written, and those of which the case does not count. */
export interface ListIndex {
  readonly exact: WordIndex<Pronunciation>;
  readonly folded: WordIndex<Pronunciation>;
}

/** How a written form is said. One without any of them is left alone. */
export type Pronunciation = Pick<LexiconEntry, 'alias' | 'phonemes' | 'respelling'>;

/** What one list has at a place of a text. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  readonly found: Pronunciation;
}

/** The index of a list; of two entries for one form the later one holds. */
export function indexOf(entries: readonly LexiconEntry[]): ListIndex {
  const index: ListIndex = { exact: emptyIndex(), folded: emptyIndex() };
  for (const entry of entries) {
    for (const grapheme of entry.graphemes) {
      const keys = keysOf(grapheme);
      const isFolded = entry.caseSensitive === false;
      placeOf(isFolded ? index.folded : index.exact, isFolded ? keys.map(fold) : keys).value = entry;
    }
  }
  return index;
}

/** The longest forms of one list in a text, in order, where no list before it has something; `taken` is told which tokens it takes. */
export function findWords(
  text: string,
  tokens: readonly LexiconToken[],
  { exact, folded }: ListIndex,
  taken: boolean[],
): readonly FoundWords[] {
  const all: FoundWords[] = [];
  for (let first = 0; first < tokens.length;) {
    const start = tokens[first]?.start ?? 0;
    const fits = (behind: number): boolean =>
      standsAlone(text, start, tokens[behind - 1]?.end ?? 0) && !taken.slice(first, behind).includes(true);
    const asWritten = longestAt(exact, tokens, first, ({ key }) => key, fits);
    const inAnyCase =
      folded.next.size === 0 ? undefined : longestAt(folded, tokens, first, ({ key }) => fold(key), fits);
    const longest = (inAnyCase?.behind ?? 0) > (asWritten?.behind ?? 0) ? inAnyCase : asWritten;
    if (longest) all.push({ start, end: tokens[longest.behind - 1]?.end ?? start, found: longest.value });
    const behind = longest?.behind ?? first;
    for (; first < behind; first++) taken[first] = true;
    if (!longest) first++;
  }
  return all;
}

/** What the first of several lists that knows it has for a form as a whole. */
export function findForm(written: string, indexes: readonly ListIndex[]): Pronunciation | undefined {
  const keys = keysOf(written);
  for (const { exact, folded } of indexes) {
    const found = lookUp(exact, keys) ?? lookUp(folded, keys.map(fold));
    if (found) return found;
  }
  return undefined;
}

function fold(key: string): string {
  return key.toLowerCase();
}

/** A part of an address or of letters with stops is no word of its own. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  if (/[@_]$|[\p{L}\p{N}]\.$/u.test(before) || /^[@_]|^\.[\p{L}\p{N}]/u.test(after)) return false;
  if (text[end - 1] === '.' && /^\p{L}/u.test(after)) return false;
  return text[start] !== '.' || !/[\p{L}\p{N}]$/u.test(before);
}
