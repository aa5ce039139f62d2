import { beginsSentence, type Grammar } from './article-reading.ts';
import type { ReportingClause } from './find-subject.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import type { Token } from './tokenize.ts';

/** The reporting clause behind a quotation in a language with the verb in second place: the verb begins it, the subject follows. */
export function readClauseBehindMarks(reading: Grammar, start: number, end: number): ReportingClause | null {
  const { tokens, rules } = reading;
  const verb = tokens[start];
  if (verb === undefined || start >= end || verb.kind !== 'word' || verb.capital || verb.noun) return null;
  if (rules.asWords.has(verb.lower)) return readSubordinate(reading, start + 1, end);
  const isSaying = rules.reportingVerbs.has(verb.lower);
  if (!isSaying && isFunctionWord(verb.lower, reading)) return null;
  const stop = clauseStop(reading, start + 1, end);
  const subject = firstSubject(reading, start + 1, stop);
  const saying = lastSaying(reading, start + 1, stop);
  if (
    !isSaying &&
    saying === null &&
    !(subject !== null && isPerson(subject, reading) && isRightBehind(reading, start, subject))
  )
    return null;
  if (subject === null) return isSaying ? { subject, first: start, end: start + 1 } : null;
  if (subject.pronoun?.number === 'nobody')
    return { subject: sourceOfNobody(reading, start, stop) ?? subject, first: start, end: stop };
  if (rules.namingWords.has(verb.lower)) return null;
  const both = isSaying ? joinedNames(reading, verb.lower, subject) : null;
  if (both !== null) return { subject: both, first: start, end: both.end };
  return { subject, first: start, end: Math.max(subject.end, (saying ?? start) + 1) };
}

/** The subject of the sentence between two tokens that announces a quotation. */
export function findAnnouncingSubject(
  reading: Grammar,
  start: number,
  end: number,
): ReportingClause & { readonly hasVerb: boolean } {
  const announced = subordinateAtEnd(reading, start, end);
  if (announced !== null) return { ...announced, hasVerb: true };
  const verb = lastSaying(reading, start, end);
  const candidates = candidatesBetween(reading, start, end);
  const before = candidates.filter(({ end: behind }) => verb === null || behind <= verb);
  const touching = before.find(
    (phrase) =>
      verb !== null && skipped(reading, phrase.end, verb) === verb && beginsMainClause(reading, phrase.first, start),
  );
  const subject = touching ?? before.find((phrase) => isPerson(phrase, reading)) ?? candidates[0] ?? before[0] ?? null;
  const source = subject?.pronoun?.number === 'nobody' ? sourceOfNobody(reading, start, end) : null;
  return {
    subject: source ?? subject,
    first: subject?.first ?? start,
    end: Math.max(verb === null ? end : verb + 1, subject?.end ?? 0),
    hasVerb: verb !== null,
  };
}

/** Two names that a plural verb shows to be one subject. */
function joinedNames({ tokens, words, rules }: Grammar, verb: string, subject: NounPhrase): NounPhrase | null {
  if (subject.name.length === 0 || words.nounCapitals?.pluralVerbs.test(verb) !== true) return null;
  if (!words.joiningWords.has(tokens[subject.end]?.lower ?? '')) return null;
  const other = readNounPhrase(tokens, subject.end + 1, words, rules.reportingVerbs);
  return other === null
    ? null
    : { ...subject, name: [], head: null, roles: [], end: other.end, sureEnd: other.end, joined: true };
}

/** `wie Roth sagte`: the verb ends the clause. */
function readSubordinate(reading: Grammar, start: number, end: number): ReportingClause | null {
  const stop = clauseStop(reading, start, end);
  const subject = firstSubject(reading, start, stop);
  const verb = lastSaying(reading, start, stop);
  return subject === null || verb === null ? null : { subject, first: start, end: verb + 1 };
}

/** `…, was meine Mutter immer sagte:` — the clause that announces is the one that the verb of saying ends. */
function subordinateAtEnd(reading: Grammar, start: number, end: number): ReportingClause | null {
  const { tokens, words } = reading;
  if (lastSaying(reading, end - 1, end) === null) return null;
  let comma = end - 1;
  while (comma > start && tokens[comma]?.kind !== 'comma') comma -= 1;
  const opens = tokens[comma + 1]?.lower ?? '';
  const isSubordinating = words.relatives.has(opens) || reading.rules.asWords.has(opens);
  return comma > start && isSubordinating ? readSubordinate(reading, comma + 2, end) : null;
}

/** Whom the words come from that nobody in particular says: aus dem Ministerium, in einer Mitteilung der Polizei. */
function sourceOfNobody(reading: Grammar, start: number, end: number): NounPhrase | null {
  const { tokens, words } = reading;
  for (let at = start; at < end; at += 1) {
    if (!words.prepositions.has(tokens[at]?.lower ?? '')) continue;
    const phrase =
      readNounPhrase(tokens, at + 1, words, reading.rules.reportingVerbs) ??
      // One of several: in einem der Briefe.
      readNounPhrase(tokens, at + 2, words, reading.rules.reportingVerbs);
    if (phrase === null || phrase.head === null) continue;
    const isDocument = words.documents.has(phrase.head);
    if (isDocument && phrase.determiner?.kind === 'possessive')
      return { ...phrase, head: null, roles: [], pronoun: { gender: 'unknown', number: 'thing' } };
    if (isDocument) return authorOf(phrase, reading) ?? phrase;
    if (words.organisations.has(phrase.head) || words.pluralRoles.has(phrase.head) || words.roles.has(phrase.head))
      return phrase;
  }
  return null;
}

