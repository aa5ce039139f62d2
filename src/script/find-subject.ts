import type { PeopleWords } from '../languages/people-words.ts';
import { beginsSentence, type Grammar } from './article-reading.ts';
import { firstNameGender } from './first-name-gender.ts';
import { findVerbBehind, isLoneParticiple, isVerb, skipHelpers } from './find-verb.ts';
import { readName } from './read-name.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { findAnnouncingSubject, readClauseBehindMarks } from './read-verb-second.ts';

/** A reporting clause: who, and the words that say so. */
export interface ReportingClause {
  readonly subject: NounPhrase | null;
  /** First token of the clause. */
  readonly first: number;
  /** Index of the verb, where it is of use for a subject that is left out; -1 where there is none. */
  readonly verb?: number;
  /** Index behind its last token. */
  readonly end: number;
}

export const MOST_BEFORE_VERB = 6;
const MOST_BEHIND_VERB = 14;

/** The reporting clause that begins at token `start` and ends before `end`: subject then verb, or verb then subject. */
export function readReportingClause(reading: Grammar, start: number, end: number): ReportingClause | null {
  if (reading.rules.verbSecond) return readClauseBehindMarks(reading, start, end);
  return subjectFirst(reading, start, end) ?? verbFirst(reading, start, end);
}

/** `Bellec, the harbour master, said`. */
function subjectFirst(reading: Grammar, start: number, end: number): ReportingClause | null {
  const { tokens, words, rules } = reading;
  const subject = readNounPhrase(tokens, start, words, rules.reportingVerbs);
  if (subject === null || subject.end > end) return null;
  const verb = findVerbBehind(reading, subject.end, end);
  if (verb === null) return null;
  return { subject, first: start, verb, end: verb + 1 };
}

/** `a expliqué hier la ministre`, `dit-elle`, `a-t-il dit`, `said Bellec`. */
function verbFirst(
  reading: Grammar,
  start: number,
  end: number,
  isSaying: (verb: number) => boolean = (verb) => isVerb(reading, verb, start),
): ReportingClause | null {
  const { tokens, words, rules } = reading;
  const verb = skipHelpers(reading, start, Math.min(end, start + MOST_BEFORE_VERB));
  const token = tokens[verb];
  if (token?.inverted === true && verb < end) {
    const after = skipHelpers(reading, verb + 1, end);
    const said = tokens[after]?.lower ?? '';
    if (!(rules.reportingVerbs.has(said) || rules.subjectlessVerbs.has(said)) || after >= end) return null;
    const subject = readNounPhrase(tokens, verb, words, rules.reportingVerbs);
    return { subject, first: start, verb: after, end: after + 1 };
  }
  if (token === undefined || verb >= end || isName(reading, verb) || !isSaying(verb)) return null;
  const limit = Math.min(end, verb + 1 + MOST_BEHIND_VERB);
  let behindBody: NounPhrase | null = null;
  for (let at = verb + 1; at < limit; at += 1) {
    const next = tokens[at];
    if (next === undefined || next.kind === 'colon' || next.kind === 'stop') break;
    if (words.relatives.has(next.lower) || words.conjunctions.has(next.lower)) break;
    if (words.prepositions.has(next.lower) && !next.capital && !opensSeveral(reading, at, verb)) {
      const object = readNounPhrase(tokens, at + 1, words, rules.reportingVerbs);
      behindBody ??= nameBehindBody(reading, object);
      if (object !== null) at = behindApposition(reading, object.end, limit) - 1;
      continue;
    }
    const subject = isTimeWord(next.lower, reading) ? null : readNounPhrase(tokens, at, words, rules.reportingVerbs);
    if (subject !== null && subject.end <= end && !isObject(subject, words))
      return { subject, first: start, verb, end: subject.end };
    if (next.kind !== 'word' && next.kind !== 'comma') break;
    if (subject !== null) at = subject.end - 1;
  }
  return { subject: behindBody, first: start, verb, end: behindBody?.end ?? verb + 1 };
}

