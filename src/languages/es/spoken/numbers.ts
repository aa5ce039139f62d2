import { toCardinal, toOrdinal } from 'n2words/es-ES';
import type { GrammaticalGender, NumberWords } from '../../number-words.ts';
import { plainFigures } from '../../shared/spoken/say-figures.ts';
import { countedGender, isCounted } from './counted-nouns.ts';

/** How Spanish writes and says numbers: with a comma before the fraction, and groups of three parted by stops or blanks. */
export const spanishNumbers: NumberWords = {
  decimalMark: ',',
  groupMarks: '. \\u00a0\\u2009\\u202f',
  cardinal: spanishCardinal,
  fraction: spanishFraction,
  point: 'coma',
  minus: 'menos',
  plus: 'más',
  plusOrMinus: 'más menos',
  to: 'a',
  by: 'por',
  isSingular: ({ whole, fraction }) => whole === '1' && fraction === '',
  genderOf: countedGender,
  wholeAgrees: true,
  joint: (noun) => (isCounted(noun) ? ' de ' : null),
};

/** The same with a point before the fraction and commas between groups, as in Mexico and Central America. */
export const pointNumbers: NumberWords = {
  ...spanishNumbers,
  decimalMark: '.',
  groupMarks: ', \\u00a0\\u2009\\u202f',
  point: 'punto',
};

/** Words for a whole number: masculine is the short form before a noun (« veintiún »), without a gender it names or counts alone (« veintiuno »). */
export function spanishCardinal(value: bigint | number, gender?: GrammaticalGender): string {
  let rest = BigInt(value);
  if (rest === 0n) return 'cero';
  const parts: string[] = [];
  for (const [size, one, many] of SCALES) {
    const count = rest / size;
    rest %= size;
    if (count > 0n) parts.push(`${belowMillion(count, 'masculine')} ${count === 1n ? one : many}`);
  }
  if (rest > 0n) parts.push(belowMillion(rest, gender));
  return parts.join(' ');
}

const SCALES = [
  [10n ** 12n, 'billón', 'billones'],
  [10n ** 6n, 'millón', 'millones'],
] as const;

function belowMillion(value: bigint, gender: GrammaticalGender | undefined): string {
  const [thousands, rest] = [value / 1000n, value % 1000n];
  const parts: string[] = [];
  // « doscientas veintiún mil »: what counts the thousands has the gender of the noun, and is short before « mil ».
  if (thousands > 1n) parts.push(shortened(withGender(belowThousand(thousands), gender, HUNDREDS)));
  if (thousands > 0n) parts.push('mil');
  if (rest > 0n) {
    const words = belowThousand(rest);
    parts.push(gender === 'masculine' ? shortened(words) : withGender(words, gender, HUNDREDS_AND_ONE));
  }
  return parts.join(' ');
}

/** With the accent that the package leaves out. */
function belowThousand(value: bigint): string {
  return toCardinal(value).replace(/dieciseis$/u, 'dieciséis');
}

function shortened(words: string): string {
  return words.replace(/veintiuno$/u, 'veintiún').replace(/(?<=^|\s)uno$/u, 'un');
}

function withGender(words: string, gender: GrammaticalGender | undefined, endings: RegExp): string {
  return gender === 'feminine'
    ? words.replace(endings, (ending) => (ending === 'uno' ? 'una' : ending.replace(/os$/u, 'as')))
    : words;
}

const HUNDREDS = /(?:cientos|quinientos)/u;
const HUNDREDS_AND_ONE = /(?:cientos|quinientos|uno$)/gu;

/** How an ordinal ends: « tercero », « tercera », « tercer ». */
export type OrdinalEnding = 'o' | 'a' | 'er';

/** Words for a place below a million: « decimotercero », « vigésima primera » is written in one word. */
export function spanishOrdinal(value: number, ending: OrdinalEnding): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const [hundreds, below] = [Math.floor(rest / 100), rest % 100];
  const masculine = [
    ...(thousands > 0 ? [`${thousands > 1 ? spanishCardinal(thousands).replaceAll(' ', '') : ''}milésimo`] : []),
    ...(hundreds > 0 ? [HUNDREDTHS[hundreds] ?? ''] : []),
    ...(below > 0 ? [belowHundredth(below)] : []),
  ].join(' ');
  if (ending === 'a') return masculine.replace(/o(?=\s|$)/gu, 'a');
  return ending === 'er' ? masculine.replace(/(?<=primer|tercer)o$/u, '') : masculine;
}

/** Up to twenty-nine in one word, with forms of their own for eleven and twelve. */
function belowHundredth(value: number): string {
  if (value === 11) return 'undécimo';
  if (value === 12) return 'duodécimo';
  return toOrdinal(value).replace('décimo ', 'decimo').replace('vigésimo ', 'vigesimo').replace('ooctavo', 'octavo');
}

/** The package has other words from four hundred on. */
const HUNDREDTHS = [
  '',
  'centésimo',
  'ducentésimo',
  'tricentésimo',
  'cuadringentésimo',
  'quingentésimo',
  'sexcentésimo',
  'septingentésimo',
  'octingentésimo',
  'noningentésimo',
];

/** Up to three figures are a number, noughts at its start one by one; more are said in pairs: « tres coma catorce quince ». */
function spanishFraction(written: string): string {
  const figures = plainFigures(written);
  const parts = figures.length > 3 ? (figures.match(/\d{1,2}/gu) ?? []) : [figures];
  return parts.map(withNoughts).join(' ');
}

/** « cero cinco », « cero cero ». */
export function withNoughts(figures: string): string {
  const [, noughts = '', rest = ''] = /^(0*)(\d*)$/u.exec(figures) ?? [];
  return [...Array.from(noughts, () => 'cero'), ...(rest ? [spanishCardinal(BigInt(rest))] : [])].join(' ');
}
