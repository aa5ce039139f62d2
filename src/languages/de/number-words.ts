import { toCardinal, toOrdinal } from 'n2words/de-DE';

/** The ending of an adjective, as the words around it ask for. */
export type AdjectiveEnding = 'e' | 'en' | 'er' | 'es' | 'em';

/** German words for a whole number. */
export function germanCardinal(number: number | bigint): string {
  return toCardinal(number).replace(/eins(?=tausend)/u, 'ein');
}

/** The ordinal of a number from 0, with the ending that its sentence asks for: `dritte`, `dritten`, `dritter`. */
export function germanOrdinal(number: number | bigint, ending: AdjectiveEnding): string {
  if (BigInt(number) === 0n) return `nullt${ending}`;
  const words = toOrdinal(number)
    .replace(/^ein(?=(?:hundert|tausend)ste$)/u, '')
    .replace(/(?:(?<=^)eine | )(?<scale>Milli(?:on|ard))(?:en|e)?ste$/u, (...match) => {
      const { scale = '' } = match.at(-1) as Readonly<Record<string, string | undefined>>;
      return `${scale.toLowerCase()}ste`;
    });
  return words.replace(/e$/u, ending);
}

/** A year as it is said: nineteen hundreds up to 1999, thousands after. */
export function germanYear(year: number): string {
  if (year < 1100 || year >= 2000) return germanCardinal(year);
  const rest = year % 100;
  return `${germanCardinal(Math.floor(year / 100))}hundert${rest === 0 ? '' : germanCardinal(rest)}`;
}
