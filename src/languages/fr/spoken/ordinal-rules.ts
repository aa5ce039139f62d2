import type { SpokenRule } from '../../spoken-forms.ts';
import { wholeSource } from '../../shared/spoken/amounts.ts';
import { romanRule } from '../../shared/spoken/roman-rule.ts';
import { frenchNumbers, frenchOrdinal } from './numbers.ts';

/** Endings of ordinals, also raised: « 1er », « 1re », « 2nd », « 3e », « 8èmes ». */
const FIRST = '(?<first>er|ᵉʳ|ier)(?<firsts>s?)';
const FIRST_FEMININE = '(?<feminine>re|ʳᵉ|ère|ere|ière)(?<feminines>s?)';
const SECOND = '(?<second>nd|nde|ⁿᵈ|de|d)(?<seconds>s?)';
const OTHER = '(?:ème|eme|éme|ième|ieme|è|ᵉ|e)(?<others>s?)';

/** Ordinals with figures and with Roman numerals. */
export const frenchOrdinalRules: readonly SpokenRule[] = [
  {
    class: 'ordinal',
    onlyWith: /\d(?:[eèéᵉrʳndiⁿ]|ème)/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?<number>${wholeSource(frenchNumbers)})(?:(?<=1)(?:${FIRST}|${FIRST_FEMININE})|(?<=2)${SECOND}|${OTHER})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named }) => sayOrdinal(BigInt((named['number'] ?? '').replace(/\D/gu, '') || '0'), named),
  },
  // With an ending that no word has: « XXIe », « Ier »; « Ce », « De », « Le », « Me » are words.
  romanRule(
    `(?<![\\p{L}\\p{N}])(?<roman>[IVX][IVXL]{0,7})(?:(?<=(?<![IVXL])I)(?:${FIRST}|${FIRST_FEMININE})|(?<=(?<![IVXL])II)${SECOND}|${OTHER}|°)(?![\\p{L}\\p{N}])`,
    (value, { named }) => sayOrdinal(BigInt(value), named),
  ),
  romanRule(`(?<![\\p{L}\\p{N}])(?<roman>[IVX]{1,6})(?=\\s(?:siècle|millénaire|arrondissement)s?(?!\\p{L}))`, (value) =>
    frenchOrdinal(value),
  ),
];

function sayOrdinal(value: bigint, named: Readonly<Record<string, string | undefined>>): string | null {
  const { first, firsts = '', feminine, feminines = '', second, seconds = '', others = '' } = named;
  if (value === 0n || value > 10n ** 12n) return null;
  if (first !== undefined) return value === 1n ? `premier${firsts}` : null;
  if (feminine !== undefined) return value === 1n ? `première${feminines}` : null;
  if (second !== undefined) return value === 2n ? `second${second.endsWith('e') ? 'e' : ''}${seconds}` : null;
  return frenchOrdinal(value) + others;
}
