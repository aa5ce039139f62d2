import { toCardinal } from 'n2words/de-DE';
import type { NumberWords } from '../../number-words.ts';
import { plainFigures } from '../../shared/spoken/say-figures.ts';

/** How German writes and says numbers. */
export const germanNumbers: NumberWords = {
  decimalMark: ',',
  otherDecimalMark: '.',
  groupMarks: ".\\u00a0\\u2009\\u202f’'",
  cardinal: (value) => toCardinal(value),
  fraction: (figures) => [...plainFigures(figures)].map((figure) => toCardinal(figure)).join(' '),
  point: 'Komma',
  minus: 'minus',
  plus: 'plus',
  plusOrMinus: 'plus minus',
  to: 'bis',
  by: 'mal',
  isSingular: ({ whole, fraction }) => whole === '1' && fraction === '',
};
