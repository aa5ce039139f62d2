import type { DeterminerFacts, PeopleWords, PronounFacts } from '../languages/people-words.ts';
import type { Gender } from '../model/script.ts';
import { firstNameGender } from './first-name-gender.ts';
import { behindAnd, behindOwner, isModifier } from './name-modifiers.ts';
import { readInflectedPhrase } from './read-inflected-phrase.ts';
import { isOriginNoun } from './origin-noun.ts';
import { readName } from './read-name.ts';
import type { Token } from './tokenize.ts';

/** A phrase that can name a speaker: a name, a role, a pronoun, an organisation, or several of them in one. */
export interface NounPhrase {
  readonly first: number;
  /** Index behind the last token. */
  readonly end: number;
  /** Index behind what surely belongs to it: in `une cliente du marché hésite` the last word may be a verb. */
  readonly sureEnd: number;
  readonly pronoun: PronounFacts | null;
  readonly determiner: DeterminerFacts | null;
  readonly name: readonly Token[];
  /** A role in capitals, which may be somebody's surname: Baker. */
  readonly capitals: readonly Token[];
  /** The noun that says what the person is. */
  readonly head: string | null;
  /** All nouns that say so. */
  readonly roles: readonly string[];
  readonly titleGender: Gender;
  readonly hasTitle: boolean;
  /** The owner in `Roy's lawyer`: never the speaker, unless what follows is a text. */
  readonly owner: readonly Token[];
  /** Two names joined by `and`: several people, who speak as one. */
  readonly joined: boolean;
  /** The noun of an owner without a name: the skipper's sister. */
  readonly ownerHead: string | null;
}

const MOST_TOKENS = 16;

