import type { PeopleWords } from '../languages/people-words.ts';
import type { Token } from './tokenize.ts';

/** Words with a capital that stand alone where a subject can stand, somewhere in the article: names by which somebody goes. */
export function loneNames(tokens: readonly Token[], words: PeopleWords): ReadonlySet<string> {
  const known = remembered.get(tokens);
  if (known !== undefined) return known;
  const lone = new Set(tokens.flatMap((token, index) => (isLone(tokens, index, words) ? [token.lower] : [])));
  remembered.set(tokens, lone);
  return lone;
}

/** They are asked for at every name of the same article. */
const remembered = new WeakMap<readonly Token[], ReadonlySet<string>>();

function isLone(tokens: readonly Token[], index: number, words: PeopleWords): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word' || !token.capital || words.notNames.has(token.lower)) return false;
  if (before === undefined || before.sentence !== token.sentence || next?.kind !== 'word' || next.capital) return false;
  if (words.particles.has(next.lower)) return false;
  const isAttached =
    before.capital ||
    words.particles.has(before.lower) ||
    words.prepositions.has(before.lower) ||
    words.complements.has(before.lower) ||
    words.determiners.has(before.lower);
  return !isAttached;
}
