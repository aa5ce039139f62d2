import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { monthWords } from './calendar.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])';
const END = '(?![\\p{L}\\p{N}]|[.,/-]\\p{N})';
const YEAR = '(?:1[5-9]|20)\\d{2}';

/** Days that are names, seasons, laws and decades. */
export const spanishYearRules: readonly SpokenRule[] = [
  {
    // « el 11-M », « el 8M »: the letter is the month's. Without a hyphen it needs an article or brackets, because of millions.
    class: 'named-date',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${START}(?<day>\\d{1,2})(?:[-‑]|(?<=(?<!\\p{L})(?:[Ee]l|[Dd]el|[Aa]l|[Ee]ste|[Pp]róximo|[Pp]asado|[Cc]ada|[Ll]os)\\s\\d{1,2})|(?<=\\(\\d{1,2})(?=\\p{L}\\)))(?<letter>[EFMAJSOND])(?![\\p{L}\\p{N}]|-\\p{L})`,
      'gu',
    ),
    say: ({ named: { day = '', letter = '' } }) =>
      Number(day) >= 1 && Number(day) <= 31 ? `${Number(day)} ${MONTH_LETTERS[letter]}` : null,
  },
  {
    // A year that plural nouns follow counts none of them: « en 2021 mujeres y hombres ».
    class: 'year',
    onlyWith: FIGURE,
    pattern: /(?<=(?<!\p{L})(?:en|desde|hasta|año|durante)\s)(?:19|20)\d\d(?=\s\p{Ll})/giu,
    say: ({ groups: [year = ''] }) => year,
  },
  {
    // « la temporada 2023/24 ».
    class: 'year',
    onlyWith: FIGURE,
    pattern: new RegExp(`${START}(?<from>${YEAR})\\/(?<to>\\d{2}|${YEAR})${END}`, 'gu'),
    say: ({ named: { from = '', to = '' } }) => `${from} ${to}`,
  },
  {
    // « la Ley 39/2015 », « el Reglamento 2016/679 », « 03/2023 ».
    class: 'numbering',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${START}(?:(?<number>\\d{1,6})\\/(?<year>${YEAR})|(?<first>${YEAR})\\/(?<second>\\d{3,4}))${END}`,
      'gu',
    ),
    say: sayNumberOfYear,
  },
  {
    // The same with a short year: « el decreto 70/23 ».
    class: 'numbering',
    onlyWith: FIGURE,
    pattern: new RegExp(`${START}(?<number>\\d{1,6})\\/(?<year>\\d{2})${END}`, 'gu'),
    say: ({ named: { number = '', year = '' }, text, start }) =>
      LAW.test(text.slice(Math.max(0, start - 40), start)) ? `${Number(number)} ${year}` : null,
  },
  {
    // « los años 90's », « los '80 », « del '68 ».
    class: 'year',
    onlyWith: FIGURE,
    pattern:
      /(?<=(?:años|los|década|las|de|del|en|el)\s)(?:['’](?<short>\d{2})|(?<decade>\d0|\d{3}0)(?=['’]?s))(?:['’]?s)?(?![\p{L}\p{N}'’])/gu,
    say: ({ named: { short, decade } }) => short ?? decade ?? null,
  },
];

/** As the letters of months are named. */
const MONTH_LETTERS: Readonly<Record<string, string>> = {
  E: 'e',
  F: 'efe',
  M: 'eme',
  A: 'a',
  J: 'jota',
  S: 'ese',
  O: 'o',
  N: 'ene',
  D: 'de',
};

function sayNumberOfYear({ named, text, start }: WrittenForm): string {
  const { number = '', year = '', first, second = '' } = named;
  if (first !== undefined) return `${first} ${second}`;
  const isLaw = LAW.test(text.slice(Math.max(0, start - 40), start));
  const isMonth = !isLaw && /^(?:0[1-9]|1[0-2])$/u.test(number);
  return `${isMonth ? monthWords(Number(number)) : Number(number)} de ${year}`;
}

const LAW =
  /(?:ley|decreto|DNU|orden|acuerdo|sentencia|resolución|directiva|reglamento|circular|expediente|oficio|auto|causa|n\.?[ºo°]|núm\.)\P{N}{0,24}$/iu;
