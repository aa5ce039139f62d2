import type { SpokenForms, SpokenRule } from '../languages/spoken-forms.ts';

/** Writes a word of any script in the letters a to z. */
export type Transliterate = (word: string) => string;

/** Words in scripts other than Latin, in Latin letters: a voice of another language would name or spell their characters. */
export function foreignScriptRule({ words }: SpokenForms, transliterate: Transliterate): SpokenRule {
  return {
    class: 'foreign-script',
    onlyWith: FOREIGN,
    pattern: new RegExp(`${LETTER}(?:${LETTER}|[\\p{M}\\u200c\\u200d])*`, 'gu'),
    say: ({ groups: [written = ''] }) => greekLetter(written, words.greek) ?? inLatin(written, transliterate),
  };
}

const LETTER = '[^\\P{L}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]';
const FOREIGN = new RegExp(LETTER, 'u');

/** A Greek letter alone is a sign, and has a name in every language. */
function greekLetter(written: string, names: readonly string[]): string | undefined {
  const index = GREEK.indexOf(written.toLowerCase());
  return written.length === 1 && index !== -1 ? names[index] : undefined;
}

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';

/** Short words stay small, so that none looks like an abbreviation. */
function inLatin(written: string, transliterate: Transliterate): string {
  const letters = transliterate(written)
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
  const word = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(written) ? withVowels(letters) : letters;
  const hasCapital = word.length > SHORT && !/^\p{Ll}/u.test(written);
  return hasCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const SHORT = 3;

/** Scripts that leave vowels out: half vowels between consonants are vowels, and an `a` parts what is left. */
function withVowels(letters: string): string {
  return letters
    .replace(/(?<=[^aeiouwy])w(?=[^aeiouy]|$)/gu, 'u')
    .replace(/(?<=[^aeiouwy])y(?=[^aeiouy]|$)/gu, 'i')
    .replace(/(?:[skgdt]h|[b-df-hj-np-tv-xz])(?=[b-df-hj-np-tv-xz])/gu, '$&a');
}
