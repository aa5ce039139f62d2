import type { Counted } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { countedRule } from '../../shared/spoken/counted-rule.ts';
import { moneyRules, type Currency, type MoneyWords, type Scale } from '../../shared/spoken/money-rules.ts';
import { isAttributive } from './attributive.ts';
import { englishRates } from './unit-names.ts';
import { onlyWhere } from './stop-after.ts';
import type { EnglishStyle } from './style.ts';

const CENT: Counted = { one: 'cent', many: 'cents' };
const PENNY: Counted = { one: 'penny', many: 'pence' };
const PAISA: Counted = { one: 'paisa', many: 'paise' };

function currency(one: string, cent?: Counted): Currency {
  return { one, many: `${one}s`, ...(cent && { cent }) };
}

function same(words: string): Currency {
  return { one: words, many: words };
}

const EURO = currency('euro', CENT);
const POUND = currency('pound', PENNY);
const RUPEE = currency('rupee', PAISA);
const SWEDISH_KRONA = { one: 'Swedish krona', many: 'Swedish kronor' };
const NORWEGIAN_KRONE = { one: 'Norwegian krone', many: 'Norwegian kroner' };
const DANISH_KRONE = { one: 'Danish krone', many: 'Danish kroner' };

/** One currency by its signs and codes. */
function codes(written: string, money: Currency): Readonly<Record<string, Currency>> {
  return Object.fromEntries(written.split(' ').map((code) => [code, money] as const));
}

function dollars(which: string, written: string): Readonly<Record<string, Currency>> {
  return codes(written, currency(`${which} dollar`, CENT));
}

const CURRENCIES: Readonly<Record<string, Currency>> = {
  $: currency('dollar', CENT),
  '€': EURO,
  EUR: EURO,
  '£': POUND,
  GBP: POUND,
  ...dollars('U S', 'US$ USD USD$ U$ $US'),
  ...dollars('Australian', 'A$ AU$ AUD AUD$ $A'),
  ...dollars('Canadian', 'C$ CA$ CAD CAD$ CDN$ $C'),
  ...dollars('New Zealand', 'NZ$ NZD NZD$ $NZ'),
  ...dollars('Hong Kong', 'HK$ HKD'),
  ...dollars('Singapore', 'S$ SG$ SGD'),
  ...dollars('Taiwan', 'NT$ TWD'),
  ...dollars('Jamaican', 'J$ JMD'),
  ...dollars('Trinidad and Tobago', 'TT$ TTD'),
  ...dollars('East Caribbean', 'EC$ XCD'),
  '¥': same('yen'),
  JPY: same('yen'),
  'CN¥': same('yuan'),
  CNY: same('yuan'),
  RMB: same('yuan'),
  '₩': same('won'),
  KRW: same('won'),
  '₹': RUPEE,
  INR: RUPEE,
  Rs: RUPEE,
  'Rs.': RUPEE,
  PKR: currency('Pakistani rupee'),
  LKR: currency('Sri Lankan rupee'),
  Tk: same('taka'),
  CHF: { one: 'Swiss franc', many: 'Swiss francs', cent: { one: 'centime', many: 'centimes' } },
  SFr: currency('Swiss franc'),
  SEK: SWEDISH_KRONA,
  NOK: NORWEGIAN_KRONE,
  DKK: DANISH_KRONE,
  kr: { one: 'krone', many: 'kroner' },
  PLN: { one: 'zloty', many: 'zlotys' },
  HUF: currency('forint'),
  R$: { one: 'real', many: 'reais' },
  BRL: { one: 'real', many: 'reais' },
  MX$: currency('Mexican peso'),
  MXN: currency('Mexican peso'),
  '₱': currency('peso', { one: 'centavo', many: 'centavos' }),
  '₽': currency('rouble'),
  RUB: currency('rouble'),
  '₴': currency('hryvnia'),
  UAH: currency('hryvnia'),
  '₺': same('lira'),
  '₪': currency('shekel'),
  NIS: currency('shekel'),
  ILS: currency('shekel'),
  AED: currency('dirham'),
  Dh: currency('dirham'),
  Dhs: currency('dirham'),
  SAR: currency('riyal'),
  QAR: currency('riyal'),
  ZAR: { ...same('rand'), cent: CENT },
  ...codes('₦ NGN', { ...same('naira'), cent: { one: 'kobo', many: 'kobo' } }),
  'GH₵': currency('cedi'),
  'GH¢': currency('cedi'),
  GHS: currency('cedi'),
  ...codes('KSh Ksh KES Sh', currency('shilling', CENT)),
  USh: currency('Ugandan shilling'),
  UGX: currency('Ugandan shilling'),
  TSh: currency('Tanzanian shilling'),
  ...codes('RM MYR', { ...same('ringgit'), cent: { one: 'sen', many: 'sen' } }),
  '฿': same('baht'),
  THB: same('baht'),
  Rp: same('rupiah'),
  IDR: same('rupiah'),
  '₫': same('dong'),
  VND: same('dong'),
  '₿': currency('bitcoin'),
  BTC: currency('bitcoin'),
};

