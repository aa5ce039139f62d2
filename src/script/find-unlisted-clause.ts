import type { Grammar } from './article-reading.ts';
import type { ReportingClause } from './find-subject.ts';
import { skipHelpers } from './find-verb.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';

const MOST_BEFORE_VERB = 6;

/** A clause of the same build with a verb that is not on the list: one lower-case word and then a person, or a pronoun glued to it. */
export function readUnlistedClause(
  { tokens, words, rules }: Grammar,
  start: number,
  end: number,
): ReportingClause | null {
  if (rules.verbSecond) return null;
  const verb = skipHelpers({ tokens, words, rules }, start, Math.min(end, start + MOST_BEFORE_VERB));
  const token = tokens[verb];
  if (
    token === undefined ||
    verb >= end ||
    token.kind !== 'word' ||
    token.capital ||
    words.notNames.has(token.lower) ||
    words.prepositions.has(token.lower)
  )
    return null;
  const subject = readNounPhrase(tokens, verb + 1, words, rules.reportingVerbs);
  if (subject === null || subject.end > end) return null;
  const isPerson =
    tokens[verb + 1]?.inverted === true ||
    subject.name.length > 0 ||
    (subject.head !== null && words.roles.has(subject.head));
  return isPerson && (subject.pronoun === null || tokens[verb + 1]?.inverted === true)
    ? { subject, first: start, verb, end: subject.end }
    : null;
}

/** `“Come in,” she mouthed`: where the subject stands first, whatever it does there is a way of saying; behind a question it must go on in small letters. */
export function readUnlistedSubject(
  reading: Grammar,
  start: number,
  end: number,
  comma: boolean,
): ReportingClause | null {
  const { tokens, words, rules } = reading;
  if (rules.subjectFirst !== true || (!comma && tokens[start]?.capital === true)) return null;
  const subject = readNounPhrase(tokens, start, words, rules.reportingVerbs);
  if (subject === null || !isSomebody(subject, reading)) return null;
  const verb = skipHelpers(reading, subject.end, end);
  const token = tokens[verb];
  if (
    token?.kind !== 'word' ||
    verb >= end ||
    token.capital ||
    [words.prepositions, words.conjunctions, words.relatives, words.determiners].some((set) => set.has(token.lower))
  )
    return null;
  return { subject, first: start, verb, end: verb + 1 };
}

function isSomebody(subject: NounPhrase, { words }: Grammar): boolean {
  return (
    subject.name.length > 0 ||
    (subject.pronoun !== null && subject.pronoun.number !== 'nobody') ||
    (subject.head !== null && (words.roles.has(subject.head) || words.pluralRoles.has(subject.head)))
  );
}
