import type { Counted } from '../../number-words.ts';
import type { Rates } from '../../shared/spoken/counted-rule.ts';

/** A masculine noun with its plural in s, and what follows it. */
export function unit(one: string, after = '', afterMany: string = after): Counted {
  return { one: one + after, many: `${one}s${afterMany}`, gender: 'masculine' };
}

/** A feminine noun with its plural in s, and what follows it. */
export function feminine(one: string, after = ''): Counted {
  return { one: one + after, many: `${one}s${after}`, gender: 'feminine' };
}

function squared(one: string): Counted {
  return unit(one, ' cuadrado', ' cuadrados');
}

function cubed(one: string): Counted {
  return unit(one, ' cúbico', ' cúbicos');
}

/** A noun that adds es, or nothing. */
function masculine(one: string, many = one): Counted {
  return { one, many, gender: 'masculine' };
}

const PER_HOUR = ' por hora';
const PER_SECOND = ' por segundo';

const LENGTHS: Readonly<Record<string, Counted>> = {
  km: unit('kilómetro'),
  'km.': unit('kilómetro'),
  'kms.': unit('kilómetro'),
  kms: unit('kilómetro'),
  Km: unit('kilómetro'),
  m: unit('metro'),
  mts: unit('metro'),
  'mts.': unit('metro'),
  cm: unit('centímetro'),
  mm: unit('milímetro'),
  µm: masculine('micrómetro', 'micrómetros'),
  nm: unit('nanómetro'),
  'km²': squared('kilómetro'),
  km2: squared('kilómetro'),
  'm²': squared('metro'),
  m2: squared('metro'),
  'cm²': squared('centímetro'),
  cm2: squared('centímetro'),
  'm³': cubed('metro'),
  m3: cubed('metro'),
  'cm³': cubed('centímetro'),
  cm3: cubed('centímetro'),
  cc: cubed('centímetro'),
  'hm³': cubed('hectómetro'),
  hm3: cubed('hectómetro'),
  'dm³': cubed('decímetro'),
  ha: feminine('hectárea'),
  'ha.': feminine('hectárea'),
  'km/h': unit('kilómetro', PER_HOUR),
  'Km/h': unit('kilómetro', PER_HOUR),
  'km/s': unit('kilómetro', PER_SECOND),
  'm/s': unit('metro', PER_SECOND),
  kmh: unit('kilómetro', PER_HOUR),
  mph: feminine('milla', PER_HOUR),
  kph: unit('kilómetro', PER_HOUR),
  kt: unit('nudo'),
  kn: unit('nudo'),
  msnm: unit('metro', ' sobre el nivel del mar'),
  'm s. n. m.': unit('metro', ' sobre el nivel del mar'),
  'm.s.n.m.': unit('metro', ' sobre el nivel del mar'),
};

const AMOUNTS: Readonly<Record<string, Counted>> = {
  t: feminine('tonelada'),
  tn: feminine('tonelada'),
  Tn: feminine('tonelada'),
  'tn.': feminine('tonelada'),
  Tm: feminine('tonelada'),
  Mt: masculine('millón de toneladas', 'millones de toneladas'),
  Gt: masculine('mil millones de toneladas'),
  kg: unit('kilo'),
  'kg.': unit('kilo'),
  Kg: unit('kilo'),
  kgs: unit('kilo'),
  g: unit('gramo'),
  gr: unit('gramo'),
  'gr.': unit('gramo'),
  mg: unit('miligramo'),
  µg: unit('microgramo'),
  mcg: unit('microgramo'),
  lb: feminine('libra'),
  lbs: feminine('libra'),
  oz: feminine('onza'),
  l: unit('litro'),
  L: unit('litro'),
  lts: unit('litro'),
  'lts.': unit('litro'),
  cl: unit('centilitro'),
  ml: unit('mililitro'),
  mL: unit('mililitro'),
  hl: unit('hectolitro'),
  mmHg: unit('milímetro', ' de mercurio'),
  'kWh/100 km': unit('kilovatio', ' hora a los cien kilómetros'),
  'l/100km': unit('litro', ' a los cien kilómetros'),
  'l/100 km': unit('litro', ' a los cien kilómetros'),
};