/** Reads the noun phrase at token `index`, or null where there is none. */
export function readNounPhrase(
  tokens: readonly Token[],
  index: number,
  words: PeopleWords,
  verbs: ReadonlySet<string>,
): NounPhrase | null {
  const pronoun = readPronoun(tokens, index, words, verbs);
  if (pronoun !== null) return pronoun;
  if (words.nounCapitals !== null) return readInflectedPhrase(tokens, index, words, verbs);
  const state = {
    at: index,
    determiner: null as DeterminerFacts | null,
    roles: [] as string[],
    nouns: [] as string[],
    owner: [] as readonly Token[],
    ownerHead: null as string | null,
    capitals: [] as readonly Token[],
  };
  const found = words.determiners.get(tokens[index]?.lower ?? '');
  if (found !== undefined) {
    state.determiner = found;
    state.at += 1;
  }
  let name: readonly Token[] = [];
  let title = { gender: 'unknown' as Gender, has: false };
  let afterPreposition = false;
  let sureEnd = 0;
  let complements = 0;
  while (state.at < tokens.length && state.at - index < MOST_TOKENS) {
    const token = tokens[state.at];
    if (token === undefined || token.sentence !== tokens[index]?.sentence) break;
    if (token.kind === 'open') {
      const close = closingBracket(tokens, state.at);
      if (close === null) break;
      state.at = close;
      continue;
    }
    if (token.kind !== 'word' || token.inverted) break;
    const read = mayBeName(tokens, state.at, words) ? readName(tokens, state.at, words) : null;
    if (read !== null && sureEnd > 0 && sureEnd === state.at - 1 && isVerbLike(tokens[sureEnd], complements, words)) {
      state.at = sureEnd;
      break;
    }
    if (read !== null) {
      state.at = read.end;
      if (afterPreposition || namesComplement(read.name, complements, tokens[state.at - read.name.length - 1], words)) {
        afterPreposition = false;
        continue;
      }
      state.roles.push(...read.roles);
      if (read.name.length === 0 && state.at === index + 1) state.capitals = tokens.slice(index, state.at);
      const owned = behindOwner(tokens, state.at, words);
      if (owned !== null) {
        state.owner = read.name;
        state.at = owned;
        continue;
      }
      if (isOrigin(read.name, state, words)) {
        state.nouns.push(read.name[0]?.lower ?? '');
        state.roles.push(read.name[0]?.lower ?? '');
        continue;
      }
      if (isModifier(tokens, state.at, words)) {
        state.nouns.push(...read.name.map((word) => word.lower));
        continue;
      }
      if (read.name.length === 1 && words.genericBodies?.has(read.name[0]?.lower ?? '') === true) {
        // Letters that are a noun of their own: la ONG.
        state.nouns.push(read.name[0]?.lower ?? '');
        state.roles.push(read.name[0]?.lower ?? '');
        break;
      }
      name = read.name;
      if (words.organisations.has(name.at(-1)?.lower ?? '') && continuesBody(tokens[state.at], words)) {
        const nameFirst = read.end - name.length;
        state.at = complementEnd(tokens, state.at, words, verbs);
        name = tokens.slice(nameFirst, state.at);
      }
      title = { gender: read.titleGender, has: read.hasTitle };
      if (name.length > 0 || words.headNoun === 'last') {
        state.at = behindBrackets(tokens, state.at);
        if (!continuesAfterName(tokens, state.at, name, words)) break;
      }
      continue;
    }
    const started =
      state.determiner !== null || state.owner.length > 0 || state.nouns.length > 0 || state.roles.length > 0;
    if (!started && !isPersonNoun(token.lower, words) && !isModifier(tokens, state.at, words)) break;
    const hasNoun = state.nouns.length > 0 || state.roles.length > 0;
    if (!hasNoun && state.determiner !== null && words.headNoun === 'first') {
      const nounless = readNounless(tokens, index, state.determiner, words);
      if (nounless !== null) return nounless;
    }
    const owned = hasNoun ? behindOwner(tokens, state.at, words) : null;
    if (owned !== null && complements > 0) {
      // An engineer at the firm's mill: the owner stands in the complement.
      afterPreposition = true;
      state.at = owned;
      continue;
    }
    if (owned !== null) {
      // The mayor's lawyer: what has been read is the owner.
      state.determiner = { kind: 'definite', gender: 'unknown', plural: false };
      state.ownerHead = state.roles.at(-1) ?? null;
      state.nouns.length = 0;
      state.roles.length = 0;
      state.at = owned;
      continue;
    }
    if (!hasNoun && isPartitive(tokens, state.at, state.determiner, words)) {
      state.at += words.determiners.has(tokens[state.at + 1]?.lower ?? '') ? 2 : 1;
      continue;
    }
    if (hasNoun && words.complements.has(token.lower)) {
      afterPreposition = true;
      complements += 1;
      if (words.headNoun === 'last' || (sureEnd === state.at && words.officeComplements.has(token.lower))) sureEnd = 0;
      state.at += 1;
      continue;
    }
    if (afterPreposition && words.determiners.has(token.lower)) {
      state.at += 1;
      continue;
    }
    if (hasNoun && words.determiners.has(token.lower)) break;
    if (words.headNoun === 'first' && namesBody(token.lower, state.roles, words) && !afterPreposition) break;
    if (hasNoun && (verbs.has(token.lower) || endsPhrase(token.lower, words) || words.prepositions.has(token.lower)))
      break;
    if (!hasNoun && endsPhrase(token.lower, words)) break;
    if (!afterPreposition && !(complements > 0 && words.headNoun === 'last')) {
      if (isPersonNoun(token.lower, words) || (words.nounDemonyms === true && namesByOrigin(token.lower, state, words)))
        state.roles.push(token.lower);
      state.nouns.push(token.lower);
    }
    if (!afterPreposition && endsWithRole(tokens, state.at, words)) {
      state.at += 1;
      const second = behindAnd(tokens, state.at, words);
      if (second !== null) state.at = second;
      else if (isNamed(tokens, state.at, words)) state.at += 1;
      else if (!words.complements.has(tokens[state.at]?.lower ?? '')) break;
      continue;
    }
    const isNoVerb = words.descriptions !== undefined && token.lower.endsWith('s');
    if (complements > 0 && !afterPreposition && sureEnd === 0 && !isNoVerb && !/^\p{N}/u.test(token.text))
      sureEnd = state.at;
    // Behind the noun of a person stands an adjective or already a verb.
    if (
      complements === 0 &&
      words.headNoun === 'first' &&
      state.roles.length > 0 &&
      (words.roles.has(state.roles[0] ?? '') || words.pluralRoles.has(state.roles[0] ?? ''))
    )
      sureEnd = state.roles.at(-1) === token.lower ? state.at + 1 : sureEnd;
    // `de 55 ans`: the noun of the complement follows its number.
    if (!/^\p{N}/u.test(token.text)) afterPreposition = false;
    state.at += 1;
  }
  if (state.nouns.length === 0 && name.length === 0 && words.bareDeterminers?.has(tokens[index]?.lower ?? '') === true)
    state.nouns.push(tokens[index]?.lower ?? '');
  if (state.at === index || (name.length === 0 && state.nouns.length === 0 && state.roles.length === 0)) return null;
  return {
    first: index,
    end: state.at,
    sureEnd: sureEnd === 0 || name.length > 0 || isObject(tokens[index - 1], words) ? state.at : sureEnd,
    pronoun: null,
    determiner: state.determiner,
    capitals: state.capitals,
    name:
      name.length === 0 && state.owner.length > 0 && state.nouns.some((noun) => words.documents.has(noun))
        ? state.owner
        : name,
    head: headOf(state.roles, state.nouns, words),
    roles: state.roles,
    titleGender: title.gender,
    hasTitle: title.has,
    owner: state.owner,
    joined: false,
    ownerHead: state.ownerHead,
  };
}

