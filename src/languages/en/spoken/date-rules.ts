import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { namedMonthRule, type NamedMonthDate } from '../../shared/spoken/named-month-rule.ts';
import { numericDates, type CalendarDay } from '../../shared/spoken/numeric-dates.ts';
import { belowHundred, englishOrdinal } from '../number-words.ts';
import { dayAndMonth, needsArticle, MONTH_SOURCE, monthNumbers, monthOf, monthWords, weekdays } from './calendar.ts';
import type { EnglishStyle } from './style.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
const MONTH = `(?<month>${MONTH_SOURCE})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** One day, the first and the last of several, or a list of them. */
const DAYS = `(?<days>${DAY}(?:\\s?[-–—/]\\s?${DAY}|(?:,\\s${DAY}){0,4},?\\s(?:and|or|to|&)\\s${DAY})?)`;
/** Not a number of something else: « In May 5 million people », « March 5,000 ». */
const DAY_END = `(?!(?<=(?:and|or|to|&)\\s\\d{1,2})\\s${MONTH_SOURCE})(?![\\p{L}\\p{N}]|[.,:]\\p{N}|\\s?[%‰°]|(?<=(?:and|or|to|&)\\s\\d{1,2})\\s(?:people|men|women|children|\\p{L}{2,20}s)(?!\\p{L})|[-\\s](?:per\\s?cent|[mb]illion|trillion|thousand|years?|year-olds?|hours?|minutes?)(?!\\p{L}))`;
const YEAR_END = '(?![\\p{L}\\p{N}]|[.,]\\p{N})';

/** Dates: in figures, with months in full or short, months with a year, days that are names, weekdays. */
export function englishDateRules(style: EnglishStyle): readonly SpokenRule[] {
  const { dateOrder } = style;
  const order = dateOrder === 'day-month' ? 'day-first' : 'month-first';
  const year = (written: number): string => style.numbers.year?.(written) ?? '';
  return [
    {
      // A day that is a name: `9/11`, `7/7`, `the 26/11 attacks`.
      class: 'named-date',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\p{L}\p{N}/]|[.,-]\p{N})/gu,
      say: ({ named: { first = '', second = '' }, text, end }) =>
        DAYS_WITH_NAMES.has(`${first}/${second}`) || IS_NAME.test(text.slice(end, end + 24))
          ? `${belowHundred(Number(first))} ${belowHundred(Number(second))}`
          : null,
    },
    numericDates(dateOrder, (day, found) => {
      const isDayFirst = firstNumber(found) === day.day && day.day !== day.month;
      const said = isDayFirst ? 'day-first' : order;
      return `${dayAndMonth(day.day, day.month, said, before(found))}${said === 'day-first' ? '' : ','} ${year(day.year)}`;
    }),
    {
      // The order is not known, and both could be the month: the numbers as they stand.
      class: 'date',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `${START}(?<first>0?[1-9]|1[0-2])/(?<second>0?[1-9]|1[0-2])/(?<year>\\d{4})${YEAR_END}`,
        'gu',
      ),
      say: ({ named: { first, second, year: written } }) =>
        `${belowHundred(Number(first))} ${belowHundred(Number(second))} ${year(Number(written))}`,
    },
    {
      // Without a year: where a nought, the words before, or a number over twelve show a date.
      class: 'date',
      onlyWith: FIGURE,
      pattern: new RegExp(`${START}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\p{L}\\p{N}/]|[.,-]\\p{N})`, 'gu'),
      say: (found) => sayShortDate(found, style),
    },
    namedMonthRule(
      `(?<![\\p{L}\\p{N}])${MONTH}\\s?[\\s-]${DAYS}(?:(?:,\\s?|\\s|-)(?<year>1\\d{3}|2\\d{3})${YEAR_END}|${DAY_END})`,
      monthNumbers,
      (date, found) => sayMonthFirst(date, found, year),
    ),
    namedMonthRule(
      `${START}(?:the\\s)?${DAYS}[\\s-](?:of\\s)?${MONTH}(?:,?[\\s-](?<year>1\\d{3}|2\\d{3})${YEAR_END})?`,
      monthNumbers,
      (date, found) => sayDayFirst(date, found, year),
    ),
    {
      // Months one after the other: `Jan-March 2024`, `April–June`.
      class: 'date',
      onlyWith: /\p{L}\.?\s?[-–]\s?\p{Lu}/u,
      pattern: new RegExp(`(?<!\\p{L})(?<from>${MONTH_SOURCE})\\s?[-–]\\s?(?<to>${MONTH_SOURCE})`, 'gu'),
      say: (found) => {
        const { from = '', to = '' } = found.named;
        return `${monthOf(from)} to ${monthOf(to)}${stopAfter(found)}`;
      },
    },
    {
      // A month in short form, with its year or with a stop: `Sept. 2020`, `by Nov.`, `Mar 2019`.
      class: 'date',
      onlyWith: SHORT_MONTH,
      pattern: new RegExp(
        `(?<!\\p{L})(?<month>${SHORT_MONTH.source})(?:\\.?(?=,?\\s(?:\\d{4}|['’]\\d{2})(?!\\p{N}))|(?<!Mar|Jun|Jul|Sep)\\.)`,
        'gu',
      ),
      say: (found) => monthOf(found.named['month'] ?? '') + stopAfter(found),
    },
    {
      // In full: `Monday–Friday`.
      class: 'weekday',
      onlyWith: SHORT_WEEKDAY,
      pattern:
        /(?<=(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)[-–—](?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?!\p{L}))/gu,
      say: () => ' to ',
    },
    {
      class: 'weekday',
      onlyWith: SHORT_WEEKDAY,
      pattern: new RegExp(
        `(?<![\\p{L}.])(?<from>${WEEKDAY})\\.?\\s?(?<joint>[-–/&])\\s?(?<to>${WEEKDAY})(?!\\p{L})\\.?`,
        'gu',
      ),
      say: (found) => {
        const { from = '', to = '', joint = '' } = found.named;
        const between = joint === '&' ? 'and' : joint === '/' ? 'or' : 'to';
        return `${weekdayOf(from)} ${between} ${weekdayOf(to)}${stopAfter(found)}`;
      },
    },
    {
      class: 'weekday',
      onlyWith: SHORT_WEEKDAY,
      pattern: new RegExp(
        `(?<![\\p{L}.])(?<!(?:the|The)\\s)(?<day>${WEEKDAY})(?:\\.|(?=,?\\s(?:\\d{1,4}(?!\\p{N})|${MONTH_SOURCE})))(?!\\p{L})`,
        'gu',
      ),
      say: (found) => weekdayOf(found.named['day'] ?? '') + stopAfter(found),
    },
  ];
}

