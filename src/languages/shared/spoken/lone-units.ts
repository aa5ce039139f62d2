import type { Counted } from '../../number-words.ts';
import type { SpokenRule } from '../../spoken-forms.ts';
import { alternatives } from './alternatives.ts';
import { rateSource, sayRate, type Rates } from './counted-rule.ts';

/** Units without a number (« en km/h », « au m² »); `units` are those that look like no word. One stands in the singular behind certain words. */
export function loneUnits(
  table: Readonly<Record<string, Counted>>,
  {
    units,
    singularAfter,
    rates,
  }: { readonly units: readonly string[]; readonly singularAfter: RegExp; readonly rates: Rates },
): SpokenRule {
  const chosen = Object.fromEntries(units.map((unit) => [unit, true]));
  return {
    class: 'unit',
    onlyWith: SHORT,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}.-])(?<unit>${alternatives(chosen)})${rateSource(rates)}(?![\\p{L}\\p{M}\\p{N}-])`,
      'gu',
    ),
    say: ({ named: { unit = '', rate }, text, start }) => {
      const counted = table[unit];
      if (!counted) return null;
      const isSingular = singularAfter.test(text.slice(Math.max(0, start - 12), start));
      return (isSingular ? counted.one : counted.many) + sayRate(rate, rates);
    },
  };
}

/** A unit is short or has a sign. */
const SHORT = /(?<![\p{L}\p{N}])[\p{L}°]{1,4}(?:[²³/.]|(?![\p{L}\p{N}]))/u;
