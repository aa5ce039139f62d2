import type { AttributionBasis } from '../model/script.ts';
import { beginsSentence, type ArticleReading } from './article-reading.ts';
import { startsSentence, type QuotationContext } from './attribute-speakers.ts';
import { findSubject, readReportingClause, readUnlistedClause } from './find-subject.ts';
import { identifySpeaker, sourcePhraseEnd } from './identify-speaker.ts';
import { fitsPronoun, type Identified } from './mentions.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';

/** Words that say who speaks; `who` is null where they leave it open. */
export interface Finding {
  readonly who: Identified | null;
  readonly basis: AttributionBasis;
  /** Tokens of the words. */
  readonly evidence: { readonly first: number; readonly end: number } | null;
  /** Index behind the words. */
  readonly end: number;
  /** Whether they surely introduce speech, however short. */
  readonly sure: boolean;
}

const MOST_TOKENS = 50;
const MOST_BETWEEN = 8;

/** A reporting clause behind the marks, or inside them. */
export function attributeAfter(context: QuotationContext): Finding | null {
  const { reading, place, quotation, shape, words } = context;
  const { tokens, rules } = reading;
  const inside = quotation.incises.length > 0;
  if (!inside && !startsSentence(place.first, reading)) return attributeJoined(context);
  let start = inside ? place.firstEnd : place.end;
  const comma = tokens[start]?.kind === 'comma';
  if (comma) start += 1;
  const end = clauseEnd(reading, start, inside);
  if (end <= start) return null;
  const source = sourcePhraseEnd(reading, start, false);
  if (source !== null) return sourceFinding(reading, start, source);
  const clause = readReportingClause(reading, start, end) ?? readUnlistedClause(reading, start, end);
  if (clause === null) return null;
  const isSetOff = comma || inside || /[,?!…–—]["'”’»)\]]*$/u.test(words);
  const subjectFirst = clause.subject?.first === start && tokens[start]?.inverted !== true;
  if (
    !isSetOff &&
    (subjectFirst ||
      (shape.words < 4 && !shape.hasClause) ||
      rules.namingWords.has(tokens[place.first - 1]?.lower ?? ''))
  )
    return null;
  const who = clause.subject === null ? null : whoIs(clause.subject, context);
  return { who, basis: inside ? 'inside' : 'after', evidence: clause, end: clause.end, sure: true };
}

/** `"A", said Roy, "and B"`: the second half of a sentence that its first half's clause parts. */
function attributeJoined({ reading, place, last }: QuotationContext): Finding | null {
  const { tokens, rules, words } = reading;
  if (
    last === null ||
    tokens[place.first - 1]?.kind !== 'comma' ||
    tokens[last.place.end - 1]?.sentence !== tokens[place.first]?.sentence
  )
    return null;
  if (last.speech.attribution.basis !== 'after' && last.speech.attribution.basis !== 'inside') return null;
  for (let at = last.clauseEnd; at < place.first; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'colon' ||
      rules.reportingVerbs.has(token.lower) ||
      words.relatives.has(token.lower)
    )
      return null;
  }
  const { speaker, attribution } = last.speech;
  if (speaker === 'narrator') return null;
  const who = speaker === 'unknown' ? null : { person: speaker, confidence: attribution.confidence };
  return {
    who,
    basis: 'inside',
    evidence: evidenceOf(last.place.end, last.clauseEnd),
    end: last.clauseEnd,
    sure: true,
  };
}