const DAYS_WITH_NAMES: ReadonlySet<string> = new Set(['9/11', '7/7']);
const IS_NAME = /^\s(?:terror|attack|bombing|hearing|riot|massacre|insurrection|commission|memorial)/iu;

const WEEKDAY = [...weekdays.keys()]
  .map((day) => day.charAt(0).toUpperCase() + day.slice(1))
  .toSorted((a, b) => b.length - a.length)
  .join('|');

function weekdayOf(written: string): string {
  return weekdays.get(written.toLowerCase()) ?? '';
}

const SHORT_WEEKDAY = /(?<!\p{L})(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u;
const SHORT_MONTH = /(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\p{L})/u;

/** The stop of a short form that also ends the sentence. */
function stopAfter({ groups: [written = ''], text, end }: WrittenForm): string {
  return written.endsWith('.') && /^(?:\s{1,3}\p{Lu}|["”’)\s]{0,3}$)/u.test(text.slice(end, end + 4)) ? '.' : '';
}

function before({ text, start }: WrittenForm): string {
  return text.slice(Math.max(0, start - 28), start);
}

function firstNumber({ groups }: WrittenForm): number {
  return Number(/\d+/u.exec(groups[0] ?? '')?.[0]);
}

/** `march 5` and `may 5` in small letters are words unless a year follows. */
function isWord(found: WrittenForm, year: number | undefined): boolean {
  return year === undefined && /^(?:mar|march|may)(?!\p{L})/u.test(found.named['month'] ?? '');
}

function sayMonthFirst(date: NamedMonthDate, found: WrittenForm, sayYear: (year: number) => string): string | null {
  if (isWord(found, date.year)) return null;
  return `${monthWords(date.month)} ${dayWords(found, '')}${date.year === undefined ? '' : `, ${sayYear(date.year)}`}`;
}

function sayDayFirst(date: NamedMonthDate, found: WrittenForm, sayYear: (year: number) => string): string | null {
  if (isWord(found, date.year)) return null;
  const hasArticle = /^the\s/iu.test(found.groups[0] ?? '');
  const article = hasArticle || needsArticle(before(found)) ? 'the ' : '';
  const days = dayWords(found, article && !hasArticle ? 'the ' : '');
  return `${article}${days} of ${monthWords(date.month)}${date.year === undefined ? '' : ` ${sayYear(date.year)}`}`;
}

/** The days as places in the month, what stands between them in words: `third to the fifth`. */
function dayWords({ named: { days = '' } }: WrittenForm, article: string): string {
  return days
    .replace(/\s?[-–—/]\s?|\sto\s/gu, ` to ${article}`)
    .replace('&', 'and')
    .replace(/(?<day>\d{1,2})(?:st|nd|rd|th)?/giu, (day) => englishOrdinal(Number.parseInt(day, 10)));
}

/** Behind these words stands a day rather than a part. */
const ASKS_FOR_DAY =
  /(?:^|[\s(])(?:on|since|until|till|dated|due|from|before|after|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s$/iu;
const SURELY_ASKS_FOR_DAY =
  /(?:^|[\s(])(?:on|since|until|till|dated|due|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s$/iu;

function sayShortDate(found: WrittenForm, { dateOrder }: EnglishStyle): string | null {
  const { first = '', second = '' } = found.named;
  const [a, b] = [Number(first), Number(second)];
  const day: Pick<CalendarDay, 'day' | 'month'> | null =
    a > 12 || dateOrder === 'day-month'
      ? { day: a, month: b }
      : b > 12 || dateOrder === 'month-day'
        ? { day: b, month: a }
        : null;
  const around = before(found);
  const hasNought = first.startsWith('0') || second.startsWith('0');
  const isDate = hasNought || SURELY_ASKS_FOR_DAY.test(around) || (a > b && ASKS_FOR_DAY.test(around));
  if (!isDate || a === 0 || b === 0 || a > 31 || b > 31) return null;
  if (day === null) return `${belowHundred(a)} ${belowHundred(b)}`;
  if (day.month > 12) return null;
  return dayAndMonth(day.day, day.month, day.day === a && day.month !== a ? 'day-first' : 'month-first', around);
}
