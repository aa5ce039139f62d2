import type { GrammaticalGender, NumberWords } from '../../number-words.ts';
import { plainFigures } from '../../shared/spoken/say-figures.ts';
import { germanCardinal } from '../number-words.ts';

/** How German writes and says numbers. */
export const germanNumbers: NumberWords = {
  decimalMark: ',',
  otherDecimalMark: '.',
  groupMarks: ".\\u0020\\u00a0\\u2009\\u202f’'",
  cardinal: sayCardinal,
  fraction: (figures) => [...plainFigures(figures)].map((figure) => germanCardinal(BigInt(figure))).join(' '),
  point: 'Komma',
  minus: 'minus',
  plus: 'plus',
  plusOrMinus: 'plus minus',
  to: 'bis',
  by: 'mal',
  isSingular: ({ whole, fraction }) => fraction === '' && BigInt(whole) === 1n,
};

/** Words for a whole number: a round hundred or thousand without `ein`, and a single thing by the gender of its noun. */
export function sayCardinal(value: bigint | number, gender?: GrammaticalGender): string {
  if (BigInt(value) === 1n && gender) return gender === 'feminine' ? 'eine' : 'ein';
  return germanCardinal(value).replace(/^ein(?=(?:hundert|tausend|hunderttausend)(?: |$))/u, '');
}

/** A number as the first part of a word: `ein-`, `hunderteinjährig`. */
export function numberInWord(value: bigint | number): string {
  return sayCardinal(value).replace(/eins$/u, 'ein');
}
