import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { germanCardinal, germanYear } from '../number-words.ts';
import { NEAR } from './endings.ts';
import { isCountedNoun } from './noun-gender.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/–-])';

/** A year in a text, or years with a stroke between them; figures that count something are not. */
export const germanYearRules: readonly SpokenRule[] = [
  {
    class: 'year',
    onlyWith: /1[1-9]\d\d|20\d\d/u,
    pattern: new RegExp(
      `${START}(?<from>(?:1[1-9]|20)\\d\\d)\\s?(?<joint>[-–—/])\\s?(?<to>(?:1[1-9]|20)\\d\\d|\\d\\d)(?![\\p{L}\\p{N}]|[.,:/–-]\\p{N})`,
      'gu',
    ),
    say: (found) => {
      const { from = '', joint = '', to = '' } = found.named;
      const next = to.length === 4 ? Number(to) : Number(to) + 100 * Math.floor((Number(from) + 1) / 100);
      if (next <= Number(from) || (joint === '/' && next > Number(from) + 3)) return null;
      if (countsSomething(Number(from), found)) return null;
      const last = to.length === 4 ? germanYear(Number(to)) : germanCardinal(Number(to));
      return `${germanYear(Number(from))} ${joint === '/' ? '' : 'bis '}${last}`;
    },
  },
  {
    class: 'year',
    onlyWith: /1[1-9]\d\d|20\d\d/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,:/])(?<year>1[1-9]\d\d)(?![\p{N}]|[.,:]\p{N}|-\p{L})/gu,
    say: (found) => {
      const year = Number(found.named['year']);
      return countsSomething(year, found) ? null : germanYear(year);
    },
  },
];

/** Whether a number that might be a year stands before what it counts. */
function countsSomething(number: number, { text, start, end }: WrittenForm): boolean {
  if (YEAR_CUE.test(text.slice(Math.max(0, start - 30), start))) return false;
  const after = text.slice(end, end + NEAR).replace(/^(?:\s(?:und|bis|oder|auf)\s[\d.]{1,9})+/u, '');
  const [, adjective = '', noun = ''] = /^\s(\p{Ll}{3,30}e[nr]?\s)?(\p{Lu}[\p{L}-]{1,40})/u.exec(after) ?? [];
  if (noun === '') return /^\s?(?:km|m|kg|t|MW|kW|kWh|ha|PS|ml|cm|mm|°C|%|€)(?!\p{L})/u.test(after);
  if (isCountedNoun(noun)) return true;
  const isLikelyYear = number >= 1900 && number % 100 !== 0;
  if (isLikelyYear)
    return /(?:rund|etwa|knapp|fast|über|mehr als|bis zu|gut|weitere|weiteren|insgesamt|ca\.)\s$/iu.test(
      text.slice(Math.max(0, start - 12), start),
    );
  return adjective !== '' || /(?:en|e|er|n|s)$/u.test(noun);
}

const YEAR_CUE =
  /(?:Jahr(?:e|en|es|s)?|Jahrgang|Baujahr|[Ss]eit|anno|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Sommer|Winter|Frühjahr|Herbst|Frühling|Anfang|Ende|Mitte|Spätsommer|Revolution|Saison|[Gg]eboren|geb\.|\*|†|©)\s?$/u;
