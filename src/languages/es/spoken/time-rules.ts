import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { clockTimeRule, type ClockTime } from '../../shared/spoken/clock-time-rule.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { spanishCardinal } from './numbers.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/])';
const END = '(?![\\p{L}\\p{N}]|[.,:]\\p{N})';
const HOURS = '\\s?(?<unit>horas?|h|hs|hrs?)(?!\\p{L})\\.?';
const HALF = '\\s?(?<half>[ap])\\.?\\s?m(?:\\.|(?![\\p{L}.]))';
const TO = '(?<between>\\s?[-–]\\s?|\\s[ay]\\s(?:las\\s)?)';

/** Times of day and lengths of time: « 9:12 », « las 18.30 h », « 7 p. m. », « 2 h 30 min ». */
export const spanishTimeRules: readonly SpokenRule[] = [
  {
    // Open all day and all week.
    class: 'time',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}/]|\p{N}[.,])24(?:\s?h(?:oras)?)?\s?\/\s?7(?:\s?(?:d|días))?(?![\p{L}\p{N}/])/gu,
    say: () => 'veinticuatro horas, siete días a la semana',
  },
  {
    // Minutes, seconds and parts of a second in a race: « 1:32.345 », « 1'32"345 ».
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?:(?<hours>\d{1,2})[:h]\s?)?(?<minutes>\d{1,2})(?:[:'’′]\s?(?<seconds>[0-5]\d)(?:(?:[.,]|''|’’|"|”|″)(?<rest>\d{1,3})|(?:''|’’|"|”|″)))(?![\p{L}\p{N}]|[.,:]\p{N})/gu,
    say: (found) => (isRatio(found) ? null : sayRaceTime(found)),
  },
  clockTimeRule(
    `${START}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:(?<between>\\s?[-–]\\s?)(?<toHour>\\d{1,2}):(?<toMinute>\\d{2}))?(?:${HOURS}|${HALF})?(?!\\p{N}|[.,:]\\p{N})`,
    (times, found) => (isRatio(found) || isInWord(found) ? null : sayTimes(times, found)),
  ),
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?:${TO}(?<toHour>\\d{1,2})\\.(?<toMinute>[0-5]\\d))?(?:${HOURS}|${HALF})${END}`,
    sayTimes,
  ),
  clockTimeRule(
    `(?<=(?<!\\p{L})las?\\s)(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?:(?<between>\\s?[-–]\\s?)(?<toHour>\\d{1,2})\\.(?<toMinute>[0-5]\\d))?${END}(?!\\s?[%‰])`,
    sayTimes,
  ),
  clockTimeRule(`${START}(?<hour>\\d{1,2})(?:${TO}(?<toHour>\\d{1,2}))?${HALF}${END}`, sayTimes),
  clockTimeRule(`${START}0(?<hour>\\d)${HOURS}`, sayTimes),
  // « 2 h 30 min »: a length; « 18h30 »: a time.
  clockTimeRule(
    `${START}(?<hour>\\d{1,2})\\s?(?:h|hs|hrs?|horas?)\\.?\\s(?:y\\s)?(?<minute>\\d{1,2})\\s?(?:m|mins?|minutos?)(?!\\p{L})\\.?(?:\\s?(?:y\\s)?(?<second>\\d{1,2})\\s?(?:s|segs?|segundos?)(?!\\p{L})\\.?)?`,
    ([time]) => sayLength(time),
  ),
  clockTimeRule(`${START}(?<hour>\\d{1,2})h(?<minute>\\d{1,2})m(?:in)?(?:(?<second>\\d{1,2})s)?(?!\\p{L})`, ([time]) =>
    sayLength(time),
  ),
  clockTimeRule(`${START}(?<hour>\\d{1,2})\\s?h\\s?(?<minute>[0-5]\\d)${END}`, sayTimes),
  {
    // « la 1 », « las 21 »: hours are feminine.
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<=(?<!\p{L})(?:a|de|desde|hasta|sobre|hacia|para|y|tras)\slas?\s)(?<hour>\d{1,2})(?![\p{L}\p{N}]|[.,:/-][\p{L}\p{N}]|\s(?:h|hrs?|\p{Ll}{1,25}s)(?!\p{L}))/gu,
    say: ({ named: { hour = '' } }) => (Number(hour) <= 24 ? spanishCardinal(Number(hour), 'feminine') : null),
  },
  {
    // A zone glued to its time, as on pages: « 13:07CEST ».
    class: 'time',
    onlyWith: FIGURE,
    pattern: /(?<=\d[:.]\d{2})\p{Lu}{2,4}(?![\p{L}\p{N}])/gu,
    say: ({ groups: [zone = ''] }) => ` ${[...zone].join(' ')}`,
  },
  {
    // A time from Greenwich: « UTC+2 », « GMT-4:30 ».
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}])(?<zone>UTC|GMT)\s?(?<sign>[+−–-])\s?(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?(?![\p{L}\p{N}])/gu,
    say: ({ named: { zone = '', sign, hours = '', minutes } }) =>
      `${[...zone].join(' ')} ${sign === '+' ? 'más' : 'menos'} ${Number(hours)}${minutes && minutes !== '00' ? ` ${Number(minutes)}` : ''}`,
  },
  {
    // The minute of a match: « (67') », « en el 90'+3 ».
    class: 'time',
    onlyWith: FIGURE,
    pattern:
      /(?<=[(,;]\s?|[(,;]\s?[\p{L}. -]{1,30}\s|(?<!\p{L})(?:el|del|al)\s)(?:(?<minute>\d{1,3})['’′](?:\s?\+\s?(?<more>\d{1,2})['’′]?)?|(?<start>\d{1,3})\+(?<added>\d{1,2})['’′])(?=[\s).,;]|$)/gu,
    say: ({ named: { minute, more, start, added } }) => {
      const extra = more ?? added;
      return `minuto ${Number(minute ?? start)}${extra ? ` más ${Number(extra)}` : ''}`;
    },
  },
];

/** What is glued to a small letter is no time; a capital begins something new. */
function isInWord({ text, end }: WrittenForm): boolean {
  return /^\p{Ll}/u.test(text.slice(end, end + 2));
}

function isRatio({ text, start }: WrittenForm): boolean {
  return RATIO_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

const RATIO_BEFORE = /(?:escala|razón|ratio|proporción|cuota|versículo|salmo)\s?(?:de|del|:)?\s?$/iu;

function sayRaceTime({ named: { hours, minutes = '', seconds = '', rest } }: WrittenForm): string {
  return listed([
    ...(hours ? [counted(Number(hours), 'hora')] : []),
    counted(Number(minutes), 'minuto'),
    counted(Number(seconds), 'segundo'),
    ...(rest ? [counted(Number(rest), PARTS_OF_SECOND[rest.length - 1] ?? '')] : []),
  ]);
}

const PARTS_OF_SECOND = ['décima', 'centésima', 'milésima'];

function sayTimes([from, to]: readonly [ClockTime, ClockTime?], found: WrittenForm): string {
  const { named, text, start, end, groups } = found;
  const { unit, half, between = '' } = named;
  const hasArticle =
    /(?<!\p{L})las?\s$/iu.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\sde(?:\sla|l)\s(?:mañana|tarde|noche|madrugada|mediodía)/u.test(text.slice(end, end + 20));
  const style = { half: half?.toLowerCase(), hasUnit: unit !== undefined, hasArticle };
  const joint = /[-–]/u.test(between) ? ' a ' : between;
  const words = to
    ? `${sayTime(from, { ...style, half: undefined, hasUnit: false, hasArticle: true })}${joint}${sayTime(to, style)}`
    : sayTime(from, style);
  const endsSentence =
    groups[0]?.endsWith('.') && /^(?:["»”)]{0,2}\s\p{Lu}|["»”)]{0,2}\s?$)/u.test(text.slice(end, end + 4));
  // On pages a time is glued to what follows: « 13:07CEST ».
  return endsSentence ? `${words}.` : /^\p{Lu}/u.test(text.slice(end, end + 2)) ? `${words} ` : words;
}

interface TimeStyle {
  readonly half: string | undefined;
  readonly hasUnit: boolean;
  readonly hasArticle: boolean;
}

/** « nueve y doce », « dieciocho treinta », « siete de la tarde »; whole hours with « horas » where no article tells. */
function sayTime(time: ClockTime, { half, hasUnit, hasArticle }: TimeStyle): string {
  const { hour, minute = 0, second } = time;
  if (second !== undefined && half === undefined) return sayLength(time);
  const hours = spanishCardinal(hour, 'feminine');
  // « siete y uno »: a minute of one figure is not read as hours.
  const isPaired = minute >= 10 && half === undefined && (hasUnit || hour > 12 || hour === 0);
  const minutes = minute === 0 ? '' : `${isPaired ? '' : ' y'} ${spanishCardinal(minute)}`;
  if (half !== undefined && hour <= 12) return `${hours}${minutes} ${partOfDay(hour, half)}`;
  const isNamed =
    (hasUnit && (minute === 0 || isPaired)) ||
    (minute === 0 && hour !== 1 && !hasArticle) ||
    (hour === 0 && minute === 0);
  return `${hours}${minutes}${isNamed ? (hour === 1 && minute === 0 ? ' hora' : ' horas') : ''}`;
}

function partOfDay(hour: number, half: string): string {
  if (half === 'a') return hour === 12 ? 'de la noche' : 'de la mañana';
  if (hour === 12) return 'del mediodía';
  return hour < 8 ? 'de la tarde' : 'de la noche';
}

/** « quince horas, diez minutos y cuarenta segundos ». */
function sayLength({ hour, minute = 0, second }: ClockTime): string {
  return listed([
    counted(hour, 'hora'),
    ...(minute > 0 ? [counted(minute, 'minuto')] : []),
    ...(second ? [counted(second, 'segundo')] : []),
  ]);
}

function counted(number: number, noun: string): string {
  return `${spanishCardinal(number, noun.endsWith('a') ? 'feminine' : 'masculine')} ${noun}${number === 1 ? '' : 's'}`;
}

/** With « y » before the last. */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`;
}