/** `l'infirmière de 29 ans connaît Nora Bellec`: behind a complement what is no adjective may be the verb. */
function isVerbLike(token: Token | undefined, complements: number, words: PeopleWords): boolean {
  if (token === undefined || token.capital || complements === 0 || words.descriptiveEndings === undefined) return false;
  if (isPersonNoun(token.lower, words) || words.adjectivesBefore.has(token.lower)) return false;
  return !words.descriptiveEndings.some((ending) => token.lower.endsWith(ending));
}

/** `la de Bilbao`: an article without a noun stands for a person as a pronoun does. */
function readNounless(
  tokens: readonly Token[],
  index: number,
  { kind, gender, plural }: DeterminerFacts,
  words: PeopleWords,
): NounPhrase | null {
  if (kind !== 'definite' || plural || !words.officeComplements.has(tokens[index + 1]?.lower ?? '')) return null;
  const read = readName(tokens, index + 2, words);
  return read === null ? null : pronounPhrase({ gender, number: 'one' }, index, read.end);
}

/** `a man called Ana`: the name comes behind a word of naming. */
function isNamed(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  return words.namers?.has(tokens[at]?.lower ?? '') === true && tokens[at + 1]?.capital === true;
}

/** A title in small letters counts where a name follows. */
function mayBeName(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital) return token?.capital === true;
  return words.titles.has(token.lower) && (words.headNoun === 'first' || tokens[at + 1]?.capital === true);
}

/** `the Belgian`: an adjective of origin in capitals, alone behind its article. */
function isOrigin(
  name: readonly Token[],
  { determiner, nouns }: { readonly determiner: DeterminerFacts | null; readonly nouns: readonly string[] },
  words: PeopleWords,
): boolean {
  return determiner !== null && nouns.length === 0 && name.length === 1 && isOriginNoun(name[0]?.lower ?? '', words);
}

/** `una de las vecinas`: one of several, said by the noun behind. */
function isPartitive(
  tokens: readonly Token[],
  at: number,
  determiner: DeterminerFacts | null,
  words: PeopleWords,
): boolean {
  return (
    determiner?.kind === 'indefinite' &&
    words.officeComplements.has(tokens[at]?.lower ?? '') &&
    (words.determiners.get(tokens[at + 1]?.lower ?? '')?.plural === true ||
      (words.headNoun === 'last' && (determiner.plural || words.determiners.has(tokens[at + 1]?.lower ?? ''))))
  );
}

