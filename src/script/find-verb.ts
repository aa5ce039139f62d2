import type { Grammar } from './article-reading.ts';
import { readNounPhrase } from './read-noun-phrase.ts';

const MOST_APPOSITION = 16;
const MOST_STEPS = 6;

/** The verb of saying of the subject that ends before token `at`: behind appositions, complements and relative clauses; null where there is none. */
export function findVerbBehind(reading: Grammar, start: number, end: number): number | null {
  const { tokens, words, rules } = reading;
  let at = start;
  let afterComma = false;
  for (let step = 0; step < MOST_STEPS && at < end; step += 1) {
    const verb = skipHelpers(reading, at, end);
    if (verb < end && isVerb(reading, verb, at) && tokens[verb]?.capital !== true) return verb;
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'comma' || (afterComma && rules.subjectFirst === true)) {
      // Behind an age another apposition may follow: Roy, 34, a nurse, said.
      const close = closingComma(reading, at + 1, end);
      if (close === null) return null;
      at = close + 1;
      afterComma = true;
    } else if (rules.subjectFirst === true && words.prepositions.has(token.lower)) {
      at = readNounPhrase(tokens, at + 1, words, rules.reportingVerbs)?.end ?? at + 2;
    } else if (rules.subjectFirst === true && words.relatives.has(token.lower)) {
      return lastVerb(reading, at + 1, end);
    } else return null;
  }
  return null;
}

/** The index of the first token that is no auxiliary, object pronoun or adverb. */
export function skipHelpers({ tokens, rules }: Grammar, start: number, end: number): number {
  let at = start;
  while (at < end && at < start + 8) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.inverted) break;
    const adverb =
      rules.adverbEnding !== '' && token.lower.length > 4 && token.lower.endsWith(rules.adverbEnding) && !token.capital;
    if (!adverb && !rules.verbHelpers.has(token.lower)) break;
    at += 1;
  }
  return at;
}

/** A verb of saying; behind an auxiliary its infinitive will do: tient à préciser, quiso subrayar. */
export function isVerb({ tokens, rules }: Grammar, verb: number, start: number): boolean {
  const lower = tokens[verb]?.lower ?? '';
  if (isLoneParticiple({ tokens, rules }, verb)) return false;
  return rules.reportingVerbs.has(lower) || (verb > start && rules.subjectlessVerbs.has(lower));
}

/** A participle without its auxiliary is an adjective or a noun. */
export function isLoneParticiple({ tokens, rules }: Pick<Grammar, 'tokens' | 'rules'>, at: number): boolean {
  return (
    rules.participles?.has(tokens[at]?.lower ?? '') === true && !rules.verbHelpers.has(tokens[at - 1]?.lower ?? '')
  );
}

/** `a man who asked not to be named said`: of the verbs before the next comma the last one is the subject's. */
function lastVerb({ tokens, rules }: Grammar, start: number, end: number): number | null {
  let verb: number | null = null;
  for (let at = start; at < Math.min(end, start + MOST_APPOSITION) && tokens[at]?.kind === 'word'; at += 1)
    if (rules.reportingVerbs.has(tokens[at]?.lower ?? '')) verb = at;
  return verb;
}

function closingComma({ tokens }: Grammar, start: number, end: number): number | null {
  for (let at = start; at < Math.min(end, start + MOST_APPOSITION); at += 1) {
    if (tokens[at]?.kind === 'comma') return at;
  }
  return null;
}
