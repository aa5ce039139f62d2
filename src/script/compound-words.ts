import type { PeopleWords } from '../languages/people-words.ts';
import type { Gender } from '../model/script.ts';
import type { Token } from './tokenize.ts';

/** The words of a language with the article's compounds among them: what `minister` is, `finance-minister` is too. Names are no compounds. */
export function withCompounds(words: PeopleWords, tokens: readonly Token[]): PeopleWords {
  if (words.nounCapitals === null) return words;
  const roles = new Map<string, Gender>(words.roles);
  const pluralRoles = new Set(words.pluralRoles);
  const organisations = new Set(words.organisations);
  const documents = new Set(words.documents);
  const unlisted = new Set<string>();
  const lastParts = new Map<string, string>();
  for (const { noun, lower } of tokens) {
    if (!noun || isKnown(lower, words)) continue;
    const kind = kindOf(lower, words) ?? inflected(lower, words);
    if (kind === null) continue;
    if (kind.base !== null) lastParts.set(lower, kind.base);
    if (kind.base === null) unlisted.add(lower);
    if (kind.as === 'role') roles.set(lower, kind.gender);
    else ({ plural: pluralRoles, organisation: organisations, document: documents })[kind.as].add(lower);
  }
  return { ...words, roles, pluralRoles, organisations, documents, unlistedRoles: unlisted, lastParts };
}

/** Whether a noun, or its last part, is one of people, bodies or writings. */
export function isPeopleNoun(lower: string, words: PeopleWords): boolean {
  return isKnown(lower, words) || (kindOf(lower, words) ?? inflected(lower, words)) !== null;
}

/** A noun with the ending of its case: the company's, of the biologist. */
function inflected(lower: string, words: PeopleWords): NounKind | null {
  for (const ending of words.nounCapitals?.caseEndings ?? []) {
    const base = lower.slice(0, -ending.length);
    if (!lower.endsWith(ending) || base.length < 4) continue;
    const gender = words.roles.get(base);
    if (gender !== undefined) return { as: 'role', gender, base };
    if (words.organisations.has(base)) return { as: 'organisation', gender: 'unknown', base };
    if (words.documents.has(base)) return { as: 'document', gender: 'unknown', base };
    const kind = kindOf(base, words);
    if (kind !== null) return { ...kind, base };
  }
  return null;
}

/** Whether a noun, or its last part, is one of bodies. */
export function isBodyNoun(lower: string, words: PeopleWords): boolean {
  return words.organisations.has(lower) || (kindOf(lower, words) ?? inflected(lower, words))?.as === 'organisation';
}

function isKnown(lower: string, words: PeopleWords): boolean {
  return [words.roles, words.pluralRoles, words.organisations, words.documents, words.genderlessRoles].some((known) =>
    known.has(lower),
  );
}

interface NounKind {
  readonly as: 'role' | 'plural' | 'organisation' | 'document';
  readonly gender: Gender;
  /** The known noun it ends in. */
  readonly base: string | null;
}

const SHORTEST_BASE = 4;
const SHORTEST_FIRST_PART = 3;

function kindOf(lower: string, words: PeopleWords): NounKind | null {
  if (words.nounCapitals?.commonNouns.has(lower) === true) return null;
  for (let at = SHORTEST_FIRST_PART; at <= lower.length - SHORTEST_BASE; at += 1) {
    const base = lower.slice(at);
    const gender = words.roles.get(base);
    if (gender !== undefined) return { as: 'role', gender, base };
    if (words.organisations.has(base) && words.nounCapitals?.plainNouns.has(base) !== true)
      return { as: 'organisation', gender: 'unknown', base };
    if (words.pluralRoles.has(base)) return { as: 'plural', gender: 'unknown', base };
    if (words.documents.has(base)) return { as: 'document', gender: 'unknown', base };
  }
  const { nounCapitals } = words;
  if (nounCapitals === null) return null;
  if (nounCapitals.ageNouns.test(lower)) return { as: 'role', gender: 'unknown', base: null };
  if (nounCapitals.bodyEndings.test(lower)) return { as: 'organisation', gender: 'unknown', base: null };
  if (nounCapitals.womanEndings.test(lower)) return { as: 'role', gender: 'female', base: null };
  return nounCapitals.manEndings.test(lower) ? { as: 'role', gender: 'male', base: null } : null;
}
