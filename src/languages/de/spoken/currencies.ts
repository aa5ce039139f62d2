import type { Counted } from '../../number-words.ts';
import type { Currency } from '../../shared/spoken/money-rules.ts';

const CENT: Counted = { one: 'Cent', many: 'Cent', gender: 'masculine' };
const RAPPEN: Counted = { one: 'Rappen', many: 'Rappen', gender: 'masculine' };
const PENNY: Counted = { one: 'Penny', many: 'Pence', gender: 'masculine' };

/** Most have no plural beside a number. */
function currency(one: string, more: Partial<Currency> = {}): Currency {
  return { one, many: one, gender: 'masculine', ...more };
}

function feminine(one: string, many: string): Currency {
  return { one, many, gender: 'feminine' };
}

/** Of the United States unless said otherwise. */
const DOLLAR = currency('Dollar', { cent: CENT });
const US_DOLLAR = currency('U S-Dollar', { cent: CENT });
const EURO = currency('Euro', { cent: CENT });
const FRANC = currency('Franken', { cent: RAPPEN });
const POUND = currency('Pfund', { cent: PENNY, gender: 'neuter' });
const MARK = feminine('Mark', 'Mark');

/** By their signs, codes and names. */
export const CURRENCIES: Readonly<Record<string, Currency>> = {
  '€': EURO,
  EUR: EURO,
  Euro: EURO,
  $: DOLLAR,
  Dollar: DOLLAR,
  USD: US_DOLLAR,
  US$: US_DOLLAR,
  'US-$': US_DOLLAR,
  'US-Dollar': US_DOLLAR,
  CHF: FRANC,
  SFr: FRANC,
  'SFr.': FRANC,
  sFr: FRANC,
  'sFr.': FRANC,
  'Fr.': FRANC,
  Franken: FRANC,
  'Rp.': currency('Rappen'),
  '£': POUND,
  Pfund: POUND,
  GBP: { one: 'britisches Pfund', many: 'britische Pfund', gender: 'neuter' },
  '¥': currency('Yen'),
  JPY: currency('Yen'),
  CNY: currency('Yuan'),
  RMB: currency('Yuan'),
  '₽': currency('Rubel'),
  RUB: currency('Rubel'),
  '₴': feminine('Hrywnja', 'Hrywnja'),
  UAH: feminine('Hrywnja', 'Hrywnja'),
  zł: currency('Zloty'),
  PLN: currency('Zloty'),
  Kč: feminine('tschechische Krone', 'tschechische Kronen'),
  CZK: feminine('tschechische Krone', 'tschechische Kronen'),
  HUF: currency('Forint'),
  Ft: currency('Forint'),
  '₺': feminine('türkische Lira', 'türkische Lira'),
  TRY: feminine('türkische Lira', 'türkische Lira'),
  '₹': feminine('Rupie', 'Rupien'),
  INR: feminine('Rupie', 'Rupien'),
  '₩': currency('Won'),
  '₿': currency('Bitcoin'),
  BTC: currency('Bitcoin'),
  ETH: currency('Ether'),
  SEK: feminine('schwedische Krone', 'schwedische Kronen'),
  NOK: feminine('norwegische Krone', 'norwegische Kronen'),
  DKK: feminine('dänische Krone', 'dänische Kronen'),
  CAD: { one: 'kanadischer Dollar', many: 'kanadische Dollar', gender: 'masculine' },
  AUD: { one: 'australischer Dollar', many: 'australische Dollar', gender: 'masculine' },
  ct: CENT,
  Ct: CENT,
  'Ct.': CENT,
  'ct.': CENT,
  DM: MARK,
  'D-Mark': feminine('D-Mark', 'D-Mark'),
  ATS: currency('Schilling'),
  öS: currency('Schilling'),
};
