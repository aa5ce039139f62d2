import type { PeopleWords } from '../languages/people-words.ts';
import { beginsSentence } from './article-reading.ts';
import { firstNameGender } from './first-name-gender.ts';
import type { Token } from './tokenize.ts';

/**
 * The tokens without the capitals that only the beginning of a sentence gives: those of words that are written small elsewhere, or that stand
 * alone before a preposition or a joining word and have a capital nowhere else.
 */
export function withoutSentenceCapitals(tokens: readonly Token[], words: PeopleWords): readonly Token[] {
  // Where nouns have capitals anyway, these tell nothing.
  if (words.nounCapitals !== null) return tokens;
  const small = new Set<string>();
  const within = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (!token.capital) small.add(token.lower);
    else if (!beginsSentence(tokens, index)) within.add(token.lower);
  });
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    if (!token.capital || !beginsSentence(tokens, index) || next?.capital === true) return token;
    if (
      within.has(token.lower) ||
      words.titles.has(token.lower) ||
      firstNameGender(token.text, words.firstNames) !== 'unknown'
    )
      return token;
    return small.has(token.lower) || joins(next, words) ? { ...token, capital: false } : token;
  });
}

function joins(next: Token | undefined, words: PeopleWords): boolean {
  return (
    next?.kind === 'word' &&
    (words.prepositions.has(next.lower) ||
      words.conjunctions.has(next.lower) ||
      words.relatives.has(next.lower) ||
      words.determiners.has(next.lower))
  );
}
