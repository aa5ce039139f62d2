import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from './amounts.ts';

/** Days with the name of their month, as they were read. */
export interface NamedMonthDate {
  readonly days: readonly [number, ...number[]];
  /** Between the days as it is written: `-`, `/` … */
  readonly between: string;
  /** 1 to 12 */
  readonly month: number;
  readonly year: number | undefined;
}

/**
 * Dates with the name of a month by a pattern of the language with the groups `days`, `month` and `year`. `months` holds names and short
 * forms in lower case, without a stop. Days that no month has are left to other rules.
 */
export function namedMonthRule(
  source: string,
  months: ReadonlyMap<string, number>,
  say: (date: NamedMonthDate, found: WrittenForm) => string | null,
): SpokenRule {
  return {
    class: 'date',
    onlyWith: FIGURE,
    pattern: new RegExp(source, 'giu'),
    say: (found) => {
      const { days: written = '', month: name = '', year } = found.named;
      const [first, ...more] = (written.match(/\d+/gu) ?? []).map(Number);
      const month = months.get(name.toLowerCase().replace(/\.$/u, ''));
      if (first === undefined || month === undefined) return null;
      if ([first, ...more].some((day) => day < 1 || day > 31)) return null;
      const between = /\d\p{L}*\s?([^\p{L}\p{N}\s])/u.exec(written)?.[1] ?? '';
      const date = { between, month, year: year === undefined ? undefined : Number(year) };
      const words = say({ ...date, days: [first, ...more] }, found);
      return words !== null && endsSentence(found) ? `${words}.` : words;
    },
  };
}

/** The stop of a short form that is also that of the sentence. */
function endsSentence({ groups: [written = ''], text, end }: WrittenForm): boolean {
  return written.endsWith('.') && /^(?:\s{1,3}\p{Lu}|\s{0,3}$)/u.test(text.slice(end, end + 4));
}

/** The names of months as alternatives of a pattern, the longest first. */
export function monthSource(months: ReadonlyMap<string, number>): string {
  return [...months.keys()].toSorted((a, b) => b.length - a.length).join('|');
}
