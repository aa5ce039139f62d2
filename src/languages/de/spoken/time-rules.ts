import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { clockTimeRule, type ClockTime } from '../../shared/spoken/clock-time-rule.ts';
import { germanCardinal, germanOrdinal } from '../number-words.ts';
import { IN_BRACKETS } from './ordinal-rules.ts';
import { SCORE_NEAR } from './score-words.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:])';
const END = '(?![\\p{L}\\p{N}]|[.,:]\\p{N})';
const UHR = '\\s?(?:Uhr|h)(?![\\p{L}\\p{N}])';

/** Times of day and lengths of time: « 18:00 Uhr », « 17.30 Uhr », « 8–18 Uhr », « 20h15 », « 2:03:15 Stunden ». */
export const germanTimeRules: readonly SpokenRule[] = [
  {
    class: 'time',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}/]|\p{N}[.,])24\/7(?![\p{L}\p{N}/])/gu,
    say: () => 'vierundzwanzig sieben',
  },
  {
    // A length of time by its word behind it.
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<first>\d{1,2}):(?<second>\d{2})(?::(?<third>\d{2}))?(?:[.,](?<rest>\d{1,3}))?\s?(?<unit>Stunden|Std\.|h|Minuten|Min\.|min)(?![\p{L}\p{N}])/gu,
    say: sayLength,
  },
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?:${UHR})?\\s?[-–—]\\s?(?<toHour>\\d{1,2})(?:[.:](?<toMinute>\\d{2}))?${UHR}`,
    // « 3–5 h » is a length of time.
    (times, { groups: [written = ''] }) =>
      written.endsWith('h') && (times[1]?.hour ?? 0) <= 12 ? null : sayTimes(times),
  ),
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2})(?:[.:](?<second>\\d{2}))?)?\\s?Uhr(?![\\p{L}\\p{N}-])`,
    sayTimes,
  ),
  clockTimeRule(`${START}(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)\\s?h(?![\\p{L}\\p{N}/])`, sayTimes),
  // Of several times only the last has the word: « von 14.30 bis 16 Uhr », « 8.30–12.00 und 13.30–17.00 Uhr ».
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})[.:](?<minute>\\d{2})(?:\\s?[-–]\\s?(?<toHour>\\d{1,2})[.:](?<toMinute>\\d{2}))?(?=(?:(?:,\\s|\\s(?:bis|und|oder|sowie)\\s)(?:\\p{L}{2,12}\\s){0,2}\\d{1,2}(?:[.:]\\d{2})?(?:\\s?[-–]\\s?\\d{1,2}(?:[.:]\\d{2})?)?){1,5}\\sUhr)`,
    sayTimes,
  ),
  clockTimeRule(`${START}(?<hour>\\d{1,2})h(?<minute>\\d{2})${END}`, sayTimes),
  clockTimeRule(`(?<=(?:um|ab|bis|von|gegen|vor|nach)\\s)(?<hour>\\d{1,2})\\s?h(?![\\p{L}\\p{N}/])`, sayTimes),
  // Behind a word of time a stop is enough: « um 20.15 ».
  clockTimeRule(
    `(?<=(?:^|\\s)(?:um|gegen)\\s)(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?![\\p{L}\\p{N}]|[.,:]\\p{N}|\\s(?:Pro|Mil|Euro|Uhr|Fr|Meter))`,
    sayTimes,
  ),
  clockTimeRule(
    `${START}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\s?[-–]\\s?(?<toHour>\\d{1,2}):(?<toMinute>\\d{2}))?(?![\\p{L}\\p{N}-]|[.,:]\\p{N})`,
    (times, found) => (isScore(found) ? null : sayTimes(times)),
  ),
  {
    // A time from Greenwich: « UTC+2 ».
    class: 'time',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}])(?<zone>UTC|GMT|MEZ)\s?(?<sign>[+−-])\s?(?<hours>\d{1,2})(?![\p{L}\p{N}])/gu,
    say: ({ named: { zone = '', sign, hours } }) =>
      `${[...zone].join(' ')} ${sign === '+' ? 'plus' : 'minus'} ${germanCardinal(Number(hours))}`,
  },
  {
    // The minute of a match: « (67.) », « in der 90.+3 Minute », « (45.+1) ».
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<minute>\d{1,3})\.?['’′]?\s?\+\s?(?<more>\d{1,2})(?:\.(?=\s?Minute|[),;/])|['’′]|(?=\s?Minute|[),;/]))/gu,
    say: ({ named: { minute = '', more = '' }, text, start }) =>
      `${germanOrdinal(Number(minute), IN_BRACKETS.test(text.slice(Math.max(0, start - 40), start)) ? 'e' : 'en')} plus ${germanCardinal(Number(more))}`,
  },
  {
    class: 'time',
    onlyWith: /\d['’′]/u,
    pattern: /(?<=[(,;]\s?|[(,;]\s?[\p{L} .-]{1,30}\s)(?<minute>\d{1,3})['’′](?=[),;])/gu,
    say: ({ named: { minute } }) => `${germanOrdinal(Number(minute), 'e')} Minute`,
  },
  {
    // Minutes and seconds of a race.
    class: 'time',
    onlyWith: /\d['’′]/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,])(?<minutes>\d{1,3})['’′](?<seconds>\d{2})(?:''|’’|"|”|″)(?<rest>\d{1,3})?(?!\p{N})/gu,
    say: ({ named: { minutes, seconds, rest } }) =>
      [counted(Number(minutes), 'Minute'), counted(Number(seconds), 'Sekunde'), ...(rest ? [rest] : [])].join(' '),
  },
];

function sayLength({ named: { first, second, third, rest, unit = '' } }: WrittenForm): string {
  const isHours = /^(?:S|h)/u.test(unit) || third !== undefined;
  const [upper, lower] = isHours ? ['Stunde', 'Minute'] : ['Minute', 'Sekunde'];
  const parts = [counted(Number(first), upper ?? ''), counted(Number(second), lower ?? '', rest)];
  if (third !== undefined) parts[1] = counted(Number(second), lower ?? '');
  return [...parts, ...(third === undefined ? [] : [counted(Number(third), 'Sekunde', rest)])].join(' ');
}

/** `rest` are the figures of a fraction. */
function counted(number: number, noun: string, rest?: string): string {
  if (rest === undefined && number === 1) return `eine ${noun}`;
  const fraction =
    rest === undefined ? '' : ` Komma ${[...rest].map((figure) => germanCardinal(Number(figure))).join(' ')}`;
  return `${germanCardinal(number)}${fraction} ${noun}n`;
}

function sayTimes([from, to]: readonly [ClockTime, ClockTime?]): string {
  if (!to) return sayTime(from);
  const first = from.minute ? sayTime(from) : hourWords(from.hour);
  return `${first} bis ${sayTime(to)}`;
}

/** « achtzehn Uhr », « siebzehn Uhr dreißig », « ein Uhr ». */
function sayTime({ hour, minute = 0, second }: ClockTime): string {
  const hours = `${hourWords(hour)} Uhr`;
  if (second !== undefined) return `${hours} ${counted(minute, 'Minute')} ${counted(second, 'Sekunde')}`;
  return minute === 0 ? hours : `${hours} ${germanCardinal(minute)}`;
}

function hourWords(hour: number): string {
  return hour === 1 ? 'ein' : germanCardinal(hour);
}

/** Sets and quarters have two figures too: « 25:21, 19:25 »; so do ratios. */
function isScore({ text, start, end }: WrittenForm): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:^|\s)(?:um|ab|bis|gegen|von|seit|Uhrzeit:?|Anpfiff|Beginn|Start)\s$/iu.test(before)) return false;
  if (/(?:Verhältnis|Maßstab|Quote|Chance|Kurs)\s?(?:von|:)?\s?$/u.test(before)) return true;
  return SCORE_NEAR.test(before) || SCORE_NEAR.test(text.slice(end, end + 60));
}
