import type { SpokenRule } from '../../spoken-forms.ts';
import { amountSource, NUMBER_START, readAmount, sayAmount } from '../../shared/spoken/amounts.ts';
import { frenchNumbers } from './numbers.ts';

/** Numbers that their neighbours show to be more than they look. */
export const frenchAmountRules: readonly SpokenRule[] = [
  {
    // Below nought: here a dash apart is a minus.
    class: 'negative',
    onlyWith: /°|degré/u,
    pattern: new RegExp(`(?<=[\\s(])[-–−]\\s(?<number>${amountSource(frenchNumbers)})(?=\\s?(?:°|degrés?))`, 'gu'),
    say: ({ named: { number = '' } }) => sayAmount({ ...readAmount(number, frenchNumbers), sign: '-' }, frenchNumbers),
  },
  {
    // A stop in a number before a noun of size is a foreign decimal mark: « 3.5 millions ».
    class: 'decimal',
    onlyWith: /\d\.\d/u,
    pattern: new RegExp(
      `${NUMBER_START}(?<number>${amountSource(frenchNumbers)})(?=\\s(?:millions?|milliards?|fois|points?|euros?|dollars?|kilomètres?|mètres?|tonnes?|pour\\scent)(?!\\p{L}))`,
      'gu',
    ),
    say: ({ named: { number = '' } }) =>
      /\./u.test(number) ? sayAmount(readAmount(number, frenchNumbers), frenchNumbers) : null,
  },
  {
    // Large numbers in short form before what is counted: « 3 M d'habitants ».
    class: 'cardinal',
    onlyWith: /\d\s?[Mm]/u,
    pattern: new RegExp(
      `(?<number>${NUMBER_START}${amountSource(frenchNumbers)})\\s?(?<scale>M|Mio|Mds?|mds?|Mrds?)(?=\\sd(?:e\\s|['’]))`,
      'gu',
    ),
    say: ({ named: { number = '', scale = '' } }) => {
      const amount = readAmount(number, frenchNumbers);
      const noun = /^Mi?o?$/u.test(scale) ? 'million' : 'milliard';
      return `${sayAmount(amount, frenchNumbers)} ${noun}${frenchNumbers.isSingular(amount) ? '' : 's'}`;
    },
  },
];
