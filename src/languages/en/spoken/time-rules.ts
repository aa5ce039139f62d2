import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { clockTimeRule, type ClockTime } from '../../shared/spoken/clock-time-rule.ts';
import { belowHundred, twoFigures } from '../number-words.ts';
import { sayOneByOne } from './numbers.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:])';
const END = '(?![\\p{L}\\p{N}]|[.,:]\\p{N})';
const HALF = '[ap]\\.?\\s?m(?!\\p{L})\\.?';

/** Time zones that are said in full behind a time; others are spelled. */
const ZONES: Readonly<Record<string, string>> = {
  ET: 'Eastern Time',
  EST: 'Eastern Standard Time',
  EDT: 'Eastern Daylight Time',
  CT: 'Central Time',
  CST: 'Central Standard Time',
  CDT: 'Central Daylight Time',
  MT: 'Mountain Time',
  MST: 'Mountain Standard Time',
  MDT: 'Mountain Daylight Time',
  PT: 'Pacific Time',
  PST: 'Pacific Standard Time',
  PDT: 'Pacific Daylight Time',
};
const ANY_ZONE = `${alternatives(ZONES)}|GMT|BST|UTC|CET|CEST|EET|IST|SAST|WAT|EAT|AEST|AEDT|AWST|NZST|NZDT|JST|HKT|SGT`;
const ZONE = `(?:\\s?(?<zone>${alternatives(ZONES)})(?![\\p{L}\\p{N}]))?`;

