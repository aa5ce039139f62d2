import type { PeopleWords } from '../languages/people-words.ts';
import type { Token } from './tokenize.ts';

const MOST_MODIFIERS = 4;

/**
 * Whether a name before token `at` only says where somebody belongs, because a noun of a person follows without an article:
 * `Leeds mayor Ana Roy`, `Race director Jim Roy`. Only where the noun comes last in its phrase.
 */
export function isModifier(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  if (words.nounModifiers === undefined) return false;
  for (let next = at; next < at + MOST_MODIFIERS; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.capital || token.sentence !== tokens[at - 1]?.sentence) return false;
    if (words.roles.has(token.lower) || words.pluralRoles.has(token.lower)) return true;
    if (
      !words.nounModifiers.has(token.lower) &&
      !words.adjectivesBefore.has(token.lower) &&
      !words.organisations.has(token.lower)
    )
      return false;
  }
  return false;
}

/** The index behind the sign of an owner at token `at`: `'s`, or the apostrophe behind a plural; null where there is none. */
export function behindOwner(tokens: readonly Token[], at: number, words: PeopleWords): number | null {
  if (!words.possessiveS) return null;
  const token = tokens[at];
  if (token?.lower === "'s") return at + 1;
  const before = tokens[at - 1];
  return token !== undefined && /^['’]$/u.test(token.text) && before?.end === token.start && before.lower.endsWith('s')
    ? at + 1
    : null;
}

/** `author and historian Ana Roy`: the index of the second noun, or null. */
export function behindAnd(tokens: readonly Token[], at: number, words: PeopleWords): number | null {
  if (words.nounModifiers === undefined || !words.conjunctions.has(tokens[at]?.lower ?? '')) return null;
  for (let next = at + 1; next < at + 1 + MOST_MODIFIERS; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.capital) return null;
    if (words.roles.has(token.lower)) return tokens[next + 1]?.capital === true ? at + 1 : null;
    if (!words.nounModifiers.has(token.lower) && !words.adjectivesBefore.has(token.lower)) return null;
  }
  return null;
}
