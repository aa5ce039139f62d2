import { isDash, startsSentence, type ArticleReading } from './article-reading.ts';
import { dialogueSides } from './dialogue-sides.ts';
import { opensReply } from './find-dialogue.ts';
import { evidenceOf, whoIs, type Finding } from './finding.ts';
import { readReportingClause, readVerbByShape } from './find-subject.ts';
import { readUnlistedClause, readUnlistedSubject } from './find-unlisted-clause.ts';
import { sourcePhraseEnd } from './identify-speaker.ts';
import { leftOutSubject } from './left-out-subject.ts';
import { fitsPronoun, type Identified } from './mentions.ts';
import type { QuotationContext } from './quotation-context.ts';
import { sourceFinding } from './source-finding.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { isVoiceless, notSpeech } from './voiceless.ts';

const MOST_TOKENS = 50;
const MOST_ADVERBIAL = 7;

/** A reporting clause behind the marks, or inside them. */
export function attributeAfter(context: QuotationContext): Finding | null {
  const { reading, place, quotation, shape, words } = context;
  const { tokens, rules } = reading;
  const inside = quotation.incises.length > 0;
  // Behind a colon a clause can follow as well, but only after a comma; marks right behind marks begin anew: « Combien ? » « Trois », répond Roy.
  const isAnnounced = tokens[place.first - 1]?.kind === 'colon' && tokens[place.end]?.kind === 'comma';
  const isAdjacent = tokens[place.first - 1]?.kind === 'quotation';
  const isWithin = !inside && !isAnnounced && !isAdjacent && !startsSentence(tokens, place.first);
  if (isWithin) {
    const joined = attributeJoined(context);
    if (joined !== null || !isBehindAdverbial(context)) return joined;
  }
  let start = inside ? place.firstEnd : place.end;
  const comma = tokens[start]?.kind === 'comma' || isDash(tokens[start]);
  if (comma) start += 1;
  const end = clauseEnd(reading, start, inside);
  if (end <= start) return null;
  const source = sourcePhraseEnd(reading, start, false);
  const named = source === null ? null : sourceFinding(reading, start, source);
  if (named !== null) return named;
  // `según explicó la alcaldesa`: a source phrase may hold a clause.
  if (source !== null) start = source;
  const isSetOff = comma || inside || /[,?!…–—]["'”’»)\]]*$/u.test(words);
  const isAfterComma = comma || inside || /,["'”’»)\]]*$/u.test(words);
  const clause =
    readReportingClause(reading, start, end) ??
    (isSetOff && (shape.words > 2 || shape.hasClause)
      ? readUnlistedSubject(reading, start, end, isAfterComma)
      : null) ??
    readUnlistedClause(reading, start, end) ??
    (comma ? readVerbByShape(reading, start, end) : null);
  if (clause === null) return null;
  const body = clause.subject?.pronoun?.proverbial === true ? bodyBehind(clause.end, end, reading) : null;
  if (body !== null) {
    const evidence = { first: clause.first, end: body.end };
    return { who: whoIs(body, context), basis: inside ? 'inside' : 'after', evidence, end: body.end, sure: true };
  }
  if (clause.subject?.pronoun?.proverbial === true || isVoiceless(clause.subject, reading))
    return notSpeech(clause.end);
  const subjectFirst = clause.subject?.first === start && tokens[start]?.inverted !== true;
  if (
    !isSetOff &&
    (isWithin ||
      subjectFirst ||
      (shape.words < 4 && !shape.hasClause) ||
      rules.namingWords.has(tokens[place.first - 1]?.lower ?? ''))
  )
    return null;
  if (quotation.kind === 'dialogue') {
    const block = tokens[place.first]?.block ?? 0;
    // A line behind a line is another one's, so that a verb without a subject says nothing there.
    if (clause.subject === null && opensReply(reading.text, reading.blocks[block - 1])) return null;
    const side = clause.subject === null ? null : onlySide(clause.subject, context);
    if (side !== null) return { who: side, basis: 'inside', evidence: clause, end: clause.end, sure: true };
  }
  const who = clause.subject === null ? leftOutSubject(clause, context) : whoIs(clause.subject, context);
  return { who, basis: inside ? 'inside' : 'after', evidence: clause, end: clause.end, sure: true };
}

/** `explique-t-on à la mairie`: where nobody is named, the body in whose house it is said. */
function bodyBehind(start: number, end: number, { tokens, words, rules }: ArticleReading): NounPhrase | null {
  const preposition = tokens[start];
  if (preposition === undefined || start >= end || !words.prepositions.has(preposition.lower)) return null;
  const phrase = readNounPhrase(tokens, start + 1, words, rules.reportingVerbs);
  return phrase !== null && words.organisations.has(phrase.head ?? '') ? phrase : null;
}

/** `After that, “we look,” he said`: a few words without a verb before the marks change nothing. */
function isBehindAdverbial({ reading, place, shape }: QuotationContext): boolean {
  const { tokens, rules, words } = reading;
  if (rules.subjectFirst !== true || !(shape.hasClause && shape.words > 3)) return false;
  const before = tokens[place.first - 1];
  if (before?.kind !== 'comma' && words.coordinators?.has(before?.lower ?? '') !== true) return false;
  let at = place.first - 1;
  while (place.first - at < MOST_ADVERBIAL && at > 0 && tokens[at - 1]?.sentence === before?.sentence) at -= 1;
  if (at > 0 && tokens[at - 1]?.sentence === before?.sentence) return false;
  return tokens
    .slice(at, place.first)
    .every(
      ({ kind, lower }) =>
        (kind === 'word' || kind === 'comma') && !rules.reportingVerbs.has(lower) && !rules.finiteVerbs.has(lower),
    );
}

/** A pronoun or an epithet in a dialogue of two means the one whom its gender fits. */
function onlySide(subject: NounPhrase, { reading, place }: QuotationContext): Identified | null {
  const { words, tokens } = reading;
  const isEpithet = subject.name.length === 0 && words.epithets.has(subject.head ?? '');
  if (subject.pronoun === null && !isEpithet) return null;
  const facts = subject.pronoun ?? { gender: subject.determiner?.gender ?? 'unknown', number: 'one' };
  const sides = dialogueSides(tokens[place.first]?.block ?? 0, reading).filter((person) => fitsPronoun(person, facts));
  const [person] = sides;
  return person === undefined || sides.length > 1 ? null : { person, confidence: 0.75 };
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
  const { basis } = last.speech.attribution;
  const isBehind = basis === 'source-phrase' && last.clauseEnd > last.place.end;
  if (basis !== 'after' && basis !== 'inside' && !isBehind) return null;
  for (let at = last.clauseEnd; at < place.first; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === 'colon' ||
      rules.reportingVerbs.has(token.lower) ||
      (words.relatives.has(token.lower) && (!rules.verbSecond || tokens[at - 1]?.kind === 'comma'))
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
    if (['stop', 'quotation', 'semicolon', 'colon'].includes(token.kind) || isDash(token)) break;
    at += 1;
  }
  return at;
}
