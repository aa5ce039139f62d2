import { beginsSentence, matchPhrase, startsSentence } from './article-reading.ts';
import { whoIs, type Finding } from './finding.ts';
import { readReportingClause } from './find-subject.ts';
import { readUnlistedClause } from './find-unlisted-clause.ts';
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
