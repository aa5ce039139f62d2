import type { SpokenRule } from '../../spoken-forms.ts';
import { FIGURE, readAmount, sayAmount, wholeSource } from '../../shared/spoken/amounts.ts';
import { rangeRules } from '../../shared/spoken/range-rules.ts';
import { sayFigures } from '../../shared/spoken/say-figures.ts';
import { pointNumbers, spanishNumbers } from './numbers.ts';
import { inBothStyles } from './point-style.ts';

/** Words before a number in two parts. */
const NUMBERED = /(?<!\p{L})(?:leyes|ley|decretos?|artículos?|arts?\.|n\.?[ºo°]|núm\.|resolución|expediente)\s?$/iu;

/** What two numbers or more make: lists, ranges, scores, sizes, ratios. */
export const spanishNumberForms: readonly SpokenRule[] = [
  {
    // Three numbers or more: a list, such as the lines of a team.
    class: 'numbering',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])\d{1,4}(?:-\d{1,4}){2,5}(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
    say: ({ groups: [written = ''] }) =>
      written
        .split('-')
        .map((part) => sayFigures(part, spanishNumbers))
        .join(' '),
  },
  {
    // Letters with a decimal: « PM2,5 ».
    class: 'mixed',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}-])(?<letters>\p{Lu}{1,3})(?<whole>\d{1,3}),(?<fraction>\d{1,2})(?![\p{L}\p{N}]|[.,]\p{N})/gu,
    say: ({ named: { letters = '', whole = '', fraction = '' } }) =>
      `${[...letters].join(' ')} ${whole} coma ${fraction}`,
  },
  {
    // « 2 + 2 - 1 = 3 ».
    class: 'symbol',
    onlyWith: /=/u,
    pattern: /(?<=\p{N}\s)[-–−](?=\s\p{N}[\p{N}\s.,+×-]{0,30}=)/gu,
    say: () => 'menos',
  },
  ...inBothStyles((numbers) =>
    rangeRules(numbers, NUMBERED, { before: /(?:^|\s)entre\s(?:las?\s|los\s|el\s)?$/iu, joint: 'y' }),
  ),
  {
    // « 4x100 », « 3 × 2 »: « por ».
    class: 'numbering',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<left>\d{1,4})\s?[x×]\s?(?<right>\d{1,4})(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
    say: ({ named: { left = '', right = '' } }) => `${Number(left)} por ${Number(right)}`,
  },
  {
    // « 1:50.000 » is a scale, « 100:1 » odds.
    class: 'ratio',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,:])(?<left>\\d{1,9}):(?<right>${wholeSource(spanishNumbers)})(?![\\p{L}\\p{N}]|[.,:]\\p{N})`,
      'gu',
    ),
    say: ({ named: { left = '', right = '' } }) => `${Number(left)} a ${right.replace(/\D/gu, '')}`,
  },
  {
    // Two numbers over one another that are no fraction: « 1/100.000 ».
    class: 'fraction',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}/]|\\p{N}[.,:])(?<left>\\d{1,4}(?:[.,]\\d{1,2})?)\\/(?<right>${wholeSource(spanishNumbers)})(?![\\p{L}\\p{N}/]|[.,:]\\p{N})`,
      'gu',
    ),
    say: ({ named: { left = '', right = '' } }) => {
      const numbers = left.includes('.') ? pointNumbers : spanishNumbers;
      return `${sayAmount(readAmount(left, numbers), numbers)} sobre ${right.replace(/\D/gu, '')}`;
    },
  },
];
