import type { LineRules } from '../languages/line-rules.ts';
import type { Span } from '../model/span.ts';

/** The dates of a text in order, with the time of day where one follows. */
export function readDates(text: string, rules: LineRules): readonly FoundDate[] {
  const found: FoundDate[] = [];
  if (!DIGIT.test(text)) return found;
  for (const { pattern, parts } of datePatterns) {
    for (const match of text.matchAll(pattern)) {
      const iso = isoDay(parts(match, rules));
      const start = match.index;
      const end = start + match[0].length;
      if (iso === null || found.some(({ span }) => start < span.end && span.start < end)) continue;
      const time = timeAfter(text, end);
      found.push({ span: { start, end: time?.end ?? end }, iso: time === null ? iso : `${iso}T${time.clock}` });
    }
  }
  return found.toSorted((left, right) => left.span.start - right.span.start);
}

/** Where a date stands in a text, and the ISO form of it. */
export interface FoundDate {
  readonly span: Span;
  readonly iso: string;
}

/** Clock times such as `08h15`, `17:30`, `4:40 p.m.` or `4 h 00`. */
export const clockPattern: RegExp =
  /\b\d{1,2}(?:\s?[hH:]\s?(?:\d{2})?|\.\d{2}(?=\s|$))(?::\d{2})?(?:\s?[apAP]\.?\s?[mM]\b\.?)?/gu;

/** The first day in a text that is named without its year: `Sunday 11 February`, `Feb 11`; null when there is none. */
export function readDayOfYear(text: string, rules: LineRules): DayOfYear | null {
  if (!DIGIT.test(text)) return null;
  for (const { pattern, day, month } of dayPatterns) {
    for (const match of text.matchAll(pattern)) {
      const number = rules.months.get(match[month]?.toLowerCase() ?? '');
      if (number === undefined || isoDay([leapYear, number, Number(match[day])]) === null) continue;
      const before = /(\p{L}+)[.,]?\s$/u.exec(text.slice(0, match.index))?.[1] ?? '';
      const weekday = rules.weekdays?.get(before.toLowerCase()) ?? null;
      return {
        span: { start: match.index, end: match.index + match[0].length },
        month: number,
        day: Number(match[day]),
        weekday,
      };
    }
  }
  return null;
}

/** A day without its year. */
export interface DayOfYear {
  readonly span: Span;
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday; null where none is named before the day. */
  readonly weekday: number | null;
}

/** A text without one has no date, as most have none. */
const DIGIT = /\d/u;
const leapYear = 2024;
const dayPatterns: readonly { pattern: RegExp; day: number; month: number }[] = [
  { pattern: /(?<![\d.:/])(\d{1,2})(?:er|st|nd|rd|th|\.)?\s(?:of\s|de\s)?(\p{L}{3,12})(?!\p{L})/gu, day: 1, month: 2 },
  { pattern: /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.])/gu, day: 2, month: 1 },
];

type Parts = readonly [year: number, month: number, day: number] | null;

const datePatterns: readonly { pattern: RegExp; parts: (match: RegExpMatchArray, rules: LineRules) => Parts }[] = [
  {
    pattern: /\b(\d{4})([-/.])(\d{2})\2(\d{2})(?!\d)/gu,
    parts: ([, year, , month, day]) => [Number(year), Number(month), Number(day)],
  },
  {
    pattern:
      /\b(\d{1,2})(?:er|st|nd|rd|th|\.)?[\s-](?:of\s|de\s)?(\p{L}{3,12})\.?,?[\s-](?:del?\s)?(\d{4})(?!\d(?!\d?:\d{2}))/gu,
    parts: ([, day, month, year], rules) => named(year, month, day, rules),
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:del?\s)?(\d{4})(?!\d(?!\d?:\d{2}))/gu,
    parts: ([, month, day, year], rules) => named(year, month, day, rules),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|-(?!\d{1,2}:))/gu,
    parts: ([, first, , second, year], rules) => numeric(Number(first), Number(second), fullYear(year), rules),
  },
];

function named(year: string | undefined, month: string | undefined, day: string | undefined, rules: LineRules): Parts {
  const number = rules.months.get(month?.toLowerCase() ?? '');
  return number === undefined ? null : [Number(year), number, Number(day)];
}

/** Day and month by the language's order, or by the one of them that can be no month. */
function numeric(first: number, second: number, year: number, rules: LineRules): Parts {
  if (first > 12 || (rules.dateOrder === 'day-month' && second <= 12)) return [year, second, first];
  return second > 12 || rules.dateOrder === 'month-day' || first === second ? [year, first, second] : null;
}

function fullYear(year: string | undefined): number {
  return year?.length === 2 ? 2000 + Number(year) : Number(year);
}

function isoDay(parts: Parts): string | null {
  if (parts === null) return null;
  const [year, month, day] = parts;
  const length =
    [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
      month - 1
    ] ?? 0;
  if (year < 1500 || year > 2199 || day < 1 || day > length) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The clock time right after a date: `T08:15`, `à 08h15`, `, 4:40 p.m.`. */
function timeAfter(text: string, from: number): { end: number; clock: string } | null {
  const match =
    /^[\sT,•·|/–-]{0,4}(?:à |at |um |a las |a la )?(\d{1,2})(?:\s?(?:h|:)\s?|\.(?=\d{2}\s?(?:[A-Z]{2,4}|[ap]\.?m)?\b))(\d{2})?(?::\d{2})?(?:\s?([ap])\.?\s?m\b\.?)?/iu.exec(
      text.slice(from, from + 32),
    );
  if (match === null) return null;
  const half = match[3]?.toLowerCase();
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  if (Number(match[1]) > 23 || minute > 59) return null;
  return { end: from + match[0].length, clock: `${two(hour)}:${two(minute)}` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