/** `à la presse Nora Bellec`: what looks like the name of a body and begins with a first name is the subject behind it. */
function nameBehindBody({ tokens, words, rules }: Grammar, object: NounPhrase | null): NounPhrase | null {
  const [first] = object?.name ?? [];
  if (first === undefined || object === null || object.name.length < 2 || words.headNoun === 'last') return null;
  if (!words.organisations.has(object.head ?? '')) return null;
  if (firstNameGender(first.text, words.firstNames) === 'unknown') return null;
  const start = tokens.indexOf(first, object.first);
  const title = words.titles.has(tokens[start - 1]?.lower ?? '') ? 1 : 0;
  return readNounPhrase(tokens, start - title, words, rules.reportingVerbs);
}

/** `scandaient des élus`: what is a preposition elsewhere is here the article of several people. */
function opensSeveral({ tokens, words, rules }: Grammar, at: number, verb: number): boolean {
  if (at !== verb + 1 || words.determiners.get(tokens[at]?.lower ?? '')?.plural !== true) return false;
  return words.pluralRoles.has(readNounPhrase(tokens, at, words, rules.reportingVerbs)?.head ?? '');
}

/** `a la directora, Miriam Roy, el senador`: the name between commas belongs to the object before it. */
function behindApposition({ tokens, words }: Grammar, end: number, limit: number): number {
  if (tokens[end]?.kind !== 'comma') return end;
  const name = readName(tokens, end + 1, words);
  return name !== null && name.name.length > 1 && name.end < limit && tokens[name.end]?.kind === 'comma'
    ? name.end + 1
    : end;
}

/** A clause of the same build with any verb that its ending shows, or that stands alone between a comma and a stop: «…», reprendió. */
export function readVerbByShape(reading: Grammar, start: number, end: number): ReportingClause | null {
  const { tokens, words, rules } = reading;
  if (rules.leftOutSubjects === undefined) return null;
  return verbFirst(reading, start, end, (verb) => {
    const lower = tokens[verb]?.lower ?? '';
    const isAlone = verb === end - 1 && !words.notNames.has(lower) && !words.phraseEnds.has(lower);
    return isAlone || words.verbEndings?.some((ending) => lower.endsWith(ending)) === true;
  });
}

/** A capital makes a name of what looks like a verb, unless verbs may begin a sentence: « Explica Ruiz: ». */
function isName({ tokens, rules }: Grammar, at: number): boolean {
  return tokens[at]?.capital === true && !(rules.leftOutSubjects !== undefined && beginsSentence(tokens, at));
}

/** What somebody owns and is no person does not speak, nor does a time: concluyó su discurso, disait la semaine dernière. */
function isObject(phrase: NounPhrase, words: PeopleWords): boolean {
  return (
    isBareNoun(phrase, words) ||
    (words.timeNouns?.has(phrase.head ?? '') === true && phrase.roles.length === 0 && phrase.name.length === 0) ||
    (phrase.determiner?.kind === 'possessive' &&
      phrase.name.length === 0 &&
      phrase.roles.length === 0 &&
      !words.documents.has(phrase.head ?? ''))
  );
}

/** One person's noun without an article says what somebody is: « Hoy, jubilada, lo cuenta ». */
function isBareNoun(phrase: NounPhrase, words: PeopleWords): boolean {
  return (
    words.headNoun === 'first' &&
    phrase.determiner === null &&
    phrase.pronoun === null &&
    phrase.name.length === 0 &&
    !words.pluralRoles.has(phrase.head ?? '')
  );
}

/** Weekdays and the like behind a verb are no subject. */
function isTimeWord(lower: string, { words, rules }: Grammar): boolean {
  return words.notNames.has(lower) && rules.verbHelpers.has(lower) && !words.determiners.has(lower);
}

