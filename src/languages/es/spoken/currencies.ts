import type { GrammaticalGender } from '../../number-words.ts';
import type { Currency } from '../../shared/spoken/money-rules.ts';

function currency(one: string, many: string, cent?: string, gender: GrammaticalGender = 'masculine'): Currency {
  return { one, many, gender, ...(cent && { cent: { one: cent, many: `${cent}s`, gender: 'masculine' as const } }) };
}

function feminine(one: string, many: string, cent?: string): Currency {
  return currency(one, many, cent, 'feminine');
}

const CENTAVO = 'centavo';

export const DOLLAR: Currency = currency('dólar', 'dólares', CENTAVO);
export const PESO: Currency = currency('peso', 'pesos', CENTAVO);
const EURO = currency('euro', 'euros', 'céntimo');
const POUND = feminine('libra', 'libras', 'penique');
const POUND_STERLING = feminine('libra esterlina', 'libras esterlinas', 'penique');
const SOL = currency('sol', 'soles', 'céntimo');
const REAL = currency('real', 'reales', CENTAVO);
const YEN = currency('yen', 'yenes');
const YUAN = currency('yuan', 'yuanes');

function pesos(country: string): Currency {
  return currency(`peso ${country}`, `pesos ${country}s`, CENTAVO);
}

function dollars(one: string, many = one): Currency {
  return currency(`dólar ${one}`, `dólares ${many}`, CENTAVO);
}

/** By their signs; the sign alone is a peso's, where nothing around says that it is a dollar's. */
export const SIGNS: Readonly<Record<string, Currency>> = {
  '€': EURO,
  $: PESO,
  US$: DOLLAR,
  'US $': DOLLAR,
  U$S: DOLLAR,
  u$s: DOLLAR,
  U$D: DOLLAR,
  $US: DOLLAR,
  MX$: pesos('mexicano'),
  Mex$: pesos('mexicano'),
  AR$: pesos('argentino'),
  CLP$: pesos('chileno'),
  COP$: pesos('colombiano'),
  RD$: pesos('dominicano'),
  $U: pesos('uruguayo'),
  C$: currency('córdoba', 'córdobas', CENTAVO),
  CA$: dollars('canadiense', 'canadienses'),
  R$: REAL,
  'S/': SOL,
  'S/.': SOL,
  'Bs.': currency('bolívar', 'bolívares', 'céntimo'),
  Bs: currency('bolívar', 'bolívares', 'céntimo'),
  'B/.': currency('balboa', 'balboas', 'centésimo'),
  '₡': currency('colón', 'colones', 'céntimo'),
  '₲': currency('guaraní', 'guaraníes'),
  'Gs.': currency('guaraní', 'guaraníes'),
  '£': POUND,
  '¥': YEN,
  '₽': currency('rublo', 'rublos'),
  '₹': feminine('rupia', 'rupias'),
  '₺': feminine('lira turca', 'liras turcas'),
  '₩': currency('won', 'wones'),
  '₿': currency('bitcoin', 'bitcoines'),
  '₧': feminine('peseta', 'pesetas'),
  ptas: feminine('peseta', 'pesetas'),
  'ptas.': feminine('peseta', 'pesetas'),
  kr: feminine('corona', 'coronas'),
};

/** By their codes. */
export const CODES: Readonly<Record<string, Currency>> = {
  EUR: EURO,
  USD: DOLLAR,
  MXN: pesos('mexicano'),
  ARS: pesos('argentino'),
  CLP: pesos('chileno'),
  COP: pesos('colombiano'),
  UYU: pesos('uruguayo'),
  DOP: pesos('dominicano'),
  CUP: pesos('cubano'),
  PEN: SOL,
  BOB: currency('boliviano', 'bolivianos', CENTAVO),
  VES: currency('bolívar', 'bolívares', 'céntimo'),
  PYG: currency('guaraní', 'guaraníes'),
  CRC: currency('colón costarricense', 'colones costarricenses', 'céntimo'),
  PAB: currency('balboa', 'balboas', 'centésimo'),
  GTQ: currency('quetzal', 'quetzales', CENTAVO),
  HNL: currency('lempira', 'lempiras', CENTAVO),
  NIO: currency('córdoba', 'córdobas', CENTAVO),
  BRL: currency('real brasileño', 'reales brasileños', CENTAVO),
  GBP: POUND_STERLING,
  CHF: currency('franco suizo', 'francos suizos', 'céntimo'),
  JPY: YEN,
  CNY: YUAN,
  RMB: YUAN,
  CAD: dollars('canadiense', 'canadienses'),
  AUD: dollars('australiano', 'australianos'),
  HKD: dollars('de Hong Kong'),
  RUB: currency('rublo', 'rublos'),
  INR: feminine('rupia', 'rupias'),
  MAD: currency('dírham', 'dírhams'),
  SEK: feminine('corona sueca', 'coronas suecas'),
  NOK: feminine('corona noruega', 'coronas noruegas'),
  DKK: feminine('corona danesa', 'coronas danesas'),
  BTC: currency('bitcoin', 'bitcoines'),
  UF: feminine('unidad de fomento', 'unidades de fomento'),
};
