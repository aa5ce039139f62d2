import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import { beginsSentence, matchPhrase } from './article-reading.ts';
import { isBodyNoun, isPeopleNoun } from './compound-words.ts';
import {
  follow,
  isAcronym,
  isBare,
  isCapital,
  isCommon,
  isFirstName,
  isPlural,
  usedAsNouns,
  type Page,
} from './name-evidence.ts';
import type { Token } from './tokenize.ts';

/**
 * Tells names from other nouns in a language that gives all nouns a capital: afterwards only names have one. A name follows a title, a first
 * name or a noun of a person, stands bare beside a verb of saying, or was told to be one elsewhere in the article.
 */
export function tellNames(tokens: readonly Token[], rules: QuotationRules, words: PeopleWords): readonly Token[] {
  const { nounCapitals } = words;
  if (nounCapitals === null) return tokens;
  const page: Page = { tokens, rules, words, nouns: nounCapitals, usedAsNouns: usedAsNouns(tokens, words) };
  const names = new Set<number>();
  const known = new Set<string>();
  const claim = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      names.add(at);
      const { capital = false, lower = '' } = tokens[at] ?? {};
      if (capital && !words.titles.has(lower)) known.add(lower);
    }
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const end = fullNameEnd(page, index) ?? (isBesideSaying(page, index) ? index + 1 : index);
    claim(index, end);
    index = Math.max(index, end - 1);
  }
  const owners = ownersOf(page, names);
  for (const [owner, stem] of owners) {
    known.delete(owner);
    known.add(stem);
  }
  return tokens.map((token, index) => {
    if (token.kind !== 'word') return token;
    const isAge = nounCapitals.ageNouns.test(token.lower);
    if (!token.capital) return isAge ? { ...token, noun: /\p{Lu}/u.test(token.text) } : token;
    const owner = ownerOf(token, known, names.has(index));
    const isName = names.has(index) || isKnownAgain(page, index, owner?.lower ?? token.lower, known);
    if (isName) return owner ?? token;
    if (/^\p{Lu}\.$/u.test(token.text)) return token;
    return { ...token, capital: false, noun: !words.notNames.has(token.lower) || !beginsSentence(tokens, index) };
  });
}

/** Index behind a name of which something before or in it shows that it is one; null where nothing does. */
function fullNameEnd(page: Page, index: number): number | null {
  const { tokens, words } = page;
  const token = tokens[index];
  if (!isCapital(token) || words.notNames.has(token.lower)) return null;
  if (words.titles.has(token.lower)) {
    const next = tokens[index + 1];
    const isNext = words.titles.has(next?.lower ?? '') || isCapital(next);
    const follows = isNext && follow(page, index + 1);
    return follows ? (fullNameEnd(page, index + 1) ?? restOfName(page, index + 2)) : null;
  }
  if (isAcronym(token.text)) return restOfName(page, index + 1);
  if (isFirstName(page, token)) {
    const surname = nameWordAt(page, index + 1);
    if (surname !== null) return restOfName(page, surname + 1);
    return isBare(page, index) && !page.usedAsNouns.has(token.lower) ? index + 1 : null;
  }
  return isBehindRole(page, index) ? restOfName(page, index + 1) : pairEnd(page, index);
}

/** Index behind two bare words in a row, at the beginning of a clause or beside a verb of saying, of which the first is no other noun and no adjective. */
function pairEnd(page: Page, index: number): number | null {
  const { tokens, rules, words, nouns } = page;
  const [before, token, second] = [tokens[index - 1], tokens[index], nameWordAt(page, index + 1)];
  if (second === null || token === undefined || isCommon(page, token) || !isBare(page, index)) return null;
  // What stands before a first name is a noun for its owner that is on no list.
  if (nameWordAt(page, second + 1) !== null && isFirstName(page, tokens[second] ?? token)) return null;
  const says = (other: Token | undefined): boolean => rules.reportingVerbs.has(other?.lower ?? '');
  const opens = before === undefined || before.kind !== 'word' || before.sentence !== token.sentence;
  const end = restOfName(page, index + 1);
  if (end > index + 1) {
    const isClause = says(tokens[end]) || words.phraseEnds.has(tokens[end]?.lower ?? '');
    return says(before) || (opens && isClause) ? end : null;
  }
  return opens && says(tokens[second + 1]) && !nouns.adjectiveEnding.test(token.lower) ? second + 1 : null;
}

