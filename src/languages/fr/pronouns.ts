import type { PronounFacts } from '../people-words.ts';
import { wordMap } from '../shared/word-set.ts';

const HE: PronounFacts = { gender: 'male', number: 'one', personal: true };
const SHE: PronounFacts = { gender: 'female', number: 'one', personal: true };

/** French pronouns that can speak, and pairs of words that do their work. */
export const frenchPronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ...wordMap<PronounFacts>(
    ['il', HE],
    ['elle', SHE],
    ['ils', { gender: 'unknown', number: 'many' }],
    ['elles', { gender: 'female', number: 'many' }],
    ['celui-ci', { ...HE, picks: 'nearest' }],
    ['celle-ci', { ...SHE, picks: 'nearest' }],
    ['on', { gender: 'unknown', number: 'nobody', proverbial: true }],
  ),
  ['ce dernier', { ...HE, picks: 'nearest' }],
  ['cette dernière', { ...SHE, picks: 'nearest' }],
  ['le premier', { ...HE, picks: 'first' }],
  ['la première', { ...SHE, picks: 'first' }],
  ['le second', { ...HE, picks: 'second' }],
  ['le deuxième', { ...HE, picks: 'second' }],
  ['la seconde', { ...SHE, picks: 'second' }],
  ['la deuxième', { ...SHE, picks: 'second' }],
  ["l' intéressé", { ...HE, picks: 'other' }],
  ["l' intéressée", { ...SHE, picks: 'other' }],
]);

/** Those that stand behind a preposition. */
export const frenchStrongPronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ['lui', HE],
  ['elle', SHE],
  ['eux', { gender: 'unknown', number: 'many' }],
  ['elles', { gender: 'female', number: 'many' }],
]);