/** Times of day and lengths of time. */
export const englishTimeRules: readonly SpokenRule[] = [
  {
    // All day and all week.
    class: 'time',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}/]|\p{N}[.,-])24[/x-]7(?:[/x-]365)?(?![\p{L}\p{N}/]|[.,-]\p{N})/gu,
    say: ({ groups: [written = ''] }) => `twenty-four seven${written.endsWith('365') ? ' three sixty-five' : ''}`,
  },
  // `4:40 p.m. ET`, `6.30pm`, `8-10 a.m.`, `9am–5pm`
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?)?(?:\\s?(?<half>${HALF}))?\\s?[-–—]\\s?(?<toHour>\\d{1,2})(?:[:.](?<toMinute>\\d{2}))?\\s?(?<toHalf>${HALF})${ZONE}(?![\\p{L}\\p{N}])`,
    ([from, to], found) => {
      const { half, toHalf } = found.named;
      if (!to || !isHalfDay(from) || !isHalfDay(to)) return null;
      return `${sayHour(from)}${halfWords(half)} to ${sayHour(to)}${halfWords(toHalf)}${ending(found)}`;
    },
  ),
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?)?\\s?(?<half>${HALF})${ZONE}(?![\\p{L}\\p{N}])`,
    ([from], found) => `${sayHour(from)}${halfWords(found.named['half'])}${ending(found)}`,
  ),
  {
    // `7 a.m.-noon`
    class: 'time',
    onlyWith: /noon|midnight/iu,
    pattern: /(?<=\d(?:\s?[ap]\.?m\.?)?)[-–—](?=(?:noon|midnight)(?!\p{L}))/giu,
    say: () => ' to ',
  },
  {
    // `noon-2 p.m.`
    class: 'time',
    onlyWith: FIGURE,
    pattern: /(?<!\p{L})(?<word>noon|midnight)[-–—](?=\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m)/giu,
    say: ({ named: { word = '' } }) => `${word} to `,
  },
  {
    // `1900 GMT`, `0730 hours`
    class: 'time',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${START}(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)(?:\\s?(?<unit>hrs?|hours)(?!\\p{L})|(?=\\s?(?:${ANY_ZONE})(?![\\p{L}\\p{N}])))`,
      'gu',
    ),
    say: ({ named: { hour = '', minute = '', unit } }) => {
      const hours = hour.startsWith('0') ? sayOneByOne(hour) : belowHundred(Number(hour));
      return `${hours} ${minute === '00' ? 'hundred' : twoFigures(Number(minute))}${unit === undefined ? '' : ' hours'}`;
    },
  },
  {
    // The time of a race or a recording: `2:01:09`, `3:43.13`.
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:/-])(?:(?<hours>\d{1,2}):)?(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)(?<rest>\.\d{1,3})?(?![\p{L}\p{N}]|[:/]\p{N})/gu,
    say: ({ named: { hours, minutes = '', seconds = '', rest = '' } }) => {
      if ((hours === undefined && rest === '') || Number(minutes) > 59) return null;
      const parts = [
        ...(hours === undefined ? [] : [counted(Number(hours), 'hour')]),
        counted(Number(minutes), 'minute'),
      ];
      const last =
        rest === ''
          ? counted(Number(seconds), 'second')
          : `${Number(seconds)} point ${sayOneByOne(rest.slice(1), 'zero')} seconds`;
      return `${parts.join(' ')} and ${last}`;
    },
  },
  clockTimeRule(
    `${START}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?:\\s?[-–—]\\s?(?<toHour>\\d{1,2}):(?<toMinute>\\d{2}))?(?:\\s?h(?:rs?)?(?!\\p{L}))?${ZONE}${END}`,
    ([from, to], found) => `${sayClock(from)}${to ? ` to ${sayClock(to)}` : ''}${ending(found)}`,
  ),
  // With a stop only where the words around ask for a time: `at 7.30 tonight`, `16.30 GMT`.
  clockTimeRule(`${START}(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?=\\s(?:${ANY_ZONE})(?![\\p{L}\\p{N}]))`, ([from]) =>
    sayClock(from),
  ),
  clockTimeRule(
    `${START}(?<=(?<!\\p{L})(?:at|from|by|until|till|before|after|around)\\s)(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?=\\s(?:on|tonight|this|tomorrow|today|yesterday|in\\sthe|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\\p{L}))`,
    ([from]) => sayClock(from),
  ),
  {
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}])(?<zone>UTC|GMT)\s?(?<sign>[+−–-])\s?(?<hours>\d{1,2})(?::?(?<minutes>30|45|00))?(?![\p{L}\p{N}])/gu,
    say: ({ named: { zone = '', sign, hours, minutes } }) =>
      `${[...zone].join(' ')} ${sign === '+' ? 'plus' : 'minus'} ${belowHundred(Number(hours))}${minutes && minutes !== '00' ? ` ${minutes}` : ''}`,
  },
  {
    // Hours with their minutes, where `m` is not a metre: `2h 30m`.
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,])(?<hours>\d{1,3})\s?h(?:rs?)?\s?(?<minutes>[0-5]?\d)\s?m(?:ins?)?(?:\s?(?<seconds>[0-5]?\d)\s?s(?:ecs?)?)?(?![\p{L}\p{N}])/gu,
    say: ({ named: { hours, minutes, seconds } }) =>
      `${counted(Number(hours), 'hour')} ${counted(Number(minutes), 'minute')}${seconds === undefined ? '' : ` ${counted(Number(seconds), 'second')}`}`,
  },
  {
    // Minutes with their seconds: `3m 20s`, `4'32"`.
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,])(?<minutes>\d{1,3})\s?m(?:ins?)?\s?(?<seconds>[0-5]?\d)(?<rest>\.\d{1,3})?\s?s(?:ecs?)?(?![\p{L}\p{N}])/gu,
    say: ({ named: { minutes, seconds, rest } }) =>
      `${counted(Number(minutes), 'minute')} ${rest === undefined ? counted(Number(seconds), 'second') : `${Number(seconds)} point ${sayOneByOne(rest.slice(1), 'zero')} seconds`}`,
  },
  {
    // The minute of a match, in brackets: `(67')`, `(90+3')`.
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<=[(,;]\s?|[(,;]\s?[\p{L} .-]{1,30}\s)(?<minute>\d{1,3})(?:\s?\+\s?(?<more>\d{1,2}))?['’′](?:\s?\+\s?(?<added>\d{1,2}))?(?=[),;])/gu,
    say: ({ named: { minute, more, added } }) => {
      const plus = more ?? added;
      return `minute ${minute}${plus ? ` plus ${plus}` : ''}`;
    },
  },
];

/** The hour of a clock with twelve, and its minutes: `six thirty`, `eight oh five`, `eight`. */
function sayHour({ hour, minute }: ClockTime): string {
  return belowHundred(hour) + (minute ? ` ${twoFigures(minute)}` : '');
}

function isHalfDay({ hour }: ClockTime): boolean {
  return hour <= 12;
}

function halfWords(half: string | undefined): string {
  return half === undefined ? '' : ` ${half.charAt(0).toLowerCase()} m`;
}

/** The time zone, and the stop of `p.m.` when it also ends the sentence. */
function ending({ named: { half, toHalf, zone }, text, end }: WrittenForm): string {
  if (zone !== undefined) return ` ${ZONES[zone.length > 2 ? zone.toUpperCase() : zone] ?? zone}`;
  if (!(toHalf ?? half ?? '').endsWith('.')) return '';
  const after = text.slice(end, end + 12);
  return /^["”’)\s]{0,3}$/u.test(after) || (/^["”’)]{0,2}\s{1,3}\p{Lu}\p{Ll}/u.test(after) && !OF_THE_TIME.test(after))
    ? '.'
    : '';
}

const OF_THE_TIME =
  /^\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|East|Cent|Paci|Moun|Lond|Loc)/u;

/** A clock with twenty-four hours: `seventeen thirty`, `seventeen hundred`, `nine o'clock`, `half past midnight`. */
function sayClock({ hour, minute = 0 }: ClockTime): string {
  if (hour === 0 || (hour === 24 && minute === 0)) {
    if (minute === 0) return 'midnight';
    return minute === 30 ? 'half past midnight' : `${counted(minute, 'minute')} past midnight`;
  }
  if (minute === 0) return hour > 12 ? `${belowHundred(hour)} hundred` : `${belowHundred(hour)} o'clock`;
  return `${belowHundred(hour)} ${twoFigures(minute)}`;
}

function counted(number: number, noun: string): string {
  return `${number < 100 ? belowHundred(number) : number} ${noun}${number === 1 ? '' : 's'}`;
}
