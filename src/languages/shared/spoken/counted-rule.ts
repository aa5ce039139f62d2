import type { Counted, NumberWords } from '../../number-words.ts';
import type { SpokenClass, SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { quantitySource, readQuantity, sayCounted } from './amounts.ts';
import { alternatives } from './alternatives.ts';

/** Units below the stroke of a rate (`g/km`), each in the singular, and the word for the stroke. */
export interface Rates {
  readonly word: string;
  readonly units: Readonly<Record<string, string>>;
}

/**
 * Numbers with the short form of what they count behind them: `10 km`, `10-km`, `5-10 %`, `120 g/km`. `isAttributive` says where the noun
 * has no plural because another follows: `a ten foot wall`.
 */
export function countedRule(
  kind: SpokenClass,
  numbers: NumberWords,
  table: Readonly<Record<string, Counted>>,
  rates?: Rates,
  isAttributive?: (found: WrittenForm) => boolean,
): SpokenRule {
  return {
    class: kind,
    onlyWith: new RegExp(`\\d[\\s-]?(?:${alternatives(table)})(?![\\p{L}\\p{N}])`, 'u'),
    pattern: new RegExp(
      `(?<quantity>${quantitySource(numbers)})[\\s-]?(?<unit>${alternatives(table)})${rateSource(rates)}(?![\\p{L}\\p{N}]|\\.\\p{L})`,
      'gu',
    ),
    say: (found) => {
      const { named } = found;
      const unit = table[(named['unit'] ?? '').replace(/\s/gu, ' ')];
      if (!unit) return null;
      const counted = isAttributive?.(found) ? { ...unit, many: unit.one } : unit;
      return (
        sayCounted(readQuantity(named['quantity'] ?? '', numbers), counted, numbers) + sayRate(named['rate'], rates)
      );
    },
  };
}

/** The source for the lower part of a rate, when there is one: the group `rate`. */
export function rateSource(rates: Rates | undefined): string {
  return rates ? `(?:\\s?/\\s?(?<rate>${alternatives(rates.units)}))?` : '';
}

/** The words for the lower part of a rate; empty without one. */
export function sayRate(unit: string | undefined, rates: Rates | undefined): string {
  return unit === undefined || !rates ? '' : ` ${rates.word} ${rates.units[unit] ?? unit}`;
}