/** The subject of the last reporting verb between two tokens; the whole stretch is read when there is none. */
export function findSubject(
  reading: Grammar,
  start: number,
  end: number,
): ReportingClause & { readonly hasVerb: boolean } {
  const { tokens, words, rules } = reading;
  if (rules.verbSecond) return findAnnouncingSubject(reading, start, end);
  let verb = -1;
  let ownSubject = true;
  for (let at = end - 1; at >= start && verb < 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || isName(reading, at) || token.kind !== 'word') continue;
    if (isLoneParticiple(reading, at)) continue;
    if (rules.reportingVerbs.has(token.lower) && !isNoun(reading, at)) verb = at;
    else if (rules.subjectlessVerbs.has(token.lower)) {
      verb = at;
      ownSubject = false;
    }
  }
  const stop = verb < 0 ? end : verb;
  let first: NounPhrase | null = null;
  let adjacent: NounPhrase | null = null;
  let relative = false;
  for (let at = start; at < stop; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = at === start ? undefined : tokens[at - 1];
    if (before?.kind === 'comma' || before?.kind === 'semicolon') relative = false;
    if (words.relatives.has(token.lower) && before !== undefined) relative = true;
    const begins = beginsClause(reading, at, start);
    if (!begins && (verb < 0 || rules.leftOutSubjects === undefined || before?.kind !== 'word')) continue;
    const phrase = readNounPhrase(tokens, at, words, rules.reportingVerbs);
    if (phrase === null || phrase.end > stop) continue;
    const touchesVerb = verb >= 0 && skipHelpers(reading, phrase.end, verb) === verb;
    // Where a comma does not set the adverbial off, the noun right before the verb is the subject: ayer la alcaldesa dijo.
    if (!begins && (!touchesVerb || words.prepositions.has(before?.lower ?? ''))) {
      at = phrase.end - 1;
      continue;
    }
    if (
      touchesVerb &&
      ownSubject &&
      (!relative || phrase.pronoun !== null || !words.relatives.has(before?.lower ?? ''))
    )
      adjacent = phrase;
    else if (!relative && isIndependent(phrase, first) && !isBareNoun(phrase, words)) first ??= phrase;
    at = phrase.end - 1;
  }
  const behind = verb >= 0 && adjacent === null ? readReportingClause(reading, verb, end) : null;
  const inverted = first === null || closesSentence(reading, verb, behind, end) ? behind : null;
  const subject = adjacent ?? inverted?.subject ?? first;
  return {
    subject,
    first: subject?.first ?? start,
    verb,
    end: verb < 0 ? end : Math.max(verb + 1, inverted?.end ?? 0),
    hasVerb: verb >= 0,
  };
}

/** `La digue sera relevée, a promis la maire :` what is told stands before the comma, and who tells it at the end. */
function closesSentence(
  { tokens, rules }: Grammar,
  verb: number,
  behind: ReportingClause | null,
  end: number,
): boolean {
  if (rules.subjectBehindVerb !== true || behind?.subject == null) return false;
  if (behind.subject.end !== end && tokens[behind.subject.first]?.inverted !== true) return false;
  let before = verb - 1;
  while (rules.verbHelpers.has(tokens[before]?.lower ?? '')) before -= 1;
  return tokens[before]?.kind === 'comma';
}

/** A noun phrase is looked for at the beginning of a sentence, behind a comma or a conjunction, and where a pronoun stands. */
function beginsClause({ tokens, words }: Grammar, at: number, start: number): boolean {
  const before = tokens[at - 1];
  if (at === start || before === undefined || beginsSentence(tokens, at)) return true;
  if (words.pronouns.has(tokens[at]?.lower ?? '')) return !words.prepositions.has(before.lower);
  if (before.kind === 'word') return words.conjunctions.has(before.lower) || words.relatives.has(before.lower);
  return before.kind !== 'open';
}

function isIndependent(phrase: NounPhrase, first: NounPhrase | null): boolean {
  return first === null && (phrase.pronoun !== null || phrase.name.length > 0 || phrase.head !== null);
}

/** A word behind an article is a noun even where it looks like a verb: la note, the claims. */
function isNoun({ tokens, words, rules }: Grammar, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return (
    (words.determiners.has(before) && !rules.verbHelpers.has(before)) ||
    (words.complements.has(before) && !rules.verbHelpers.has(before))
  );
}
