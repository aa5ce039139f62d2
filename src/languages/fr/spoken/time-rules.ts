import type { SpokenRule } from '../../spoken-forms.ts';
import { clockTimeRule, type ClockTime } from '../../shared/spoken/clock-time-rule.ts';
import { frenchCardinal, frenchOrdinal } from './numbers.ts';
import { RATIO_BEFORE } from './ratio-words.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:])';
const END = '(?![\\p{L}\\p{N}]|[.,:]\\p{N})';
const HOUR = '\\s?h(?:eures?)?\\s?';

/** Times of day and lengths of time: « 14h30 », « 9h15-18h », « 20:45 ». */
export const frenchTimeRules: readonly SpokenRule[] = [
  {
    // Open all day and all week.
    class: 'time',
    onlyWith: /\/\s?\d/u,
    pattern:
      /(?<![\p{L}\p{N}/]|\p{N}[.,])(?:(?<both>24\/7)|(?<day>24\s?(?:h|heures)?\s?\/\s?24(?:\s?h)?)|7\s?(?:j|jours)?\s?\/\s?7(?:\s?j)?)(?![\p{L}\p{N}/])/giu,
    say: ({ named: { both, day } }) => (both ? `${ALL_DAY}, ${ALL_WEEK}` : day ? ALL_DAY : ALL_WEEK),
  },
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})${HOUR}(?<minute>\\d{2})(?:\\s?(?:min|mn)\\.?|['’′])?(?:\\s?(?<second>\\d{1,2})\\s?(?:s(?:ec)?|"|”|″|''))?(?:\\s?[-–]\\s?(?<toHour>\\d{1,2})${HOUR}(?:(?<toMinute>\\d{2}))?)?${END}`,
    sayTimes,
  ),
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})\\s?h\\s?[-–]\\s?(?<toHour>\\d{1,2})${HOUR}(?<toMinute>\\d{2})?${END}`,
    sayTimes,
  ),
  clockTimeRule(
    `${START}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\s?[-–]\\s?(?<toHour>\\d{1,2}):(?<toMinute>\\d{2}))?(?:\\s?h(?!\\p{L}))?${END}`,
    (times, { text, start }) =>
      RATIO_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? null : sayTimes(times),
  ),
  {
    // A time from Greenwich: « UTC+2 ».
    class: 'time',
    onlyWith: /UTC|GMT/u,
    pattern: /(?<![\p{L}\p{N}])(?<zone>UTC|GMT)\s?(?<sign>[+−-])\s?(?<hours>\d{1,2})(?![\p{L}\p{N}])/gu,
    say: ({ named: { zone = '', sign, hours } }) =>
      `${[...zone].join(' ')} ${sign === '+' ? 'plus' : 'moins'} ${frenchCardinal(Number(hours))}`,
  },
  {
    // Minutes and seconds of a race.
    class: 'time',
    onlyWith: /\d['’′]/u,
    pattern: /(?<![\p{L}\p{N}])(?<minutes>\d{1,3})['’′](?<seconds>\d{2})(?:''|’’|"|”|″)(?<rest>\d{1,3})?(?!\p{N})/gu,
    say: ({ named: { minutes, seconds, rest } }) =>
      `${counted(Number(minutes), 'minute')} ${counted(Number(seconds), 'seconde')}${rest ? ` ${rest}` : ''}`,
  },
  {
    // Seconds and hundredths: « 37"10 ».
    class: 'time',
    onlyWith: /\d["”″]\d/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,'’′])(?<seconds>\d{1,2})["”″](?<rest>\d{1,3})(?!\p{N})/gu,
    say: ({ named: { seconds, rest } }) => `${counted(Number(seconds), 'seconde')} ${rest}`,
  },
  {
    // The minute of a match: « (67') », « (90'+3) ».
    class: 'time',
    onlyWith: /\d['’′]/u,
    pattern: /(?<=[(,;]\s?|[(,;]\s?[\p{L} .-]{1,30}\s)(?<minute>\d{1,3})['’′](?:\s?\+\s?(?<more>\d{1,2}))?(?=[),;])/gu,
    say: ({ named: { minute, more } }) =>
      `${frenchOrdinal(Number(minute), 'feminine')} minute${more ? ` plus ${frenchCardinal(Number(more))}` : ''}`,
  },
];

const ALL_DAY = 'vingt-quatre heures sur vingt-quatre';
const ALL_WEEK = 'sept jours sur sept';

function sayTimes([from, to]: readonly [ClockTime, ClockTime?]): string {
  return to ? `${sayTime(from)} à ${sayTime(to)}` : sayTime(from);
}

/** « quatorze heures trente », « huit heures cinq »; whole hours alone. */
function sayTime({ hour, minute = 0, second }: ClockTime): string {
  const minutes = minute === 0 ? '' : ` ${frenchCardinal(minute, 'feminine')}`;
  if (second === undefined) return counted(hour, 'heure') + minutes;
  return `${counted(hour, 'heure')} ${counted(minute, 'minute')} ${counted(second, 'seconde')}`;
}

function counted(number: number, noun: string): string {
  return `${frenchCardinal(number, 'feminine')} ${noun}${number > 1 ? 's' : ''}`;
}
