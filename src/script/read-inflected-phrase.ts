import type { DeterminerFacts, PeopleWords, PronounFacts } from '../languages/people-words.ts';
import { readName } from './read-name.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import type { Token } from './tokenize.ts';

const MOST_ADJECTIVES = 4;
const MOST_TOKENS = 14;

type IsVerb = (lower: string) => boolean;

/**
 * Reads a noun phrase of a language that gives all nouns a capital: article, adjectives, nouns, name, and what stands in the genitive behind.
 * Words in lower case behind the first noun are no part of it.
 */
export function readInflectedPhrase(
  tokens: readonly Token[],
  index: number,
  words: PeopleWords,
  verbs: ReadonlySet<string>,
): NounPhrase | null {
  const isVerb: IsVerb = (lower) => verbs.has(lower) || words.phraseEnds.has(lower);
  const first = tokens[index];
  if (first === undefined || first.kind !== 'word') return null;
  const determiner = words.determiners.get(first.lower) ?? null;
  let at = determiner === null ? index : behindAdjectives(tokens, index + 1, words, isVerb);
  const age = tokens[at];
  if (determiner !== null && age?.noun === true) {
    if (words.nounCapitals?.ageNouns.test(age.lower) === true)
      return agePhrase(index, at + 1, determiner, age.lower, 'one');
    if (words.nounCapitals?.comparedNouns.test(age.lower) === true)
      return agePhrase(index, at + 1, determiner, age.lower, 'nobody');
  }
  const nouns: string[] = [];
  let owner: readonly Token[] = [];
  let name: readonly Token[] = [];
  let title: { gender: NounPhrase['titleGender']; has: boolean } = { gender: 'unknown', has: false };
  while (at < tokens.length && at < index + MOST_TOKENS) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.sentence !== first.sentence) break;
    const read = token.capital || words.titles.has(token.lower) ? readName(tokens, at, words) : null;
    if (read !== null && read.name.length > 0) {
      at = read.end;
      name = read.name;
      title = { gender: read.titleGender, has: read.hasTitle };
      nouns.push(...read.roles);
      if (read.name.at(-1)?.genitive !== true || !isNoun(tokens, behindAdjectives(tokens, at, words, isVerb))) break;
      owner = name;
      name = [];
      at = behindAdjectives(tokens, at, words, isVerb);
      continue;
    }
    if (!token.noun) break;
    nouns.push(token.lower);
    at += 1;
  }
  if ((nouns.length === 0 && name.length === 0) || isRelative(tokens, index, at, words, isVerb)) return null;
  const bodyName = name.length === 0 && owner.length === 0 ? nameOfBody(tokens, at, nouns, words) : null;
  if (bodyName !== null) ({ name, end: at } = bodyName);
  at = behindBrackets(tokens, at);
  if (name.length === 0) at = complementsEnd(tokens, at, words, isVerb);
  const roles = nouns.flatMap((noun) => rolesOf(noun, words));
  const head = roles[0] ?? nouns.at(0) ?? null;
  return {
    first: index,
    end: at,
    sureEnd: at,
    pronoun: null,
    determiner: agreeing(determiner, head, words),
    name: name.length === 0 && owner.length > 0 && nouns.some((noun) => words.documents.has(noun)) ? owner : name,
    head,
    roles,
    titleGender: title.gender,
    hasTitle: title.has,
    owner,
    joined: false,
    capitals: [],
    ownerHead: null,
  };
}

/** Behind a comma `die` begins a relative clause, unless nothing but the noun phrase follows up to the next sign: then it is an apposition. */
function isRelative(tokens: readonly Token[], index: number, end: number, words: PeopleWords, isVerb: IsVerb): boolean {
  if (tokens[index - 1]?.kind !== 'comma' || !words.relatives.has(tokens[index]?.lower ?? '')) return false;
  const behind = tokens[complementsEnd(tokens, end, words, isVerb)];
  return behind?.kind === 'word' && !words.joiningWords.has(behind.lower);
}

