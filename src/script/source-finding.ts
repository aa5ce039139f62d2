import { beginsSentence, matchPhrase, type ArticleReading } from './article-reading.ts';
import { evidenceOf, type Finding } from './finding.ts';
import { identifyMentioned, identifySpeaker, sourcePhraseEnd } from './identify-speaker.ts';
import type { QuotationContext } from './quotation-context.ts';
import { pronounPhrase, readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';

const MOST_BEHIND_SOURCE = 3;

/** The source behind `according to`. */
export function sourceFinding(reading: ArticleReading, start: number, source: number): Finding | null {
  const phrase =
    readStrongPronoun(reading, source) ??
    readNounPhrase(reading.tokens, source, reading.words, reading.rules.reportingVerbs);
  if (phrase === null || (opensOnly(reading, start) && !mayHoldOpinion(phrase, reading))) return null;
  return {
    who: identifySpeaker(phrase, reading),
    basis: 'source-phrase',
    evidence: evidenceOf(start, phrase.end),
    end: phrase.end,
    sure: false,
  };
}

function readStrongPronoun({ tokens, words }: ArticleReading, index: number): NounPhrase | null {
  const pronoun = words.strongPronouns?.get(tokens[index]?.lower ?? '');
  return pronoun === undefined ? null : pronounPhrase(pronoun, index, index + 1);
}

/** A source phrase at the beginning of the words before the marks, or behind a semicolon, a comma or a word such as `or`, with nothing else before the marks. */
export function sourceBefore({ reading, place, shape }: QuotationContext, start: number, end: number): Finding | null {
  const { tokens, words } = reading;
  const isOwnClause = tokens[start]?.kind === 'semicolon';
  if (!beginsSentence(tokens, start) && !isOwnClause) return null;
  let at = isOwnClause ? start + 1 : start;
  while (words.conjunctions.has(tokens[at]?.lower ?? '') || (at > start && tokens[at]?.kind === 'comma')) at += 1;
  const source = sourcePhraseEnd(reading, at, at === start);
  // « Pour les uns, « l'été maudit » a commencé »: a name for something is the subject of what follows.
  if (source === null || (!shape.hasClause && tokens[place.end]?.kind === 'word')) return null;
  return nothingButSource(reading, at, source, end);
}

/** A source is all that stands before the marks: Selon X, directrice du port, « … ». */
function nothingButSource(reading: ArticleReading, start: number, source: number, end: number): Finding | null {
  const finding = sourceFinding(reading, start, source);
  if (finding === null || finding.end === end || reading.tokens[finding.end]?.kind === 'comma') return finding;
  const isAdjective = reading.tokens
    .slice(finding.end, end)
    .every(
      ({ kind, lower, capital }) =>
        kind === 'word' &&
        !capital &&
        !reading.rules.verbHelpers.has(lower) &&
        !reading.rules.reportingVerbs.has(lower),
    );
  return end - finding.end <= MOST_BEHIND_SOURCE && isAdjective ? finding : null;
}

/** `Pour`: a source only as the first word, and only of somebody who can think. */
function opensOnly({ tokens, rules }: ArticleReading, start: number): boolean {
  return (
    matchPhrase(tokens, start, rules.openingSourcePhrases) !== null &&
    matchPhrase(tokens, start, rules.sourcePhrases) === null
  );
}

function mayHoldOpinion(phrase: NounPhrase, reading: ArticleReading): boolean {
  if (phrase.pronoun !== null || phrase.roles.length > 0) return true;
  if (phrase.name.length === 0) return false;
  const who = identifyMentioned(phrase, reading);
  return who?.person.isPerson === true || who?.person.kind === 'organisation';
}
