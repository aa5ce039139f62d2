import { toCardinal as toIndian } from 'n2words/en-IN';
import type { Counted } from '../../number-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE, NUMBER_START } from '../../shared/spoken/amounts.ts';
import { countedRule } from '../../shared/spoken/counted-rule.ts';
import { sayOneByOne } from './numbers.ts';
import { onlyWhere } from './stop-after.ts';
import type { EnglishStyle } from './style.ts';

/** Large numbers by their short forms (`8bn people`, `5m homes`) and in the groups of India (`12,34,567`). */
export function englishLargeNumbers({ numbers }: EnglishStyle): readonly SpokenRule[] {
  const scaled = (table: Readonly<Record<string, string>>): SpokenRule =>
    countedRule(
      'cardinal',
      numbers,
      Object.fromEntries(Object.entries(table).map(([key, words]) => [key, same(words)])),
    );
  return [
    {
      class: 'cardinal',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `(?<sign>₹\\s?|(?<!\\p{L})Rs\\.?\\s?)?${NUMBER_START}(?<number>\\d{1,3}(?:,\\d{2}){1,5},\\d{3})(?<fraction>\\.\\d{1,4})?(?:\\s(?<scale>crores?|lakhs?))?(?![\\p{L}\\p{N}]|[.,]\\p{N})`,
        'gu',
      ),
      say: ({ named: { sign, number = '', fraction, scale } }) => {
        const words = toIndian(BigInt(number.replace(/\D/gu, '')));
        const point = fraction === undefined ? '' : ` point ${sayOneByOne(fraction.slice(1), 'zero')}`;
        return `${words}${point}${scale === undefined ? '' : ` ${scale}`}${sign === undefined ? '' : ' rupees'}`;
      },
    },
    scaled({ mn: 'million', mln: 'million', bn: 'billion', Bn: 'billion', tn: 'trillion', trn: 'trillion' }),
    onlyWhere(scaled({ m: 'million', M: 'million', B: 'billion', k: 'thousand', K: 'thousand' }), countsThings),
    onlyWhere(scaled({ M: 'million' }), ({ groups: [written = ''] }) => /\dM$/u.test(written)),
  ];
}

function same(words: string): Counted {
  return { one: words, many: words };
}

/** `5m homes`, where a length or a race would have another noun behind it. */
function countsThings({ groups: [written = ''], text, end }: WrittenForm): boolean {
  const after = text.slice(end, end + 40);
  return THINGS.test(after) && (/\d\p{L}$/u.test(written) || COUNTED.test(after));
}

/** What is counted in millions although a blank stands before the `m`. */
const COUNTED =
  /^\s(?:people|users|homes|jobs|workers|viewers|listeners|children|households|tonnes|votes|customers|copies)(?!\p{L})/u;
const THINGS =
  /^\s(?:(?:more|new|extra|other|young|older|old|poor|fewer|active|monthly|daily|annual|registered|\p{Lu}\p{Ll}{2,14})\s){0,2}(?!(?:waves|walls|hurdles|heats|runners|sprinters|swimmers|races|medallists|medalists|events|freestyle|finals|records|steps|strides|yachts|boats|pools|towers|deeps|is|was|has|as|across|less|plus|towards|upwards)(?!\p{L}))(?:\p{Ll}{3,20}s|people|men|women|children|fans?|cattle|sheep|fish)(?!\p{L})/u;
