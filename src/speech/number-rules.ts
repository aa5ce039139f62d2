import type { NumberWords } from '../languages/number-words.ts';
import type { SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';
import {
  amountSource,
  FIGURE,
  NUMBER_START,
  readAmount,
  sayAmount,
  SIGN,
  wholeSource,
} from '../languages/shared/spoken/amounts.ts';
import { sayFigures } from '../languages/shared/spoken/say-figures.ts';

/** Numbers that no other rule has said. Behind these no figure is left. */
export function numberRules(numbers: NumberWords, dot: string): readonly SpokenRule[] {
  const whole = wholeSource(numbers);
  const amount = amountSource({ ...numbers, otherDecimalMark: undefined });
  const rule = (kind: SpokenRule['class'], source: string, onlyWith: RegExp = FIGURE): SpokenRule => ({
    class: kind,
    onlyWith,
    pattern: new RegExp(source, 'gu'),
    say: (found) => sayNumber(found, numbers),
  });
  return [
    rule('negative', `(?<number>${SIGN}${amount})(?!\\p{L}|[.,]\\p{N})`, /[-−–+±]\s?\d/u),
    rule(
      'decimal',
      `(?<!\\p{N}[.,]?)(?<number>${whole}[${numbers.decimalMark}]\\d{1,18})(?!\\p{N}|[.,]\\p{N})`,
      /\d[.,]\d/u,
    ),
    {
      class: 'numbering',
      onlyWith: /\d\.\d/u,
      pattern: new RegExp(`${NUMBER_START}(?<parts>\\d{1,9}(?:\\.\\d{1,9}){1,7})(?!\\p{N})`, 'gu'),
      say: (found) => sayParts(found, numbers, dot),
    },
    ...(numbers.joint ? [roundMillions(numbers, numbers.joint)] : []),
    rule('cardinal', `(?<!\\p{N})(?<number>${whole})`),
    rule('cardinal', '(?<number>\\p{N}+)'),
  ];
}

function sayNumber({ named: { number = '' }, text, end }: WrittenForm, numbers: NumberWords): string {
  const gender = numbers.genderOf?.(text.slice(end, end + LOOK_AHEAD));
  if (/^\p{N}+$/u.test(number)) return sayFigures(number, numbers, gender);
  const amount = readAmount(number, numbers);
  return sayAmount(amount, numbers, gender);
}

/** `3.1.4`, `192.168.0.1`; but a number whose groups are parted by stops is one number. */
function sayParts({ named: { parts = '' } }: WrittenForm, numbers: NumberWords, dot: string): string | null {
  const all = parts.split('.');
  const isGrouped = numbers.groupMarks.includes('.') && /^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(parts);
  if (isGrouped && !(all.length === 4 && all.every((part) => Number(part) < 256 && !/^0\d/u.test(part)))) return null;
  return all.map((part) => sayFigures(part, numbers)).join(` ${dot} `);
}

/** `1 000 000 habitants`: with the blank, because what joins the two may end in an apostrophe. */
function roundMillions(numbers: NumberWords, joint: (noun: string) => string | null): SpokenRule {
  const marks = numbers.groupMarks;
  return {
    class: 'cardinal',
    onlyWith: /000/u,
    pattern: new RegExp(
      `(?<!\\p{N}[.,]?)(?<number>[1-9]\\d{0,2}(?:[${marks}]?\\d{3}){0,3}(?:[${marks}]?000){2})\\s(?=(?<noun>\\p{Ll}{2,40}))`,
      'gu',
    ),
    say: ({ named: { number = '', noun = '' } }) => {
      const between = joint(noun);
      return between === null ? null : sayAmount(readAmount(number, numbers), numbers) + between;
    },
  };
}

const LOOK_AHEAD = 40;
