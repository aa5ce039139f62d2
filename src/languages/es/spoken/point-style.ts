import type { NumberWords } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { amountSource, NUMBER_START, readAmount, sayAmount, SIGN } from '../../shared/spoken/amounts.ts';
import { isCounted } from './counted-nouns.ts';
import { pointNumbers, spanishNumbers } from './numbers.ts';
import { onlyWhere } from './only-where.ts';

/** Three figures behind a comma, other than three behind a stop. */
const MARK = /\d,\d{3}(?!\d)|\d\.(?:\d{1,2}(?!\d)|\d{4})|(?<!\d)0\.\d/u;

/** Rules with numbers in both styles: with a point before the fraction where a number shows that it is written so, else with a comma. */
export function inBothStyles(build: (numbers: NumberWords) => readonly SpokenRule[]): readonly SpokenRule[] {
  return [...onlyWhere(build(pointNumbers), hasPointStyle, MARK), ...build(spanishNumbers)];
}

/** Numbers in the point style that stand alone or before what they count: « 6.5 », « 1,250,000 habitantes ». */
export const pointStyleRules: readonly SpokenRule[] = onlyWhere(
  [
    {
      class: 'decimal',
      pattern: new RegExp(
        `(?<number>(?:${SIGN}|${NUMBER_START})${amountSource(pointNumbers)})(?![\\p{L}\\p{N}]|[.,:/–-]\\p{N})`,
        'gu',
      ),
      say: ({ named: { number = '' }, text, end }) => {
        const amount = readAmount(number, pointNumbers);
        const after = text.slice(end, end + LOOK_AHEAD);
        const words = sayAmount(amount, pointNumbers, pointNumbers.genderOf?.(after));
        const isRound = amount.fraction === '' && amount.whole.length > 6 && amount.whole.endsWith('000000');
        return isRound && isCounted(/^\s(\p{Ll}{2,30})(?!\p{L})/u.exec(after)?.[1] ?? '') ? `${words} de` : words;
      },
    },
  ],
  hasPointStyle,
  MARK,
);

function hasPointStyle(found: WrittenForm): boolean {
  const [written = ''] = found.groups;
  return CLEAR.test(written) || (DOUBTFUL.test(written) && !COMMA_FRACTION.test(written) && isThousands(found));
}

/** « 1,250 » is thousands beside signs of money other than the euro's, and before what is counted, and a fraction before what is measured, or where others are written so. */
function isThousands({ groups: [written = ''], text, start, end }: WrittenForm): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  const after = text.slice(end, end + LOOK_AROUND);
  if (/[%‰€]/u.test(written) || MEASURED.test(after) || COMMA_FRACTION.test(before) || COMMA_FRACTION.test(after))
    return false;
  if (/[$£¥₡₲]|S\/|\p{Lu}{3}/u.test(written) || /\$\s?$/u.test(before)) return true;
  if (CLEAR.test(before) || CLEAR.test(after)) return true;
  return /\d$/u.test(written) && isCounted(/^\s(\p{Ll}{2,30})(?!\p{L})/u.exec(after)?.[1] ?? '');
}

const CLEAR =
  /\d,\d{3}(?:,\d{3})+(?!\d)|\d,\d{3}\.\d|(?<![\d.,])\d{1,18}\.(?:\d{1,2}|\d{4,18})(?![\d.,]{0,2}\d)|(?<![\d.,])0\.\d/u;
const DOUBTFUL = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d,])/u;
const COMMA_FRACTION = /\d,\d{1,2}(?!\d)|\d\.\d{3},\d/u;
const MEASURED = /^\s?(?:[%‰€°º]|euros?|puntos|grados|segundos|por\sciento|EUR|litros?|veces)(?!\p{L})/u;
const LOOK_AHEAD = 40;
const LOOK_AROUND = 120;
