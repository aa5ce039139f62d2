import type { Counted } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { countedRule, type Rates } from '../../shared/spoken/counted-rule.ts';
import { loneUnits } from '../../shared/spoken/lone-units.ts';
import { isAttributive } from './attributive.ts';
import { sayOneByOne } from './numbers.ts';
import { keepingStop, onlyWhere } from './stop-after.ts';
import type { EnglishStyle } from './style.ts';

/** A noun with its s, and what stands before or behind it. */
function unit(one: string, after = ''): Counted {
  return { one: one + after, many: `${one}s${after}` };
}

function same(words: string): Counted {
  return { one: words, many: words };
}

function lengths(metre: string): Readonly<Record<string, Counted>> {
  const feet = (before = ''): Counted => ({ one: `${before}foot`, many: `${before}feet` });
  const inches: Counted = { one: 'inch', many: 'inches' };
  return {
    km: unit(`kilo${metre}`),
    kms: unit(`kilo${metre}`),
    KM: unit(`kilo${metre}`),
    m: unit(metre),
    cm: unit(`centi${metre}`),
    mm: unit(`milli${metre}`),
    µm: unit(`micro${metre}`),
    nm: unit(`nano${metre}`),
    'km²': unit(`square kilo${metre}`),
    km2: unit(`square kilo${metre}`),
    'sq km': unit(`square kilo${metre}`),
    'sq. km': unit(`square kilo${metre}`),
    'm²': unit(`square ${metre}`),
    m2: unit(`square ${metre}`),
    sqm: unit(`square ${metre}`),
    'sq m': unit(`square ${metre}`),
    'cm²': unit(`square centi${metre}`),
    'm³': unit(`cubic ${metre}`),
    m3: unit(`cubic ${metre}`),
    'cu m': unit(`cubic ${metre}`),
    'km³': unit(`cubic kilo${metre}`),
    'cm³': unit(`cubic centi${metre}`),
    cc: same('c c'),
    mi: unit('mile'),
    'mi.': unit('mile'),
    'sq mi': unit('square mile'),
    'sq. mi.': unit('square mile'),
    'sq miles': unit('square mile'),
    'sq. miles': unit('square mile'),
    nmi: unit('nautical mile'),
    yd: unit('yard'),
    yds: unit('yard'),
    'yd.': unit('yard'),
    'yds.': unit('yard'),
    'sq yd': unit('square yard'),
    ft: feet(),
    'ft.': feet(),
    '′': feet(),
    'sq ft': feet('square '),
    'sq. ft.': feet('square '),
    'sq. ft': feet('square '),
    sqft: feet('square '),
    'sq feet': feet('square '),
    'ft²': feet('square '),
    ft2: feet('square '),
    'cu ft': feet('cubic '),
    ins: inches,
    '″': inches,
    'sq in': { one: 'square inch', many: 'square inches' },
    ha: unit('hectare'),
    ac: unit('acre'),
    'km/h': unit(`kilo${metre}`, ' an hour'),
    kmh: unit(`kilo${metre}`, ' an hour'),
    kph: unit(`kilo${metre}`, ' an hour'),
    'km/hr': unit(`kilo${metre}`, ' an hour'),
    kmph: unit(`kilo${metre}`, ' an hour'),
    mph: unit('mile', ' an hour'),
    'm/s': unit(metre, ' per second'),
    'km/s': unit(`kilo${metre}`, ' per second'),
    'ft/s': { one: 'foot per second', many: 'feet per second' },
    kn: unit('knot'),
    kt: unit('knot'),
    kts: unit('knot'),
  };
}

function amounts(litre: string): Readonly<Record<string, Counted>> {
  return {
    t: unit('tonne'),
    Mt: unit('megatonne'),
    Gt: unit('gigatonne'),
    MtCO2: unit('megatonne', ' of C O two'),
    kg: unit('kilogram'),
    kgs: unit('kilogram'),
    KG: unit('kilogram'),
    kilos: unit('kilo'),
    g: unit('gram'),
    mg: unit('milligram'),
    µg: unit('microgram'),
    mcg: unit('microgram'),
    lb: unit('pound'),
    lbs: unit('pound'),
    'lb.': unit('pound'),
    'lbs.': unit('pound'),
    oz: unit('ounce'),
    'oz.': unit('ounce'),
    'fl oz': unit('fluid ounce'),
    'fl. oz.': unit('fluid ounce'),
    st: same('stone'),
    l: unit(litre),
    L: unit(litre),
    ml: unit(`milli${litre}`),
    mL: unit(`milli${litre}`),
    cl: unit(`centi${litre}`),
    dl: unit(`deci${litre}`),
    gal: unit('gallon'),
    'gal.': unit('gallon'),
    bbl: unit('barrel'),
    bpd: unit('barrel', ' per day'),
    'b/d': unit('barrel', ' per day'),
    mpg: unit('mile', ' per gallon'),
  };
}

