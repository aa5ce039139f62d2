import { beginsSentence, matchPhrase, type ArticleReading } from './article-reading.ts';
import { evidenceOf, lastSpeaker, whoIs, type Finding } from './finding.ts';
import { findSubject, readReportingClause, type ReportingClause } from './find-subject.ts';
import { isUtterance } from './judge-quotation.ts';
import { sourcePhraseEnd } from './identify-speaker.ts';
import { leftOutSubject } from './left-out-subject.ts';
import type { Identified } from './mentions.ts';
import type { QuotationContext } from './quotation-context.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { sourceBefore, sourceFinding } from './source-finding.ts';
import { isVoiceless, notSpeech } from './voiceless.ts';

const MOST_TOKENS = 50;
const MOST_BETWEEN = 8;

/** Words before the marks in the same sentence: up to a colon, up to a verb of saying, or a source. */
export function attributeBefore(context: QuotationContext): Finding | null {
  const { reading, place, last, shape } = context;
  const { tokens, rules } = reading;
  const before = tokens[place.first - 1];
  if (before === undefined || before.sentence !== tokens[place.first]?.sentence) return null;
  const start = clauseStart(context, place.first);
  if (before.kind === 'colon') return beforeColon(context, start, place.first - 1);
  const isComma = before.kind === 'comma';
  const end = isComma ? place.first - 1 : place.first;
  if (isComma) {
    const named = shape.words > 3 || shape.hasClause ? sourceBefore(context, start, end) : null;
    if (named !== null) return named;
  }
  if (isComma && beginsSentence(tokens, start)) {
    if (rules.asWords.has(tokens[start]?.lower ?? '')) {
      const clause = readReportingClause(reading, start + 1, end);
      if (isVoiceless(clause?.subject ?? null, reading)) return notSpeech(end);
      if (clause !== null && (clause.subject !== null || rules.leftOutSubjects !== undefined))
        return { who: subjectOf(clause, context), basis: 'before', evidence: clause, end, sure: false };
    }
  }
  const told = isComma ? toldBefore(context, start, end) : null;
  if (told !== null) return told;
  const verb = verbJustBefore(reading, start, end, isComma);
  const isLong = shape.words > 3 && (shape.hasClause || shape.endsWithStop || tokens[place.end]?.kind !== 'word');
  if (verb === null || !(shape.beginsLikeSentence && (isComma || isLong || shape.endsWithStop))) return null;
  const clause = findSubject(reading, start, end);
  if (isVoiceless(clause.subject, reading)) return notSpeech(end);
  const joined = clause.subject === null && last !== null && last.place.end === start ? lastSpeaker(context) : null;
  const who = joined ?? subjectOf(clause, context);
  // Without a comma the words are the narrator's object: nobody's voice is better than a nameless one.
  if (who === null && !isComma && rules.subjectFirst === true) return null;
  return {
    who,
    basis: 'before',
    evidence: clause,
    end,
    sure: isComma,
  };
}

/** A quotation that opens its paragraph, announced by a colon at the end of the one before. */
export function attributeAnnounced(context: QuotationContext): Finding | null {
  const { reading, place } = context;
  const { tokens, blocks } = reading;
  let colon = place.first - 1;
  const isAside = (index: number): boolean =>
    ['caption', 'heading'].includes(blocks[tokens[index]?.block ?? -1]?.kind ?? '');
  while (colon > place.first - MOST_TOKENS && isAside(colon)) colon -= 1;
  const before = tokens[colon];
  if (before?.kind !== 'colon' || before.block === tokens[place.first]?.block || !startsBlock(reading, place.first))
    return null;
  const finding = beforeColon(context, clauseStart(context, colon), colon);
  return finding === null ? null : { ...finding, basis: 'announced' };
}

function startsBlock({ tokens }: ArticleReading, index: number): boolean {
  return (
    tokens[index - 1]?.block !== tokens[index]?.block ||
    (tokens[index - 1]?.kind === 'other' && tokens[index - 2]?.block !== tokens[index]?.block)
  );
}

/** The subject of the clause that ends in a colon. */
function beforeColon(context: QuotationContext, start: number, colon: number): Finding | null {
  const { reading, shape, last } = context;
  const { tokens, rules } = reading;
  const source = beginsSentence(tokens, start) ? sourcePhraseEnd(reading, start, true) : null;
  const clause = findSubject(reading, start, colon);
  const evidence = evidenceOf(start, colon);
  if ((!clause.hasVerb && holdsLaw(reading, start, colon)) || isVoiceless(clause.subject, reading))
    return notSpeech(colon);
  if (source !== null && !clause.hasVerb) return sourceFinding(reading, start, source);
  const isComplete = shape.beginsLikeSentence && shape.endsWithStop;
  if (!clause.hasVerb && shape.words < 5 && !shape.hasClause && !isComplete) return null;
  const continued =
    last !== null && last.place.end <= start && tokens[last.place.end - 1]?.sentence === tokens[colon]?.sentence;
  if (rules.reportingVerbs.size === 0) return { who: null, basis: 'none', evidence: null, end: colon, sure: false };
  const isAdded = clause.subject === null && addsTo(context, clause, start);
  if (clause.subject === null && !clause.hasVerb && !continued && !isAdded && !isUtterance(shape)) return null;
  if (clause.subject === null)
    return {
      who: continued || isAdded ? lastSpeaker(context) : leftOutSubject(clause, context),
      basis: 'before',
      evidence,
      end: colon,
      sure: clause.hasVerb,
    };
  const person = clause.hasVerb ? null : personOnly(clause.subject, context);
  if (!clause.hasVerb && person === null && !isUtterance(shape)) return null;
  if (!clause.hasVerb) return { who: person, basis: 'before', evidence, end: colon, sure: false };
  return {
    who: whoIs(clause.subject, context),
    basis: 'before',
    evidence: { first: clause.first, end: clause.end },
    end: colon,
    sure: true,
  };
}

