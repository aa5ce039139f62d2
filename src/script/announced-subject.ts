import type { ArticleReading } from './article-reading.ts';

const MOST_TO_VERB = 8;

/** `…, a annoncé mardi la ministre`: a comma, a verb of saying with its helpers, and perhaps a time stand before. */
export function announcesIt(first: number, { tokens, rules, words }: ArticleReading): boolean {
  let at = first - 1;
  const isBetween = (index: number): boolean => {
    const { kind, lower = '' } = tokens[index] ?? {};
    return kind === 'word' && (rules.verbHelpers.has(lower) || words.timeNouns?.has(lower) === true);
  };
  while (first - at < MOST_TO_VERB && isBetween(at)) at -= 1;
  if (tokens[at]?.capital !== false || !rules.reportingVerbs.has(tokens[at]?.lower ?? '')) return false;
  at -= 1;
  while (first - at < MOST_TO_VERB && isBetween(at)) at -= 1;
  return tokens[at]?.kind === 'comma' && tokens[at]?.sentence === tokens[first]?.sentence;
}