const POWERS: Readonly<Record<string, Counted>> = {
  W: unit('watt'),
  kW: unit('kilowatt'),
  KW: unit('kilowatt'),
  MW: unit('megawatt'),
  GW: unit('gigawatt'),
  TW: unit('terawatt'),
  Wh: unit('watt hour'),
  kWh: unit('kilowatt hour'),
  MWh: unit('megawatt hour'),
  GWh: unit('gigawatt hour'),
  TWh: unit('terawatt hour'),
  mAh: unit('milliamp hour'),
  V: unit('volt'),
  kV: unit('kilovolt'),
  hp: same('horsepower'),
  bhp: same('brake horsepower'),
  cal: unit('calorie'),
  kcal: unit('kilocalorie'),
  kJ: unit('kilojoule'),
  Hz: same('hertz'),
  kHz: same('kilohertz'),
  MHz: same('megahertz'),
  GHz: same('gigahertz'),
  dB: unit('decibel'),
  hPa: unit('hectopascal'),
  mb: unit('millibar'),
  psi: unit('pound', ' per square inch'),
  mSv: unit('millisievert'),
  rpm: unit('revolution', ' per minute'),
  bpm: unit('beat', ' per minute'),
  fps: unit('frame', ' per second'),
  ppm: { one: 'part per million', many: 'parts per million' },
  ppb: { one: 'part per billion', many: 'parts per billion' },
  KB: unit('kilobyte'),
  kB: unit('kilobyte'),
  MB: unit('megabyte'),
  GB: unit('gigabyte'),
  TB: unit('terabyte'),
  PB: unit('petabyte'),
  Mbps: unit('megabit', ' per second'),
  mbps: unit('megabit', ' per second'),
  'Mb/s': unit('megabit', ' per second'),
  'Mbit/s': unit('megabit', ' per second'),
  Gbps: unit('gigabit', ' per second'),
  'Gbit/s': unit('gigabit', ' per second'),
  'GB/s': unit('gigabyte', ' per second'),
  MP: unit('megapixel'),
};

const TIMES: Readonly<Record<string, Counted>> = {
  ms: unit('millisecond'),
  sec: unit('second'),
  'sec.': unit('second'),
  secs: unit('second'),
  min: unit('minute'),
  'min.': unit('minute'),
  mins: unit('minute'),
  'mins.': unit('minute'),
  h: unit('hour'),
  hr: unit('hour'),
  'hr.': unit('hour'),
  hrs: unit('hour'),
  'hrs.': unit('hour'),
  wk: unit('week'),
  wks: unit('week'),
  yr: unit('year'),
  'yr.': unit('year'),
  yrs: unit('year'),
  'yrs.': unit('year'),
  mth: unit('month'),
  mths: unit('month'),
};

const DEGREES: Readonly<Record<string, Counted>> = {
  ...Object.fromEntries(
    ['°C', '° C', 'ºC', '℃', 'C', 'deg C'].map((sign) => [sign, unit('degree', ' Celsius')] as const),
  ),
  ...Object.fromEntries(
    ['°F', '° F', 'ºF', '℉', 'F', 'deg F'].map((sign) => [sign, unit('degree', ' Fahrenheit')] as const),
  ),
  '°': unit('degree'),
  º: unit('degree'),
  '°N': unit('degree', ' north'),
  '°S': unit('degree', ' south'),
  '°E': unit('degree', ' east'),
  '°W': unit('degree', ' west'),
};

/** What a rate is reckoned by: `g/km`, `$20/mo`. */
export const englishRates: Rates = {
  word: 'per',
  units: {
    s: 'second',
    sec: 'second',
    min: 'minute',
    minute: 'minute',
    h: 'hour',
    hr: 'hour',
    hour: 'hour',
    d: 'day',
    day: 'day',
    night: 'night',
    wk: 'week',
    week: 'week',
    mo: 'month',
    mth: 'month',
    month: 'month',
    yr: 'year',
    year: 'year',
    km: 'kilometre',
    mi: 'mile',
    mile: 'mile',
    m: 'metre',
    'm²': 'square metre',
    m2: 'square metre',
    sqm: 'square metre',
    'sq ft': 'square foot',
    'sq. ft.': 'square foot',
    sqft: 'square foot',
    ft: 'foot',
    'm³': 'cubic metre',
    ha: 'hectare',
    acre: 'acre',
    t: 'tonne',
    tonne: 'tonne',
    ton: 'ton',
    kg: 'kilogram',
    g: 'gram',
    lb: 'pound',
    oz: 'ounce',
    l: 'litre',
    L: 'litre',
    litre: 'litre',
    gal: 'gallon',
    'gal.': 'gallon',
    gallon: 'gallon',
    dl: 'decilitre',
    dL: 'decilitre',
    ml: 'millilitre',
    mL: 'millilitre',
    bbl: 'barrel',
    barrel: 'barrel',
    kWh: 'kilowatt hour',
    MWh: 'megawatt hour',
    person: 'person',
    head: 'head',
    share: 'share',
    capita: 'capita',
  },
};

