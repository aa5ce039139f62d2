import type { GrammaticalGender, NumberWords } from '../../number-words.ts';

/** Words for a run of figures of any script: a number, or figure by figure where it starts with a nought or is very long. */
export function sayFigures(written: string, { cardinal }: NumberWords, gender?: GrammaticalGender): string {
  const figures = plainFigures(written);
  if (figures === '') return '';
  const isNumber = figures.length <= LONGEST_NUMBER && (figures === '0' || !figures.startsWith('0'));
  return isNumber
    ? cardinal(BigInt(figures), gender)
    : [...figures].map((figure) => cardinal(BigInt(figure))).join(' ');
}

/** More figures name something rather than count it. */
const LONGEST_NUMBER = 12;

/** The figures 0 to 9 that stand for figures of other scripts, raised ones, ringed ones. */
export function plainFigures(written: string): string {
  return /^[0-9]*$/u.test(written)
    ? written
    : Array.from(written, plainFigure)
        .join('')
        .replace(/[^0-9]/gu, '');
}

function plainFigure(character: string): string {
  if (!isDecimal(character)) return character.normalize('NFKC');
  // Unicode keeps the ten figures of a script together and in order, and blocks of them have a multiple of ten.
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (isDecimal(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

function isDecimal(character: string): boolean {
  return /^\p{Nd}$/u.test(character);
}
