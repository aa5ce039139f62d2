import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';
import { readDates } from './read-dates.ts';

/** The facts once more, in which a line that says a day without its year has the year that the rest of the text tells. */
export function completeDates(facts: readonly LineFacts[], rules: LineRules): readonly LineFacts[] {
  if (!facts.some(({ date }) => date !== null && date.day !== null)) return facts;
  const days = new Set<string>();
  const years = new Set<number>();
  for (const { line } of facts) {
    if (line.words > longestTold) continue;
    for (const { iso } of readDates(line.text, rules)) {
      days.add(iso.slice(0, 10));
      years.add(Number(iso.slice(0, 4)));
    }
    for (const [year] of line.text.matchAll(/(?<=(?:©|\([cC]\)|[Cc]opyright)\D{0,40}|©.{0,9}-\s?)(?:19|20)\d{2}\b/gu))
      years.add(Number(year));
  }
  return facts.map((fact) => {
    const day = fact.date?.day ?? null;
    if (day === null) return fact;
    const monthAndDay = [day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-');
    const possible = [...years].filter((year) =>
      day.weekday === null
        ? days.has(`${year}-${monthAndDay}`)
        : new Date(Date.UTC(year, day.month - 1, day.day)).getUTCDay() === day.weekday,
    );
    const [year] = possible;
    if (year === undefined || possible.length > 1) return fact;
    return {
      ...fact,
      date: { day, dates: [{ span: day.span, iso: `${year}-${monthAndDay}`, modified: false }] },
    };
  });
}

const longestTold = 40;
