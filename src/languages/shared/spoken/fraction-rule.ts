import type { NumberWords } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { NUMBER_START } from './amounts.ts';

/** A fraction as it was read: `2 ½` is 1 over 2 with the whole 2; without one the whole is 0. */
export interface Fraction {
  readonly whole: number;
  readonly upper: number;
  readonly lower: number;
}

/** Fractions with a stroke or as one character; `say` gives null for what is none, such as a date. A sign before it is said as one. */
export function fractionRule(
  numbers: NumberWords,
  say: (fraction: Fraction, found: WrittenForm) => string | null,
): SpokenRule {
  const start = `(?<sign>(?<![^\\s(\\[])[-−])?${NUMBER_START}(?<!\\p{N}[-–/:])`;
  const whole = `(?:(?<whole>\\d{1,3})(?:\\s?(?=[${VULGAR}])|\\s(?=\\d{1,2}[/⁄]\\d)))?`;
  return {
    class: 'fraction',
    onlyWith: new RegExp(`\\d[/⁄]\\d|[${VULGAR}]`, 'u'),
    pattern: new RegExp(
      `${start}${whole}(?:(?<vulgar>[${VULGAR}])|(?<upper>\\d{1,3})[/⁄](?<lower>\\d{1,4}))(?![\\p{N}/⁄]|[.,-]\\p{N})`,
      'gu',
    ),
    say: (found) => {
      const { sign, vulgar, upper, lower } = found.named;
      const [over, under] = vulgar ? vulgar.normalize('NFKC').split('⁄') : [upper, lower];
      const entire = found.named['whole'];
      const fraction = { whole: entire === undefined ? 0 : Number(entire), upper: Number(over), lower: Number(under) };
      const words = fraction.lower === 0 ? null : say(fraction, found);
      return words === null || sign === undefined ? words : `${numbers.minus} ${words}`;
    },
  };
}

/** One half, a third, and so on as one character; all but two have a numerator and a denominator. */
const VULGAR = '¼-¾⅐-⅞';
