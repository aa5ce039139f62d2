import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { fractionRule, type Fraction } from '../../shared/spoken/fraction-rule.ts';
import { countedGender, genderOfNoun } from './counted-nouns.ts';
import { spanishCardinal, spanishNumbers, spanishOrdinal } from './numbers.ts';
import { UNITS } from './unit-table.ts';

/** « un tercio », « tres cuartas partes », « media hora », « octavos de final ». */
export const spanishFractionRules: readonly SpokenRule[] = [
  {
    // A round of a cup: « 1/8 de final ».
    class: 'fraction',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])1\/(?<part>2|4|8|16|32)(?=\sde\sfinal)/gu,
    say: ({ named: { part = '' } }) => (part === '2' ? 'semifinal' : `${lowerPart(Number(part))}s`),
  },
  {
    // With a unit: « ½ kg », « 3/4 l », « 2 1/2 km ».
    class: 'fraction',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,/:-])(?:(?<whole>\\d{1,3})(?:\\s?(?=[¼-¾⅐-⅞])|\\s(?=\\d{1,2}[/⁄]\\d)))?(?:(?<vulgar>[¼-¾⅐-⅞])|(?<upper>\\d{1,2})[/⁄](?<lower>\\d{1,2}))\\s?(?<unit>${alternatives(UNITS)})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: sayWithUnit,
  },
  {
    // The half stands behind the noun: « 2 ½ años ».
    class: 'fraction',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/:-])(?<whole>\d{1,3})(?:\s?½|\s1[/⁄]2)\s(?<noun>\p{Ll}{2,25})(?!\p{L})/gu,
    say: ({ named: { whole = '', noun = '' } }) => {
      const gender = countedGender(` ${noun}`);
      const isOne = whole === '1';
      if (gender === undefined || (isOne && noun.endsWith('es'))) return null;
      return `${spanishCardinal(Number(whole), gender)} ${isOne ? noun.replace(/s$/u, '') : noun} y ${gender === 'feminine' ? 'media' : 'medio'}`;
    },
  },
  fractionRule(spanishNumbers, sayFraction),
];

/** « medio kilo », « tres cuartos de litro », « dos kilómetros y medio ». */
function sayWithUnit({ named }: WrittenForm): string | null {
  const unit = UNITS[(named['unit'] ?? '').replace(/\s/gu, ' ')];
  const [upper, lower] = (named['vulgar']?.normalize('NFKC').split('⁄') ?? [named['upper'], named['lower']]).map(
    Number,
  );
  if (!unit || !upper || !lower || upper >= lower) return null;
  const whole = Number(named['whole'] ?? 0);
  const count = whole === 0 ? '' : spanishCardinal(whole, unit.gender);
  if (upper === 1 && lower === 2) {
    const half = unit.gender === 'feminine' ? 'media' : 'medio';
    const [, noun = '', rest = ''] = /^(\S*)(.*)$/u.exec(whole === 1 ? unit.one : unit.many) ?? [];
    return whole === 0 ? `${half} ${unit.one}` : `${count} ${noun} y ${half}${rest}`;
  }
  return `${count}${count && ' y '}${shareOf(upper, lower)} de ${unit.one}`;
}

function sayFraction({ whole, upper, lower }: Fraction, { text, start, end }: WrittenForm): string | null {
  const after = text.slice(end, end + LOOK_AHEAD);
  const before = text.slice(Math.max(0, start - LOOK_AHEAD), start);
  if (upper >= lower || isUncommon(lower) || isMark(before, after)) return whole === 0 ? over(upper, lower) : null;
  const noun = /^\s(?:de\s)?(\p{L}{3,25})(?!\p{L})/u.exec(after)?.[1];
  const isFeminine = noun !== undefined && genderOfNoun(noun.toLowerCase().replace(/s$/u, '')) === 'feminine';
  const ofParts = /^\spartes?(?!\p{L})/u.test(after);
  const part = ofParts
    ? partsOf(upper, lower)
    : lower === 2 && upper === 1
      ? isFeminine
        ? 'media'
        : 'medio'
      : shareOf(upper, lower);
  // « un 1/3 »: the article is the one that counts.
  if (whole === 0 && upper === 1 && part !== null && /(?<!\p{L})una?\s$/iu.test(before))
    return part.replace(/^una?\s/u, '');
  return whole === 0 ? part : `${spanishCardinal(whole, isFeminine ? 'feminine' : undefined)} y ${part}`;
}

/** What no one says as a part: « uno sobre ciento doce ». */
function isUncommon(lower: number): boolean {
  return lower > 1000 || (lower > 100 && lower % 100 !== 0);
}

/** « quince sobre veinte ». */
function over(upper: number, lower: number): string {
  return `${spanishCardinal(upper)} sobre ${spanishCardinal(lower)}`;
}

/** « dos tercios », « un doceavo ». */
function shareOf(upper: number, lower: number): string {
  const part = lowerPart(lower);
  return `${spanishCardinal(upper, 'masculine')} ${part}${upper > 1 ? 's' : ''}`;
}

/** « tres cuartas » before « partes ». */
function partsOf(upper: number, lower: number): string {
  const part = lower === 2 ? 'media' : lower === 3 ? 'tercera' : lowerPart(lower).replace(/o$/u, 'a');
  return `${spanishCardinal(upper, 'feminine')} ${part}${upper > 1 ? 's' : ''}`;
}

function lowerPart(lower: number): string {
  if (lower === 2) return 'medio';
  if (lower === 3) return 'tercio';
  if (lower <= 10 || lower % 100 === 0) return spanishOrdinal(lower, 'o');
  return `${joined(spanishCardinal(lower))}avo`;
}

/** In one word, without the accents that its new ending takes over. */
function joined(words: string): string {
  return words
    .replaceAll(' y ', 'i')
    .replaceAll(' ', '')
    .replace(/(?<=veinti)uno$/u, 'un')
    .replace(/uno$/u, 'un')
    .replace(/dós$/u, 'dos')
    .replace(/trés$/u, 'tres')
    .replace(/séis$/u, 'seis')
    .replace(/a$/u, '');
}

/** Marks and results stand over the most that is possible: « un 7/10 ». */
function isMark(before: string, after: string): boolean {
  return MARK.test(before) || (/(?<!\p{L})un\s$/iu.test(before) && !/^\s(?:de|partes?)(?!\p{L})/u.test(after));
}

const MARK = /(?:nota|puntuación|calificación|puntos|puntaje|tensión|presión|valoración|percentil)\P{N}{0,24}$/iu;
const LOOK_AHEAD = 32;