/** One capital word behind a noun of a complement is that noun's, and so are several behind that of a body, but for a first name: los vecinos del bloque B. */
function namesComplement(
  name: readonly Token[],
  complements: number,
  before: Token | undefined,
  words: PeopleWords,
): boolean {
  if (words.headNoun === 'last' || complements === 0 || before === undefined) return false;
  if (words.organisations.has(before.lower) && !words.roles.has(before.lower) && words.descriptions !== undefined)
    return name.length === 1 || firstNameGender(name[0]?.text ?? '', words.firstNames) === 'unknown';
  if (name.length !== 1) return false;
  return !before.capital && !isPersonNoun(before.lower, words);
}

/** The verb stands before an object, so that nothing in the phrase can be it. */
function isObject(before: Token | undefined, words: PeopleWords): boolean {
  return before !== undefined && words.objectMarker === before.lower;
}

/** Behind a person's noun one of a body is the beginning of something else. */
function namesBody(lower: string, roles: readonly string[], words: PeopleWords): boolean {
  return words.organisations.has(lower) && !words.roles.has(lower) && words.roles.has(roles[0] ?? '');
}

/** An adjective of origin is a noun right behind the article (el portugués), and tells of the person behind a role (el portero portugués). */
function namesByOrigin(
  lower: string,
  { nouns, roles }: { readonly nouns: readonly string[]; readonly roles: readonly string[] },
  words: PeopleWords,
): boolean {
  return words.demonyms.has(lower) && (nouns.length === 0 || words.roles.has(roles[0] ?? ''));
}

function endsPhrase(lower: string, words: PeopleWords): boolean {
  return words.phraseEnds.has(lower) || words.verbEndings?.some((ending) => lower.endsWith(ending)) === true;
}

/** The name of a body goes on with its complement: Association des amis du phare. */
function complementEnd(
  tokens: readonly Token[],
  start: number,
  words: PeopleWords,
  verbs: ReadonlySet<string>,
): number {
  let at = start;
  while (at < start + MOST_TOKENS && tokens[at]?.kind === 'word' && !verbs.has(tokens[at]?.lower ?? '')) {
    const lower = tokens[at]?.lower ?? '';
    if (words.phraseEnds.has(lower) && !words.complements.has(lower)) break;
    at += 1;
  }
  return at;
}

/** Agence régionale de santé: an adjective or a complement belongs to the name. */
function continuesBody(next: Token | undefined, words: PeopleWords): boolean {
  if (next?.kind !== 'word') return false;
  return (
    words.complements.has(next.lower) ||
    (!words.phraseEnds.has(next.lower) &&
      words.descriptiveEndings?.some((ending) => next.lower.endsWith(ending)) === true)
  );
}

/** Where the noun comes last, a noun of a person ends the phrase unless another or a name follows. */
function endsWithRole(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  const here = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (words.headNoun === 'first' || !(words.roles.has(here) || words.pluralRoles.has(here))) return false;
  return (
    next === undefined ||
    !(next.capital || isPersonNoun(next.lower, words) || behindOwner(tokens, at + 1, words) !== null)
  );
}

/** A capital role may have a complement (the Minister of Health), a name has none. */
function continuesAfterName(tokens: readonly Token[], at: number, name: readonly Token[], words: PeopleWords): boolean {
  return name.length === 0 && words.complements.has(tokens[at]?.lower ?? '');
}

function readPronoun(
  tokens: readonly Token[],
  index: number,
  words: PeopleWords,
  verbs: ReadonlySet<string>,
): NounPhrase | null {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  const stands = tokens[index + 1]?.kind !== 'word' || tokens[index + 1]?.sentence !== token.sentence;
  const double = readDoublePronoun(tokens, index, words, verbs);
  const pronoun =
    double ??
    pluralPronoun(tokens, index, words) ??
    words.pronouns.get(token.lower) ??
    (stands ? words.demonstratives?.get(token.lower) : undefined);
  if (pronoun === undefined) return null;
  return pronounPhrase(pronoun, index, double === undefined ? index + 1 : index + 2);
}

