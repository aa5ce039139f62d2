import type { GrammaticalGender } from '../../number-words.ts';
import { wordSet } from '../../shared/word-set.ts';
import type { AdjectiveEnding } from '../number-words.ts';
import { NO_ADJECTIVES, nounAhead } from './noun-gender.ts';

/** How far the words around a form are read. */
export const NEAR = 80;

/** The ending of an adjective or ordinal between two texts: `am … Tag`, `ein … Versuch`, `… Liga`. */
export function endingBetween(before: string, after: string): AdjectiveEnding {
  const words = lastWords(before);
  const [last = '', secondLast = ''] = words;
  const noun = nounAhead(after);
  const gender = noun?.gender;
  if (OBLIQUE.has(last)) return 'en';
  if (NEUTER_ARTICLES.has(last)) return 'e';
  if (noun?.isPlural && FEMININE_ARTICLES.has(last)) return 'en';
  if (FEMININE_ARTICLES.has(last)) return 'e';
  if (MASCULINE_ARTICLES.has(last))
    return endingOfNext(after) ?? afterDer(noun?.isGuess ? undefined : gender, secondLast, before);
  if (WITHOUT_ENDING.has(last)) return noun ? strongEnding(gender) : (adjectiveAhead(after) ?? 'er');
  const copied = adjectiveEnding(last, secondLast) ?? endingOfNext(after);
  if (copied) return copied;
  if (noun && DATIVE.has(last)) return noun.isPlural ? 'en' : gender === 'feminine' ? 'er' : 'em';
  if (noun && ACCUSATIVE.has(last) && !noun.isPlural && gender === 'masculine') return 'en';
  if (noun?.isPlural) return 'e';
  return strongEnding(gender);
}

/** Whether a word before a number with a stop makes an ordinal of it. */
export function isDeterminer(word: string): boolean {
  return (
    OBLIQUE.has(word) ||
    word === 'das' ||
    word === 'dieses' ||
    word === 'jedes' ||
    NEUTER_ARTICLES.has(word) ||
    FEMININE_ARTICLES.has(word) ||
    MASCULINE_ARTICLES.has(word) ||
    WITHOUT_ENDING.has(word)
  );
}

/** The last words before a form, the nearest first, in lower case: those of its clause, without adverbs before numbers. */
export function lastWords(before: string): readonly string[] {
  const clause = /[^.,;:!?()[\]…–—]*$/u.exec(before.slice(-NEAR).replace(/["„“»«‚‘'(\s[]+$/u, ''))?.[0] ?? '';
  const words = (clause.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [])
    .map((word) => word.toLowerCase())
    .toReversed();
  const first = words.findIndex((word) => !ADVERBS.has(word));
  return first === -1 ? words : words.slice(first);
}

export type GrammaticalCase = 'nominative' | 'accusative' | 'dative';

/** The case that a preposition before a number asks for. */
export function caseBehind(before: string): GrammaticalCase {
  const [last = '', secondLast] = lastWords(before);
  if (last === 'zu' && secondLast === 'bis') return 'nominative';
  // « stieg auf 5 Meter »: mostly a change.
  if (ACCUSATIVE.has(last) || last === 'auf') return 'accusative';
  return DATIVE.has(last) ? 'dative' : 'nominative';
}

/** `ein`, `eine`, `einen`, `einem`, `einer`. */
export function indefiniteArticle(gender: GrammaticalGender, grammaticalCase: GrammaticalCase): string {
  if (gender === 'feminine') return grammaticalCase === 'dative' ? 'einer' : 'eine';
  if (grammaticalCase === 'dative') return 'einem';
  return gender === 'masculine' && grammaticalCase === 'accusative' ? 'einen' : 'ein';
}

/** The article before a masculine noun in the nominative is the one of a feminine noun in the dative and genitive. */
function afterDer(gender: GrammaticalGender | undefined, secondLast: string, before: string): AdjectiveEnding {
  if (gender === 'masculine') return 'e';
  if (gender === 'feminine' || gender === 'neuter') return 'en';
  // Behind a noun it is a genitive: « Beginn der 2. Tranche ».
  return DATIVE.has(secondLast) || /\p{Lu}[\p{L}-]*\sder\s["„»«]?$/u.test(before) ? 'en' : 'e';
}

function strongEnding(gender: GrammaticalGender | undefined): AdjectiveEnding {
  return gender === 'neuter' ? 'es' : gender === 'feminine' ? 'e' : 'er';
}

/** Adjectives in a row have one ending: `der große zweite …`. */
function adjectiveEnding(last: string, secondLast: string): AdjectiveEnding | undefined {
  const ending = isDeterminer(secondLast) ? /(?<=...)e[nrs]?$/u.exec(last)?.[0] : undefined;
  return ending as AdjectiveEnding | undefined;
}

function endingOfNext(after: string): AdjectiveEnding | undefined {
  const next = /^\s(?<word>\p{Ll}{3,30}|\p{Lu}\p{Ll}{2,30})\s\p{Lu}/u.exec(after)?.groups?.['word'] ?? '';
  if (NO_ADJECTIVES.has(next)) return undefined;
  const isAdjective = /^\p{Ll}/u.test(next) || /(?:isch|deutsch|lich)e[nmrs]?$/u.test(next);
  const ending = isAdjective ? /e[nmrs]?$/u.exec(next)?.[0] : undefined;
  return ending as AdjectiveEnding | undefined;
}

function adjectiveAhead(after: string): AdjectiveEnding | undefined {
  return /^\s\p{Ll}{2,30}(?<ending>e[rs])(?!\p{L})/u.exec(after)?.groups?.['ending'] as AdjectiveEnding | undefined;
}

const DECLINED = 'ein kein mein dein sein ihr unser euer'.split(' ');

const OBLIQUE = wordSet(
  'am im vom zum zur beim dem den des diesem diesen jenem jenen jedem jeden welchem welchen manchem manchen allen beiden',
  DECLINED.flatMap((word) => {
    const stem = word === 'euer' ? 'eur' : word;
    return ['em', 'en', 'er', 'es'].map((ending) => stem + ending);
  }).join(' '),
);
const NEUTER_ARTICLES = wordSet(
  'das dieses jenes jedes welches manches ins ans aufs fürs ums durchs übers unters hinters vors',
);
const MASCULINE_ARTICLES = wordSet('der dieser jener jeder welcher mancher');
const FEMININE_ARTICLES = wordSet(
  'die diese jene jede welche manche',
  DECLINED.map((word) => (word === 'euer' ? 'eure' : `${word}e`)).join(' '),
);
const WITHOUT_ENDING = wordSet(...DECLINED);

const DATIVE = wordSet(
  'aus bei mit nach seit von zu vor in ab unter binnen gegenüber samt an auf laut trotz während wegen zwischen hinter neben',
);
const ACCUSATIVE = wordSet('für gegen ohne um durch über pro je per');
const ADVERBS = wordSet(
  'bereits schon nur erst auch noch sogar etwa rund circa ca knapp insgesamt nun damit wohl mittlerweile inzwischen gut genau höchstens mindestens maximal fast gerade',
);
