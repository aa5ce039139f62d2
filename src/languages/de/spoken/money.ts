import type { SpokenRule } from '../../spoken-forms.ts';
import { NUMBER_START, readAmount, sayAmount, sayCounted, wholeSource } from '../../shared/spoken/amounts.ts';
import { moneyRules } from '../../shared/spoken/money-rules.ts';
import { bent } from './bent.ts';
import { CURRENCIES } from './currencies.ts';
import { germanNumbers, sayCardinal } from './numbers.ts';
import { LETTER_SCALES, SCALES } from './scales.ts';
import { germanRates } from './units.ts';

/** Sums of money: « 3,4 Mrd. Euro », « 99,50 € », « CHF 500 ». */
export const germanMoneyRules: readonly SpokenRule[] = [
  {
    // A stroke for cents that are none: « 20,– € », « Fr. 49.- ».
    class: 'money',
    onlyWith: /\d[.,]\s?[–—-]/u,
    pattern: new RegExp(
      `(?<before>(?<![\\p{L}\\p{N}])(?:€|EUR|CHF|S?Fr\\.|sFr\\.?)\\s?)?${NUMBER_START}(?<number>${wholeSource(germanNumbers)})[.,](?:[–—]|-{1,2})(?:\\s?(?<after>€|Euro|EUR|CHF|Fr\\.|Franken)(?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { before = '', number = '', after = '' } }) => {
      const named = CURRENCIES[(before || after).trim()];
      const amount = readAmount(number, germanNumbers);
      return named
        ? sayCounted({ amounts: [amount], between: [] }, named, germanNumbers)
        : sayAmount(amount, germanNumbers);
    },
  },
  ...moneyRules(germanNumbers, {
    currencies: CURRENCIES,
    scales: { ...SCALES, ...LETTER_SCALES },
    joint: () => ' ',
    withCents: (units, cents) => `${units} ${sayCardinal(cents)}`,
    rates: germanRates,
  }).map(bent),
];
