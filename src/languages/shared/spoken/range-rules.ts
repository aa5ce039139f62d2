import type { GrammaticalGender, NumberWords } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { amountSource, NUMBER_START, readAmount, sayAmount } from './amounts.ts';

/**
 * Two numbers with a stroke between them: a range (`10-15`), years (`2019-20`), a score (`3-1`). `numbered` matches words before a number
 * in two parts, as laws have; `between` is what joins the ends behind words such as `between`.
 */
export function rangeRules(numbers: NumberWords, numbered: RegExp, between?: Between): readonly SpokenRule[] {
  const amount = amountSource(numbers);
  const source = `${NUMBER_START}(?<!\\p{N}[-–—:/])(?<from>${amount})[-–—](?<to>${amount})(?![\\p{L}\\p{N}]|[-–—:/]\\p{N})`;
  return (['range', 'score'] as const).map((kind) => ({
    class: kind,
    onlyWith: TWO_NUMBERS,
    pattern: new RegExp(source, 'gu'),
    say: (found) => (kindOf(found, numbers) === kind ? sayPair(found, numbers, numbered, between) : null),
  }));
}

/** What stands between the ends of a range where the words before ask for another joint. */
export interface Between {
  readonly before: RegExp;
  readonly joint: string;
}

const TWO_NUMBERS = /\d[-–—]\d/u;

function kindOf({ named: { from = '', to = '' } }: WrittenForm, numbers: NumberWords): 'range' | 'score' {
  return isYearPair(from, to) || valueOf(from, numbers) < valueOf(to, numbers) ? 'range' : 'score';
}

function sayPair(
  { named, text, start, end }: WrittenForm,
  numbers: NumberWords,
  numbered: RegExp,
  between: Between | undefined,
): string {
  const { from = '', to = '' } = named;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const joined = isYearPair(from, to) || isModel(from, to, before) || numbered.test(before);
  const gender = joined ? undefined : numbers.genderOf?.(text.slice(end, end + LOOK_AHEAD));
  const joint = between?.before.test(before) ? between.joint : numbers.to;
  return [sayEnd(from, numbers, gender), ...(joined ? [] : [joint]), sayEnd(to, numbers, gender)].join(' ');
}

function sayEnd(written: string, numbers: NumberWords, gender: GrammaticalGender | undefined): string {
  return isYear(written) && numbers.year
    ? numbers.year(Number(written))
    : sayAmount(readAmount(written, numbers), numbers, gender);
}

/** A season or the like: a year and the next one, or the last two figures of a later one. */
function isYearPair(from: string, to: string): boolean {
  if (!isYear(from)) return false;
  return to.length === 2 ? Number(to) !== Number(from.slice(2)) : isYear(to) && Number(to) === Number(from) + 1;
}

function isYear(written: string): boolean {
  return /^(?:1[1-9]|20)\d\d$/u.test(written);
}

/** Figures behind a name are the name's (Boeing 737-800), when they are more than any score. */
function isModel(from: string, to: string, before: string): boolean {
  return Number(from) >= 200 && /^\d{1,3}$/u.test(to) && /(?:^|[\s'’(])\p{Lu}[\p{L}\p{M}]*\s$/u.test(before);
}

function valueOf(written: string, numbers: NumberWords): number {
  const { whole, fraction } = readAmount(written, numbers);
  return Number(`${whole}.${fraction}`);
}

const LOOK_BACK = 24;
const LOOK_AHEAD = 40;
