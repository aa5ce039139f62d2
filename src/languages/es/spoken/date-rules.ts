import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { monthSource, namedMonthRule, type NamedMonthDate } from '../../shared/spoken/named-month-rule.ts';
import { dayMonthDates, numericDates } from '../../shared/spoken/numeric-dates.ts';
import { romanValue } from '../../shared/spoken/roman-numeral.ts';
import { dateWords, fullYear, monthNumbers, monthWords } from './calendar.ts';
import { spanishCardinal } from './numbers.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
const MONTH = `(?<month>(?:${monthSource(monthNumbers)})(?!\\p{L})\\.?)`;
const YEAR = '(?:1\\d|20)\\d{2}';
const YEAR_END = '(?![\\p{L}\\p{N}]|[.,/-]\\p{N})';

/** Dates: in figures, and with months in full or short. */
export const spanishDateRules: readonly SpokenRule[] = [
  numericDates('day-month', ({ year, month, day }) => dateWords(day, month, year)),
  dayMonthDates('/', isDayAndMonth, ({ day, month }) => dateWords(day, month)),
  namedMonthRule(
    `${START}(?<days>\\d{1,2}(?:\\.?[º°]|ro)?(?:\\s?[-–/]\\s?\\d{1,2}){0,4})(?<joint>\\s(?:de\\s)?|[-/])${MONTH}(?:(?<ofYear>\\s(?:del?\\s)?|[-/])(?<year>${YEAR}|(?<=[-/])\\d{2})${YEAR_END})?`,
    monthNumbers,
    sayNamedMonth,
  ),
  // « julio 14 de 2023 »: the month first, as in Colombia and Mexico.
  namedMonthRule(
    `(?<!\\p{L})${MONTH}\\s(?<days>\\d{1,2}),?(?<ofYear>\\s(?:del?\\s)?)(?<year>${YEAR})${YEAR_END}`,
    monthNumbers,
    sayNamedMonth,
  ),
  // « abr. 22 »: a short form with its stop is a month.
  namedMonthRule(
    `(?<!\\p{L})(?<month>(?:ene|feb|abr|ago|sept?|oct|nov|dic)\\.)\\s(?<days>\\d{1,2})(?<ofYear>)(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})`,
    monthNumbers,
    sayNamedMonth,
  ),
  {
    // The month as a Roman numeral: « 5-VI-1998 ».
    class: 'date',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<day>\d{1,2})(?<mark>[-/.])(?<month>[IVX]{1,4})\k<mark>(?<year>\d{4})(?![\p{L}\p{N}])/gu,
    say: ({ named: { day = '', month: written = '', year = '' } }) => {
      const month = romanValue(written);
      return month !== null && month <= 12 && Number(day) <= 31 ? dateWords(Number(day), month, Number(year)) : null;
    },
  },
  {
    // A month with its year alone: « mayo 2020 », « dic. 2022 », « ene-24 ».
    class: 'date',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])${MONTH}(?:\\s(?=${YEAR}${YEAR_END})|[-/](?=(?:${YEAR}|\\d{2})${YEAR_END}))(?<year>\\d{2,4})`,
      'giu',
    ),
    say: ({ named: { month = '', year = '' } }) =>
      `${monthWords(numberOfMonth(month))} de ${spanishCardinal(fullYear(year))}`,
  },
  {
    // The first of two short months, and one before « de 2020 ».
    class: 'date',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}])(?<month>ene|feb|abr|jun|jul|ago|sept?|oct|nov|dic)\.(?=\s?(?:del?\s\d{4}(?!\d)|[-–/]))/giu,
    say: ({ named: { month = '' } }) => monthWords(numberOfMonth(month)),
  },
  {
    // From one day to another: « lun. a vie. », « lun-vie ».
    class: 'weekday',
    onlyWith: /(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\.?(?:\s[ay]\s|\s?[-–]\s?)\p{L}/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?<from>[Ll]un|[Mm]ar|[Mm]i[eé]|[Jj]ue|[Vv]ie|[Ss][aá]b|[Dd]om)\.?(?<joint>\s[ay]\s|\s?[-–]\s?)(?<to>[Ll]un|[Mm]ar|[Mm]i[eé]|[Jj]ue|[Vv]ie|[Ss][aá]b|[Dd]om)(?!\p{L})(?:\.(?!\s{0,3}$|\s\p{Lu}))?/gu,
    say: ({ named: { from = '', joint, to = '' } }) =>
      `${weekdayOf(from)} ${joint?.trim() === 'y' ? 'y' : 'a'} ${weekdayOf(to)}`,
  },
  {
    class: 'weekday',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}])(?<day>lun|mar|mi[eé]r?c?|juev?|vier?|s[aá]b|dom)\.,?(?=\s\d{1,2}(?!\d))/giu,
    say: ({ named: { day = '' } }) => weekdayOf(day) ?? null,
  },
];

const WEEKDAYS: Readonly<Record<string, string>> = {
  lun: 'lunes',
  mar: 'martes',
  mie: 'miércoles',
  jue: 'jueves',
  vie: 'viernes',
  sab: 'sábado',
  dom: 'domingo',
};

function weekdayOf(written: string): string | undefined {
  return WEEKDAYS[written.toLowerCase().replace('é', 'e').replace('á', 'a').slice(0, 3)];
}

function numberOfMonth(written: string): number {
  return monthNumbers.get(written.toLowerCase().replace(/\.$/u, '')) ?? 0;
}

/** A nought before a figure is written in dates only; without one the words before must ask for a date. */
function isDayAndMonth({ named: { day = '', month = '' }, text, start, end }: WrittenForm): boolean {
  if (/^\s(?:de\s(?:las?|los|su)|partes?)(?!\p{L})/u.test(text.slice(end, end + 10))) return false;
  return day.startsWith('0') || month.startsWith('0') || ASKS_FOR_DATE.test(text.slice(Math.max(0, start - 24), start));
}

const ASKS_FOR_DATE =
  /(?:^|[\s(])(?:(?:el|del|al|día|fecha:?|desde|hasta|ayer|hoy|(?:lun|mart|miércol|juev|viern)es|sábado|domingo),?\s)$/iu;

/** Two days in a row with « y », the ends of a longer time with « al ». */
function sayNamedMonth(
  { days, between, month, year }: NamedMonthDate,
  { named, text, end }: WrittenForm,
): string | null {
  const { joint = ' ', ofYear = '', days: written = '', month: name = '', year: writtenYear } = named;
  // A word or a short form of something else, where nothing more says that it is a month.
  if (year === undefined && /^\s$/u.test(joint) && /^(?:mar|may|set|sep)$/iu.test(name)) return null;
  const [first, second, ...more] = days;
  const isSpan = /[-–]/u.test(between) && second !== undefined && more.length === 0 && second > first + 1;
  const [one, ...others] = days.map((day) => spanishCardinal(day));
  const words = [/^1(?:\.?[º°]|ro)/u.test(written) ? 'primero' : one, ...others].join(isSpan ? ' al ' : ' y ');
  const date = `${words} de ${monthWords(month)}`;
  if (writtenYear === undefined)
    return name.endsWith('.') && /^(?:\s\p{Lu}|\s?$)/u.test(text.slice(end, end + 2)) ? `${date}.` : date;
  return `${date} ${/l\s$/u.test(ofYear) ? 'del' : 'de'} ${spanishCardinal(fullYear(writtenYear))}`;
}
