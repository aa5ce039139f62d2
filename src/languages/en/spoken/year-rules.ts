import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { belowHundred, englishOrdinal, pluralOf, twoFigures } from '../number-words.ts';
import type { EnglishStyle } from './style.ts';

const YEAR = '(?:1[0-9]|20)\\d{2}';
const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/:-]|[#№])';
const END = '(?![\\p{L}\\p{N}]|[.,:/]\\p{N}|[-–]\\p{N})';

/** Years, decades, and several of them. */
export function englishYearRules(style: EnglishStyle): readonly SpokenRule[] {
  const year = (written: string): string => style.numbers.year?.(Number(written)) ?? '';
  return [
    {
      // Two years: `2025/26`, `1914–18`, `2019-2021`.
      class: 'year',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `${START}(?<from>1[1-9]\\d{2}|20\\d{2})(?<mark>[-–—/])(?<to>(?:1[1-9]|20)\\d{2}|\\d{2})(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})`,
        'gu',
      ),
      say: (found) => sayYears(found, year),
    },
    {
      // `the 1960s`, `the '60s`, `mid-80s`, `1960s-80s`
      class: 'year',
      onlyWith: FIGURE,
      pattern:
        /(?<![\p{L}\p{N}]|\p{N}[.,/:])(?:(?<part>(?:pre|post|mid|early|late|non)-)|['’‘](?=\d0s))?(?<century>1\d|20)?(?<decade>\d0)['’]?s(?:\s?[-–]\s?['’]?(?<toCentury>1\d|20)?(?<toDecade>\d0)['’]?s)?(?![\p{L}\p{N}])/giu,
      say: (found) => sayDecades(found),
    },
    {
      // `pre-2008`, `mid-2024`, `post-1997`
      class: 'year',
      onlyWith: FIGURE,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?<word>\\p{L}?\\p{Ll}{2,11})[-–](?<year>${YEAR})${END}`, 'gu'),
      say: ({ named: { word = '', year: written = '' } }) => (written === '1000' ? null : `${word}-${year(written)}`),
    },
    {
      // `c1500`
      class: 'year',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}.])c(?<year>[1-9]\d{3})(?![\p{L}\p{N}])/gu,
      say: ({ named: { year: written = '' } }) => `circa ${year(written)}`,
    },
    {
      // `July '24`, `the class of '99`
      class: 'year',
      onlyWith: FIGURE,
      pattern:
        /(?<=(?:^|[\s(])(?:of|in|since|until|summer|winter|spring|autumn|fall|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s)['’‘](?<year>\d{2})(?![\p{L}\p{N}]|['’])/gu,
      say: ({ named: { year: written = '' } }) => twoFigures(Number(written)).replace(/^oh zero$/u, 'two thousand'),
    },
    {
      // `FY24`, `FY2023-24`
      class: 'year',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}])FY\s?['’]?(?<year>\d{4}|\d{2})(?:[-–/](?<to>\d{2}))?(?![\p{L}\p{N}])/gu,
      say: ({ named: { year: written = '', to } }) => {
        const from = written.length === 4 ? year(written) : twoFigures(Number(written));
        return `fiscal year ${from}${to === undefined ? '' : ` to ${twoFigures(Number(to))}`}`;
      },
    },
    {
      // `2Q22`, `3Q 2024`
      class: 'year',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,])(?<quarter>[1-4])Q\s?['’]?(?<year>20\d{2}|\d{2})?(?![\p{L}\p{N}])/gu,
      say: ({ named: { quarter, year: written } }) => {
        const of = written === undefined ? '' : ` of ${year(written.length === 2 ? `20${written}` : written)}`;
        return `${englishOrdinal(Number(quarter))} quarter${of}`;
      },
    },
    {
      // Before our era in hundreds too: `2500 BC`.
      class: 'year',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/:-])(?<year>[1-9]\d{3})(?=\s?(?:B\.?C|A\.?D)(?![\p{L}\p{N}]))/gu,
      say: ({ named: { year: written = '' } }) => year(written),
    },
    {
      class: 'year',
      onlyWith: FIGURE,
      pattern: new RegExp(`${START}(?<year>(?:${YEAR})|21\\d{2})${END}`, 'gu'),
      say: (found) => (isYear(found) ? year(found.named['year'] ?? '') : null),
    },
  ];
}

/** Years with a stroke, or in a season, follow one another; others reach from one to the other. */
function sayYears({ named, text, end }: WrittenForm, year: (written: string) => string): string | null {
  const { from = '', to = '', mark } = named;
  const next = Number(from) + 1;
  const follows = to.length === 4 ? Number(to) === next : Number(to) === next % 100;
  const last = to.length === 4 ? year(to) : to === '00' ? year(String(next)) : twoFigures(Number(to));
  if (to.length === 2 && !follows && Number(to) <= Number(from.slice(2))) return null;
  const isSeason =
    mark === '/' ||
    /^\s(?:\p{L}{2,16}\s){0,2}(?:season|term|year|session|campaign|budget)/iu.test(text.slice(end, end + 48));
  return `${year(from)}${follows && isSeason ? ' ' : ' to '}${last}`;
}

function sayDecades({ named: { part = '', century, decade = '', toCentury, toDecade } }: WrittenForm): string | null {
  if (century === undefined && decade === '00' && toDecade === undefined) return `${part}two thousands`;
  const from = decadeWords(century, decade);
  const to = toDecade === undefined ? '' : ` to ${decadeWords(toCentury, toDecade)}`;
  return `${part}${from}${to}`;
}

/** `nineteen sixties`, `two thousands`, `nineteen hundreds`, `sixties`. */
function decadeWords(century: string | undefined, decade: string): string {
  if (century === undefined) return pluralOf(belowHundred(Number(decade)));
  if (decade !== '00') return `${belowHundred(Number(century))} ${pluralOf(belowHundred(Number(decade)))}`;
  return Number(century) % 10 === 0
    ? `${belowHundred(Number(century) / 10)} thousands`
    : `${belowHundred(Number(century))} hundreds`;
}

/** Four figures without a comma are a year unless they count what follows or stand behind a word for an amount. */
function isYear({ named: { year = '' }, text, start, end }: WrittenForm): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end, end + LOOK_AHEAD);
  const value = Number(year);
  if (AMOUNT_BEFORE.test(before) || value === 1000) return false;
  if (ASKS_FOR_YEAR.test(before)) return true;
  if (value < 1100 || value > 2050) return value <= 2050 && !THINGS.test(after) && !COUNTED.test(after);
  // Our own time is written about more often than such numbers are counted without a comma.
  return !COUNTED.test(after) && (value >= 1900 || DETERMINED.test(before) || !THINGS.test(after));
}

const LOOK_BACK = 32;
const LOOK_AHEAD = 40;
/** Prepositions of time, months, and what else a year stands behind. */
const ASKS_FOR_YEAR =
  /(?:^|[\s(])(?:in|since|until|till|before|after|by|from|during|between|year|early|late|mid|spring|summer|autumn|fall|winter|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\s$/iu;
const DETERMINED = /(?:^|[\s(])(?:the|a|an|its|his|her|their|our|my|this|\p{L}{1,24}['’]s)\s$/iu;
const AMOUNT_BEFORE =
  /(?:^|[\s(])(?:(?:more|less|fewer|greater|better|other) than|at least|at most|up to|nearly|almost|exactly|another)\s$/iu;
/** What can be counted: a noun in the plural, perhaps behind an adjective. */
const THINGS =
  /^\s(?:\p{Ll}{3,14}\s)?(?!(?:was|is|has|does|his|its|this|us|as|thus|plus|across|versus|less|unless|always|perhaps|besides|towards|afterwards)(?!\p{L}))\p{Ll}{2,20}s(?![\p{L}’'])/u;
/** What news counts most. */
const COUNTED =
  /^\s(?:\p{Ll}{3,14}\s)?(?:people|men|women|children|police|troops|soldiers|cattle|sheep|students|pupils|workers|employees|staff|members|residents|passengers|patients|voters|votes|seats|jobs|homes|houses|cases|deaths|miles|acres|hectares|tonnes|tons|calories|words)(?![\p{L}’'])/u;
