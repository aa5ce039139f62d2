import type { SpokenRule } from '../../spoken-forms.ts';
import type { Counted } from '../../number-words.ts';
import { rateSource, sayRate } from '../../shared/spoken/counted-rule.ts';
import { moneyRules, type Currency, type Scale } from '../../shared/spoken/money-rules.ts';
import { elided } from './elision.ts';
import { frenchCardinal, frenchNumbers } from './numbers.ts';
import { frenchRates } from './units.ts';

const CENT: Counted = { one: 'centime', many: 'centimes' };
const MONEY_CENT: Counted = { one: 'cent', many: 'cents' };

function currency(one: string, more: Partial<Currency> = {}): Currency {
  return { one, many: `${one}s`, ...more };
}

/** Of the United States unless said otherwise, as in all French news. */
const DOLLAR = currency('dollar', { cent: MONEY_CENT });
const EURO = currency('euro', { cent: CENT });
const POUND: Currency = { one: 'livre', many: 'livres', gender: 'feminine', cent: { one: 'penny', many: 'pence' } };
const POUND_STERLING: Currency = { ...POUND, one: 'livre sterling', many: 'livres sterling' };
const SWISS_FRANC = { one: 'franc suisse', many: 'francs suisses', cent: CENT };
const CFA_FRANC = { one: 'franc C F A', many: 'francs C F A' };

const CURRENCIES: Readonly<Record<string, Currency>> = {
  '€': EURO,
  EUR: EURO,
  $: DOLLAR,
  USD: DOLLAR,
  US$: DOLLAR,
  $US: DOLLAR,
  '$ US': DOLLAR,
  $CA: { one: 'dollar canadien', many: 'dollars canadiens', cent: MONEY_CENT },
  '$ CA': { one: 'dollar canadien', many: 'dollars canadiens', cent: MONEY_CENT },
  CAD: { one: 'dollar canadien', many: 'dollars canadiens', cent: MONEY_CENT },
  AUD: { one: 'dollar australien', many: 'dollars australiens', cent: MONEY_CENT },
  '£': POUND,
  GBP: POUND_STERLING,
  '¥': currency('yen'),
  JPY: currency('yen'),
  CNY: currency('yuan'),
  RMB: currency('yuan'),
  CHF: SWISS_FRANC,
  FCFA: CFA_FRANC,
  'F CFA': CFA_FRANC,
  XOF: CFA_FRANC,
  XAF: CFA_FRANC,
  '₽': currency('rouble'),
  RUB: currency('rouble'),
  '₹': { ...currency('roupie'), gender: 'feminine' },
  INR: { ...currency('roupie'), gender: 'feminine' },
  '₺': currency('livre turque', { one: 'livre turque', many: 'livres turques', gender: 'feminine' }),
  '₩': currency('won'),
  '₿': currency('bitcoin'),
  BTC: currency('bitcoin'),
  SEK: { one: 'couronne suédoise', many: 'couronnes suédoises', gender: 'feminine' },
  NOK: { one: 'couronne norvégienne', many: 'couronnes norvégiennes', gender: 'feminine' },
  DKK: { one: 'couronne danoise', many: 'couronnes danoises', gender: 'feminine' },
  MAD: currency('dirham'),
  BRL: { one: 'réal', many: 'réaux' },
};

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
    currencies: CURRENCIES,
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
      const { many = '' } = CURRENCIES[sign] ?? {};
      const noun = LONE_SCALES[scale];
      if (noun === undefined && rate === undefined) return null;
      return (noun === undefined ? many : noun + elided('de', many) + many) + sayRate(rate, frenchRates);
    },
  },
];
