import type { Scale } from '../../shared/spoken/money-rules.ts';

const MILLION: Scale = { one: 'Million', many: 'Millionen', gender: 'feminine' };
const BILLION: Scale = { one: 'Milliarde', many: 'Milliarden', gender: 'feminine' };
const TRILLION: Scale = { one: 'Billion', many: 'Billionen', gender: 'feminine' };
const THOUSAND: Scale = { times: 1000 };

/** Large numbers by their short forms. */
export const SHORT_SCALES: Readonly<Record<string, Scale>> = {
  'Mio.': MILLION,
  Mio: MILLION,
  'Mill.': MILLION,
  'Mrd.': BILLION,
  Mrd: BILLION,
  'Mia.': BILLION,
  Mia: BILLION,
  'Bio.': TRILLION,
  Bio: TRILLION,
  'Tsd.': THOUSAND,
};

/** Large numbers by their short forms and words. */
export const SCALES: Readonly<Record<string, Scale>> = {
  ...SHORT_SCALES,
  Million: MILLION,
  Millionen: MILLION,
  million: MILLION,
  millionen: MILLION,
  Milliarde: BILLION,
  Milliarden: BILLION,
  milliarde: BILLION,
  milliarden: BILLION,
  Billion: TRILLION,
  Billionen: TRILLION,
  Tausend: THOUSAND,
  tausend: THOUSAND,
};

/** Letters that are large numbers only beside the sign of a currency: « 5 T€ ». */
export const LETTER_SCALES: Readonly<Record<string, Scale>> = {
  k: THOUSAND,
  K: THOUSAND,
  T: THOUSAND,
  m: MILLION,
  M: MILLION,
  bn: BILLION,
};
