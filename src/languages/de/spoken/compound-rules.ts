import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { amountSource, readAmount, readQuantity, sayAmount, type Quantity } from '../../shared/spoken/amounts.ts';
import { germanOrdinal, germanYear } from '../number-words.ts';
import { germanNumbers, numberInWord } from './numbers.ts';
import { germanUnits } from './units.ts';

const START = '(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[.,:/–-])';
const AMOUNT = amountSource(germanNumbers).replaceAll('\\u0020', '');
const QUANTITY = `(?<quantity>${AMOUNT}(?:[-–]${AMOUNT})?)`;
const FIGURE_IN_WORD = /\d\s?(?:[-‑%a-zé/:]|°|²)/iu;

/** Parts of units in words, behind the number: `100-m-Lauf`, `20-€-Schein`, `5-Mio.-Projekt`. */
const SIGNS_IN_WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(germanUnits).map(([short, { many }]) => [short, many])),
  '€': 'Euro',
  EUR: 'Euro',
  $: 'Dollar',
  'Fr.': 'Franken',
  CHF: 'Franken',
  '%': 'Prozent',
  'Mio.': 'Millionen',
  Mio: 'Millionen',
  'Mrd.': 'Milliarden',
  Mrd: 'Milliarden',
  'Mia.': 'Milliarden',
  'Tsd.': 'Tausend',
};

/** Words with a number in them: « 20-jährig », « 100%ig », « 80er-Jahre », « 2:0-Sieg », « 49-Euro-Ticket ». */
export const germanCompoundRules: readonly SpokenRule[] = [
  {
    // A match that is a part: « 1/4-Finale ».
    class: 'fraction',
    onlyWith: /1\//u,
    pattern: new RegExp(`${START}1/(?<lower>2|4|8|16|32)[\\s-]?[Ff]inal(?<ending>e|es|s|spiel|spiele)(?!\\p{L})`, 'gu'),
    say: ({ named: { lower, ending = '' } }) => `${lower === '2' ? 'Halb' : partWord(Number(lower))}final${ending}`,
  },
  {
    // « 50+1-Regel », « 2+4-Vertrag ».
    class: 'mixed',
    onlyWith: /\d\+\d/u,
    pattern: new RegExp(`${START}(?<left>\\d{1,3})\\+(?<right>\\d{1,3})-(?=\\p{L})`, 'gu'),
    say: ({ named: { left, right } }) => `${capital(cardinal(left))}-plus-${cardinal(right)}-`,
  },
  {
    // « 2x täglich », « 3× ».
    class: 'mixed',
    onlyWith: /\d\s?[x×]/u,
    pattern: new RegExp(`${START}(?<times>\\d{1,4})\\s?[x×](?=[,;.)!?]|\\s[^\\d\\s]|$)`, 'gu'),
    say: ({ named: { times } }) => `${numberInWord(Number(times))}mal`,
  },
  {
    class: 'mixed',
    onlyWith: /1[x×]1/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,])1[x×]1(?![\p{L}\p{N}])/gu,
    say: () => 'Einmaleins',
  },
  {
    // « 4 x 100 m », « 3 × 4 »: how often, where the other number is much larger.
    class: 'mixed',
    onlyWith: /\d\s?[x×]\s?\d/u,
    pattern: new RegExp(`${START}(?<left>\\d{1,4})\\s?[x×]\\s?(?=(?<right>\\d{1,4})(?!\\s?[x×]|[\\p{N}]))`, 'gu'),
    say: ({ named: { left, right } }) =>
      Number(right) >= 10 * Number(left) ? `${numberInWord(Number(left))}mal ` : `${cardinal(left)} mal `,
  },
  {
    // A name of letters with a fraction: « PM2,5 ».
    class: 'mixed',
    onlyWith: /\p{Lu}\d+,\d/u,
    pattern: /(?<![\p{L}\p{N}])(?<letters>\p{Lu}{1,4})(?<amount>\d{1,3},\d{1,3})(?![\p{L}\p{N}])/gu,
    say: ({ named: { letters = '', amount = '' } }) =>
      `${[...letters].join(' ')} ${sayAmount(readAmount(amount, germanNumbers), germanNumbers)}`,
  },
  {
    // « 2/3-Mehrheit », « 3/4-Takt ».
    class: 'fraction',
    onlyWith: /\d\/\d/u,
    pattern: new RegExp(`${START}(?<upper>\\d)\\/(?<lower>[2-9]|10|16)-(?=\\p{L})`, 'gu'),
    say: ({ named: { upper, lower } }) =>
      `${capital(numberInWord(Number(upper)))}-${lower === '2' ? 'halb' : partWord(Number(lower))}-`,
  },
  {
    // « 2:0-Sieg ».
    class: 'score',
    onlyWith: FIGURE_IN_WORD,
    pattern: new RegExp(`${START}(?<left>\\d{1,3}):(?<right>\\d{1,3})[-‑](?=\\p{Lu})`, 'gu'),
    say: ({ named: { left, right } }) => `${capital(cardinal(left))}-zu-${cardinal(right)}-`,
  },
  {
    // Decades: « 80er-Jahre », « die 1990er », « 30er-Zone ».
    class: 'year',
    onlyWith: /\d[-‑]?er/u,
    pattern: new RegExp(
      `${START}(?<number>\\d{1,4})[-‑]?er(?<ending>n|innen|in)?(?<joint>[-‑](?=\\p{L}))?(?![\\p{L}\\p{N}])|${START}(?<long>\\d{1,4})[-‑]?er(?=-\\p{L})`,
      'gu',
    ),
    say: ({ named: { number, long, ending = '', joint } }) =>
      tensWord(Number(number ?? long)) + ending + (joint === undefined ? '' : '-'),
  },
  {
    // « 12-Tonner », « 31-Jähriger », « 2,5-fach », « 18–24-Jährige », « 3-mal ».
    class: 'mixed',
    onlyWith: FIGURE_IN_WORD,
    pattern: new RegExp(`${START}${QUANTITY}\\s?[-‑]?(?<suffix>${derivedSource()})`, 'gu'),
    say: sayJoined,
  },
  {
    class: 'mixed',
    onlyWith: FIGURE_IN_WORD,
    pattern: new RegExp(`${START}${QUANTITY}[-‑](?<suffix>\\p{Ll}{3,40})(?![\\p{L}\\p{N}])`, 'gu'),
    say: sayJoined,
  },
  {
    // « 100%ig », « 20 %ige ».
    class: 'percent',
    onlyWith: /%-?ig/u,
    pattern: new RegExp(`${START}${QUANTITY}\\s?%-?(?<suffix>ig(?:e[nmrs]?)?)(?!\\p{L})`, 'gu'),
    say: (found) => sayJoined({ ...found, named: { ...found.named, suffix: `prozent${found.named['suffix'] ?? ''}` } }),
  },
  {
    // The first of two words with one second part: « 18- bis 24-Jährige », « 2- und 3-Zimmer-Wohnungen ».
    class: 'mixed',
    onlyWith: FIGURE_IN_WORD,
    pattern: new RegExp(
      `${START}(?<number>${AMOUNT})[-‑](?=\\s(?:bis|und|oder|sowie|beziehungsweise|bzw)(?![\\p{L}])|[,/]\\s?\\p{N})`,
      'gu',
    ),
    say: ({ named: { number = '' } }) => inWord(readQuantity(number, germanNumbers)),
  },
  {
    // « 100-m-Lauf », « 5%-Hürde », « 500-Mio.-Euro-Kredit », « 1,5-°C-Ziel ».
    class: 'mixed',
    onlyWith: FIGURE_IN_WORD,
    pattern: new RegExp(
      `${START}${QUANTITY}(?:[-‑]|\\s(?=[%€$])|(?=[%€$]))(?<unit>${alternatives(SIGNS_IN_WORDS)})[-‑](?=\\p{Lu}|€|\\$)(?!Punkt)`,
      'gu',
    ),
    say: ({ named: { quantity = '', unit = '' } }) =>
      `${capital(hyphened(readQuantity(quantity, germanNumbers)))}-${SIGNS_IN_WORDS[unit.replace(/\s/gu, ' ')] ?? unit}-`,
  },
  {
    // What a unit leaves of it: « …-€-Schein ».
    class: 'money',
    onlyWith: /[€$]-/u,
    pattern: /(?<=\p{L}-)[€$](?=-\p{L})/gu,
    say: ({ groups: [sign = ''] }) => SIGNS_IN_WORDS[sign] ?? null,
  },
  {
    // « 49-Euro-Ticket », « 3-Zimmer-Wohnung », « 10-Punkte-Plan », « 1,5-Grad-Ziel ».
    class: 'mixed',
    onlyWith: FIGURE_IN_WORD,
    pattern: new RegExp(`${START}${QUANTITY}[-‑](?=(?<word>\\p{Lu}\\p{Ll}+))`, 'gu'),
    say: ({ named: { quantity = '' } }) => `${capital(hyphened(readQuantity(quantity, germanNumbers)))}-`,
  },
];

