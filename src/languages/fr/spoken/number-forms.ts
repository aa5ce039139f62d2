import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { amountSource, FIGURE, NUMBER_START, readAmount, sayAmount } from '../../shared/spoken/amounts.ts';
import { fractionRule, type Fraction } from '../../shared/spoken/fraction-rule.ts';
import { rangeRules } from '../../shared/spoken/range-rules.ts';
import { telephoneRule } from '../../shared/spoken/telephone-rule.ts';
import { sayFigures } from '../../shared/spoken/say-figures.ts';
import { frenchCardinal, frenchNumbers, frenchOrdinal } from './numbers.ts';

/** Telephone numbers: in pairs, as they are written. */
export const frenchTelephoneRules: readonly SpokenRule[] = [
  telephoneRule(
    [
      '0[1-9](?:[\\s.-]\\d{2}){4}',
      '0[1-9]\\d{8}',
      '(?:1[\\s-])?(?:\\(\\d{3}\\)\\s?|\\d{3}[\\s.-])\\d{3}[-.]\\d{4}',
      '0[\\s.-]?8\\d{2}[\\s.-]\\d{3}[\\s.-]\\d{3}',
      '08\\d{2}[\\s.-]\\d{3}[\\s.-]\\d{3}',
      '0\\d{3}[\\s.-]\\d{2}[\\s.-]\\d{2}[\\s.-]\\d{2}',
      '0\\d{2}[\\s./-]\\d{3}[\\s.-]\\d{2}[\\s.-]\\d{2}',
      '00[1-9]\\d{1,2}(?:[\\s.-]?\\d{1,3}){3,6}',
    ],
    { plus: 'plus', sayGroup: sayPairs },
  ),
  {
    // A short number that is to be called: « appelez le 3919 ».
    class: 'phone',
    onlyWith: /3\d{3}|118\d{3}/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,\s])(?<number>3[0-9]\d{2}|118\d{3})(?![\p{L}\p{N}]|[.,\s]\p{N})/gu,
    say: ({ named: { number = '' }, text, start }) =>
      /(?:appel|compos|numéro|joign|joindre|contact|téléphon|ligne|signal)\P{N}{0,40}$/iu.test(
        text.slice(Math.max(0, start - 60), start),
      )
        ? sayPairs(number)
        : null,
  },
];

/** Two figures are one number; an odd one stands first. The « zéro huit cents » of free numbers is said as one. */
function sayPairs(figures: string): string {
  if (/^08\d\d$/u.test(figures)) return `zéro ${frenchCardinal(Number(figures))}`;
  if (figures.length <= 3) return sayFiguresWithNoughts(figures);
  const pairs = figures.length % 2 === 0 ? figures : figures.slice(1);
  const first = figures.length % 2 === 0 ? [] : [figures.charAt(0)];
  return [...first, ...(pairs.match(/\d\d/gu) ?? [])].map(sayFiguresWithNoughts).join(' ');
}

/** « zéro six », « zéro zéro ». */
function sayFiguresWithNoughts(figures: string): string {
  const [, noughts = '', rest = ''] = /^(0*)(\d*)$/u.exec(figures) ?? [];
  return [...[...noughts].map(() => 'zéro'), ...(rest ? [frenchCardinal(Number(rest))] : [])].join(' ');
}

/** Words before a number in two parts, as laws have. */
const NUMBERED =
  /(?<!\p{L})(?:n[°ºo]s?|numéros?|lois?|décrets?|arrêtés?|ordonnances?|articles?|art\.|directives?|règlements?|résolutions?|[LRD]\.?)\s?$/iu;

/** Numbers that are known by how they are said. */
const KNOWN: Readonly<Record<string, string>> = {
  '14-18': 'quatorze dix-huit',
  '39-45': 'trente-neuf quarante-cinq',
  '1914-1918': 'mille neuf cent quatorze mille neuf cent dix-huit',
  '1939-1945': 'mille neuf cent trente-neuf mille neuf cent quarante-cinq',
  '49.3': 'quarante-neuf trois',
  '49-3': 'quarante-neuf trois',
  '4x4': 'quatre-quatre',
  '4×4': 'quatre-quatre',
  '50-50': 'cinquante cinquante',
  '50/50': 'cinquante cinquante',
};

