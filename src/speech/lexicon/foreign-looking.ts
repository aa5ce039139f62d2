import { ownLettersOf } from '../../languages/shared/own-letters.ts';

/** Whether a word looks like one of another language: letters that this one has not, or a beginning that no word of it has. */
export function looksForeign(word: string, tag: string): boolean {
  const own = ownLettersOf(tag);
  if (!own) return /[^\p{ASCII}]/u.test(word);
  const letters = word.toLowerCase().normalize('NFC');
  if ([...letters].some((letter) => /[^\p{ASCII}\p{M}\p{N}’]/u.test(letter) && !own.marked.has(letter))) return true;
  return CONSONANTS.test(letters) && !ONSETS.test(letters);
}

/** Whether a word has a letter that only borrowed words of this language have: telling in a name, not in `kilo`. */
export function hasBorrowedLetter(word: string, tag: string): boolean {
  const borrowed = ownLettersOf(tag)?.borrowed;
  return borrowed !== undefined && [...word.toLowerCase()].some((letter) => borrowed.has(letter));
}

/** Two consonants at the beginning, and a vowel somewhere: else they are letters. */
const CONSONANTS = /^[b-df-hj-np-tv-xz]{2}.{0,40}[aeiouyà-ÿ]/u;
/** What words of French, English, German and Spanish begin with, where they begin with two consonants or more. */
const ONSETS =
  /^(?:[bcdfgkptvw]r|[bcfgkpsv]l|[ckprstgw]h[lr]?|kn|gn|p[nst]|pf[lr]?|s[ckmnptvw]h?[lr]?|sch[lmnrw]?|sph|dw|dj|tw|ts|tch|zw|ll|mc|mn)[aeiouyà-ÿ]/u;
