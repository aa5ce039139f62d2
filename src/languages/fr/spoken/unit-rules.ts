import type { SpokenRule } from '../../spoken-forms.ts';
import { coordinatesRule } from '../../shared/spoken/coordinates-rule.ts';
import { countedRule, sayRate } from '../../shared/spoken/counted-rule.ts';
import { loneUnits } from '../../shared/spoken/lone-units.ts';
import { frenchNumbers } from './numbers.ts';
import { frenchRates } from './rates.ts';
import { frenchUnits, unit } from './unit-table.ts';

/** Numbers with a unit, a percentage or points behind them. */
export const frenchUnitRules: readonly SpokenRule[] = [
  coordinatesRule({
    degree: ['degré', 'degrés'],
    minute: ['minute', 'minutes'],
    second: ['seconde', 'secondes'],
    directions: { N: 'nord', S: 'sud', E: 'est', O: 'ouest', W: 'ouest' },
  }),
  countedRule('percent', frenchNumbers, {
    '%': { one: 'pour cent', many: 'pour cent' },
    '‰': { one: 'pour mille', many: 'pour mille' },
  }),
  countedRule('points', frenchNumbers, {
    pt: unit('point'),
    pts: unit('point'),
    'pt.': unit('point'),
    'pts.': unit('point'),
    pb: unit('point', { one: ' de base' }),
    pdb: unit('point', { one: ' de base' }),
  }),
  countedRule('unit', frenchNumbers, frenchUnits, frenchRates),
  {
    // « 2 tonnes/an »: the stroke of a rate behind a word.
    class: 'unit',
    onlyWith: /\//u,
    pattern:
      /(?<=\p{L}{3})\s?\/\s?(?<unit>an|mois|semaine|jour|nuit|heure|h|km|ha|habitant|hab\.|personne|pers\.|litre|kilo|tonne)(?!\p{L})/gu,
    say: ({ named: { unit: below } }) => sayRate(below, frenchRates),
  },
  loneUnits(frenchUnits, {
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
