import type { Grammar } from './article-reading.ts';
import type { ReportingClause } from './find-subject.ts';
import { skipHelpers } from './find-verb.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';

const MOST_BEFORE_VERB = 6;
const MOST_BEFORE_PARTICIPLE = 3;

/** A reporting clause with a verb that is not on the list: what has the form of a verb and then a person, or a pronoun glued to it. */
export function readUnlistedClause(reading: Grammar, start: number, end: number): ReportingClause | null {
  const { tokens, words, rules } = reading;
  if (rules.verbSecond) return null;
  const verb = skipHelpers(reading, start, Math.min(end, start + MOST_BEFORE_VERB));
  const token = tokens[verb];
  if (token === undefined || verb >= end) return null;
  if (token.inverted) return verb > start ? behindPronoun(reading, start, verb, end) : null;
  const isNoVerb = [words.notNames, words.prepositions, words.organisations].some((known) => known.has(token.lower));
  if (token.kind !== 'word' || token.capital || isNoVerb) return null;
  const subject = readNounPhrase(tokens, verb + 1, words, rules.reportingVerbs);
  if (subject === null || subject.end > end) return null;
  const isInverted = tokens[verb + 1]?.inverted === true;
  if (subject.pronoun !== null && subject.head === null) return isInverted ? clauseOf(subject, start, verb) : null;
  return isPerson(subject, reading) || mayBePerson(subject, token.lower, reading)
    ? clauseOf(subject, start, verb)
    : null;
}

/** `a-t-il aussitôt calculé`: an auxiliary and its pronoun, and a participle a few words on. */
function behindPronoun(
  { tokens, words, rules }: Grammar,
  start: number,
  pronoun: number,
  end: number,
): ReportingClause | null {
  const subject = readNounPhrase(tokens, pronoun, words, rules.reportingVerbs);
  if (subject === null) return null;
  for (let at = pronoun + 1; at < Math.min(end, pronoun + 1 + MOST_BEFORE_PARTICIPLE); at += 1) {
    const { kind = 'other', lower = '' } = tokens[at] ?? {};
    if (kind !== 'word') return null;
    if (rules.reportingVerbs.has(lower) || rules.perfectEndings?.some((ending) => lower.endsWith(ending)) === true)
      return { subject, first: start, verb: at, end: at + 1 };
  }
  return null;
}

function clauseOf(subject: NounPhrase, start: number, verb: number): ReportingClause {
  return { subject, first: start, verb, end: subject.end };
}

function isPerson(subject: NounPhrase, { words }: Grammar): boolean {
  return (
    subject.name.length > 0 ||
    (subject.head !== null && (words.roles.has(subject.head) || isWrittenBody(subject, words)))
  );
}

/** `fait savoir la direction`: a body behind its article. */
function isWrittenBody({ head, determiner }: NounPhrase, words: Grammar['words']): boolean {
  return words.headNoun === 'first' && determiner?.kind === 'definite' && words.organisations.has(head ?? '');
}

/** Behind what is formed like a finite verb, a noun with its article is the subject: enfonce l'ancien décorateur. */
function mayBePerson(subject: NounPhrase, verb: string, { rules }: Grammar): boolean {
  return (
    subject.determiner !== null &&
    subject.determiner.kind !== 'possessive' &&
    rules.finiteEndings?.some((ending) => verb.length > ending.length + 1 && verb.endsWith(ending)) === true
  );
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
