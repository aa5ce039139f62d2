import type { NumberWords } from '../../number-words.ts';
import type { SpokenRule } from '../../spoken-forms.ts';
import { amountSource, FIGURE, NUMBER_START, readAmount, sayAmount } from '../../shared/spoken/amounts.ts';
import { rangeRules } from '../../shared/spoken/range-rules.ts';
import { MONTH_SOURCE } from './calendar.ts';
import { sayOneByOne } from './numbers.ts';
import type { EnglishStyle } from './style.ts';

/** Ranges, ratios, times as many, lists of numbers, versions. */
export function englishRangeRules({ numbers }: EnglishStyle): readonly SpokenRule[] {
  const amount = amountSource(numbers);
  return [
    {
      // Addresses of machines.
      class: 'numbering',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|\.\p{N})/gu,
      say: ({ groups: [written = ''] }) =>
        written
          .split('.')
          .map((part) => sayOneByOne(part, 'zero'))
          .join(' dot '),
    },
    {
      class: 'numbering',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,])\d{1,4}(?:\.\d{1,4}){2,5}(?![\p{L}\p{N}]|\.\p{N})/gu,
      say: ({ groups: [written = ''] }) => written.replaceAll('.', ' point '),
    },
    {
      // Three numbers or more: a line-up, an account.
      class: 'numbering',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/-])\d{1,4}(?:-\d{1,4}){2,5}(?![\p{L}\p{N}]|[.,/-]\p{N})/gu,
      say: ({ groups: [written = ''] }) =>
        /-0|\d{4}/u.test(written)
          ? written
              .split('-')
              .map((part) => sayOneByOne(part))
              .join(' ')
          : written.replaceAll('-', ' '),
    },
    {
      // `between 8-10 people`, `between 2019–2021`
      class: 'range',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `(?<=(?<!\\p{L})[Bb]etween\\s)(?<from>${amount})[-–—](?<to>${amount})(?![\\p{L}\\p{N}%°]|[-–—:/.,]\\p{N}|\\s?(?:[ap]\\.?m|%|k?m|ft)(?!\\p{L}))`,
        'gu',
      ),
      say: ({ named: { from = '', to = '' } }) => `${sayEnd(from, numbers)} and ${sayEnd(to, numbers)}`,
    },
    ...rangeRules(numbers, NUMBERED),
    {
      // A stroke between two numbers that have a unit, a sign or a month of their own: `$5-$10`, `5km–10km`, `May 5-June 3`.
      class: 'range',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `(?<=\\p{N}(?:%|°[CF]?|['’]?s|st|nd|rd|th|[ap]m|[ap]\\.m\\.|[kKmMbB]|bn|tn|\\s?(?:million|billion|trillion)|km|kg|m|cm|mm|ft|in|lb|mph|p)?)(?:[-–—]|\\s[-–—]\\s(?=[$£€₹]))(?=(?:[$£€₹¥]|[A-Z]{1,2}\\$)?\\p{N}|(?<=\\p{N}(?:st|nd|rd|th)?\\s?[-–—]\\s?)${MONTH_SOURCE}\\s\\d)`,
        'gu',
      ),
      say: () => ' to ',
    },
    {
      // The same between days or years of their own months: `1 April–30 September`, `Dec 2019 – Mar 2020`.
      class: 'range',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `(?<=${MONTH_SOURCE})\\s?[-–—]\\s?(?=\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH_SOURCE})|(?<=\\p{L}\\s(?:1\\d|20)\\d{2})\\s?[-–—]\\s?(?=${MONTH_SOURCE}\\s(?:1\\d|20)\\d{2})`,
        'gu',
      ),
      say: () => ' to ',
    },
    {
      class: 'ratio',
      onlyWith: FIGURE,
      pattern: new RegExp(`${NUMBER_START}(?<left>\\d{1,9}):(?<right>${amount})(?![\\p{L}\\p{N}]|[.,:]\\p{N})`, 'gu'),
      say: ({ named: { left = '', right = '' }, text, start }) => {
        const joint = CHAPTER_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ? '' : 'to ';
        return `${left} ${joint}${sayAmount(readAmount(right, numbers), numbers)}`;
      },
    },
    {
      // `8½ x 11`
      class: 'ratio',
      onlyWith: FIGURE,
      pattern: /(?<=[¼-¾⅐-⅞])\s?[x×]\s?(?=\p{N})/gu,
      say: () => ' by ',
    },
    {
      // `10^6`
      class: 'symbol',
      onlyWith: /\^/u,
      pattern: /(?<=\p{N})\^(?=\p{N})/gu,
      say: () => ' to the power of ',
    },
    {
      // `C#`
      class: 'symbol',
      onlyWith: /\p{Lu}#/u,
      pattern: /(?<=(?<![\p{L}\p{N}])[A-GJ])#(?![\p{L}\p{N}])/gu,
      say: () => ' sharp',
    },
    {
      // `mc²`
      class: 'symbol',
      onlyWith: /[²³]/u,
      pattern: /(?<=\p{L})[²³](?![\p{L}\p{N}])/gu,
      say: ({ groups: [written] }) => (written === '²' ? ' squared' : ' cubed'),
    },
    {
      // `2.5x`, `10x`
      class: 'ratio',
      onlyWith: FIGURE,
      pattern: new RegExp(`(?<number>${NUMBER_START}${amount})[x×](?![\\p{L}\\p{N}]|\\s?\\p{N})`, 'gu'),
      say: ({ named: { number = '' } }) => `${sayAmount(readAmount(number, numbers), numbers)} times`,
    },
    {
      // `4x4`, `4×400`
      class: 'ratio',
      onlyWith: FIGURE,
      pattern: new RegExp(`(?<from>${NUMBER_START}${amount})\\s?[x×]\\s?(?<to>${amount})(?![\\p{L}\\p{N}])`, 'gu'),
      say: ({ named: { from = '', to = '' } }) =>
        `${sayAmount(readAmount(from, numbers), numbers)} by ${sayAmount(readAmount(to, numbers), numbers)}`,
    },
    {
      // Before a hyphen: `a 7.2-magnitude quake`.
      class: 'decimal',
      onlyWith: FIGURE,
      pattern: new RegExp(`(?<number>${NUMBER_START}(?=[\\d,]+\\.)${amount})(?=[-‑]\\p{L}{2})`, 'gu'),
      say: ({ named: { number = '' } }) => sayAmount(readAmount(number, numbers), numbers),
    },
    {
      // Without a nought before the point: `.300`.
      class: 'decimal',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}.,)])\.(?<figures>\d{1,6})(?![\p{L}\p{N}]|[.,]\p{N})/gu,
      say: ({ named: { figures = '' } }) => `point ${sayOneByOne(figures, 'zero')}`,
    },
  ];
}

/** A year where it looks like one. */
function sayEnd(written: string, numbers: NumberWords): string {
  const isYear = /^(?:1[1-9]|20)\d\d$/u.test(written);
  return (isYear ? numbers.year?.(Number(written)) : undefined) ?? sayAmount(readAmount(written, numbers), numbers);
}

/** Words before a number in two parts, as laws have. */
const NUMBERED =
  /(?<!\p{L})(?:No\.?|numbers?|Law|Act|Rule|Rules|Order|Bill|Proposition|Regulation|Directive|Resolution|Ordinance|Boeing|Airbus)\s$/u;

/** Books whose chapters and verses are parted by a colon. */
const CHAPTER_BEFORE =
  /(?<!\p{L})(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Psalms?|Proverbs|Isaiah|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Hebrews|James|Peter|Revelation|Surah|Quran)\s$/u;
