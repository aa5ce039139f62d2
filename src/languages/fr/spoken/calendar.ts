import { frenchCardinal } from './numbers.ts';

/** The months in full, from January. */
export const MONTHS: readonly string[] =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Names and short forms in lower case, without a stop; « sept » without one is a number. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv févr mars avr mai juin juil août sept. oct nov déc',
    'jan fév mars avr mai jun juill aout sep oct nov dec',
    'janvier fevrier mars avril mai juin jul août septembre octobre novembre decembre',
    'janvier fevr mars avril mai juin jui août septembre octobre novembre décembre',
  ].flatMap((list) => list.split(' ').map((name, index): [string, number] => [name.replace(/\.$/u, ''), index + 1])),
);

/** Names of months in full, as alternatives. */
export const FULL_MONTHS: string = [...MONTHS, 'fevrier', 'aout', 'decembre'].join('|');

/** « premier », then cardinal numbers. */
export function dayWords(day: number): string {
  return day === 1 ? 'premier' : frenchCardinal(day);
}

/** The name of a month, from 1. */
export function monthWords(month: number): string {
  return MONTHS[month - 1] ?? '';
}
