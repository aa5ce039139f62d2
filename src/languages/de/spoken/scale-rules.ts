import type { SpokenRule } from '../../spoken-forms.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { quantitySource, readQuantity, sayAmount, sayCounted } from '../../shared/spoken/amounts.ts';
import { rateSource, sayRate } from '../../shared/spoken/counted-rule.ts';
import { bent } from './bent.ts';
import { germanNumbers, sayCardinal } from './numbers.ts';
import { SCALES, SHORT_SCALES } from './scales.ts';
import { germanRates, germanUnits } from './units.ts';

const LARGE = /Mi[ola]|mi[l]|Mrd|Bi[ol]|Tsd/u;

/** Large numbers in short form, and those that count units: « 2 Mio. Menschen », « 2,5 Mio. t ». */
export const germanScaleRules: readonly SpokenRule[] = [
  bent({
    class: 'unit',
    onlyWith: LARGE,
    pattern: new RegExp(
      `(?<quantity>${quantitySource(germanNumbers)})\\s?(?<scale>${alternatives(SCALES)})\\s(?<unit>${alternatives(germanUnits)})${rateSource(germanRates)}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { quantity = '', scale = '', unit: short = '', rate } }) => {
      const [large, counted] = [SCALES[scale], germanUnits[short]];
      if (!large || 'times' in large || !counted) return null;
      return `${sayCounted(readQuantity(quantity, germanNumbers), large, germanNumbers)} ${counted.many}${sayRate(rate, germanRates)}`;
    },
  }),
  bent({
    class: 'cardinal',
    onlyWith: LARGE,
    pattern: new RegExp(
      `(?<quantity>${quantitySource(germanNumbers)})\\s?(?<scale>${alternatives(SHORT_SCALES)})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { quantity = '', scale: written = '' } }) => {
      const scale = SHORT_SCALES[written];
      if (!scale) return null;
      if (!('times' in scale)) return sayCounted(readQuantity(quantity, germanNumbers), scale, germanNumbers);
      const [amount] = readQuantity(quantity, germanNumbers).amounts;
      return amount.fraction || !/^\d{1,3}$/u.test(quantity)
        ? `${sayAmount(amount, germanNumbers)} Tausend`
        : sayCardinal(Number(amount.whole) * 1000);
    },
  }),
];
