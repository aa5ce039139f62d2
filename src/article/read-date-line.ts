import type { LineRules } from '../languages/line-rules.ts';
import { clockPattern, readDates, type FoundDate } from './read-dates.ts';
import { keyOf } from './text-line.ts';

/** The dates of a line that holds nothing but dates, times and the words that go with them; null for any other line. */
export function readDateLine(text: string, rules: LineRules): DateLine | null {
  if (text.length > longestDateLine) return null;
  const dates = readDates(text, rules);
  if (dates.length === 0) return null;
  if (!isDateTalk(withoutDates(text, dates), rules)) return null;
  return {
    dates: dates.map((date, index) => ({
      ...date,
      modified: isModified(text.slice(dates[index - 1]?.span.end ?? 0, date.span.start), rules),
    })),
  };
}

/** What a date line says. */
export interface DateLine {
  readonly dates: readonly (FoundDate & { readonly modified: boolean })[];
}

/** Whether a line only says how long ago something was: `4 hours ago`. */
export function isAgeLine(text: string): boolean {
  return text.length < 40 && agePattern.test(keyOf(text));
}

/** The line with its dates and clock times taken out. */
export function withoutDates(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let at = 0;
  for (const { span } of dates) {
    rest += `${text.slice(at, span.start)} `;
    at = span.end;
  }
  return (rest + text.slice(at)).replace(clockPattern, ' ');
}

/** Whether words are only such as stand beside a date; the name of one place before the date is such a word too. */
export function isDateTalk(text: string, rules: LineRules): boolean {
  const words = text.match(/[\p{L}\p{M}.'’]*\p{L}|\d+/gu) ?? [];
  const others = words.filter((word) => !rules.dateWords.has(word.toLowerCase().replaceAll('’', "'")));
  return (
    others.length === 0 ||
    (others.length === 1 && words[0] === others[0] && /^\p{Lu}/u.test(others[0] ?? '') && /^[^\d]*,/u.test(text))
  );
}

/** Whether the words between the date before and this one say that it is the date of a change. */
function isModified(before: string, rules: LineRules): boolean {
  const key = keyOf(before);
  return rules.modifiedWords.some((word) => key.includes(word));
}

const longestDateLine = 140;
const agePattern =
  /^(?:(?:il y a|hace|vor) )?#(?: |)(?:seconds?|secondes?|min|mins|minutes?|minuten|hours?|hrs?|heures?|h|stunden?|horas?|days?|jours?|tagen?|días?|weeks?|semaines?|wochen?|months?|mois|years?|ans?)(?: ago)?$/u;
