import { toCardinal as toBritish } from 'n2words/en-GB';
import { toCardinal as toAmerican } from 'n2words/en-US';
import type { NumberWords } from '../../number-words.ts';
import { plainFigures } from '../../shared/spoken/say-figures.ts';
import { belowHundred, englishYear, twoFigures } from '../number-words.ts';

/** How English writes and says numbers: with `and` before the tens and ones, or without; the same for years such as 2005. */
export function englishNumbers({ and, yearAnd }: { readonly and: boolean; readonly yearAnd: boolean }): NumberWords {
  return {
    decimalMark: '.',
    groupMarks: ', \\u00a0\\u2009\\u202f',
    cardinal: and ? (value) => toBritish(value) : (value) => toAmerican(value),
    year: yearAnd ? (year) => englishYear(year).replace(/(?<=thousand )(?=\w+$)/u, 'and ') : englishYear,
    fraction: (figures) => sayOneByOne(plainFigures(figures), 'zero'),
    point: 'point',
    minus: 'minus',
    plus: 'plus',
    plusOrMinus: 'plus or minus',
    to: 'to',
    by: 'by',
    isSingular: ({ whole, fraction }) => whole === '1' && fraction === '',
  };
}

/** Figures one by one: `five five five oh one`. */
export function sayOneByOne(figures: string, nought = 'oh'): string {
  return [...figures].map((figure) => (figure === '0' ? nought : belowHundred(Number(figure)))).join(' ');
}

/** As a year, save that noughts are said in `4009`. */
function sayFour(figures: string): string {
  const [first, rest] = [Number(figures.slice(0, 2)), Number(figures.slice(2))];
  const hasNoughts = first % 10 === 0 && first !== 20 && rest > 0 && rest < 10;
  return hasNoughts ? `${belowHundred(first)} ${twoFigures(rest)}` : englishYear(Number(figures));
}

/** Figures that name something rather than count: `three eighty`, `four oh five`, `twenty-four ninety`; longer ones one by one. */
export function sayName(figures: string): string {
  if (figures.startsWith('0') || figures.length > 4) return sayOneByOne(figures);
  if (figures.length < 3) return belowHundred(Number(figures));
  if (figures.length === 4) return sayFour(figures);
  const [first, rest] = [belowHundred(Number(figures.charAt(0))), Number(figures.slice(1))];
  return `${first} ${rest === 0 ? 'hundred' : twoFigures(rest)}`;
}