/** Words before the marks in the same sentence: up to a colon, up to a verb of saying, or a source. */
export function attributeBefore(context: QuotationContext): Finding | null {
  const { reading, place, last, shape } = context;
  const { tokens, rules } = reading;
  const before = tokens[place.first - 1];
  if (before === undefined || before.sentence !== tokens[place.first]?.sentence) return null;
  const start = clauseStart(reading, place.first);
  if (before.kind === 'colon') return beforeColon(context, start, place.first - 1);
  const isComma = before.kind === 'comma';
  const end = isComma ? place.first - 1 : place.first;
  if (isComma && beginsSentence(tokens, start)) {
    const source = sourcePhraseEnd(reading, start, true);
    if (source !== null && (shape.words > 3 || shape.hasClause)) return nothingButSource(reading, start, source, end);
    if (rules.asWords.has(tokens[start]?.lower ?? '')) {
      const clause = readReportingClause(reading, start + 1, end);
      if (clause?.subject !== undefined && clause.subject !== null)
        return { who: whoIs(clause.subject, context), basis: 'before', evidence: clause, end, sure: false };
    }
  }
  const verb = verbJustBefore(reading, start, end, isComma);
  if (verb === null || !(shape.beginsLikeSentence && (isComma || shape.words > 3 || shape.endsWithStop))) return null;
  const clause = findSubject(reading, start, end);
  const joined = clause.subject === null && last !== null && last.place.end === start ? lastSpeaker(context) : null;
  return {
    who: clause.subject === null ? joined : whoIs(clause.subject, context),
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
  const finding = beforeColon(context, clauseStart(reading, colon), colon);
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
  if (source !== null && !clause.hasVerb) return sourceFinding(reading, start, source);
  if (!clause.hasVerb && shape.words < 5 && !shape.hasClause) return null;
  const continued =
    last !== null && last.place.end <= start && tokens[last.place.end - 1]?.sentence === tokens[colon]?.sentence;
  if (rules.reportingVerbs.size === 0) return { who: null, basis: 'none', evidence: null, end: colon, sure: false };
  if (clause.subject === null)
    return {
      who: continued ? lastSpeaker(context) : null,
      basis: 'before',
      evidence,
      end: colon,
      sure: clause.hasVerb,
    };
  if (!clause.hasVerb)
    return { who: personOnly(clause.subject, context), basis: 'before', evidence, end: colon, sure: false };
  return {
    who: whoIs(clause.subject, context),
    basis: 'before',
    evidence: { first: clause.first, end: clause.end },
    end: colon,
    sure: true,
  };
}

/** Without a verb of saying only a person can be the one who speaks. */
function personOnly(subject: NounPhrase, context: QuotationContext): Identified | null {
  const isRole = subject.head !== null && context.reading.words.roles.has(subject.head);
  if (subject.name.length === 0 && subject.pronoun === null && !isRole) return null;
  const who = whoIs(subject, context);
  return who === null ? null : { person: who.person, confidence: who.confidence * 0.8 };
}

function sourceFinding(reading: ArticleReading, start: number, source: number): Finding | null {
  const phrase = readNounPhrase(reading.tokens, source, reading.words, reading.rules.reportingVerbs);
  if (phrase === null) return null;
  return {
    who: identifySpeaker(phrase, reading),
    basis: 'source-phrase',
    evidence: evidenceOf(start, phrase.end),
    end: phrase.end,
    sure: false,
  };
}

/** A source is all that stands before the marks: Selon X, directrice du port, « … ». */
function nothingButSource(reading: ArticleReading, start: number, source: number, end: number): Finding | null {
  const finding = sourceFinding(reading, start, source);
  if (finding === null || finding.end === end) return finding;
  return reading.tokens[finding.end]?.kind === 'comma' ? finding : null;
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
    if (rules.reportingVerbs.has(token.lower))
      return words.determiners.has(tokens[at - 1]?.lower ?? '') && !rules.verbHelpers.has(tokens[at - 1]?.lower ?? '')
        ? null
        : at;
  }
  return null;
}

/** The person of a phrase; a pronoun that is open otherwise means who spoke last, if nobody else it fits became the subject since. */
function whoIs(phrase: NounPhrase, context: QuotationContext): Identified | null {
  const { reading, last } = context;
  const who = identifySpeaker(phrase, reading);
  const speaker = lastSpeaker(context);
  if (
    who !== null ||
    phrase.pronoun === null ||
    last === null ||
    speaker === null ||
    !fitsPronoun(speaker.person, phrase.pronoun)
  )
    return who;
  const { mentions, tokens } = reading;
  const distance = (tokens[phrase.first]?.block ?? 0) - (tokens[last.clauseEnd - 1]?.block ?? 0);
  if (distance > 1 && (tokens[phrase.first]?.block ?? 0) - (tokens[last.place.end - 1]?.block ?? 0) > 1) return null;
  for (let at = mentions.length - 1; at >= 0 && (mentions[at]?.token ?? 0) >= last.clauseEnd; at -= 1) {
    const mention = mentions[at];
    if (
      mention !== undefined &&
      mention.token < phrase.first &&
      mention.subject &&
      mention.person !== speaker.person &&
      fitsPronoun(mention.person, phrase.pronoun)
    )
      return null;
  }
  return { person: speaker.person, confidence: 0.75 };
}

function lastSpeaker({ last }: QuotationContext): Identified | null {
  if (last === null || last.speech.speaker === 'unknown' || last.speech.speaker === 'narrator') return null;
  return { person: last.speech.speaker, confidence: last.speech.attribution.confidence };
}

/** Where the narrator's words before `index` begin: with the sentence, or behind another quotation. */
function clauseStart({ tokens }: ArticleReading, index: number): number {
  let at = index;
  while (
    at > 0 &&
    index - at < MOST_TOKENS &&
    tokens[at - 1]?.sentence === tokens[index - 1]?.sentence &&
    tokens[at - 1]?.kind !== 'quotation'
  )
    at -= 1;
  return at;
}

/** Where the words behind a quotation end: with the sentence, another quotation, a semicolon or a colon. */
function clauseEnd({ tokens }: ArticleReading, start: number, inside: boolean): number {
  const before = tokens[start - 1];
  let at = start;
  while (at < tokens.length && at - start < MOST_TOKENS) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.block !== before?.block ||
      token.sentence !== (inside ? tokens[start] : before)?.sentence
    )
      break;
    if (['stop', 'quotation', 'semicolon', 'colon'].includes(token.kind)) break;
    at += 1;
  }
  return at;
}

function evidenceOf(first: number, end: number): { readonly first: number; readonly end: number } {
  return { first, end };
}