/** `Et d'ajouter :` in the sentence behind what somebody said. */
function addsTo({ reading, last }: QuotationContext, { verb }: ReportingClause, start: number): boolean {
  const { tokens, rules } = reading;
  const isFollowing =
    matchPhrase(tokens, start, rules.followingInfinitives ?? []) !== null || holdsGerund(reading, start);
  const here = isFollowing ? tokens[start] : tokens[verb ?? -1];
  const before = tokens[(last?.clauseEnd ?? 0) - 1];
  if (here === undefined || before === undefined || !(isFollowing || rules.subjectlessVerbs.has(here.lower)))
    return false;
  return here.block === before.block && here.sentence - before.sentence <= 1;
}

/** `Puis, se tournant vers lui :` a participle of doing behind its pronoun. */
function holdsGerund({ tokens, rules }: ArticleReading, start: number): boolean {
  const ending = rules.followingGerunds;
  if (ending === undefined) return false;
  for (let at = start; at < start + MOST_BETWEEN && ['word', 'comma'].includes(tokens[at]?.kind ?? ''); at += 1)
    if (rules.verbHelpers.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower.endsWith(ending) === true) return true;
  return false;
}

function holdsLaw({ tokens, rules }: ArticleReading, start: number, end: number): boolean {
  return tokens.slice(start, end).some((token) => rules.lawWords?.has(token.lower) === true);
}

/** The person a clause has for its subject, written or left out. */
function subjectOf(clause: ReportingClause, context: QuotationContext): Identified | null {
  return clause.subject === null ? leftOutSubject(clause, context) : whoIs(clause.subject, context);
}

/** Without a verb of saying only a person or a text can be the one who speaks. */
function personOnly(subject: NounPhrase, context: QuotationContext): Identified | null {
  const { roles, documents, demonyms, nounDemonyms, organisations, nounCapitals } = context.reading.words;
  const head = subject.head ?? '';
  const isBody = nounCapitals !== null && organisations.has(head);
  const isOrigin = nounDemonyms === true && demonyms.has(head);
  const isRole = roles.has(head) || documents.has(head) || isBody || isOrigin;
  const isOwned = subject.determiner?.kind === 'possessive' || subject.ownerHead !== null;
  const isWritten = isOwned && documents.has(head);
  if (subject.name.length === 0 && subject.pronoun === null && !isRole && !isWritten) return null;
  const who = whoIs(subject, context);
  return who === null ? null : { person: who.person, confidence: who.confidence * (isWritten ? 0.9 : 0.8) };
}

/** `Then she told Roy, the keeper who had opened, “…”`: a whole sentence behind a comma is said by the subject of the verb, however far. */
function toldBefore(context: QuotationContext, start: number, end: number): Finding | null {
  const { reading, shape } = context;
  const { tokens, rules, words } = reading;
  if (rules.subjectFirst !== true || !(shape.beginsLikeSentence && shape.endsWithStop && shape.words > 2)) return null;
  let first = start;
  if (words.notNames.has(tokens[first]?.lower ?? '') && !words.pronouns.has(tokens[first]?.lower ?? '')) first += 1;
  const clause = readReportingClause(reading, first, end);
  if (clause?.subject?.first !== first) return null;
  return { who: whoIs(clause.subject, context), basis: 'before', evidence: clause, end, sure: true };
}

/** A verb of saying just before the marks: with a comma some words may stand between, without one none. */
function verbJustBefore(
  { tokens, rules, words }: ArticleReading,
  start: number,
  end: number,
  isComma: boolean,
): number | null {
  for (let at = end - 1; at >= Math.max(start, isComma ? end - MOST_BETWEEN : end - 1); at -= 1) {
    const token = tokens[at];
    if (token === undefined || words.conjunctions.has(token.lower)) return null;
    if (token.kind !== 'word') return null;
    if (rules.subjectlessVerbs.has(token.lower)) return at;
    if (rules.reportingVerbs.has(token.lower) && isBareParticiple(tokens, at, rules)) return null;
    if (rules.reportingVerbs.has(token.lower))
      return words.determiners.has(tokens[at - 1]?.lower ?? '') && !rules.verbHelpers.has(tokens[at - 1]?.lower ?? '')
        ? null
        : at;
  }
  return null;
}

/** `la toile la plus commentée, « L'Heure bleue »`: a participle that agrees with a noun, without an auxiliary, is an adjective. */
function isBareParticiple(tokens: ArticleReading['tokens'], at: number, rules: ArticleReading['rules']): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (rules.agreeingEndings?.some((ending) => lower.endsWith(ending)) !== true) return false;
  return !tokens.slice(Math.max(0, at - MOST_TO_AUXILIARY), at).some((token) => rules.auxiliaries?.has(token.lower));
}

const MOST_TO_AUXILIARY = 4;

/** Where the narrator's words before `index` begin: with the sentence, or behind a quotation that somebody speaks. */
function clauseStart({ reading: { tokens }, last }: QuotationContext, index: number): number {
  let at = index;
  while (
    at > 0 &&
    index - at < MOST_TOKENS &&
    tokens[at - 1]?.sentence === tokens[index - 1]?.sentence &&
    !(tokens[at - 1]?.kind === 'quotation' && (last?.place.end === at || beginsSentence(tokens, at - 1)))
  )
    at -= 1;
  return at;
}
