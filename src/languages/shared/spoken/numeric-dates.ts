import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';

/** Month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a language orders the numbers of a date with slashes; `unsure`: only a number over twelve tells. */
export type DateOrder = 'day-month' | 'month-day' | 'unsure';

/** Dates in figures (`13.03.23`, `14/07/2023`, `2023-07-14`), in square brackets or bare, said with `words`, which may look at what stands around. */
export function numericDates(order: DateOrder, words: (day: CalendarDay, found: WrittenForm) => string): SpokenRule {
  return {
    class: 'date',
    onlyWith: DATE,
    pattern:
      /\[(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\]|(?<![\p{L}\p{N}]|[\p{N}][.,/-])(\d{1,4})([./-])(\d{1,2})\6(\d{1,4})(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
    say: (found) => {
      const day = readDate(found, order);
      return day === null ? null : words(day, found);
    },
  };
}

/** Days and months in figures without a year (`13/03`), where `isDate` says that they are no fraction, version or sum. The day comes first. */
export function dayMonthDates(
  marks: string,
  isDate: (found: WrittenForm) => boolean,
  words: (day: Pick<CalendarDay, 'day' | 'month'>, found: WrittenForm) => string,
): SpokenRule {
  return {
    class: 'date',
    onlyWith: DATE,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])(?<day>\\d{1,2})[${marks}](?<month>\\d{1,2})(?![\\p{L}\\p{N}]|[${marks},/-]\\p{N}|\\s?[%‰°])`,
      'gu',
    ),
    say: (found) => {
      const [day, month] = [Number(found.named['day']), Number(found.named['month'])];
      return calendarDay(2000, month, day) !== null && isDate(found) ? words({ day, month }, found) : null;
    },
  };
}

/** Figures with a mark of dates between them. */
const DATE = /\d[./-]\d/u;

function readDate({ groups }: WrittenForm, order: DateOrder): CalendarDay | null {
  const [first = '', mark = '', second = '', third = ''] = groups[1] ? groups.slice(1, 5) : groups.slice(5, 9);
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4 && third.length <= 2) return calendarDay(a, b, c);
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return null;
  const year = third.length === 4 ? c : fullYear(c);
  // With stops the day comes first everywhere; with slashes the United States put the month first.
  if (order === 'day-month' || mark === '.' || a > 12) return calendarDay(year, b, a);
  return order === 'month-day' || b > 12 ? calendarDay(year, a, b) : null;
}

/** Two figures name the year nearest to our time: 70 to 99 are of the last century. */
function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return exists ? { year, month, day } : null;
}
