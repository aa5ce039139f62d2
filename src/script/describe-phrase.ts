import { wordsBetween, type ArticleReading } from './article-reading.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import type { Token } from './tokenize.ts';

/** The phrase as far as it surely names somebody: `un voisin en pyjama` is `un voisin`. In another case than the subject's it gets the subject's form. */
export function describePhrase(phrase: NounPhrase, reading: ArticleReading): string {
  const { text, tokens, words } = reading;
  if (words.nounCapitals !== null) return describeInflected(phrase, reading);
  let end = phrase.first + 1;
  while (end < phrase.sureEnd && !endsDescription(tokens, end, phrase, words)) end += 1;
  return wordsBetween(text, tokens, phrase.first, end);
}

/** A complement that says neither office nor origin, or a word behind the noun that has not the form of an adjective and may be a verb. */
function endsDescription(
  tokens: readonly Token[],
  at: number,
  { head }: NounPhrase,
  words: ArticleReading['words'],
): boolean {
  const { lower = '', capital = false } = tokens[at] ?? {};
  if (words.descriptiveEndings === undefined || capital) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (words.complements.has(lower) && !words.officeComplements.has(lower)) return tokens[at + 1]?.capital !== true;
  return before === head && lower !== head && isVerbLike(lower, words);
}

function isVerbLike(lower: string, words: ArticleReading['words']): boolean {
  return (
    !words.complements.has(lower) &&
    !words.roles.has(lower) &&
    !words.adjectivesBefore.has(lower) &&
    !words.demonyms.has(lower) &&
    words.descriptiveEndings?.some((ending) => lower.endsWith(ending)) === false
  );
}

/** In another case than the subject's its article and noun get the subject's form. */
function describeInflected(phrase: NounPhrase, { text, tokens, words }: ArticleReading): string {
  const forms = words.nounCapitals?.subjectForms;
  const first = tokens[phrase.first];
  if (forms === undefined || first === undefined || phrase.determiner?.object !== true)
    return wordsBetween(text, tokens, phrase.first, phrase.sureEnd);
  const rest = wordsBetween(text, tokens, phrase.first + 1, phrase.sureEnd);
  const base = words.lastParts.get(phrase.head ?? '') ?? '';
  const ending = (phrase.head ?? '').startsWith(base) ? (phrase.head ?? '').length - base.length : 0;
  const noun =
    base !== '' && ending > 0 && ending < 3 && rest.toLowerCase() === phrase.head ? rest.slice(0, -ending) : rest;
  return [forms.get(first.lower) ?? '', noun].join(' ').trim();
}
