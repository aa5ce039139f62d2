import type { SpokenRule } from '../../spoken-forms.ts';
import { rateSource, sayRate } from '../../shared/spoken/counted-rule.ts';
import { moneyRules, type Scale } from '../../shared/spoken/money-rules.ts';
import { frenchCurrencies } from './currencies.ts';
import { elided } from './elision.ts';
import { frenchCardinal, frenchNumbers } from './numbers.ts';
import { frenchRates } from './rates.ts';

const MILLION: Scale = { one: 'million', many: 'millions' };
const BILLION: Scale = { one: 'milliard', many: 'milliards' };
const TRILLION: Scale = { one: 'billion', many: 'billions' };
const THOUSAND: Scale = { times: 1000 };

const SCALES: Readonly<Record<string, Scale>> = {
  k: THOUSAND,
  K: THOUSAND,
  M: MILLION,
  m: MILLION,
  Mio: MILLION,
  million: MILLION,
  millions: MILLION,
  Md: BILLION,
  Mds: BILLION,
  md: BILLION,
  mds: BILLION,
  Mrd: BILLION,
  Mrds: BILLION,
  bn: BILLION,
  milliard: BILLION,
  milliards: BILLION,
  billion: TRILLION,
  billions: TRILLION,
};

const LONE_SCALES: Readonly<Record<string, string>> = {
  k: 'milliers',
  M: 'millions',
  Md: 'milliards',
  Mds: 'milliards',
};

/** Sums of money: « 3,4 M€ », « 99,50 € », « $5 », « 250 000 CHF ». */
export const frenchMoneyRules: readonly SpokenRule[] = [
  ...moneyRules(frenchNumbers, {
    currencies: frenchCurrencies,
    scales: SCALES,
    link: "d['’]|de\\s",
    joint: (noun) => elided('de', noun),
    withCents: (units, cents, { one, many }) =>
      cents < 10
        ? `${units} et ${frenchCardinal(cents)} ${cents === 1 ? one : many}`
        : `${units} ${frenchCardinal(cents)}`,
    rates: frenchRates,
  }),
  {
    // Without a number: « en M€ », « le prix en €/kg ».
    class: 'money',
    onlyWith: /[€$£]/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<scale>Mds?|M|k)?(?<currency>[€$£])${rateSource(frenchRates)}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { scale = '', currency: sign = '', rate } }) => {
      const { many = '' } = frenchCurrencies[sign] ?? {};
      const noun = LONE_SCALES[scale];
      if (noun === undefined && rate === undefined) return null;
      return (noun === undefined ? many : noun + elided('de', many) + many) + sayRate(rate, frenchRates);
    },
  },
];
