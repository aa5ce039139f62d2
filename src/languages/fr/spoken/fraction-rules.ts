import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { readAmount, sayAmount } from '../../shared/spoken/amounts.ts';
import { fractionRule, type Fraction } from '../../shared/spoken/fraction-rule.ts';
import { frenchCardinal, frenchNumbers, frenchOrdinal } from './numbers.ts';

/** Fractions, marks and parts: « 1/3 », « 3,5/5 », « 1/4 de finale ». */
export const frenchFractionRules: readonly SpokenRule[] = [
  {
    // A mark with a fraction, or with blanks: « 3,5/5 », « 12 / 20 ».
    class: 'fraction',
    onlyWith: /\/\s?\d/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,])(?:(?<mark>\d{1,3},\d{1,2})\s?\/\s?|(?<whole>\d{1,3})\s\/\s)(?<most>5|10|20|100)(?![\p{L}\p{N}]|[.,/]\p{N})/gu,
    say: ({ named: { mark, whole, most } }) =>
      `${sayAmount(readAmount(mark ?? whole ?? '', frenchNumbers), frenchNumbers)} sur ${frenchCardinal(Number(most))}`,
  },
  {
    // A match or an exam that is a part: « 1/4 de finale », « 1/8e de finale ».
    class: 'fraction',
    onlyWith: /finale/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,/-])1\/(?<part>2|4|8|16|32)(?:e|ème)?s?(?<joint>[\s-](?:de\s)?)finale(?<plural>s?)(?!\p{L})/gu,
    say: ({ named: { part = '', plural = '' } }) =>
      part === '2' ? `demi-finale${plural}` : `${lowerPart(Number(part), plural !== '')} de finale`,
  },
  fractionRule(frenchNumbers, sayFraction),
];

/** « un tiers », « deux neuvièmes », « quinze sur vingt »; « deux et demi » behind a whole number. */
function sayFraction({ whole, upper, lower }: Fraction, { text, end }: WrittenForm): string | null {
  if (whole === 0) {
    if (upper === 1 && lower === 2 && frenchNumbers.genderOf?.(text.slice(end, end + 40))) return 'une demi';
    if (upper >= lower || (lower > 10 && !(upper === 1 && lower <= 100 && lower % 10 === 0)))
      return `${frenchCardinal(upper)} sur ${frenchCardinal(lower)}`;
    return `${frenchCardinal(upper)} ${lowerPart(lower, upper > 1)}`;
  }
  const part = lower === 2 && upper === 1 ? 'demi' : `${frenchCardinal(upper)} ${lowerPart(lower, upper > 1)}`;
  return `${frenchCardinal(whole)} et ${part}`;
}

function lowerPart(lower: number, isPlural: boolean): string {
  const word = { 2: 'demi', 3: 'tiers', 4: 'quart' }[lower] ?? frenchOrdinal(lower);
  return isPlural && lower !== 3 ? `${word}s` : word;
}
