import type { GrammaticalGender } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { fractionRule, type Fraction } from '../../shared/spoken/fraction-rule.ts';
import { germanCardinal } from '../number-words.ts';
import { bent } from './bent.ts';
import { partWord } from './compound-rules.ts';
import { caseBehind, endingBetween, indefiniteArticle, NEAR } from './endings.ts';
import { nounAhead } from './noun-gender.ts';
import { germanNumbers, numberInWord } from './numbers.ts';
import { germanUnits } from './units.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/–-])';

/** Fractions with a stroke or as one character. */
export const germanFractionRules: readonly SpokenRule[] = [
  {
    // A date that is a name.
    class: 'named-date',
    onlyWith: /9\/11/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])9\/11(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
    say: () => 'Nine Eleven',
  },
  {
    // A fraction of a unit: « ½ l », « 2½ km ».
    class: 'fraction',
    onlyWith: /[¼-¾⅐-⅞]|\d\/\d/u,
    pattern: new RegExp(
      `${START}(?:(?<whole>\\d{1,3})(?:\\s?(?=[¼-¾⅐-⅞])|\\s(?=\\d/\\d)))?(?:(?<vulgar>[¼-¾⅐-⅞])|(?<upper>\\d)/(?<lower>\\d))\\s?(?<unit>${alternatives(germanUnits)})(?![\\p{L}\\p{N}/])`,
      'gu',
    ),
    say: sayFractionOfUnit,
  },
  bent(fractionRule(germanNumbers, sayFraction)),
];

/** « ein Drittel », « zwei Drittel », « zweieinhalb », « eine halbe Stunde »; what is no usual fraction is left. */
function sayFraction({ whole, upper, lower }: Fraction, { text, start, end }: WrittenForm): string | null {
  const isUsual =
    (lower <= 10 && (upper < lower || upper <= 9)) ||
    (upper < lower && (upper === 1 || lower % 10 === 0) && lower <= 100) ||
    lower === 1000;
  if (!isUsual || lower < 2) return null;
  const part = lower === 2 ? 'halb' : partWord(lower);
  if (whole > 0) return `${whole === 1 ? 'ein' : germanCardinal(whole)}${numberInWord(upper)}${part.toLowerCase()}`;
  if (upper === 1 && ARTICLE.test(text.slice(Math.max(0, start - 8), start)))
    return lower === 2
      ? `halb${endingBetween(text.slice(Math.max(0, start - 8), start), text.slice(end, end + NEAR))}`
      : part;
  if (lower !== 2) return `${upper === 1 ? 'ein' : germanCardinal(upper)} ${part}`;
  const noun = upper === 1 ? nounAhead(text.slice(end, end + NEAR)) : undefined;
  return noun?.gender
    ? sayHalf(noun.gender, text, start, end)
    : upper === 1
      ? 'ein halb'
      : `${germanCardinal(upper)} halbe`;
}

const ARTICLE = /(?:^|\s)eine?[mnrs]?\s$/iu;

function sayFractionOfUnit(found: WrittenForm): string | null {
  const { whole = '0', vulgar, upper, lower, unit = '' } = found.named;
  const counted = germanUnits[unit];
  const [over = '', under = ''] = vulgar ? vulgar.normalize('NFKC').split('⁄') : [upper, lower];
  const fraction = { whole: Number(whole), upper: Number(over), lower: Number(under) };
  if (!counted) return null;
  if (fraction.whole === 0 && fraction.upper === 1 && fraction.lower === 2) {
    const before = found.text.slice(Math.max(0, found.start - NEAR), found.start);
    if (ARTICLE.test(before)) return `halb${endingBetween(before, ` ${counted.one}`)} ${counted.one}`;
    const article = indefiniteArticle(counted.gender ?? 'masculine', caseBehind(before));
    return `${article} halb${endingBetween(article, ` ${counted.one}`)} ${counted.one}`;
  }
  const words = sayFraction(fraction, found);
  return words === null ? null : `${words} ${fraction.whole === 0 ? counted.one : counted.many}`;
}

function sayHalf(gender: GrammaticalGender, text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const article = indefiniteArticle(gender, caseBehind(before));
  return `${article} halb${endingBetween(article, text.slice(end, end + NEAR))}`;
}