/** Numbers with a unit, a percentage or points behind them. */
export function englishUnitRules({ numbers, metre, litre }: EnglishStyle): readonly SpokenRule[] {
  const units = { ...lengths(metre), ...amounts(litre), ...POWERS, ...TIMES };
  const counted = (table: Readonly<Record<string, Counted>>): SpokenRule =>
    keepingStop(countedRule('unit', numbers, table, englishRates, isAttributive));
  return [
    countedRule('percent', numbers, PERCENT),
    keepingStop(countedRule('points', numbers, POINTS)),
    feetAndInches,
    // In whole numbers an s makes a plural: `under-21s`.
    onlyWhere(counted({ s: unit('second') }), ({ groups: [written = ''] }) => /\.\d+s$|\d\ss$/u.test(written)),
    onlyWhere(counted({ in: INCH, 'in.': INCH }), isInches),
    onlyWhere(counted({ '"': INCH, '”': INCH }), isOutsideQuotation),
    counted(units),
    onlyWhere(counted(DEGREES), isMeasured),
    loneUnits(units, {
      units: [...'km cm mm km² m² m³ km/h mph kg lbs kW MW GW kWh MWh GWh TWh dB'.split(' ')],
      singularAfter: /(?:^|[\s(/])(?:an?|the|per|each|every|one)\s?$/iu,
      rates: englishRates,
    }),
  ];
}

const INCH: Counted = { one: 'inch', many: 'inches' };
const PERCENT: Readonly<Record<string, Counted>> = {
  '%': same('percent'),
  pc: same('percent'),
  pct: same('percent'),
  'pct.': same('percent'),
  'per cent': same('percent'),
  '‰': same('per mille'),
};
const POINTS: Readonly<Record<string, Counted>> = {
  pt: unit('point'),
  pts: unit('point'),
  'pts.': unit('point'),
  pp: unit('percentage point'),
  ppt: unit('percentage point'),
  ppts: unit('percentage point'),
  bp: unit('basis point'),
  bps: unit('basis point'),
};

/** Feet and inches as people are measured by: `5ft 9in`, `5'9"`, `6ft 2`. */
const feetAndInches: SpokenRule = {
  class: 'unit',
  onlyWith: /\d\s?(?:ft|foot|feet|['’′])/u,
  pattern:
    /(?<![\p{L}\p{N}]|\p{N}[.,])(?<feet>\d{1,2})(?:\s?(?:ft\.?|foot|feet)[\s,-]{0,2}|-?(?<mark>['’′])\s?)(?<inches>\d{1,2}(?:\.\d{1,2})?)(?<half>½)?(?<unit>\s?(?:ins?(?!\p{L})\.?|inch(?:es)?|["”″]|''))?(?![\p{L}\p{N}]|[.,]\p{N})/gu,
  say: (found) => {
    const { feet = '', mark, inches = '', half = '', unit: written } = found.named;
    const [whole = '', fraction] = inches.split('.');
    if (Number(whole) > 11) return null;
    const number = `${whole}${fraction === undefined ? '' : ` point ${sayOneByOne(fraction, 'zero')}`}${half && ' and a half'}`;
    if (mark !== undefined || written === undefined || isAttributive(found)) return `${feet} foot ${number}`;
    return `${feet} ${feet === '1' ? 'foot' : 'feet'} ${number} ${inches === '1' && !half ? 'inch' : 'inches'}`;
  },
};

/** A number and `in` are inches where nothing parts them, or where a stop is followed by a small letter. */
function isInches({ groups: [written = ''], text, end }: WrittenForm): boolean {
  return /[^\s]in\.?$/u.test(written) || (written.endsWith('.') && /^(?:,|\s\p{Ll})/u.test(text.slice(end, end + 2)));
}

/** A mark behind a number closes a quotation when one is open. */
function isOutsideQuotation({ groups: [written = ''], text, start }: WrittenForm): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  if (written.endsWith('"')) return (before.match(/"/gu) ?? []).length % 2 === 0;
  return before.lastIndexOf('“') <= before.lastIndexOf('”');
}

/** `Section 4C` and the like have a name, no temperature. */
function isMeasured({ groups: [written = ''], text, start }: WrittenForm): boolean {
  return /[°º℃℉]/u.test(written) || !/\p{Lu}[\p{Ll}.]{1,12}\s$/u.test(text.slice(Math.max(0, start - 16), start));
}
