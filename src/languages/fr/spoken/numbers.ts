import { toCardinal, toOrdinal } from 'n2words/fr-FR';
import type { GrammaticalGender, NumberWords } from '../../number-words.ts';
import { plainFigures } from '../../shared/spoken/say-figures.ts';
import { elided } from './elision.ts';
import { isFeminine } from './feminine-nouns.ts';

/** How French writes and says numbers. */
export const frenchNumbers: NumberWords = {
  decimalMark: ',',
  otherDecimalMark: '.',
  groupMarks: " \\u00a0\\u2009\\u202f.'’",
  cardinal: frenchCardinal,
  year: yearWords,
  fraction: frenchFraction,
  point: 'virgule',
  minus: 'moins',
  plus: 'plus',
  plusOrMinus: 'plus ou moins',
  to: 'à',
  by: 'sur',
  times: 'fois',
  isSingular: ({ whole }) => BigInt(whole) < 2n,
  genderOf: (text) => (isFeminine(text) ? 'feminine' : undefined),
  joint: (noun) => (NOT_COUNTED.has(noun) ? null : elided('de', noun)),
};

/** Words for a whole number: « vingt et une » before a feminine noun. */
export function frenchCardinal(value: bigint | number, gender?: GrammaticalGender): string {
  const words = toCardinal(value);
  return gender === 'feminine' ? words.replace(/(?<=^|[\s-])un$/u, 'une') : words;
}

/** A year or a decade: « vingt » and « cent » at its end take no s, as everywhere where a number names a place in a row. */
export function yearWords(year: number): string {
  return frenchCardinal(year).replace(/(?<=vingt|cent)s$/u, '');
}

/** Words for a place: « premier », « première », « vingt et unième ». */
export function frenchOrdinal(value: bigint | number, gender?: GrammaticalGender): string {
  return gender === 'feminine' && Number(value) === 1 ? 'première' : toOrdinal(value);
}

/** Noughts at the start one by one, then a number; four figures are two numbers, more are figures. */
function frenchFraction(written: string): string {
  const figures = plainFigures(written);
  const [, noughts = '', rest = ''] = /^(0*)(.*)$/u.exec(figures) ?? [];
  const before = [...noughts].map(() => 'zéro');
  if (rest === '') return before.join(' ');
  const parts =
    rest.length < 4 ? [rest] : rest.length === 4 && !/0/u.test(rest) ? [rest.slice(0, 2), rest.slice(2)] : [...rest];
  return [...before, ...parts.map((part) => frenchCardinal(BigInt(part)))].join(' ');
}

/** What may follow a number without being counted. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'de des du en et ou à au aux dans pour par sur sous avec sans contre selon depuis dès pendant entre vers chez que qui dont est sont était étaient soit a ont avait environ seulement plus moins le la les un une il elle ils elles on ce ces cette'.split(
    ' ',
  ),
);