/** Endings of words that are made of a number and a noun, so that they are one word. */
function derivedSource(): string {
  const derived =
    'Jährige[nmrs]?|Fache[ns]?|Tonner[ns]?|Sitzer[ns]?|Teiler[ns]?|Stünder[ns]?|Zylinder[ns]?|Pfünder[ns]?|Achser[ns]?|Kampf(?:s|es)?|Kämpfer(?:innen|in|n|s)?|Eck(?:s|e|en)?|Prozenter[ns]?|Akter[ns]?|Takter[ns]?';
  return `(?:${derived}|(?:mal|fach|fache[nmrs]?|jährige?[nmrs]?|prozentige?[nmrs]?)(?=[^\\p{L}]|$))(?![\\p{L}\\p{N}-])`;
}

function sayJoined({ named: { quantity = '', suffix = '' } }: WrittenForm): string {
  const words = inWord(readQuantity(quantity, germanNumbers));
  const joined = words + suffix.charAt(0).toLowerCase() + suffix.slice(1);
  return /^\p{Lu}/u.test(suffix) ? capital(joined) : joined;
}

/** « achtzehn bis vierundzwanzig »; the last number without what a number alone has. */
function inWord({ amounts, between }: Quantity): string {
  const words = amounts.map((amount, index) =>
    amount.fraction === '' && amount.sign === '' && !/^0\d/u.test(amount.whole)
      ? index === amounts.length - 1
        ? numberInWord(BigInt(amount.whole))
        : germanNumbers.cardinal(BigInt(amount.whole), 'neuter')
      : sayAmount(amount, germanNumbers),
  );
  return words.flatMap((each, index) => (index === 0 ? [each] : [between[index - 1] ?? '', each])).join(' ');
}

function hyphened(quantity: Quantity): string {
  return inWord(quantity).replaceAll(' ', '-');
}

function cardinal(figures = '0'): string {
  return germanNumbers.cardinal(BigInt(figures));
}

/** « Viertel », « Zwanzigstel ». */
export function partWord(lower: number): string {
  return capital(germanOrdinal(lower, 'e').replace(/te$/u, 'tel'));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** « achtziger », « neunzehnhundertneunziger », « einser », « zweier ». */
function tensWord(number: number): string {
  if (number >= 1100) return `${germanYear(number)}er`;
  const words = germanNumbers.cardinal(BigInt(number));
  return `${words}er`;
}
