import type { NounCapitals, PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import { isPeopleNoun } from './compound-words.ts';
import { firstNameGender } from './first-name-gender.ts';
import type { Token } from './tokenize.ts';

/** The article while its names are looked for. */
export interface Page {
  readonly tokens: readonly Token[];
  readonly rules: QuotationRules;
  readonly words: PeopleWords;
  readonly nouns: NounCapitals;
  readonly usedAsNouns: ReadonlySet<string>;
}

/** Nouns that an article stands before somewhere. */
export function usedAsNouns(tokens: readonly Token[], words: PeopleWords): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || !token.capital) return;
    const [before, second] = [tokens[index - 1], tokens[index - 2]];
    const isParticle = second !== undefined && words.particles.has(second.lower);
    if (before !== undefined && words.determiners.has(before.lower) && !isParticle) found.add(token.lower);
  });
  return found;
}

/** Whether no article, preposition with one, or adjective stands before the word. */
export function isBare({ tokens, words, nouns }: Page, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.kind !== 'word' || before.sentence !== tokens[index]?.sentence) return true;
  if (words.determiners.has(before.lower) || nouns.contractions.has(before.lower)) return false;
  const second = tokens[index - 2];
  return before.capital || !nouns.adjectiveEnding.test(before.lower) || !words.determiners.has(second?.lower ?? '');
}

/** A word that is some other noun by the word lists, by its ending, or by an article elsewhere. */
export function isCommon({ words, nouns, usedAsNouns: used }: Page, token: Token | undefined): boolean {
  if (token === undefined) return true;
  const { lower } = token;
  return (
    words.notNames.has(lower) ||
    nouns.commonNouns.has(lower) ||
    isPeopleNoun(lower, words) ||
    used.has(lower) ||
    /^\p{Lu}{2,}-/u.test(token.text) ||
    (lower.length > 5 && nouns.nounEndings.some((ending) => lower.endsWith(ending)))
  );
}

/** A noun of several people that is not the same in the singular. */
export function isPlural(lower: string, words: PeopleWords): boolean {
  return words.pluralRoles.has(lower) && !words.roles.has(lower);
}

/** Whether a word is a first name on some list and no frequent noun. */
export function isFirstName({ words, nouns }: Page, token: Token): boolean {
  const { lower } = token;
  if (words.firstNames.has(lower)) return true;
  if (nouns.commonNouns.has(lower) || words.roles.has(lower) || words.organisations.has(lower)) return false;
  return firstNameGender(token.text, words.firstNames) !== 'unknown';
}

/** Whether the token is a word with a capital. */
export function isCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.capital;
}

/** Whether the token stands right behind the one before, in one sentence. */
export function follow({ tokens }: Page, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return before?.kind === 'word' && token?.kind === 'word' && before.sentence === token.sentence;
}

/** Capitals and nothing else. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}\d{0,2}$/u.test(text);
}
