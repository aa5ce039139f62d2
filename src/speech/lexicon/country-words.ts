/** The words of a language's own names of countries, in small letters: it says them like any other word. */
export function countryWordsOf(tag: string): ReadonlySet<string> {
  const known = BY_TAG.get(tag);
  if (known) return known;
  const words = new Set(namesIn(tag).flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []));
  BY_TAG.set(tag, words);
  return words;
}

const BY_TAG = new Map<string, ReadonlySet<string>>();
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names that Unicode has for the two-letter codes of countries. */
function namesIn(tag: string): readonly string[] {
  if (!/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,4}$/.test(tag)) return [];
  const names = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? []));
}
