import type { SpokenRule } from '../../spoken-forms.ts';
import { FIGURE, readAmount, sayAmount } from '../../shared/spoken/amounts.ts';
import { fractionRule, type Fraction } from '../../shared/spoken/fraction-rule.ts';
import { englishOrdinal, pluralOf } from '../number-words.ts';
import type { EnglishStyle } from './style.ts';

/** Fractions: `1/3`, `2½`, `3/4ths`. */
export function englishFractionRules({ numbers }: EnglishStyle): readonly SpokenRule[] {
  return [
    {
      // Marks of a judge: `4.5/5`.
      class: 'ratio',
      onlyWith: /\d\.\d{1,2}\/\d/u,
      pattern:
        /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<upper>\d{1,3}\.\d{1,2})\/(?<lower>\d{1,3})(?![\p{L}\p{N}/]|[.,-]\p{N})/gu,
      say: ({ named: { upper = '', lower } }) => `${sayAmount(readAmount(upper, numbers), numbers)} out of ${lower}`,
    },
    {
      class: 'fraction',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<upper>\d{1,2})\/(?<lower>\d{1,2})(?:rd|th|nd)s?(?![\p{L}\p{N}])/giu,
      say: ({ named: { upper, lower } }) => sayFraction({ whole: 0, upper: Number(upper), lower: Number(lower) }),
    },
    {
      // `2-1/2 inches`
      class: 'fraction',
      onlyWith: FIGURE,
      pattern:
        /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<whole>\d{1,2})-(?<upper>\d{1,2})[/⁄](?<lower>\d{1,2})(?![\p{L}\p{N}/]|[.,-]\p{N})/gu,
      say: ({ named: { whole, upper, lower } }) =>
        Number(upper) < Number(lower)
          ? sayFraction({ whole: Number(whole), upper: Number(upper), lower: Number(lower) })
          : null,
    },
    fractionRule(numbers, sayFraction),
  ];
}

/** `one third`, `two and a half`, `thirty-one over forty`; what is more than a whole has no parts to name. */
function sayFraction({ whole, upper, lower }: Fraction): string | null {
  if (lower < 2 || lower > MOST_PARTS) return `${withWhole(whole)}${upper} over ${lower}`;
  if (whole === 0 && upper >= lower) return upper <= 31 && lower <= 12 ? `${upper} ${lower}` : `${upper} over ${lower}`;
  if (whole === 0) return `${upper} ${partWord(lower, upper)}`;
  if (upper === 1) return `${whole} and ${lower === 8 ? 'an' : 'a'} ${partWord(lower, 1)}`;
  return `${whole} and ${upper} ${partWord(lower, upper)}`;
}

function withWhole(whole: number): string {
  return whole === 0 ? '' : `${whole} and `;
}

const MOST_PARTS = 99;

function partWord(lower: number, upper: number): string {
  if (lower === 2) return upper === 1 ? 'half' : 'halves';
  const word = lower === 4 ? 'quarter' : englishOrdinal(lower);
  return upper === 1 ? word : pluralOf(word);
}
