import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { numericDates } from '../../shared/spoken/numeric-dates.ts';
import { germanOrdinal, germanYear, type AdjectiveEnding } from '../number-words.ts';
import { monthNumbers, monthWords, shortMonthNumbers, WEEKDAYS } from './calendar.ts';
import { dayEnding } from './day-ending.ts';
import { isSentenceEnd } from './ordinal-rules.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])';
const DAY = '\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4}(?!\\p{N})|\\d{2}(?![\\p{N}:]))?';
const BETWEEN = '\\s?[-–—/]\\s?';
const SHORT_MONTHS = [...shortMonthNumbers.keys()].toSorted((a, b) => b.length - a.length).join('|');

const LONG_SHORT = 'Jan|Jän|Feb|Mär|Apr|Aug|Sept?|Okt|Nov|Dez';

/** Dates in figures and with short names, and the days of the week before them; a day before the name of its month is an ordinal as others are. */
export const germanDateRules: readonly SpokenRule[] = [
  {
    // « 30.6. », « 12.5.2024 », « 1.7.–15.8. », « 12.–14.5. ».
    class: 'date',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${START}(?<from>(?:${DAY}|\\d{1,2}\\.)${BETWEEN})?(?<to>${DAY})(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})`,
      'gu',
    ),
    say: (found) => (isSection(found) ? null : sayDays(found)),
  },
  numericDates('day-month', (day, { text, start }) => sayDay(day, dayEnding(text, start))),
  {
    class: 'date',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:/-])(?<day>\d{1,2})\.(?<month>\d{1,2})(?![\p{L}\p{N}]|[.,:/-]\p{N}|\s?(?:[%‰°€$]|Uhr|Pro|Euro|M[ie]))/gu,
    say: ({ named: { day, month }, text, start }) =>
      /(?:^|[\s(])(?:am|vom|zum)\s$/iu.test(text.slice(Math.max(0, start - 5), start)) &&
      isDay(Number(day), Number(month))
        ? sayDay({ day: Number(day), month: Number(month) }, 'en')
        : null,
  },
  {
    // A month and its year: « 05/2023 », « 05.2023 », « 2023-05 ».
    class: 'date',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:/-])(?:(?<month>0[1-9]|1[0-2])[./](?<year>(?:19|20)\d\d)|(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>0[1-9]|1[0-2]))(?![\p{L}\p{N}]|[.,:/–-]\p{N})/gu,
    say: ({ named: { month, year, isoMonth, isoYear } }) => {
      if (isoYear !== undefined && Number(isoMonth) === (Number(isoYear) + 1) % 100) return null;
      return `${monthWords(Number(month ?? isoMonth))} ${germanYear(Number(year ?? isoYear))}`;
    },
  },
  {
    // A short name between a day and a year, or before a year: « 3. Sept. », « Dez. 2023 ».
    class: 'date',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${START}(?:(?<day>\\d{1,2})\\.\\s?(?<month>${SHORT_MONTHS})(?!\\p{L})\\.?|(?<![\\p{L}])(?<lone>${SHORT_MONTHS})(?!\\p{L})\\.?(?=\\s(?:['’]?\\d{2}|\\d{4})(?!\\p{N})))`,
      'giu',
    ),
    say: ({ named: { day, month = '', lone = '' }, text, start, end }) => {
      if (day === undefined) return /^\p{Lu}/u.test(lone) ? nameOf(lone) : null;
      if (Number(day) < 1 || Number(day) > 31) return null;
      const stop = text.charAt(end - 1) === '.' && isSentenceEnd(text, end) ? '.' : '';
      return `${germanOrdinal(Number(day), dayEnding(text, start))} ${nameOf(month)}${stop}`;
    },
  },
  {
    // A short name with its stop alone: « im Okt. », « Jan.–März », « Jan./Feb. ».
    class: 'date',
    onlyWith: /\p{Ll}\./u,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?<=(?:im|seit|ab|bis|Anfang|Mitte|Ende|von|und|vom|[/–-])\\s?)(?<last>${LONG_SHORT})\\.|(?<first>${LONG_SHORT})\\.(?=\\s?[/–-]\\s?\\p{Lu}))`,
      'gu',
    ),
    say: ({ named: { first, last = '' }, text, end }) =>
      nameOf(first ?? last) + (first === undefined && isSentenceEnd(text, end) ? '.' : ''),
  },
  {
    // « Mo., 3. Mai », « Mo–Fr 8–18 Uhr », « Sa. 10 Uhr ».
    class: 'weekday',
    onlyWith: /(?:Mo|D[io]|Mi|Fr|S[ao])[\s.,–:/-]/u,
    pattern:
      /(?<![\p{L}\p{N}-])(?<from>Mo|Di|Mi|Do|Fr|Sa|So)\.?(?:(?<joint>\s?[-–+&/,]\s?|\s(?:und|bis|u\.)\s)(?<to>Mo|Di|Mi|Do|Fr|Sa|So)(?![\p{L}])\.?(?=[\s:,;.)]|$)|(?=,?:?\s(?:den\s|ab\s|um\s)?\d{1,2}(?:\.\s?\d{1,2}\.|\.\s?\p{Lu}|:\d{2}|(?:\.\d{2})?\s?(?:[-–]\s?\d{1,2}(?:[.:]\d{2})?\s?)?(?:Uhr|h))))/gu,
    say: ({ named: { from = '', joint, to = '' } }) => {
      const first = WEEKDAYS[from] ?? '';
      if (joint === undefined) return first;
      const word = /[-–]|bis/u.test(joint) ? ' bis ' : /,/u.test(joint) ? ', ' : ' und ';
      return `${first}${word}${WEEKDAYS[to] ?? ''}`;
    },
  },
  {
    // « ’98 », « '89 ».
    class: 'year',
    onlyWith: FIGURE,
    pattern: /(?<=\s)['’‘](?=\d{2}(?!\p{N}))/gu,
    say: () => '',
  },
];

interface Day {
  readonly day: number;
  readonly month: number | undefined;
  readonly year?: number | undefined;
}

function sayDay({ day, month, year }: Day, ending: AdjectiveEnding): string {
  const name = month === undefined ? '' : ` ${monthWords(month)}`;
  return germanOrdinal(day, ending) + name + (year === undefined ? '' : ` ${germanYear(year)}`);
}

function sayDays({ named: { from, to = '' }, text, start, end }: WrittenForm): string | null {
  const ending = dayEnding(text, start);
  const last = readDay(to);
  const first = from === undefined ? undefined : readDay(from);
  if (last === null || first === null) return null;
  // Without a year the last stop may be the one of the sentence as well.
  const stop = last.year === undefined && isSentenceEnd(text, end) ? '.' : '';
  if (first === undefined) return sayDay(last, ending) + stop;
  return `${sayDay(first, ending)} ${/\//u.test(from ?? '') ? 'und' : 'bis'} ${sayDay(last, ending)}${stop}`;
}

function readDay(written: string): Day | null {
  const [day = 0, month, year] = (written.match(/\d+/gu) ?? []).map(Number);
  if (!isDay(day, month ?? 1)) return null;
  return { day, month, year: year === undefined || year > 99 ? year : year < 70 ? 2000 + year : 1900 + year };
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** The number of a part of a text: « Kapitel 3.2. ». */
function isSection({ text, start }: WrittenForm): boolean {
  return /(?:Kapitel|Kap\.|Abschnitt|Punkt|Ziffer|Version|Nr\.|Nummer|Artikel|Art\.)\s$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

function nameOf(short: string): string {
  const name = short.toLowerCase();
  return name.startsWith('jän') ? 'Jänner' : monthWords(shortMonthNumbers.get(name) ?? monthNumbers.get(name) ?? 0);
}
