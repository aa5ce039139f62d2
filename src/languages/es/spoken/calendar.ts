import { spanishCardinal } from './numbers.ts';

/** The months in full, from January. */
export const MONTHS: readonly string[] =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** Names and short forms in lower case, without a stop. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sep oct nov dic',
    'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
    'enero febr marzo abril mayo junio julio agosto set octubre noviembre diciembre',
    'enero febrero marzo abril mayo junio julio agosto sept octubre noviembre diciembre',
  ].flatMap((list) => list.split(' ').map((name, index): [string, number] => [name, index + 1])),
);

/** The name of a month, from 1. */
export function monthWords(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** « catorce de julio de dos mil veintitrés »; the year may be missing. */
export function dateWords(day: number, month: number, year?: number): string {
  return `${spanishCardinal(day)} de ${monthWords(month)}${year === undefined ? '' : ` de ${spanishCardinal(year)}`}`;
}

/** Two figures name the year nearest to our time: 70 to 99 are of the last century. */
export function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}
