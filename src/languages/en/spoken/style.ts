import type { NumberWords } from '../../number-words.ts';
import type { DateOrder } from '../../shared/spoken/numeric-dates.ts';
import { englishNumbers } from './numbers.ts';

/** What the regions of English say or write each in their own way. */
export interface EnglishStyle {
  /** Which comes first in `03/04/2025`. */
  readonly dateOrder: DateOrder;
  readonly numbers: NumberWords;
  /** The last part of the names of units of length: `metre`, `meter`. */
  readonly metre: 'metre' | 'meter';
  readonly litre: 'litre' | 'liter';
  /** Between the numbers of a score; empty where they only follow each other. */
  readonly scoreJoint: string;
  /** No goal in a score. */
  readonly noGoal: string;
}

/** As most of the world writes English, save for the order of dates, which is not known. */
export const openStyle: EnglishStyle = {
  dateOrder: 'unsure',
  numbers: englishNumbers({ and: true, yearAnd: false }),
  metre: 'metre',
  litre: 'litre',
  scoreJoint: '',
  noGoal: 'nil',
};

/** Where the day comes first, as in the United Kingdom. */
export const britishStyle: EnglishStyle = {
  ...openStyle,
  dateOrder: 'day-month',
  numbers: englishNumbers({ and: true, yearAnd: true }),
};

/** Where the month comes first, as in the United States. */
export const americanStyle: EnglishStyle = {
  dateOrder: 'month-day',
  numbers: englishNumbers({ and: false, yearAnd: false }),
  metre: 'meter',
  litre: 'liter',
  scoreJoint: 'to',
  noGoal: 'nothing',
};

/** The style of a region by its code: that of the United States where the month comes first in dates, by the locale data of Unicode. */
export function styleOf(region: string): EnglishStyle {
  const parts = new Intl.DateTimeFormat(`en-${region}`).formatToParts(0);
  const first = parts.find(({ type }) => type !== 'literal')?.type;
  return first === 'month' ? americanStyle : first === 'day' ? britishStyle : openStyle;
}
