import type { Counted } from '../../number-words.ts';
import type { SpokenRule } from '../../spoken-forms.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { coordinatesRule } from '../../shared/spoken/coordinates-rule.ts';
import { countedRule } from '../../shared/spoken/counted-rule.ts';
import { loneUnits } from '../../shared/spoken/lone-units.ts';
import { bent } from './bent.ts';
import { germanNumbers } from './numbers.ts';
import { germanRates, germanUnits } from './units.ts';

const POINT: Counted = { one: 'Punkt', many: 'Punkte', gender: 'masculine' };
const PERCENTAGE_POINT: Counted = { one: 'Prozentpunkt', many: 'Prozentpunkte', gender: 'masculine' };
const BASIS_POINT: Counted = { one: 'Basispunkt', many: 'Basispunkte', gender: 'masculine' };

function percent(word: string): Counted {
  return { one: word, many: word, gender: 'neuter' };
}

const MONEY: Readonly<Record<string, string>> = {
  '€': 'Euro',
  EUR: 'Euro',
  ct: 'Cent',
  Ct: 'Cent',
  CHF: 'Franken',
  $: 'Dollar',
};

const LONE = [
  ...['km', 'cm', 'mm', 'km²', 'm²', 'm³', 'qm', 'km/h', 'm/s', 'kg', 'kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'TWh'],
  ...['dB', '°C', 'ha', 'Std.', 'Min.', 'Sek.', 'Stk.', 'Einw.', 'kcal', 'MHz', 'GHz', 'hPa'],
];

/** Numbers with a unit, a percentage or points behind them. */
export const germanUnitRules: readonly SpokenRule[] = [
  coordinatesRule({
    degree: ['Grad', 'Grad'],
    minute: ['Minute', 'Minuten'],
    second: ['Sekunde', 'Sekunden'],
    directions: { N: 'Nord', S: 'Süd', O: 'Ost', E: 'Ost', W: 'West' },
  }),
  // A height or a width is said as a sum of money is: « ein Meter zweiundachtzig ».
  {
    class: 'unit',
    onlyWith: /\d,\d\d\s?[mM]/u,
    pattern: /(?<![\p{L}\p{N}.,–-])(?<whole>[1-9]),(?<rest>\d[1-9]|[1-9]0)\s?(?:m|Meter)(?![\p{L}\p{N}²³/])/gu,
    say: ({ named: { whole = '', rest = '' } }) =>
      `${germanNumbers.cardinal(BigInt(whole), 'masculine')} Meter ${germanNumbers.cardinal(BigInt(rest))}`,
  },
  ...[
    countedRule('points', germanNumbers, {
      'Pkt.': POINT,
      Pkt: POINT,
      'Pkte.': POINT,
      'Pt.': POINT,
      'Bp.': BASIS_POINT,
      Bp: BASIS_POINT,
      '%-Punkt': PERCENTAGE_POINT,
      '%-Punkte': PERCENTAGE_POINT,
      '%-Punkten': { one: 'Prozentpunkten', many: 'Prozentpunkten', gender: 'masculine' },
    }),
    countedRule('percent', germanNumbers, {
      '%': percent('Prozent'),
      '‰': percent('Promille'),
      'Proz.': percent('Prozent'),
      'v. H.': percent('vom Hundert'),
      'Vol.-%': percent('Volumenprozent'),
      'Vol-%': percent('Volumenprozent'),
    }),
    countedRule('unit', germanNumbers, germanUnits, germanRates),
  ].map(bent),
  {
    // A rate alone: « 56 /km² », « Einwohner/km² ».
    class: 'unit',
    onlyWith: /\//u,
    pattern: new RegExp(
      `(?<=\\p{N}|\\p{Ll}{3})\\s?/\\s?(?<unit>${alternatives(shortRates())})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { unit: below = '' } }) => ` pro ${germanRates.units[below] ?? below}`,
  },
  {
    // « pro t », « je l ».
    class: 'unit',
    onlyWith: /(?<=(?:pro|je|per)\s)[tlghmk]/u,
    pattern: /(?<=(?<!\p{L})(?:pro|je|per)\s)(?:t|l|g|h|m|kWp)(?![\p{L}\p{N}.])/gu,
    say: ({ groups: [short = ''] }) => germanUnits[short]?.one ?? null,
  },
  {
    // « in €/t », « ct/kWh ».
    class: 'unit',
    onlyWith: /\//u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<money>€|ct|Ct|EUR|CHF|\\$)\\s?/\\s?(?<unit>${alternatives(germanRates.units)})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { money = '', unit: below = '' } }) =>
      `${MONEY[money] ?? ''} pro ${germanRates.units[below] ?? below}`,
  },
  {
    // The unit below a stroke behind a word: « Euro/Stunde », « Menschen/Tag ».
    class: 'unit',
    onlyWith: /\//u,
    pattern:
      /(?<=(?:Euro|Dollar|Franken|Cent|Kilometer|Meter|Liter|Kilo|Gramm|Tonnen|Menschen|Einwohner|Stunden|Minuten))\s?\/\s?(?<unit>Stunde|Tag|Woche|Monat|Jahr|Nacht|Person|Kopf|Stück|Kilo|Liter|Tonne|Quadratmeter|Hektar|Kilowattstunde|Megawattstunde)(?!\p{L})/gu,
    say: ({ named: { unit = '' } }) => ` pro ${unit}`,
  },
  loneUnits(germanUnits, {
    units: LONE,
    singularAfter: /(?:^|\s)(?:pro|je|eine|einer|jede|jeder|die)\s$|\/\s?$/iu,
    rates: germanRates,
  }),
];

/** Units of measure below a stroke that are no words. */
function shortRates(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(germanRates.units).filter(([short]) => /[²³]|^(?:kg|ha|kWh|MWh|h|qm|km)$/u.test(short)),
  );
}
