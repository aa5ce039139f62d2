import type { SpokenRule } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { rangeRules } from '../../shared/spoken/range-rules.ts';
import { sayFigures } from '../../shared/spoken/say-figures.ts';
import { frenchCardinal, frenchNumbers } from './numbers.ts';
import { RATIO_BEFORE } from './ratio-words.ts';

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

/** Ranges, scores, ratios, and numbers in a row. */
export const frenchPairRules: readonly SpokenRule[] = [
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
  ...rangeRules(frenchNumbers, NUMBERED, { before: /(?:^|\s)entre\s$/iu, joint: 'et' }),
  {
    // Two sides with a colon: a scale or, as in Switzerland, a score.
    class: 'ratio',
    onlyWith: /\d:\d/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<left>\d{1,9}):(?<right>\d{1,9}(?:[\s\u00a0\u202f]\d{3}){0,3})(?![\p{L}\p{N}]|[.,:]\p{N})/gu,
    say: ({ named: { left = '', right = '' }, text, start }) => {
      const before = text.slice(Math.max(0, start - 16), start);
      const isRatio = RATIO_BEFORE.test(before) || left.length + right.length > 4 || (left === '1' && right.length > 1);
      const sides = [left, right.replace(/\D/gu, '')].map((side) => sayFigures(side, frenchNumbers));
      return sides.join(isRatio ? ' pour ' : ' à ');
    },
  },
];
