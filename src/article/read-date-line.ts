import type { LineRules } from '../languages/line-rules.ts';
import { isAgencyLine } from './agencies.ts';
import { isAgency } from './byline-names.ts';
import { clockPattern, readDates, readDayOfYear, type DayOfYear, type FoundDate } from './read-dates.ts';
import { oneOf, patternsOf } from './patterns-of.ts';
import { keyOf } from './text-line.ts';

/** The dates of a line that holds nothing but dates, times and the words that go with them; null for any other line. */
export function readDateLine(text: string, rules: LineRules): DateLine | null {
  if (text.length > longestDateLine) return null;
  const dates = datesOf(text, rules);
  if (dates.length === 0) return readDayLine(text, rules);
  // `AFP – 3 March 2024` says who wrote it.
  const isSigned = isAgencyLine(/^[^\d–—|,-]*/u.exec(text)?.[0].trim() ?? '');
  const rest = withoutDates(text, dates).replace(COUNT_BEHIND, ' ');
  return !isSigned && (isDateTalk(rest, rules) || isBesideBars(text, rules)) ? { dates, day: null } : null;
}

/** Dates between bars or dashes, with a few words beside them: `Aston | 3 March 2024`, `Opinion - Published 3 March 2024`. */
function isBesideBars(text: string, rules: LineRules): boolean {
  const segments = text.split(/\s?[|•·]\s|\s[/–—-]\s/u);
  const isTold = (segment: string): boolean => isDateTalk(withoutDates(segment, readDates(segment, rules)), rules);
  return segments.some(isTold) && segments.every((segment) => isTold(segment) || isShortPart(segment, rules));
}

/** A few words, not after `by`, and no two names. */
function isShortPart(segment: string, rules: LineRules): boolean {
  const words = segment.split(' ');
  if (
    isAgency(segment, rules) ||
    isAgencyLine(segment.replace(/^\p{L}+\s?:\s/u, '')) ||
    COUNT.test(segment) ||
    REGION.test(segment)
  )
    return true;
  if (words.length > 3 || words.some((word) => rules.bylineStarts.includes(word.toLowerCase()))) return false;
  return words.length === 1 || words.some((word) => !/^\p{Lu}/u.test(word));
}

/** The dates in a text, each with what the words before it say of it. */
export function datesOf(text: string, rules: LineRules): readonly DateOfLine[] {
  const dates = readDates(text, rules);
  return dates.map((date, index) => ({
    ...date,
    modified: isModified(text.slice(dates[index - 1]?.span.end ?? 0, date.span.start), rules),
  }));
}

/** What a date line says. */
export interface DateLine {
  readonly dates: readonly DateOfLine[];
  /** The day of a line that leaves out the year. */
  readonly day: DayOfYear | null;
}

/** A date, and whether it is that of a change. */
export interface DateOfLine extends FoundDate {
  readonly modified: boolean;
}

/** Whether a line only says how long ago something was, or at what time of a day that it does not name: `Updated 4 hours ago`, `Today at 10:31`. */
export function isAgeLine(text: string, rules: LineRules): boolean {
  if (text.length > longestAgeLine) return false;
  const rest = text.replace(agePattern(rules), ' ').replace(clockPattern, ' ');
  return rest !== text && /\p{L}/u.test(text) && isDateTalk(rest, rules);
}

/** The line with its dates and clock times taken out. */
export function withoutDates(text: string, dates: readonly FoundDate[], instead = ' '): string {
  let rest = '';
  let at = 0;
  for (const { span } of dates) {
    rest += text.slice(at, span.start) + instead;
    at = span.end;
  }
  return (rest + text.slice(at)).replace(clockPattern, ' ');
}

/** Whether words are only such as stand beside a date; the names of places before the date and the time that reading takes are such words too. */
export function isDateTalk(text: string, rules: LineRules): boolean {
  return PLACES.test(text)
    ? isOnlyDateWords(text.replace(PLACES, ' '), rules)
    : isOnlyDateWords(text.replace(PLACE, ' '), rules);
}

function isOnlyDateWords(text: string, rules: LineRules): boolean {
  const words =
    text
      .replace(agePattern(rules), ' ')
      .replace(/\b(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?::?\d{2})?/gu, ' ')
      .match(/[\p{L}\p{M}.'’]*\p{L}|\d+/gu) ?? [];
  return words.every((word) => {
    const key = word.toLowerCase().replaceAll('’', "'");
    return rules.dateWords.has(key) || rules.weekdays?.has(key) === true || isCompound(key, rules);
  });
}

/** Whether a word ends as a long date word does: `republished`, `erstveröffentlicht`. */
function isCompound(key: string, rules: LineRules): boolean {
  for (let start = 1; start <= key.length - shortestEnd; start++)
    if (rules.dateWords.has(key.slice(start))) return true;
  return false;
}

/** A day without its year, and words that go with it. */
function readDayLine(text: string, rules: LineRules): DateLine | null {
  const day = readDayOfYear(text, rules);
  if (day === null) return null;
  const rest = `${text.slice(0, day.span.start)} ${text.slice(day.span.end)}`.replace(clockPattern, ' ');
  return isOnlyDateWords(rest, rules) ? { dates: [], day } : null;
}

/** Whether the words between the date before and this one say that it is the date of a change. */
function isModified(before: string, rules: LineRules): boolean {
  const key = keyOf(before);
  return rules.modifiedWords.some((word) => key.includes(word));
}

const longestDateLine = 160;
const shortestEnd = 7;
/** How often something was read or answered: `1 834 views`, `Read 120 times`, `6 comments`. */
const COUNT = /^(?:\p{L}+\s)?\d{1,3}(?:[\s.,]?\d{3})?(?:\s\p{L}+)?$/u;
/** A place and the region that it is in. */
const REGION = /^\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}[\p{L}’'-]+|\s\(\p{Lu}[\p{L}’' -]+\))$/u;
/** How many comments there are, behind the dates. */
const COUNT_BEHIND = /\s\d{1,3}$/u;
const longestAgeLine = 60;
const PLACE = /^\p{Lu}[\p{L}’'.-]*\s?(?=[,|:–—-]|\s*$)/u;
/** Where several reporters were: `New Orrin / Aston -`. */
const PLACES = /^\p{Lu}[\p{L}’'. -]{1,40}(?:\s?\/\s?\p{Lu}[\p{L}’'. -]{1,40}){1,3}(?=[,|:–—-])/u;
const agePattern = patternsOf(
  ({ ages }) =>
    new RegExp(
      `(?<![\\d\\p{L}])(?:${oneOf(ages.before)} )?(?:\\d{1,3}|${oneOf(ages.numbers)}) ?${oneOf(ages.units)}\\.?(?: ${oneOf(ages.after)})?(?![\\p{L}\\d])`,
      'giu',
    ),
);