/** A pronoun as a phrase. */
export function pronounPhrase(pronoun: PronounFacts, first: number, end: number): NounPhrase {
  return {
    first,
    end,
    sureEnd: end,
    pronoun,
    determiner: null,
    name: [],
    capitals: [],
    head: null,
    roles: [],
    titleGender: 'unknown',
    hasTitle: false,
    owner: [],
    joined: false,
    ownerHead: null,
  };
}

/** A pronoun that the verb beside it shows to mean several: sagten sie. */
function pluralPronoun(tokens: readonly Token[], index: number, words: PeopleWords): PronounFacts | undefined {
  const { nounCapitals } = words;
  const facts = nounCapitals?.pluralPronouns.get(tokens[index]?.lower ?? '');
  if (nounCapitals === null || facts === undefined) return undefined;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const verb = before?.kind === 'word' && !words.conjunctions.has(before.lower) ? before : after;
  return verb?.kind === 'word' && nounCapitals.pluralVerbs.test(verb.lower) ? facts : undefined;
}

/** Two words that stand for a person where no noun follows: cette dernière. */
function readDoublePronoun(
  tokens: readonly Token[],
  index: number,
  words: PeopleWords,
  verbs: ReadonlySet<string>,
): PronounFacts | undefined {
  const [first, second, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first === undefined || second?.kind !== 'word') return undefined;
  const pronoun = words.pronouns.get(`${first.lower} ${second.lower}`);
  if (pronoun !== undefined && picksOfTwo(pronoun) && isBehindWord(tokens, index, words, verbs)) return undefined;
  if (pronoun === undefined || next?.kind !== 'word' || next.sentence !== first.sentence) return pronoun;
  if (pronoun.picks === 'other') return words.complements.has(next.lower) ? undefined : pronoun;
  const ends = verbs.has(next.lower) || endsPhrase(next.lower, words) || words.prepositions.has(next.lower);
  return ends && !words.complements.has(next.lower) ? pronoun : undefined;
}

function picksOfTwo({ picks }: PronounFacts): boolean {
  return picks === 'first' || picks === 'second';
}

/** `arrivé le premier`: behind a word that is no verb of saying and joins nothing no subject stands. */
function isBehindWord(
  tokens: readonly Token[],
  index: number,
  words: PeopleWords,
  verbs: ReadonlySet<string>,
): boolean {
  const [before, first] = [tokens[index - 1], tokens[index]];
  if (before?.kind !== 'word' || before.sentence !== first?.sentence) return false;
  return !verbs.has(before.lower) && !words.conjunctions.has(before.lower);
}

function isPersonNoun(noun: string, words: PeopleWords): boolean {
  return (
    words.roles.has(noun) ||
    words.pluralRoles.has(noun) ||
    words.organisations.has(noun) ||
    words.genderlessRoles.has(noun)
  );
}

/** The noun of the phrase: a known one first, else by its place. */
function headOf(roles: readonly string[], nouns: readonly string[], words: PeopleWords): string | null {
  if (words.headNoun === 'last')
    return roles.at(-1) ?? nouns.find((noun) => words.documents.has(noun)) ?? nouns.at(-1) ?? null;
  return roles[0] ?? nouns.find((noun) => !words.adjectivesBefore.has(noun)) ?? nouns[0] ?? null;
}

function behindBrackets(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'open' ? (closingBracket(tokens, at) ?? at) : at;
}

function closingBracket(tokens: readonly Token[], at: number): number | null {
  for (let end = at + 1; end < tokens.length && end < at + 7; end += 1) {
    if (tokens[end]?.kind === 'close') return end + 1;
  }
  return null;
}
