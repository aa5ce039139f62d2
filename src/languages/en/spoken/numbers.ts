import { toCardinal } from 'n2words/en-US';
import type { NumberWords } from '../../number-words.ts';
import { plainFigures } from '../../shared/spoken/say-figures.ts';

/** How English writes and says numbers. */
export const englishNumbers: NumberWords = {
  decimalMark: '.',
  groupMarks: ',\\u00a0\\u2009\\u202f',
  cardinal: (value) => toCardinal(value),
  fraction: (figures) => [...plainFigures(figures)].map((figure) => toCardinal(figure)).join(' '),
  point: 'point',
  minus: 'minus',
  plus: 'plus',
  plusOrMinus: 'plus or minus',
  to: 'to',
  by: 'by',
  isSingular: ({ whole, fraction }) => whole === '1' && fraction === '',
};
