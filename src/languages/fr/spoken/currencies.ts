import type { Counted } from '../../number-words.ts';
import type { Currency } from '../../shared/spoken/money-rules.ts';

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

/** Currencies by their signs and codes. */
export const frenchCurrencies: Readonly<Record<string, Currency>> = {
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
  frs: currency('franc', { cent: CENT }),
  'fr.': currency('franc', { cent: CENT }),
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