/** Ranges, scores, fractions and what else two numbers make. */
export const frenchNumberForms: readonly SpokenRule[] = [
  {
    class: 'numbering',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?:1914-1918|1939-1945|14-18|39-45|49[.-]3|4[x×]4|50[-/]50)(?![\p{L}\p{N}%€]|[.,/-]\p{N}|\s?(?:km|m|kg|ans|%|€)(?!\p{L}))/gu,
    say: ({ groups: [written = ''] }) => KNOWN[written] ?? null,
  },
  {
    // Three numbers or more: a list, such as the lines of a team.
    class: 'numbering',
    onlyWith: /\d-\d{1,4}-\d/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])\d{1,4}(?:-\d{1,4}){2,5}(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
    say: ({ groups: [written = ''] }) =>
      written
        .split('-')
        .map((part) => sayFigures(part, frenchNumbers))
        .join(' '),
  },
  {
    // Ages with a stroke between them: « les 15/17 ans ».
    class: 'range',
    onlyWith: /\d\/\d/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<from>\d{1,2})\/(?<to>\d{1,2})(?=\sans(?!\p{L}))/gu,
    say: ({ named: { from = '', to = '' } }) => `${frenchCardinal(Number(from))} ${frenchCardinal(Number(to))}`,
  },
  {
    // Days before or after the one that counts: « J-3 ».
    class: 'mixed',
    onlyWith: /[JH][-−–]\d/u,
    pattern: /(?<![\p{L}\p{N}])(?<letter>[JH])[-−–](?<number>\d{1,3})(?![\p{L}\p{N}])/gu,
    say: ({ named: { letter, number } }) => `${letter} moins ${number}`,
  },
  ...rangeRules(frenchNumbers, NUMBERED),
  {
    // A mark with a fraction, or with blanks: « 3,5/5 », « 12 / 20 ».
    class: 'fraction',
    onlyWith: /\/\s?\d/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,])(?:(?<mark>\d{1,3},\d{1,2})\s?\/\s?|(?<whole>\d{1,3})\s\/\s)(?<most>5|10|20|100)(?![\p{L}\p{N}]|[.,/]\p{N})/gu,
    say: ({ named: { mark, whole, most } }) =>
      `${sayAmount(readAmount(mark ?? whole ?? '', frenchNumbers), frenchNumbers)} sur ${frenchCardinal(Number(most))}`,
  },
  {
    // A match or an exam that is a part: « 1/4 de finale », « 1/8e de finale ».
    class: 'fraction',
    onlyWith: /finale/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,/-])1\/(?<part>2|4|8|16|32)(?:e|ème)?s?(?<joint>[\s-](?:de\s)?)finale(?<plural>s?)(?!\p{L})/gu,
    say: ({ named: { part = '', plural = '' } }) =>
      part === '2' ? `demi-finale${plural}` : `${lowerPart(Number(part), plural !== '')} de finale`,
  },
  fractionRule(frenchNumbers, sayFraction),
  {
    class: 'ratio',
    onlyWith: /\d\s?:\s?\d/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<left>\d{1,9})\s?:\s?(?<right>\d{1,9}(?:[\s\u00a0\u202f]\d{3}){0,3})(?![\p{L}\p{N}]|[.,:]\p{N})/gu,
    say: ({ named: { left = '', right = '' }, text, start }) => {
      const isList = /\s/u.test(text.slice(start, start + left.length + 1).slice(-1));
      if (isList) return null;
      return `${sayFigures(left, frenchNumbers)} pour ${sayFigures(right.replace(/\D/gu, ''), frenchNumbers)}`;
    },
  },
  {
    // Below nought: here a dash apart is a minus.
    class: 'negative',
    onlyWith: /°|degré/u,
    pattern: new RegExp(`(?<=[\\s(])[-–−]\\s(?<number>${amountSource(frenchNumbers)})(?=\\s?(?:°|degrés?))`, 'gu'),
    say: ({ named: { number = '' } }) => sayAmount({ ...readAmount(number, frenchNumbers), sign: '-' }, frenchNumbers),
  },
  {
    // A stop in a number before a noun of size is a foreign decimal mark: « 3.5 millions ».
    class: 'decimal',
    onlyWith: /\d\.\d/u,
    pattern: new RegExp(
      `${NUMBER_START}(?<number>${amountSource(frenchNumbers)})(?=\\s(?:millions?|milliards?|fois|points?|euros?|dollars?|kilomètres?|mètres?|tonnes?|pour\\scent)(?!\\p{L}))`,
      'gu',
    ),
    say: ({ named: { number = '' } }) =>
      /\./u.test(number) ? sayAmount(readAmount(number, frenchNumbers), frenchNumbers) : null,
  },
  {
    // Large numbers in short form before what is counted: « 3 M d'habitants ».
    class: 'cardinal',
    onlyWith: /\d\s?[Mm]/u,
    pattern: new RegExp(
      `(?<number>${NUMBER_START}${amountSource(frenchNumbers)})\\s?(?<scale>M|Mio|Mds?|mds?|Mrds?)(?=\\sd(?:e\\s|['’]))`,
      'gu',
    ),
    say: ({ named: { number = '', scale = '' } }) => {
      const amount = readAmount(number, frenchNumbers);
      const noun = /^Mi?o?$/u.test(scale) ? 'million' : 'milliard';
      return `${sayAmount(amount, frenchNumbers)} ${noun}${frenchNumbers.isSingular(amount) ? '' : 's'}`;
    },
  },
];

/** « un tiers », « deux neuvièmes », « quinze sur vingt »; « deux et demi » behind a whole number. */
function sayFraction({ whole, upper, lower }: Fraction, { text, end }: WrittenForm): string | null {
  if (whole === 0) {
    if (upper === 1 && lower === 2 && frenchNumbers.genderOf?.(text.slice(end, end + 40))) return 'une demi';
    if (upper >= lower || (lower > 10 && !(upper === 1 && lower <= 100 && lower % 10 === 0)))
      return `${frenchCardinal(upper)} sur ${frenchCardinal(lower)}`;
    return `${frenchCardinal(upper)} ${lowerPart(lower, upper > 1)}`;
  }
  const part = lower === 2 && upper === 1 ? 'demi' : `${frenchCardinal(upper)} ${lowerPart(lower, upper > 1)}`;
  return `${frenchCardinal(whole)} et ${part}`;
}

function lowerPart(lower: number, isPlural: boolean): string {
  const word = { 2: 'demi', 3: 'tiers', 4: 'quart' }[lower] ?? frenchOrdinal(lower);
  return isPlural && lower !== 3 ? `${word}s` : word;
}
