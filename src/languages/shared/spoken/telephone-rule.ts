import type { SpokenRule } from '../../spoken-forms.ts';

/** Telephone numbers: by the sources of their national forms, and `+NN …` anywhere; said group by group as they are written. */
export function telephoneRule(
  national: readonly string[],
  words: { readonly plus: string; readonly sayGroup: (figures: string) => string },
): SpokenRule {
  const forms = [...national, INTERNATIONAL, WITH_NOUGHT].join('|');
  return {
    class: 'phone',
    onlyWith: MANY_FIGURES,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}+]|\\p{N}[.,-])(?:${forms})(?![\\p{L}\\p{N}]|[.,-]\\p{N})`, 'gu'),
    say: ({ groups: [written = ''] }) => {
      const groups = written.match(/\d+/gu) ?? [];
      const said = groups.map(words.sayGroup).join(' ');
      return written.startsWith('+') ? `${words.plus} ${said}` : said;
    },
  };
}

const MANY_FIGURES = /(?:\d[\s.()/-]{0,3}){6}/u;

/** A plus and the number of a country, then at least six figures in groups. */
const INTERNATIONAL =
  '\\+[1-9]\\d{0,2}(?:[\\s.-]?\\(0\\))?(?=(?:[\\s.()/-]{0,2}\\d){6})(?:[\\s.-]?\\(?\\d{1,12}\\)?){1,7}';

/** Three groups or more of which the first starts with a nought count nothing. */
const WITH_NOUGHT = '0\\d{1,4}(?:[\\s./-]\\d{2,4}){2,6}';