/** Letters that are money only before a sum that could be nothing else. */
const LETTERS: Readonly<Record<string, Currency>> = {
  R: { ...same('rand'), cent: CENT },
  N: same('naira'),
  P: currency('peso'),
  K: same('kwacha'),
};

const THOUSAND: Scale = { times: 1000 };
const scaled = (words: string, ...short: readonly string[]): Readonly<Record<string, Scale>> =>
  Object.fromEntries([words, ...short].map((key) => [key, { one: words, many: words }] as const));

const SCALES: Readonly<Record<string, Scale>> = {
  k: THOUSAND,
  K: THOUSAND,
  ...scaled('thousand'),
  ...scaled('million', 'm', 'M', 'mn', 'Mn', 'mln', 'mil', 'MM'),
  ...scaled('billion', 'b', 'B', 'bn', 'Bn', 'BN', 'bln'),
  ...scaled('trillion', 't', 'T', 'tn', 'Tn', 'trn'),
  ...scaled('quadrillion'),
  ...scaled('lakh', 'lakhs', 'Lakh'),
  ...scaled('crore', 'cr', 'Cr', 'crores', 'Crore'),
  ...scaled('lakh crore', 'lakh cr'),
};

/** Sums of money: `£2.4m`, `$3.15`, `60p`, `₹7 crore`. */
export function englishMoneyRules({ numbers }: EnglishStyle): readonly SpokenRule[] {
  const words: MoneyWords = {
    currencies: CURRENCIES,
    scales: SCALES,
    joint: () => ' ',
    withCents: (units, cents, { one, many }) =>
      cents < 10 ? `${units} and ${cents} ${cents === 1 ? one : many}` : `${units} ${cents}`,
    rates: englishRates,
    isAttributive,
  };
  const letters = moneyRules(numbers, { ...words, currencies: LETTERS }).slice(1);
  return [
    {
      // Without a nought before the point: `$.75`.
      class: 'money',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}])(?<sign>[$£€])\.(?<figures>\d{1,6})(?![\p{L}\p{N}]|[.,]\p{N})/gu,
      say: ({ named: { sign = '', figures = '' } }) => {
        const money = CURRENCIES[sign];
        if (figures.length !== 2) return `point ${numbers.fraction(figures)} ${money?.many}`;
        const { one, many } = money?.cent ?? CENT;
        return `${Number(figures)} ${Number(figures) === 1 ? one : many}`;
      },
    },
    ...moneyRules(numbers, words),
    ...letters.map((rule) =>
      onlyWhere(rule, ({ named }) => named['scale'] !== undefined || /\d[.,\s]\d/u.test(named['quantity'] ?? '')),
    ),
    onlyWhere(countedRule('money', numbers, { p: PENNY }, englishRates), isSmallSum),
    onlyWhere(countedRule('money', numbers, { c: CENT, '¢': CENT }, englishRates, isAttributive), isSmallSum),
  ];
}

/** Pence and cents stand tight behind up to three figures; lines of a picture (`720p`) do so too. */
function isSmallSum({ groups: [written = ''] }: WrittenForm): boolean {
  return /^\d{1,3}(?:[.,]\d{1,2})?(?:[-–]\d{1,3})?[pc¢](?!\p{L})/u.test(written) && !/^(?:360|480|720)p/u.test(written);
}
