import type { Counted } from '../../number-words.ts';
import type { SpokenRule } from '../../spoken-forms.ts';
import { countedRule, sayRate, type Rates } from '../../shared/spoken/counted-rule.ts';
import { loneUnits } from '../../shared/spoken/lone-units.ts';
import { frenchNumbers } from './numbers.ts';

/** A noun with its s, and what follows it. */
function unit(
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

/** What stands below the stroke of a rate. */
export const frenchRates: Rates = {
  word: 'par',
  units: {
    'km²': 'kilomètre carré',
    km2: 'kilomètre carré',
    'm²': 'mètre carré',
    m2: 'mètre carré',
    'm³': 'mètre cube',
    m3: 'mètre cube',
    km: 'kilomètre',
    ha: 'hectare',
    h: 'heure',
    heure: 'heure',
    min: 'minute',
    s: 'seconde',
    j: 'jour',
    jour: 'jour',
    mois: 'mois',
    an: 'an',
    semaine: 'semaine',
    t: 'tonne',
    tonne: 'tonne',
    kg: 'kilo',
    kilo: 'kilo',
    l: 'litre',
    L: 'litre',
    litre: 'litre',
    kWh: 'kilowattheure',
    MWh: 'mégawattheure',
    'hab.': 'habitant',
    habitant: 'habitant',
    pers: 'personne',
    'pers.': 'personne',
    personne: 'personne',
    nuit: 'nuit',
    baril: 'baril',
  },
};

const UNITS: Readonly<Record<string, Counted>> = { ...LENGTHS, ...AMOUNTS, ...POWERS, ...TIMES, ...HEADS, ...DEGREES };

/** Numbers with a unit, a percentage or points behind them. */
export const frenchUnitRules: readonly SpokenRule[] = [
  countedRule('percent', frenchNumbers, {
    '%': { one: 'pour cent', many: 'pour cent' },
    '‰': { one: 'pour mille', many: 'pour mille' },
  }),
  countedRule('points', frenchNumbers, {
    pt: unit('point'),
    pts: unit('point'),
    'pt.': unit('point'),
    'pts.': unit('point'),
  }),
  countedRule('unit', frenchNumbers, UNITS, frenchRates),
  {
    // « 2 tonnes/an »: the stroke of a rate behind a word.
    class: 'unit',
    onlyWith: /\//u,
    pattern:
      /(?<=\p{L}{3})\s?\/\s?(?<unit>an|mois|semaine|jour|nuit|heure|h|km|ha|habitant|hab\.|personne|pers\.|litre|kilo|tonne)(?!\p{L})/gu,
    say: ({ named: { unit: below } }) => sayRate(below, frenchRates),
  },
  loneUnits(UNITS, {
    units: [
      'km',
      'cm',
      'mm',
      'km²',
      'm²',
      'm³',
      'km/h',
      'm/s',
      'kg',
      'kW',
      'MW',
      'GW',
      'kWh',
      'MWh',
      'GWh',
      'TWh',
      'hab.',
      'dB',
      '°C',
    ],
    singularAfter: /(?:^|[\s'’(/])(?:au|le|du|un|par|chaque|l['’]|d['’]un)\s?$/iu,
    rates: frenchRates,
  }),
];
