import type { Amount, Counted, NumberWords } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { alternatives } from './alternatives.ts';
import { amountSource, quantitySource, readQuantity, sayCounted, SIGN, type Quantity } from './amounts.ts';
import { rateSource, sayRate, type Rates } from './counted-rule.ts';

/** How a language writes and says sums of money. */
export interface MoneyWords {
  /** By their signs and codes. */
  readonly currencies: Readonly<Record<string, Currency>>;
  /** Large numbers by the words and short forms that stand beside a sign: `M`, `bn`, `millions`. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** The source for words between a large number and a sign (`millions d'€`); no groups of its own. */
  readonly link?: string;
  /** What stands between a large number and the currency. */
  readonly joint: (noun: string) => string;
  /** Units with 1 to 99 cents: `quatre euros cinquante`. */
  readonly withCents: (units: string, cents: number, cent: Counted) => string;
  readonly rates?: Rates;
  /** Whether the sum stands before what it is the price of, where its noun has no plural: `a five pound note`. */
  readonly isAttributive?: (found: WrittenForm) => boolean;
}

/** A currency, and a hundredth of it. */
export interface Currency extends Counted {
  readonly cent?: Counted;
}

/** A large number that is a noun, or only a factor, as a thousand is in most languages. */
export type Scale = Counted | { readonly times: number };

/** Sums with the sign or the code behind the number, and with it before the number. */
export function moneyRules(numbers: NumberWords, words: MoneyWords): readonly SpokenRule[] {
  const { link, rates } = words;
  const currency = `(?<currency>${alternatives(words.currencies)})`;
  const scale = `(?<scale>${alternatives(words.scales)})`;
  const amount = amountSource(numbers);
  const end = `${rateSource(rates)}(?![\\p{L}\\p{N}])`;
  const sources = [
    `(?<quantity>${quantitySource(numbers)})\\s?(?:${scale}\\s?${link ? `(?:${link})?` : ''})?${currency}${end}`,
    `(?<sign>${SIGN})?(?<![\\p{L}\\p{N}])${currency}\\s?(?<quantity>${amount}(?:[-–—]${amount})?)(?:[\\s-]?${scale}(?![\\p{L}\\p{N}]))?${end}`,
  ];
  const onlyWith = new RegExp(alternatives(words.currencies), 'u');
  return sources.map((source) => ({
    class: 'money',
    onlyWith,
    pattern: new RegExp(source, 'gu'),
    say: (found) => sayMoney(found, numbers, words),
  }));
}

function sayMoney(found: WrittenForm, numbers: NumberWords, words: MoneyWords): string | null {
  const { named } = found;
  const counted = words.currencies[(named['currency'] ?? '').replace(/\s/gu, ' ')];
  if (!counted) return null;
  const currency = words.isAttributive?.(found) ? { ...counted, many: counted.one } : counted;
  const quantity = readQuantity((named['sign'] ?? '') + (named['quantity'] ?? ''), numbers);
  const scale = words.scales[(named['scale'] ?? '').replace(/\s/gu, ' ')];
  const sum = scale
    ? sayScaled(quantity, scale, currency, numbers, words)
    : sayPlain(quantity, currency, numbers, words);
  return sum + sayRate(named['rate'], words.rates);
}

function sayScaled(
  quantity: Quantity,
  scale: Scale,
  currency: Currency,
  numbers: NumberWords,
  { joint }: MoneyWords,
): string {
  if ('times' in scale) {
    const [first, ...more] = quantity.amounts.map((amount) => timesOf(amount, scale.times));
    return first ? sayCounted({ ...quantity, amounts: [first, ...more] }, currency, numbers) : '';
  }
  return sayCounted(quantity, scale, numbers) + joint(currency.many) + currency.many;
}

function sayPlain(quantity: Quantity, currency: Currency, numbers: NumberWords, { withCents }: MoneyWords): string {
  const [amount, ...more] = quantity.amounts;
  const { cent } = currency;
  if (!cent || more.length > 0 || amount.fraction.length !== 2) return sayCounted(quantity, currency, numbers);
  const cents = Number(amount.fraction);
  const units = sayCounted({ amounts: [{ ...amount, fraction: '' }], between: [] }, currency, numbers);
  if (cents === 0) return units;
  if (BigInt(amount.whole) === 0n)
    return sayCounted({ amounts: [{ ...amount, whole: String(cents), fraction: '' }], between: [] }, cent, numbers);
  return withCents(units, cents, cent);
}

/** `factor` is a power of ten, so that the mark only moves. */
function timesOf({ sign, whole, fraction }: Amount, factor: number): Amount {
  const places = String(factor).length - 1;
  const figures = whole + fraction.padEnd(places, '0');
  const end = whole.length + places;
  return { sign, whole: figures.slice(0, end), fraction: figures.slice(end) };
}
