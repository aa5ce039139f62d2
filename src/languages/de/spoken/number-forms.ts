import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { amountSource, FIGURE, NUMBER_START, readAmount, sayAmount } from '../../shared/spoken/amounts.ts';
import { rangeRules } from '../../shared/spoken/range-rules.ts';
import { sayFigures } from '../../shared/spoken/say-figures.ts';
import { caseBehind, indefiniteArticle, lastWords, NEAR } from './endings.ts';
import { genderOfHead, nounOf } from './noun-gender.ts';
import { germanNumbers } from './numbers.ts';
import { NUMBERED } from './ordinal-rules.ts';
import { SCORE_NEAR } from './score-words.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/–-])';

/** Scores, ratios, ranges and one of something. */
export const germanNumberForms: readonly SpokenRule[] = [
  {
    class: 'ratio',
    onlyWith: /\d\s?:\s?\d/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<left>\d{1,9}(?:,\d{1,3})?):(?<right>\d{1,3}(?:[.’'\u00a0\u202f]\d{3})+|\d{1,9}(?:,\d{1,3})?)(?![\p{L}\p{N}]|[.,:]\p{N})/gu,
    say: ({ named: { left = '', right = '' } }) => `${sayNumber(left)} zu ${sayNumber(right)}`,
  },
  {
    // With blanks: « 10 : 2 = 5 » is a division, « 2 : 1 » a score.
    class: 'ratio',
    onlyWith: /\d\s:\s\d/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<left>\d{1,6})\s:\s(?<right>\d{1,6})(?<equals>\s?=)?(?![\p{L}\p{N}]|[.,:]\p{N})/gu,
    say: ({ named: { left = '', right = '', equals } }) =>
      `${sayNumber(left)} ${equals === undefined ? 'zu' : 'geteilt durch'} ${sayNumber(right)}${equals === undefined ? '' : ' gleich'}`,
  },
  {
    // Three numbers or more: a list, such as the lines of a team.
    class: 'numbering',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])\d{1,2}(?:-\d{1,2}){2,5}(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
    say: ({ groups: [written = ''] }) =>
      written
        .split('-')
        .map((part) => sayFigures(part, germanNumbers))
        .join(' '),
  },
  {
    class: 'score',
    onlyWith: /\d[-–]\d/u,
    pattern: new RegExp(
      `${START}(?<left>\\d{1,3})[-–](?<right>\\d{1,3})(?![\\p{L}\\p{N}%]|[.,/:–-]\\p{N}|\\s?[%€])`,
      'gu',
    ),
    say: (found) => {
      const { left = '', right = '' } = found.named;
      return Number(left) >= Number(right) || isBesideScoreWords(found)
        ? `${sayNumber(left)} zu ${sayNumber(right)}`
        : null;
    },
  },
  ...rangeRules(germanNumbers, /(?!)/u, { before: /(?:^|\s)zwischen\s$/iu, joint: 'und' }),
  {
    // A stop in a number before a noun of size is a foreign decimal mark: « 3.5 Prozent ».
    class: 'decimal',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${NUMBER_START}(?<number>${amountSource(germanNumbers)})(?=\\s(?:Millionen|Milliarden|Billionen|Prozent(?:punkte)?|Promille|Grad|Punkte|Zähler|Mal)(?!\\p{L}))`,
      'gu',
    ),
    say: ({ named: { number = '' } }) =>
      /\./u.test(number) ? sayAmount(readAmount(number, germanNumbers), germanNumbers) : null,
  },
  {
    // One of something, as it agrees: « 1 Stunde », « mit 1 Punkt », « 1 neue Stelle ».
    class: 'cardinal',
    onlyWith: /(?<!\p{N})1\s/u,
    pattern: /(?<![\p{L}\p{N}.,:+−–-]|\p{N}\s)1(?=\s(?:\p{Ll}{3,20}e[nmrs]?\s)?(?<noun>\p{Lu}\p{Ll}[\p{L}-]{1,40}))/gu,
    say: ({ named: { noun = '' }, text, start }) => {
      const before = text.slice(Math.max(0, start - NEAR), start);
      const [last = ''] = lastWords(before);
      const isBehindNoun = /[^\s.!?:„»«"(]\s\p{Lu}[\p{L}-]*\s$/u.test(before);
      if (NUMBERED.test(last) || /(?:§|\p{L}\.)\s$/u.test(before) || (isBehindNoun && !UNIT.test(noun))) return null;
      return indefiniteArticle(genderOfHead(noun) ?? nounOf(noun).gender ?? 'neuter', caseBehind(before));
    },
  },
];

const UNIT =
  /(?:euro|dollar|franken|meter|liter|gramm|kilo|grad|prozent|million|milliarde|stunde|minute|sekunde|tag|woche|monat|jahr|tonne|cent|pfund|punkt)$/iu;

function sayNumber(written: string): string {
  return sayAmount(readAmount(written, germanNumbers), germanNumbers);
}

function isBesideScoreWords({ text, start, end }: WrittenForm): boolean {
  return (
    SCORE_NEAR.test(text.slice(Math.max(0, start - 30), start)) ||
    /^[\s-](?:Sieg|Niederlage|Erfolg|Führung)/u.test(text.slice(end, end + 12))
  );
}
