import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import type { Counted } from '../../number-words.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { countedRule } from '../../shared/spoken/counted-rule.ts';
import { moneyRules, type Currency, type MoneyWords, type Scale } from '../../shared/spoken/money-rules.ts';
import { CODES, DOLLAR, PESO, SIGNS } from './currencies.ts';
import { spanishCardinal } from './numbers.ts';
import { onlyWhere } from './only-where.ts';
import { inBothStyles } from './point-style.ts';
import { spanishRates } from './unit-table.ts';

const MILLION: Scale = { one: 'millón', many: 'millones', gender: 'masculine' };
const THOUSAND_MILLION: Scale = { one: 'mil millones', many: 'mil millones' };
const BILLION: Scale = { one: 'billón', many: 'billones', gender: 'masculine' };
const THOUSAND: Scale = { times: 1000 };

const SCALES: Readonly<Record<string, Scale>> = {
  k: THOUSAND,
  K: THOUSAND,
  mil: THOUSAND,
  M: MILLION,
  'M.': MILLION,
  m: MILLION,
  MM: MILLION,
  mm: MILLION,
  'mill.': MILLION,
  'mills.': MILLION,
  mill: MILLION,
  millón: MILLION,
  millon: MILLION,
  millones: MILLION,
  mdp: MILLION,
  mdd: MILLION,
  'mil M': THOUSAND_MILLION,
  'mil millones': THOUSAND_MILLION,
  'mil mdp': THOUSAND_MILLION,
  'mil mdd': THOUSAND_MILLION,
  mmdp: THOUSAND_MILLION,
  mmdd: THOUSAND_MILLION,
  bn: THOUSAND_MILLION,
  billón: BILLION,
  billones: BILLION,
};

const WORDS: MoneyWords = {
  currencies: { ...SIGNS, ...CODES },
  scales: SCALES,
  link: 'de\\s',
  joint: () => ' de ',
  withCents: (units, cents, { one, many }) =>
    cents < 10
      ? `${units} con ${spanishCardinal(cents, 'masculine')} ${cents === 1 ? one : many}`
      : `${units} con ${spanishCardinal(cents)}`,
  rates: spanishRates,
};

/** Millions in the short forms of Mexico, with their currency. */
const SCALED: Readonly<Record<string, Counted>> = {
  mdp: { one: 'millón de pesos', many: 'millones de pesos', gender: 'masculine' },
  mdd: { one: 'millón de dólares', many: 'millones de dólares', gender: 'masculine' },
  mde: { one: 'millón de euros', many: 'millones de euros', gender: 'masculine' },
  'mil mdp': { one: 'mil millones de pesos', many: 'mil millones de pesos' },
  'mil mdd': { one: 'mil millones de dólares', many: 'mil millones de dólares' },
  mmdp: { one: 'mil millones de pesos', many: 'mil millones de pesos' },
  mmdd: { one: 'mil millones de dólares', many: 'mil millones de dólares' },
};

/** Sums of money: « 3,4 M€ », « $14.200 », « US$ 5 », « 2 mil 100 pesos », « $250.00 MXN ». */
export const spanishMoneyRules: readonly SpokenRule[] = [
  silentSign(),
  thousandsAndRest(),
  ...inBothStyles((numbers) => [
    ...onlyWhere(moneyRules(numbers, { ...WORDS, currencies: { $: DOLLAR } }), speaksOfDollars, /\$/u),
    ...moneyRules(numbers, WORDS),
    countedRule('money', numbers, { ...SCALED, ...upperCase(SCALED) }),
  ]),
];

function upperCase(table: Readonly<Record<string, Counted>>): Readonly<Record<string, Counted>> {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key.toUpperCase(), words]));
}

/** The sign of many currencies is a dollar's where the text around names dollars, or a country that has them; else a peso's, as the price of the dollar is. */
function speaksOfDollars({ text, start, end }: WrittenForm): boolean {
  const around = text.slice(Math.max(0, start - LOOK_AROUND), end + LOOK_AROUND);
  return DOLLARS.test(around) && !PESOS.test(around);
}

const DOLLARS =
  /dólares|US\$|U\$S|USD|EE\.?\s?UU|Estados Unidos|estadounidense|Ecuador|ecuatorian|Salvador|Panamá|panameñ|Puerto Rico|puertorriqueñ|Wall Street|Washington|Nueva York|California|Texas|Florida|Miami|Nasdaq|Silicon/u;
const PESOS =
  /(?<!\p{L})(?:pesos?|el dólar|del dólar)(?!\p{L})|mexican|argentin|colombian|chilen|uruguay|MXN|ARS|CLP|COP/u;
const LOOK_AROUND = 150;

/** A sign before the number and a code or a word behind it: « $500 MXN », « $100,000 dólares »; what stands behind is said. */
function silentSign(): SpokenRule {
  return {
    class: 'money',
    onlyWith: /[$€]/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:US|MX)?[$€]\\s?(?=\\d[\\d.,]{0,20}\\s?(?:(?:mil|M|millón|millones|billón|billones)\\s(?:de\\s)?)?(?:${alternatives(CODES)}|dólar(?:es)?|pesos?|euros?|soles|colones|quetzales|bolívares|bolivianos|lempiras|guaraníes)(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
    say: () => '',
  };
}

/** « $2 mil 500 », « 31 mil 200 millones de pesos »: thousands with a word and the rest in figures, as Mexican papers write. */
function thousandsAndRest(): SpokenRule {
  return {
    class: 'money',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}])(?<sign>US\$|\$)\s?(?<thousands>\d{1,3})\smil\s(?<rest>\d{1,3})(?:\s(?<millions>millones))?(?![\p{L}\p{N}]|[.,]\p{N})/gu,
    say: (found) => {
      const { sign = '', thousands = '', rest = '', millions } = found.named;
      const currency: Currency = sign !== '$' || speaksOfDollars(found) ? DOLLAR : PESO;
      const number = spanishCardinal(Number(thousands) * 1000 + Number(rest), 'masculine');
      return `${number} ${millions ? 'millones de ' : ''}${currency.many}`;
    },
  };
}