/** `die 34-Jährige` means whom `sie` would mean; with an article that opens somebody new it is a noun like others. */
function agePhrase(
  index: number,
  end: number,
  determiner: DeterminerFacts,
  head: string,
  number: PronounFacts['number'],
): NounPhrase | null {
  return {
    first: index,
    end,
    sureEnd: end,
    head,
    roles: [head],
    pronoun: determiner.kind === 'definite' ? { gender: determiner.gender, number, named: true } : null,
    determiner,
    name: [],
    titleGender: 'unknown',
    hasTitle: false,
    owner: [],
    joined: false,
    capitals: [],
    ownerHead: null,
  };
}

/** Adjectives and numbers between the article and its noun. */
function behindAdjectives(tokens: readonly Token[], index: number, words: PeopleWords, isVerb: IsVerb): number {
  let at = index;
  while (at < index + MOST_ADJECTIVES) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.noun || token.capital) break;
    const { lower } = token;
    if (words.nounCapitals?.adjectiveEnding.test(lower) !== true || isVerb(lower)) break;
    if (words.prepositions.has(lower) || words.pronouns.has(lower) || words.determiners.has(lower)) break;
    at += 1;
  }
  return at;
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.noun === true;
}

/** A noun of a body and the nouns right behind it are its name: the article and the first noun alone do not tell which one it is. */
function nameOfBody(
  tokens: readonly Token[],
  end: number,
  nouns: readonly string[],
  words: PeopleWords,
): { readonly name: readonly Token[]; readonly end: number } | null {
  const first = end - nouns.length;
  if (!words.organisations.has(nouns[0] ?? '')) return null;
  const bracket = acronymBracket(tokens, end);
  if (bracket !== null) return { name: tokens.slice(first, bracket), end: bracket };
  return nouns.length > 1 ? { name: tokens.slice(first, end), end } : null;
}

/** Index of the bracket that holds the short form of a name, a few words further on. */
function acronymBracket(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'open') return /^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? '') ? at : null;
    if (token?.kind !== 'word') return null;
  }
  return null;
}

/** Nouns in the genitive, or behind `von`, that say of what somebody is the head. */
function complementsEnd(tokens: readonly Token[], from: number, words: PeopleWords, isVerb: IsVerb): number {
  let end = from;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || !words.complements.has(token.lower)) break;
    let at = end + 1;
    if (words.determiners.has(tokens[at]?.lower ?? '')) at += 1;
    at = behindAdjectives(tokens, at, words, isVerb);
    const start = at;
    while (tokens[at]?.kind === 'word' && (tokens[at]?.noun === true || tokens[at]?.capital === true)) at += 1;
    const isTime = words.notNames.has(tokens[start]?.lower ?? '');
    if (at === start || isTime || tokens[at - 1]?.sentence !== tokens[from - 1]?.sentence) break;
    end = at;
  }
  return end;
}

/** The noun and the last part of it, where those name people or bodies. */
function rolesOf(noun: string, words: PeopleWords): readonly string[] {
  const known = words.roles.has(noun) || words.pluralRoles.has(noun) || words.organisations.has(noun);
  if (!known && !words.genderlessRoles.has(noun)) return [];
  const last = words.lastParts.get(noun);
  return last === undefined ? [noun] : [noun, last];
}

/** The article with the number and the case that its noun shows. */
function agreeing(determiner: DeterminerFacts | null, head: string | null, words: PeopleWords): DeterminerFacts | null {
  if (determiner === null || head === null) return determiner;
  const gender = words.roles.get(head);
  const plural = words.pluralRoles.has(head);
  const isFeminine =
    gender === 'female' ||
    (gender === undefined && words.nounCapitals?.feminineEndings.some((ending) => head.endsWith(ending)) === true);
  if (determiner.objectBefore === 'female' && (isFeminine || (plural && gender === undefined)))
    return { ...determiner, gender: 'female', object: true };
  if (determiner.pluralBefore !== undefined && (gender === determiner.pluralBefore || (plural && gender === undefined)))
    return { ...determiner, gender: 'unknown', plural: true };
  return determiner;
}

function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'open') return at;
  for (let end = at + 1; end < tokens.length && end < at + 7; end += 1) {
    if (tokens[end]?.kind === 'close') return end + 1;
  }
  return at;
}
