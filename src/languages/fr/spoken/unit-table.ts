import type { Counted } from '../../number-words.ts';

/** A noun with its s, and what follows it. */
export function unit(
  one: string,
  rest: { readonly one?: string; readonly many?: string; readonly gender?: 'feminine' } = {},
): Counted {
  const { one: after = '', many: afterMany = after, gender } = rest;
  return { one: one + after, many: `${one}s${afterMany}`, ...(gender && { gender }) };
}

function feminine(one: string): Counted {
  return unit(one, { gender: 'feminine' });
}

const squared = { one: ' carré', many: ' carrés' };
const cubed = { one: ' cube', many: ' cubes' };
const perHour = { one: ' à l’heure' };

const LENGTHS: Readonly<Record<string, Counted>> = {
  km: unit('kilomètre'),
  m: unit('mètre'),
  cm: unit('centimètre'),
  mm: unit('millimètre'),
  µm: unit('micromètre'),
  nm: unit('nanomètre'),
  'km²': unit('kilomètre', squared),
  km2: unit('kilomètre', squared),
  'm²': unit('mètre', squared),
  m2: unit('mètre', squared),
  'cm²': unit('centimètre', squared),
  'm³': unit('mètre', cubed),
  m3: unit('mètre', cubed),
  'cm³': unit('centimètre', cubed),
  cm3: unit('centimètre', cubed),
  ha: unit('hectare'),
  'km/h': unit('kilomètre', perHour),
  'km/s': unit('kilomètre', { one: ' par seconde' }),
  'm/s': unit('mètre', { one: ' par seconde' }),
  mph: { one: 'mille à l’heure', many: 'milles à l’heure' },
};

const AMOUNTS: Readonly<Record<string, Counted>> = {
  t: feminine('tonne'),
  kt: feminine('kilotonne'),
  Mt: { one: 'million de tonnes', many: 'millions de tonnes' },
  Gt: { one: 'milliard de tonnes', many: 'milliards de tonnes' },
  kg: unit('kilo'),
  g: unit('gramme'),
  mg: unit('milligramme'),
  µg: unit('microgramme'),
  l: unit('litre'),
  L: unit('litre'),
  cl: unit('centilitre'),
  cL: unit('centilitre'),
  ml: unit('millilitre'),
  mL: unit('millilitre'),
  hl: unit('hectolitre'),
  'kWh/100 km': unit('kilowattheure', { one: ' aux cent kilomètres' }),
  'l/100km': unit('litre', { one: ' aux cent kilomètres' }),
  'l/100 km': unit('litre', { one: ' aux cent kilomètres' }),
  'L/100 km': unit('litre', { one: ' aux cent kilomètres' }),
};

const POWERS: Readonly<Record<string, Counted>> = {
  W: unit('watt'),
  kW: unit('kilowatt'),
  MW: unit('mégawatt'),
  GW: unit('gigawatt'),
  TW: unit('térawatt'),
  Wh: unit('wattheure'),
  kWh: unit('kilowattheure'),
  MWh: unit('mégawattheure'),
  GWh: unit('gigawattheure'),
  TWh: unit('térawattheure'),
  V: unit('volt'),
  kV: unit('kilovolt'),
  kcal: feminine('kilocalorie'),
  ch: { one: 'cheval', many: 'chevaux' },
  Hz: { one: 'hertz', many: 'hertz' },
  kHz: { one: 'kilohertz', many: 'kilohertz' },
  MHz: { one: 'mégahertz', many: 'mégahertz' },
  GHz: { one: 'gigahertz', many: 'gigahertz' },
  dB: unit('décibel'),
  'dB(A)': unit('décibel'),
  hPa: unit('hectopascal'),
  mSv: unit('millisievert'),
  ppm: { one: 'partie par million', many: 'parties par million', gender: 'feminine' },
  ko: unit('kilooctet'),
  Ko: unit('kilooctet'),
  Mo: unit('mégaoctet'),
  Go: unit('gigaoctet'),
  To: unit('téraoctet'),
  'Mb/s': unit('mégabit', { one: ' par seconde' }),
  'Mbit/s': unit('mégabit', { one: ' par seconde' }),
  'Gb/s': unit('gigabit', { one: ' par seconde' }),
  'Gbit/s': unit('gigabit', { one: ' par seconde' }),
};

const TIMES: Readonly<Record<string, Counted>> = {
  h: feminine('heure'),
  H: feminine('heure'),
  min: feminine('minute'),
  'min.': feminine('minute'),
  mn: feminine('minute'),
  s: feminine('seconde'),
  sec: feminine('seconde'),
  ms: feminine('milliseconde'),
  j: unit('jour'),
};

const HEADS: Readonly<Record<string, Counted>> = {
  'hab.': unit('habitant'),
  hab: unit('habitant'),
  pers: feminine('personne'),
  'pers.': feminine('personne'),
};

const DEGREES: Readonly<Record<string, Counted>> = {
  '°C': unit('degré'),
  '° C': unit('degré'),
  '°': unit('degré'),
  '°F': unit('degré', { one: ' Fahrenheit' }),
};

/** Units by their signs and short forms. */
export const frenchUnits: Readonly<Record<string, Counted>> = {
  ...LENGTHS,
  ...AMOUNTS,
  ...POWERS,
  ...TIMES,
  ...HEADS,
  ...DEGREES,
};
