/** The months in full, from January. */
export const MONTHS: readonly string[] =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const SHORT_MONTHS = [
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  'jän feber mrz april mai juni juli august sept oct nov dec',
];

/** Names of months in full and in Austria, in lower case, by their number from 1. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ['jänner', 1],
  ['feber', 2],
]);

/** Short forms of months in lower case, without their stop, by the number of the month from 1. */
export const shortMonthNumbers: ReadonlyMap<string, number> = new Map(
  SHORT_MONTHS.flatMap((list) =>
    list
      .split(' ')
      .map((name, index): [string, number] => [name, index + 1])
      .filter(([name]) => !monthNumbers.has(name)),
  ),
);

/** Names of months in full, as alternatives. */
export const FULL_MONTHS: string = `${MONTHS.join('|')}|Jänner|Feber`;

/** The name of a month, from 1. */
export function monthWords(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** Days of the week by their short forms. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  Mo: 'Montag',
  Di: 'Dienstag',
  Mi: 'Mittwoch',
  Do: 'Donnerstag',
  Fr: 'Freitag',
  Sa: 'Samstag',
  So: 'Sonntag',
};

/** A day of the week with a part of the day or without, in full or short, as the source of a pattern. */
export const WEEKDAY_SOURCE: string =
  '(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)(?:s|abend|morgen|nachmittag|vormittag|mittag|nacht)?|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?';
