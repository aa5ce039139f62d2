import type { SpokenRule } from '../../spoken-forms.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { quantitySource, readQuantity, sayCounted } from '../../shared/spoken/amounts.ts';
import { coordinatesRule } from '../../shared/spoken/coordinates-rule.ts';
import { countedRule, sayRate } from '../../shared/spoken/counted-rule.ts';
import { loneUnits } from '../../shared/spoken/lone-units.ts';
import { spanishNumbers } from './numbers.ts';
import { inBothStyles } from './point-style.ts';
import { feminine, spanishRates, unit, UNITS } from './unit-table.ts';

/** Numbers with a unit, a percentage or points behind them. */
export const spanishUnitRules: readonly SpokenRule[] = [
  coordinatesRule({
    degree: ['grado', 'grados'],
    minute: ['minuto', 'minutos'],
    second: ['segundo', 'segundos'],
    directions: { N: 'norte', S: 'sur', E: 'este', O: 'oeste', W: 'oeste' },
  }),
  ...inBothStyles((numbers) => [
    countedRule('percent', numbers, {
      '%': { one: 'por ciento', many: 'por ciento' },
      '‰': { one: 'por mil', many: 'por mil' },
    }),
    countedRule('points', numbers, {
      pt: unit('punto'),
      pts: unit('punto'),
      'pts.': unit('punto'),
      pp: unit('punto', ' porcentual', ' porcentuales'),
      'p.p.': unit('punto', ' porcentual', ' porcentuales'),
      'p. p.': unit('punto', ' porcentual', ' porcentuales'),
      pb: unit('punto', ' básico', ' básicos'),
      'p.b.': unit('punto', ' básico', ' básicos'),
    }),
    countedRule('unit', numbers, UNITS, spanishRates),
  ]),
  {
    // What is paid or done by a unit, without a number: « en €/kg », « pesos/litro ».
    class: 'unit',
    onlyWith: /[\p{Ll}€$]\s?\//u,
    pattern: new RegExp(
      `(?:(?<euro>€)|(?<=[$s]))\\s?\\/\\s?(?<rate>${alternatives(spanishRates.units)})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { euro, rate } }) => `${euro ? 'euros' : ''}${sayRate(rate, spanishRates)}`,
  },
  {
    // Inches, where the mark does not close a quotation: « 6,5" ».
    class: 'unit',
    onlyWith: /\d\s?["″]/u,
    pattern: new RegExp(`(?<quantity>${quantitySource(spanishNumbers)})(?:″|"(?=[\\s.,;)]|$))`, 'gu'),
    say: ({ named: { quantity = '' }, text, start, end }) =>
      text.charAt(end - 1) === '"' &&
      (text.slice(Math.max(0, start - LOOK_BACK), start).split('"').length - 1) % 2 === 1
        ? null
        : sayCounted(readQuantity(quantity, spanishNumbers), feminine('pulgada'), spanishNumbers),
  },
  loneUnits(UNITS, {
    units: [
      'km',
      'cm',
      'mm',
      'km²',
      'm²',
      'm³',
      'hm³',
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
      'msnm',
      'mmHg',
      '°C',
    ],
    singularAfter: /(?:^|[\s(/])(?:al|por|el|del|un|cada|medio|cuarto\sde|tercio\sde)\s?$/iu,
    rates: spanishRates,
  }),
];

const LOOK_BACK = 200;