const POWERS: Readonly<Record<string, Counted>> = {
  W: unit('vatio'),
  kW: unit('kilovatio'),
  MW: unit('megavatio'),
  GW: unit('gigavatio'),
  TW: unit('teravatio'),
  Wh: unit('vatio', ' hora'),
  kWh: unit('kilovatio', ' hora'),
  KWh: unit('kilovatio', ' hora'),
  MWh: unit('megavatio', ' hora'),
  GWh: unit('gigavatio', ' hora'),
  TWh: unit('teravatio', ' hora'),
  kWp: unit('kilovatio', ' pico'),
  MWp: unit('megavatio', ' pico'),
  V: unit('voltio'),
  kV: unit('kilovoltio'),
  mAh: masculine('miliamperio hora', 'miliamperios hora'),
  kcal: feminine('kilocaloría'),
  CV: unit('caballo'),
  cv: unit('caballo'),
  HP: unit('caballo', ' de fuerza'),
  hp: unit('caballo', ' de fuerza'),
  rpm: { one: 'revolución por minuto', many: 'revoluciones por minuto', gender: 'feminine' },
  Hz: masculine('hercio', 'hercios'),
  kHz: masculine('kilohercio', 'kilohercios'),
  MHz: masculine('megahercio', 'megahercios'),
  GHz: masculine('gigahercio', 'gigahercios'),
  dB: masculine('decibelio', 'decibelios'),
  hPa: masculine('hectopascal', 'hectopascales'),
  mSv: unit('milisievert'),
  ppm: feminine('parte', ' por millón'),
  kB: masculine('kilobyte', 'kilobytes'),
  KB: masculine('kilobyte', 'kilobytes'),
  MB: masculine('megabyte', 'megabytes'),
  GB: masculine('gigabyte', 'gigabytes'),
  TB: masculine('terabyte', 'terabytes'),
  PB: masculine('petabyte', 'petabytes'),
  Mbps: masculine('megabit por segundo', 'megabits por segundo'),
  Gbps: masculine('gigabit por segundo', 'gigabits por segundo'),
  'Mb/s': masculine('megabit por segundo', 'megabits por segundo'),
  'Gb/s': masculine('gigabit por segundo', 'gigabits por segundo'),
  MP: masculine('megapíxel', 'megapíxeles'),
  Mpx: masculine('megapíxel', 'megapíxeles'),
  bpd: masculine('barril por día', 'barriles por día'),
};

const TIMES: Readonly<Record<string, Counted>> = {
  h: feminine('hora'),
  'h.': feminine('hora'),
  hs: feminine('hora'),
  'hs.': feminine('hora'),
  hrs: feminine('hora'),
  'hrs.': feminine('hora'),
  min: unit('minuto'),
  'cts.': unit('céntimo'),
  cts: unit('céntimo'),
  'cént.': unit('céntimo'),
  'min.': unit('minuto'),
  mins: unit('minuto'),
  s: unit('segundo'),
  seg: unit('segundo'),
  'seg.': unit('segundo'),
  ms: unit('milisegundo'),
};

const HEADS: Readonly<Record<string, Counted>> = {
  'hab.': masculine('habitante', 'habitantes'),
  hab: masculine('habitante', 'habitantes'),
  'pers.': feminine('persona'),
};

const DEGREES: Readonly<Record<string, Counted>> = {
  '°C': unit('grado'),
  '° C': unit('grado'),
  ºC: unit('grado'),
  'º C': unit('grado'),
  '°': unit('grado'),
  º: unit('grado'),
  '°F': unit('grado', ' Fahrenheit'),
  ºF: unit('grado', ' Fahrenheit'),
  '° F': unit('grado', ' Fahrenheit'),
};

/** What stands below the stroke of a rate. */
export const spanishRates: Rates = {
  word: 'por',
  units: {
    'km²': 'kilómetro cuadrado',
    km2: 'kilómetro cuadrado',
    'm²': 'metro cuadrado',
    m2: 'metro cuadrado',
    'm³': 'metro cúbico',
    m3: 'metro cúbico',
    km: 'kilómetro',
    ha: 'hectárea',
    h: 'hora',
    hora: 'hora',
    min: 'minuto',
    s: 'segundo',
    día: 'día',
    mes: 'mes',
    año: 'año',
    semana: 'semana',
    noche: 'noche',
    t: 'tonelada',
    tonelada: 'tonelada',
    kg: 'kilo',
    kilo: 'kilo',
    g: 'gramo',
    l: 'litro',
    L: 'litro',
    litro: 'litro',
    dl: 'decilitro',
    ml: 'mililitro',
    kWh: 'kilovatio hora',
    MWh: 'megavatio hora',
    'ud.': 'unidad',
    ud: 'unidad',
    unidad: 'unidad',
    'hab.': 'habitante',
    habitante: 'habitante',
    persona: 'persona',
    barril: 'barril',
    metro: 'metro',
  },
};

/** All units by their short forms. */
export const UNITS: Readonly<Record<string, Counted>> = {
  ...LENGTHS,
  ...AMOUNTS,
  ...POWERS,
  ...TIMES,
  ...HEADS,
  ...DEGREES,
};
