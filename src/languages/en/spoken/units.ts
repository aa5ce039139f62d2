import type { Counted } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { amountSource, FIGURE, NUMBER_START, readAmount, sayAmount } from '../../shared/spoken/amounts.ts';
import { coordinatesRule, type CoordinateWords } from '../../shared/spoken/coordinates-rule.ts';
import { countedRule, sayRate } from '../../shared/spoken/counted-rule.ts';
import { loneUnits } from '../../shared/spoken/lone-units.ts';
import { isAttributive } from './attributive.ts';
import { sayOneByOne } from './numbers.ts';
import { keepingStop, onlyWhere } from './stop-after.ts';
import type { EnglishStyle } from './style.ts';
import { DEGREES, englishRates, PERCENT, POINTS, unitNames } from './unit-names.ts';

/** Those that no word or letter for something else looks like. */
const LONG_RATES = Object.fromEntries(Object.entries(englishRates.units).filter(([short]) => short.length > 1));

const COORDINATES: CoordinateWords = {
  degree: ['degree', 'degrees'],
  minute: ['minute', 'minutes'],
  second: ['second', 'seconds'],
  directions: { N: 'north', S: 'south', E: 'east', W: 'west' },
};

/** Numbers with a unit, a percentage or points behind them. */
export function englishUnitRules({ numbers, metre, litre }: EnglishStyle): readonly SpokenRule[] {
  const units = unitNames(metre, litre);
  const counted = (table: Readonly<Record<string, Counted>>): SpokenRule =>
    keepingStop(countedRule('unit', numbers, table, englishRates, isAttributive));
  return [
    coordinatesRule(COORDINATES),
    countedRule('percent', numbers, PERCENT),
    keepingStop(countedRule('points', numbers, POINTS)),
    feetAndInches,
    // In whole numbers an s makes a plural: `under-21s`.
    onlyWhere(counted({ s: SECOND }), ({ groups: [written = ''] }) => /\.\d+s$|\d\ss$/u.test(written)),
    onlyWhere(counted({ in: INCH, 'in.': INCH }), isInches),
    onlyWhere(counted({ '"': INCH, '”': INCH }), isOutsideQuotation),
    onlyWhere(counted({ "'": FOOT, '’': FOOT }), isOutsideQuotation),
    counted(units),
    onlyWhere(counted(DEGREES), isMeasured),
    {
      // A number of what was named before: `50/day`.
      class: 'unit',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `(?<number>${NUMBER_START}${amountSource(numbers)})/(?<rate>${alternatives(LONG_RATES)})(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      say: ({ named: { number = '', rate } }) =>
        sayAmount(readAmount(number, numbers), numbers) + sayRate(rate, englishRates),
    },
    loneUnits(units, {
      units: [...'km cm mm km² m² m³ km/h mph kg lbs kW MW GW kWh MWh GWh TWh dB'.split(' ')],
      singularAfter: /(?:^|[\s(/])(?:an?|the|per|each|every|one)\s?$/iu,
      rates: englishRates,
    }),
  ];
}

const FOOT: Counted = { one: 'foot', many: 'feet' };
const INCH: Counted = { one: 'inch', many: 'inches' };
const SECOND: Counted = { one: 'second', many: 'seconds' };

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
  // `a 1-in-10 chance`
  if (text.charAt(end) === '-' && /\d/u.test(text.charAt(end + 1))) return false;
  return /[^\s]in\.?$/u.test(written) || (written.endsWith('.') && /^(?:,|\s\p{Ll})/u.test(text.slice(end, end + 2)));
}

/** A mark behind a number closes a quotation when one is open. */
function isOutsideQuotation({ groups: [written = ''], text, start }: WrittenForm): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  if (written.endsWith('"')) return (before.match(/"/gu) ?? []).length % 2 === 0;
  if (/['’]$/u.test(written)) return !/(?:^|[\s(])['‘](?=\p{L})/u.test(before);
  return before.lastIndexOf('“') <= before.lastIndexOf('”');
}

/** `Section 4C` and the like have a name, no temperature. */
function isMeasured({ groups: [written = ''], text, start, end }: WrittenForm): boolean {
  if (/[°º℃℉]/u.test(written)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  return (
    !/^['’]/u.test(text.slice(end, end + 1)) &&
    !/\p{Lu}[\p{Ll}.]{1,12}\s$/u.test(before) &&
    !NUMBERED_WITH_LETTERS.test(before)
  );
}

const NUMBERED_WITH_LETTERS =
  /(?<!\p{L})(?:seat|row|gate|section|room|flat|apartment|form|class|grade|type|level|unit|platform|exit|bay|block|stand|page|paragraph|house)s?\s$/iu;
