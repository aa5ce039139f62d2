import type { PeopleWords } from '../languages/people-words.ts';

const LEAST_LETTERS = 7;

/** Whether a word names somebody by where they are from: a known one, or one of the right form, which counts only with a capital: `la Villeneuvoise`. */
export function isOriginNoun(lower: string, words: PeopleWords): boolean {
  if (words.nounDemonyms !== true) return false;
  return (
    words.demonyms.has(lower) ||
    (lower.length >= LEAST_LETTERS && words.originEndings?.some((ending) => lower.endsWith(ending)) === true)
  );
}