/** A writing is said by whom its genitive names. */
function authorOf(writing: NounPhrase, { tokens, words, rules }: Grammar): NounPhrase | null {
  for (let at = writing.first + 1; at < writing.end; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!words.complements.has(lower)) continue;
    const phrase = readNounPhrase(tokens, words.determiners.has(lower) ? at : at + 1, words, rules.reportingVerbs);
    if (
      phrase !== null &&
      (phrase.name.length > 0 || words.organisations.has(phrase.head ?? '') || phrase.roles.length > 0)
    )
      return phrase;
  }
  return null;
}

/** Noun phrases of the main clause that can be its subject by their case, in order. */
function candidatesBetween(reading: Grammar, start: number, end: number): readonly NounPhrase[] {
  const { tokens, words, rules } = reading;
  const found: NounPhrase[] = [];
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'open') at = behindClose(reading, at) - 1;
    if (token.kind !== 'word') continue;
    const opens = at === start || beginsSentence(tokens, at) || tokens[at - 1]?.kind === 'comma';
    if (opens && isSubordinate(reading, at)) {
      at = nextComma(reading, at + 1, end) - 1;
      continue;
    }
    if (words.prepositions.has(token.lower)) {
      at = behindObject(reading, at) - 1;
      continue;
    }
    const phrase = readNounPhrase(tokens, at, words, rules.reportingVerbs);
    if (phrase === null || phrase.end > end) continue;
    if (phrase.determiner?.object !== true && isNamed(phrase, reading)) found.push(phrase);
    at = phrase.end - 1;
  }
  return found;
}

/** The first subject between two tokens of one clause. */
function firstSubject(reading: Grammar, start: number, end: number): NounPhrase | null {
  const { tokens, words, rules } = reading;
  for (let at = start; at < end; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (words.prepositions.has(lower)) {
      at = behindObject(reading, at) - 1;
      continue;
    }
    const phrase = readNounPhrase(tokens, at, words, rules.reportingVerbs);
    if (phrase === null) continue;
    if (phrase.determiner?.object !== true && isNamed(phrase, reading)) return phrase;
    at = phrase.end - 1;
  }
  return null;
}

/** Index behind a preposition and the noun phrase that it rules, adjectives without an article before it included. */
function behindObject({ tokens, words, rules }: Grammar, preposition: number): number {
  let at = preposition + 1;
  while (at < preposition + 4 && tokens[at]?.kind === 'word' && isAdverbOrAdjective(tokens[at], words)) at += 1;
  const object = readNounPhrase(tokens, at, words, rules.reportingVerbs);
  return object === null || (object.pronoun !== null && at > preposition + 1) ? preposition + 1 : object.end;
}

function isAdverbOrAdjective(token: Token | undefined, words: Grammar['words']): boolean {
  if (token === undefined || token.noun || token.capital) return false;
  return (
    !words.determiners.has(token.lower) && !words.pronouns.has(token.lower) && !words.objectPronouns.has(token.lower)
  );
}

/** A comma and a relative pronoun, or a conjunction that sends the verb to the end. */
function isSubordinate({ tokens, words, rules }: Grammar, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (tokens[at - 1]?.kind === 'comma' && words.relatives.has(lower))
    return readNounPhrase(tokens, at, words, rules.reportingVerbs) === null;
  return words.conjunctions.has(lower) && !words.joiningWords.has(lower) && !words.prepositions.has(lower);
}

/** Whether the words can name somebody who speaks. */
function isNamed(phrase: NounPhrase, reading: Grammar): boolean {
  return isPerson(phrase, reading) || reading.words.documents.has(phrase.head ?? '') || phrase.determiner !== null;
}

function isPerson(phrase: NounPhrase, { words }: Grammar): boolean {
  return (
    phrase.pronoun !== null ||
    phrase.name.length > 0 ||
    phrase.roles.length > 0 ||
    words.documents.has(phrase.head ?? '')
  );
}

/** Only object pronouns stand between the verb and its subject. */
function isRightBehind({ tokens, words }: Grammar, verb: number, subject: NounPhrase): boolean {
  return tokens.slice(verb + 1, subject.first).every(({ lower }) => words.objectPronouns.has(lower));
}

function isFunctionWord(lower: string, { words }: Grammar): boolean {
  return [words.conjunctions, words.relatives, words.prepositions, words.determiners, words.pronouns].some((set) =>
    set.has(lower),
  );
}

function lastSaying({ tokens, rules }: Grammar, start: number, end: number): number | null {
  for (let at = end - 1; at >= start; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !token.capital && !token.noun && rules.reportingVerbs.has(token.lower)) return at;
  }
  return null;
}

function beginsMainClause({ tokens, words }: Grammar, index: number, start: number): boolean {
  const before = tokens[index - 1];
  return index === start || before?.kind === 'comma' || words.joiningWords.has(before?.lower ?? '');
}

function skipped({ tokens, rules }: Grammar, start: number, end: number): number {
  let at = start;
  while (at < end && rules.verbHelpers.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

function clauseStop({ tokens }: Grammar, start: number, end: number): number {
  for (let at = start; at < end; at += 1)
    if (['comma', 'stop', 'colon', 'semicolon'].includes(tokens[at]?.kind ?? '')) return at;
  return end;
}

function nextComma({ tokens }: Grammar, start: number, end: number): number {
  for (let at = start; at < end; at += 1) if (tokens[at]?.kind === 'comma') return at;
  return end;
}

function behindClose({ tokens }: Grammar, open: number): number {
  for (let at = open + 1; at < open + 8; at += 1) if (tokens[at]?.kind === 'close') return at + 1;
  return open + 1;
}
