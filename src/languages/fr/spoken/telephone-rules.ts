import type { SpokenRule } from '../../spoken-forms.ts';
import { telephoneRule } from '../../shared/spoken/telephone-rule.ts';
import { frenchCardinal } from './numbers.ts';

/** Telephone numbers: in pairs, as they are written. */
export const frenchTelephoneRules: readonly SpokenRule[] = [
  telephoneRule(
    [
      '0[1-9](?:[\\s.-]\\d{2}){4}',
      '0[1-9]\\d{8}',
      '(?:1[\\s-])?(?:\\(\\d{3}\\)\\s?|\\d{3}[\\s.-])\\d{3}[-.]\\d{4}',
      '0[\\s.-]?8\\d{2}[\\s.-]\\d{3}[\\s.-]\\d{3}',
      '08\\d{2}[\\s.-]\\d{3}[\\s.-]\\d{3}',
      '0\\d{3}[\\s.-]\\d{2}[\\s.-]\\d{2}[\\s.-]\\d{2}',
      '0\\d{2}[\\s./-]\\d{3}[\\s.-]\\d{2}[\\s.-]\\d{2}',
      '00[1-9]\\d{1,2}(?:[\\s.-]?\\d{1,3}){3,6}',
    ],
    { plus: 'plus', sayGroup: sayPairs },
  ),
  {
    // A short number that is to be called: « appelez le 3919 ».
    class: 'phone',
    onlyWith: /3\d{3}|118\d{3}/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,\s])(?<number>3[0-9]\d{2}|118\d{3})(?![\p{L}\p{N}]|[.,\s]\p{N})/gu,
    say: ({ named: { number = '' }, text, start }) =>
      /(?:appel|compos|numéro|joign|joindre|contact|téléphon|ligne|signal)\P{N}{0,40}$/iu.test(
        text.slice(Math.max(0, start - 60), start),
      )
        ? sayPairs(number)
        : null,
  },
];

/** Two figures are one number; an odd one stands first. The « zéro huit cents » of free numbers is said as one. */
function sayPairs(figures: string): string {
  if (/^08\d\d$/u.test(figures)) return `zéro ${frenchCardinal(Number(figures))}`;
  if (figures.length <= 3) return sayFiguresWithNoughts(figures);
  const pairs = figures.length % 2 === 0 ? figures : figures.slice(1);
  const first = figures.length % 2 === 0 ? [] : [figures.charAt(0)];
  return [...first, ...(pairs.match(/\d\d/gu) ?? [])].map(sayFiguresWithNoughts).join(' ');
}

/** « zéro six », « zéro zéro ». */
function sayFiguresWithNoughts(figures: string): string {
  const [, noughts = '', rest = ''] = /^(0*)(\d*)$/u.exec(figures) ?? [];
  return [...[...noughts].map(() => 'zéro'), ...(rest ? [frenchCardinal(Number(rest))] : [])].join(' ');
}
