import type { Amount, Counted, GrammaticalGender, NumberWords } from '../../number-words.ts';
import { sayFigures } from './say-figures.ts';

/** The source of a pattern for a whole number, with or without marks between its groups; no groups of its own. */
export function wholeSource({ groupMarks }: NumberWords): string {
  return `(?:[1-9]\\d{0,2}(?:[${groupMarks}]\\d{3}){1,5}|\\d{1,18})(?!\\d)`;
}

/** The source of a pattern for a number, with or without a fraction; no groups of its own. */
export function amountSource(numbers: NumberWords): string {
  const { decimalMark, otherDecimalMark: other } = numbers;
  const marks = [decimalMark, ...(other ? [`${other}(?!\\d{3}(?!\\d))`] : [])];
  const fractions = marks.map((mark) => `${mark.replace('.', '\\.')}\\d{1,18}(?!\\d|[.,]\\d)`);
  return `(?:${wholeSource(numbers)}(?:${fractions.join('|')})?)`;
}

/** A text without a figure has no number. */
export const FIGURE: RegExp = /\p{N}/u;

/** Not inside a word or a number, but after a sign of times: 4x100. */
export const NUMBER_START: string = '(?:(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[.,])|(?<=\\p{N}[x×]))';

/** A sign that belongs to the number behind it: a hyphen only behind a blank or an opening mark, and tight. */
export const SIGN: string = '(?:(?<![^\\s(\\[«“„"\'’:;/])(?:[+±−]\\s?|[-–]))';

/** The source for what a unit can follow: a number, a range or a size (`10-15`, `3 × 4`), with a sign or without; no groups of its own. */
export function quantitySource(numbers: NumberWords): string {
  const amount = amountSource(numbers);
  return `(?:${SIGN}|${NUMBER_START})${amount}(?:(?:[-–—]|\\s?[x×]\\s?)${amount}){0,2}`;
}

/** Several numbers of one unit, and the words between them. */
export interface Quantity {
  readonly amounts: readonly [Amount, ...Amount[]];
  /** One fewer than amounts. */
  readonly between: readonly string[];
}

/** Reads what `quantitySource` matched. */
export function readQuantity(written: string, numbers: NumberWords): Quantity {
  const [first = '', ...more] = written.split(/(?<=\p{N})\s?([-–—x×])\s?(?=\p{N})/u);
  const marks = more.filter((_, i) => i % 2 === 0);
  const others = more.filter((_, i) => i % 2 === 1).map((each) => readAmount(each, numbers));
  const amounts = [readAmount(first, numbers), ...others] as const;
  const product = isCount(amounts[0], others[0]) ? (numbers.times ?? numbers.by) : numbers.by;
  return { amounts, between: marks.map((mark) => (mark === 'x' || mark === '×' ? product : numbers.to)) };
}

/** A small number before one that is ten times as large or more says how often, and is no side of anything. */
function isCount({ whole, fraction }: Amount, other: Amount | undefined): boolean {
  return other !== undefined && fraction === '' && whole.length < 3 && Number(other.whole) >= 10 * Number(whole);
}

/** The words for all its numbers. */
export function sayQuantity({ amounts, between }: Quantity, numbers: NumberWords, gender?: GrammaticalGender): string {
  const words = amounts.map((amount) => sayAmount(amount, numbers, gender));
  return words.flatMap((each, i) => (i === 0 ? [each] : [between[i - 1] ?? '', each])).join(' ');
}

/** Reads a number as it is written, its sign included. */
export function readAmount(written: string, { decimalMark, otherDecimalMark, groupMarks }: NumberWords): Amount {
  const [, mark = '', digits = ''] = /^([+±−–-]?)\s?(.*)$/su.exec(written) ?? [];
  const sign = mark === '' ? '' : mark === '+' || mark === '±' ? mark : '-';
  const groups = new RegExp(`^[1-9]\\d{0,2}(?:[${groupMarks}]\\d{3})+(?!\\d)`, 'u').exec(digits)?.[0];
  const rest = digits.slice(groups?.length ?? 0);
  const marks = otherDecimalMark ? `[${decimalMark}${otherDecimalMark}]` : `[${decimalMark}]`;
  const [whole = '', fraction = ''] = rest.split(new RegExp(marks, 'u'));
  return { sign, whole: groups ? groups.replace(/\D/gu, '') : whole, fraction };
}

/** The words for a number, its sign included. */
export function sayAmount({ sign, whole, fraction }: Amount, numbers: NumberWords, gender?: GrammaticalGender): string {
  const { cardinal, minus, plus, plusOrMinus, point } = numbers;
  const before = { '': '', '+': `${plus} `, '-': `${minus} `, '±': `${plusOrMinus} ` }[sign];
  if (fraction) {
    const ofWhole = numbers.wholeAgrees && gender === 'feminine' ? gender : undefined;
    return `${before}${cardinal(BigInt(whole), ofWhole)} ${point} ${numbers.fraction(fraction)}`;
  }
  return (
    before + (whole.length > 1 && whole.startsWith('0') ? sayFigures(whole, numbers) : cardinal(BigInt(whole), gender))
  );
}

/** A quantity with what is counted, as it agrees and joins: `un million d'euros`. What is counted agrees with the last number. */
export function sayCounted(quantity: Quantity, counted: Counted, numbers: NumberWords): string {
  const last = quantity.amounts.at(-1) ?? quantity.amounts[0];
  const noun = numbers.isSingular(last) ? counted.one : counted.many;
  return `${sayQuantity(quantity, numbers, counted.gender)}${jointAfter(last, noun, numbers)}${noun}`;
}

/** What stands between a number and a noun: more than a blank behind whole millions, in some languages. */
export function jointAfter({ whole, fraction }: Amount, noun: string, { joint }: NumberWords): string {
  return (joint && fraction === '' && whole.length > 6 && whole.endsWith('000000') ? joint(noun) : null) ?? ' ';
}
