import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { monthSource, namedMonthRule, type NamedMonthDate } from '../../shared/spoken/named-month-rule.ts';
import { dayMonthDates, numericDates } from '../../shared/spoken/numeric-dates.ts';
import { dayWords, FULL_MONTHS, monthNumbers, monthWords } from './calendar.ts';
import { yearWords } from './numbers.ts';

const SHORT_BEFORE_FIGURE = /\p{L}\.[-–\s]?\S/u;

/** Dates: in figures, with months in full or short, named after their day, and decades. */
export const frenchDateRules: readonly SpokenRule[] = [
  numericDates('day-month', ({ year, month, day }) => `${dayWords(day)} ${monthWords(month)} ${yearWords(year)}`),
  dayMonthDates('/.', isDayAndMonth, ({ day, month }) => `${dayWords(day)} ${monthWords(month)}`),
  {
    // « le 11-Septembre »: a day that is a name.
    class: 'named-date',
    onlyWith: /\d(?:er)?[-‑]\p{L}/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])(?<day>\\d{1,2})(?:er)?[-‑](?<month>${FULL_MONTHS})(?!\\p{L})`,
      'giu',
    ),
    say: ({ named: { day, month = '' } }) =>
      Number(day) >= 1 && Number(day) <= 31 ? `${dayWords(Number(day))} ${month.toLowerCase()}` : null,
  },
  namedMonthRule(
    `(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])(?<days>\\d{1,2}(?:er)?(?:\\s?[-–/]\\s?\\d{1,2}(?:er)?){0,4})\\s(?<month>(?:${monthSource(monthNumbers)})(?!\\p{L})\\.?)(?:\\s(?<year>\\d{4})(?![\\p{L}\\p{N}]|[.,]\\p{N}))?`,
    monthNumbers,
    sayNamedMonth,
  ),
  {
    // A month in short form with its year alone: « sept. 2020 ».
    class: 'date',
    onlyWith: SHORT_BEFORE_FIGURE,
    pattern: /(?<![\p{L}\p{N}])(?<month>janv|févr|avr|juil|sept|oct|nov|déc)\.(?=\s?(?:\d{4}(?!\d)|[-–]))/giu,
    say: ({ named: { month = '' } }) => monthWords(monthNumbers.get(month.toLowerCase()) ?? 0),
  },
  {
    // « les années 80 »: here « quatre-vingt » has no s.
    class: 'year',
    onlyWith: FIGURE,
    pattern: /(?<=\bannées?[\s\u00a0\u202f])['’]?(?<decade>\d{2}|\d{4})(?:'s|s)?(?![\p{L}\p{N}]|[-–]\p{N})/giu,
    say: ({ named: { decade = '' } }) => yearWords(Number(decade)),
  },
  {
    // « la musique des 80s »
    class: 'year',
    onlyWith: /\d0['’]?s/u,
    pattern: /(?<=(?<!\p{L})[dl]es\s)['’]?(?<decade>[1-9]0)['’]?s(?![\p{L}\p{N}])/giu,
    say: ({ named: { decade = '' } }) => yearWords(Number(decade)),
  },
  {
    // A year is a place in a row too: « en mille neuf cent quatre-vingt ».
    class: 'year',
    onlyWith: /1[1-9](?:00|80)/u,
    pattern:
      /(?<=(?<!\p{L})(?:en|l['’]an|année|depuis|dès|fin|début|vers|avant|après|été|hiver|automne|printemps|\()\s?)(?<year>1[1-9](?:00|80))(?![\p{L}\p{N}]|[.,]\p{N}|\s\p{Ll}{3,24}s(?!\p{L}))/giu,
    say: ({ named: { year = '' } }) => yearWords(Number(year)),
  },
  {
    class: 'weekday',
    onlyWith: SHORT_BEFORE_FIGURE,
    pattern: /(?<![\p{L}\p{N}])(?<day>lun|mar|mer|jeu|ven|sam|dim)\.(?=\s\d{1,2}(?!\d))/giu,
    say: ({ named: { day = '' } }) => WEEKDAYS[day.toLowerCase()] ?? null,
  },
];

const WEEKDAYS: Readonly<Record<string, string>> = {
  lun: 'lundi',
  mar: 'mardi',
  mer: 'mercredi',
  jeu: 'jeudi',
  ven: 'vendredi',
  sam: 'samedi',
  dim: 'dimanche',
};

/** A nought before a figure is written in dates only; without one the words before must ask for a date. */
function isDayAndMonth({ named: { day = '', month = '' }, text, start }: WrittenForm): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const isAsked = ASKS_FOR_DATE.test(before);
  if (/[.]/u.test(text.slice(start, start + 3)) && !isAsked)
    return month.startsWith('0') && /(?:^|\s)(?:au|et)\s$/u.test(before);
  return day.startsWith('0') || month.startsWith('0') || isAsked;
}

const ASKS_FOR_DATE =
  /(?:^|[\s(])(?:(?:du|dès le|depuis le|avant le|après le|jusqu['’]au|ce|le|date du|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\s)$/iu;

/** Days one after another as they are, the ends of a longer time with « au ». */
function sayNamedMonth({ days, between, month, year }: NamedMonthDate): string {
  const [first, second, ...more] = days;
  const isSpan = /[-–]/u.test(between) && second !== undefined && more.length === 0 && second > first + 1;
  const words = days.map(dayWords).join(isSpan ? ' au ' : ' ');
  return `${words} ${monthWords(month)}${year === undefined ? '' : ` ${yearWords(year)}`}`;
}
