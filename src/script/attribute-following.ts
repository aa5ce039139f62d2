import { beginsSentence, matchPhrase, startsSentence } from './article-reading.ts';
import { whoIs, type Finding } from './finding.ts';
import { readReportingClause } from './find-subject.ts';
import { readUnlistedClause } from './find-unlisted-clause.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import type { QuotationContext } from './quotation-context.ts';

const MOST_TOKENS = 20;

/** The sentence behind words that stand alone may say whose they are: «…». Así lo resume la alcaldesa. */
export function attributeFollowing(context: QuotationContext): Finding | null {
  const { reading, place } = context;
  const { tokens, rules } = reading;
  const start = place.end + 1;
  if (
    !startsSentence(tokens, place.first) ||
    tokens[place.end]?.kind !== 'stop' ||
    tokens[start]?.block !== tokens[place.first]?.block ||
    !beginsSentence(tokens, start)
  )
    return null;
  const saying = readSaying(start, context);
  if (saying !== null) return saying;
  const verb = matchPhrase(tokens, start, rules.backReferences ?? []);
  if (verb === null) return null;
  let end = verb;
  while (end < verb + MOST_TOKENS && tokens[end]?.sentence === tokens[start]?.sentence && tokens[end]?.kind !== 'stop')
    end += 1;
  const clause = readReportingClause(reading, verb, end) ?? readUnlistedClause(reading, verb, end);
  if (clause === null || clause.subject === null) return null;
  return {
    who: whoIs(clause.subject, context),
    basis: 'after',
    evidence: { first: start, end: clause.end },
    end: clause.end,
    sure: true,
  };
}

/** `« … » La question de la juge surprend.`: whose saying the next sentence is about. */
function readSaying(start: number, context: QuotationContext): Finding | null {
  const { tokens, words, rules } = context.reading;
  const [article, noun, of] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  if (words.determiners.get(article?.lower ?? '')?.kind !== 'definite') return null;
  if (rules.sayingNouns?.has(noun?.lower ?? '') !== true || !words.officeComplements.has(of?.lower ?? '')) return null;
  const phrase = readNounPhrase(tokens, start + 3, words, rules.reportingVerbs);
  if (phrase === null || (phrase.name.length === 0 && !words.roles.has(phrase.head ?? ''))) return null;
  return {
    who: whoIs(phrase, context),
    basis: 'after',
    evidence: { first: start, end: phrase.end },
    end: phrase.end,
    sure: true,
  };
}