/** `Trainerin Roth`, `der Biologe Arne Roth`: with an article before the role one word alone may be an object. */
function isBehindRole(page: Page, index: number): boolean {
  const { tokens, words } = page;
  const [role, token, before] = [tokens[index - 1], tokens[index], tokens[index - 2]];
  if (role === undefined || token === undefined || !isCapital(role) || !follow(page, index)) return false;
  const isRole = isPeopleNoun(role.lower, words) && !isPlural(role.lower, words);
  if (!isRole || words.documents.has(role.lower)) return false;
  const isOrganisation = !words.roles.has(role.lower) && isBodyNoun(role.lower, words);
  const isSurnameLikeRole = words.roles.get(token.lower) === 'male';
  if (isCommon(page, token) && !(isSurnameLikeRole && !isOrganisation && isTitleUse(page, index - 1))) return false;
  if ((isTitleUse(page, index - 1) && !isOrganisation) || page.nouns.companyEndings.test(role.lower)) return true;
  const next = tokens[index + 1];
  const goesOn = nameWordAt(page, index + 1) !== null && !isCommon(page, next);
  return goesOn || (before?.kind === 'word' && next?.text === '&');
}

/** A role without an article before it, or an adjective with one, is used like a title. */
function isTitleUse({ tokens, words, nouns }: Page, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.capital || token.sentence !== tokens[index]?.sentence)
      return !(token?.capital === true && words.determiners.has(token.lower));
    if (words.determiners.has(token.lower)) return false;
    if (!nouns.adjectiveEnding.test(token.lower)) return true;
  }
  return true;
}

/** Where a name that has begun ends: words with capitals that are no other nouns, and the particles between. */
function restOfName(page: Page, from: number): number {
  let end = from;
  while (end < from + MOST_WORDS) {
    const next = nameWordAt(page, end);
    if (next === null || isCommon(page, page.tokens[next])) break;
    end = next + 1;
  }
  return end;
}

/** Index of a word that can go on with a name right behind, particles between; null where there is none. */
function nameWordAt({ tokens, words }: Page, index: number): number | null {
  let at = index;
  while (at < index + 3 && words.particles.has(tokens[at]?.lower ?? '') && !tokens[at]?.capital) at += 1;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!isCapital(token) || before === undefined || token.sentence !== before.sentence) return null;
  return words.notNames.has(token.lower) || isPlural(token.lower, words) ? null : at;
}

/** A bare word beside a verb of saying: `sagte Roth`, `so Roth`; before the verb only within a sentence, where a capital shows a noun. */
function isBesideSaying(page: Page, index: number): boolean {
  const { tokens, rules, nouns } = page;
  const token = tokens[index];
  if (
    !isCapital(token) ||
    isCapital(tokens[index + 1]) ||
    isCommon(page, token) ||
    page.usedAsNouns.has(token.lower) ||
    !isBare(page, index)
  )
    return false;
  const says = (other: Token | undefined): boolean =>
    other?.kind === 'word' &&
    !other.capital &&
    other.sentence === token.sentence &&
    rules.reportingVerbs.has(other.lower) &&
    !nouns.pluralVerbs.test(other.lower);
  const [before, second, after] = [tokens[index - 1], tokens[index - 2], tokens[index + 1]];
  if (says(before) && ['comma', 'quotation'].includes(second?.kind ?? '')) return true;
  const isSource = matchPhrase(tokens, index - 1, rules.sourcePhrases) === index;
  if (isSource && ['comma', 'quotation'].includes(second?.kind ?? '')) return true;
  return says(after) && !beginsSentence(tokens, index) && before?.kind !== 'word';
}

/** Told to be a name elsewhere, and here not used as the noun it may also be. */
function isKnownAgain(page: Page, index: number, lower: string, known: ReadonlySet<string>): boolean {
  return known.has(lower) && (isBare(page, index) || !isCommon(page, page.tokens[index]));
}

/** Names that end in the s of the genitive: the same word stands without it elsewhere, and a noun follows here. */
function ownersOf({ tokens, words, nouns }: Page, names: ReadonlySet<number>): ReadonlyMap<string, string> {
  const capitals = new Set(tokens.filter(({ kind, capital }) => kind === 'word' && capital).map(({ lower }) => lower));
  const found = new Map<string, string>();
  for (const index of names) {
    const { lower = '', text = '' } = tokens[index] ?? {};
    const stem = lower.slice(0, -1);
    const next = tokens[index + 1];
    if (!lower.endsWith('s') || names.has(index + 1) || next?.kind !== 'word' || !next.capital || !capitals.has(stem))
      continue;
    if (isAcronym(text) || nouns.commonNouns.has(stem) || words.roles.has(stem)) continue;
    found.set(lower, stem);
  }
  return found;
}

/** The name without the ending of its genitive, where that is the form met elsewhere. */
function ownerOf(token: Token, known: ReadonlySet<string>, isName: boolean): Token | null {
  if (isName && !token.lower.endsWith('s')) return null;
  const lower = token.lower.slice(0, -1);
  if (!token.lower.endsWith('s') || lower.length < 3 || !known.has(lower) || (known.has(token.lower) && !isName))
    return null;
  return { ...token, lower, text: token.text.slice(0, -1), genitive: true };
}

const MOST_WORDS = 5;
