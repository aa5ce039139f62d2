import { englishOrdinal } from '../number-words.ts';

const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Names of months and their short forms in lower case, without a stop. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...[MONTHS, SHORT_MONTHS].flatMap((names) =>
    names.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ),
  ['sept', 9],
]);

/** The source of a pattern for the name of a month in any case, or its short form with or without a stop; no groups of its own. */
export const MONTH_SOURCE: string = `(?:(?:${MONTHS.join('|')})(?!\\p{L})|(?:${SHORT_MONTHS.join('|')}|Sept)(?!\\p{L})\\.?)`;

/** The name of a month, from 1. */
export function monthWords(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** The name of the month that is written in full or short. */
export function monthOf(written: string): string {
  return monthWords(monthNumbers.get(written.toLowerCase().replace(/\.$/u, '')) ?? 0);
}

/** Weekdays by their short forms in lower case, without a stop. */
export const weekdays: ReadonlyMap<string, string> = new Map([
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['tues', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['weds', 'Wednesday'],
  ['thu', 'Thursday'],
  ['thur', 'Thursday'],
  ['thurs', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
]);

/** `July fourth`, or with the day first `the fourth of July`. */
export function dayAndMonth(day: number, month: number, order: 'day-first' | 'month-first', before = ''): string {
  if (order === 'month-first') return `${monthWords(month)} ${englishOrdinal(day)}`;
  return `${needsArticle(before) ? 'the ' : ''}${englishOrdinal(day)} of ${monthWords(month)}`;
}

/** Whether a day needs an article behind what stands before it: not behind another determiner or another day. */
export function needsArticle(before: string): boolean {
  return !DETERMINED.test(before);
}

const DETERMINED =
  /(?:(?:^|[\s(“"‘])(?:the|an?|this|that|his|her|its|their|our|your|my|every|each|last|next|\p{L}{1,24}['’]s)|(?<!\d|\p{L}{3}\.?\s)\d{1,2}(?:st|nd|rd|th)?,?(?:\s(?:and|or))?)\s$/iu;
