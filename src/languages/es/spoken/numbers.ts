import { toCardinal } from 'n2words/es-ES';
import type { NumberWords } from '../../number-words.ts';
import { plainFigures } from '../../shared/spoken/say-figures.ts';

/** How Spanish writes and says numbers. */
export const spanishNumbers: NumberWords = {
  decimalMark: ',',
  otherDecimalMark: '.',
  groupMarks: '. \\u00a0\\u2009\\u202f',
  cardinal: spanishCardinal,
  fraction: (figures) => [...plainFigures(figures)].map((figure) => toCardinal(figure)).join(' '),
  point: 'coma',
  minus: 'menos',
  plus: 'más',
  plusOrMinus: 'más menos',
  to: 'a',
  by: 'por',
  isSingular: ({ whole, fraction }) => whole === '1' && fraction === '',
};

/** With the accents that the package leaves out. */
export function spanishCardinal(value: bigint | number): string {
  return toCardinal(value)
    .replace(/dieciseis/u, 'dieciséis')
    .replace(/veintiuno(?= mil)/u, 'veintiún')
    .replace(/ uno(?= mil)/u, ' un');
}
