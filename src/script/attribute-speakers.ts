import type { Span } from '../model/span.ts';
import { startsSentence, type ArticleReading } from './article-reading.ts';
import { attributeAfter } from './attribute-after.ts';
import { attributeAnnounced, attributeBefore } from './attribute-before.ts';
import { attributeBehindSentence } from './attribute-behind-sentence.ts';
import { attributeFollowing } from './attribute-following.ts';
import { attributeReported } from './attribute-reported.ts';
import { completeDialogues } from './dialogue-sides.ts';
import { presentedBefore } from './attribute-presented.ts';
import type { Finding } from './finding.ts';
import type { Identified } from './mentions.ts';
import type { Quotation } from './find-quotations.ts';
import { isUtterance, shapeOf } from './judge-quotation.ts';
import type { Place, QuotationContext, Speech, Spoken } from './quotation-context.ts';
import type { Token } from './tokenize.ts';

/** Below this the speaker is `unknown`: a neutral voice is better than another person's. */
const LEAST_CONFIDENCE = 0.5;

const NARRATOR: Speech = { speaker: 'narrator', attribution: { basis: 'none', evidence: null, confidence: 0 } };
const UNKNOWN: Speech = { speaker: 'unknown', attribution: { basis: 'none', evidence: null, confidence: 0 } };

/** Gives each quotation, in the order of the text, its speaker. */
export function attributeSpeakers(quotations: readonly Quotation[], reading: ArticleReading): readonly Speech[] {
  const places = placesOf(quotations.length, reading);
  const found: Speech[] = [];
  let last: Spoken | null = null;
  quotations.forEach((quotation, index) => {
    const place = places[index];
    const kind = reading.blocks[quotation.parts[0]?.block ?? 0]?.kind;
    if (place === undefined || kind === 'title' || kind === 'heading' || kind === 'caption' || kind === 'byline') {
      found.push(NARRATOR);
      return;
    }
    const words = quotation.parts.map((part) => reading.text.slice(part.span.start, part.span.end)).join(' ');
    const context: QuotationContext = {
      reading,
      place,
      shape: shapeOf(words, reading.rules),
      words,
      last,
      quotation,
      beforeLast: previousSpeaker(found, last, places, reading),
    };
    const speech = attributeOne(context);
    found.push(speech.speech);
    if (speech.speech.speaker !== 'narrator')
      last = { speech: speech.speech, place, clauseEnd: speech.clauseEnd ?? place.end, index };
  });
  return completeDialogues(found, quotations, reading);
}

function attributeOne(context: QuotationContext): { readonly speech: Speech; readonly clauseEnd: number | null } {
  const finding =
    attributeAfter(context) ??
    attributeBefore(context) ??
    attributeAnnounced(context) ??
    attributeFollowing(context) ??
    attributeReported(context);
  if (finding?.isSpeech === false) return { speech: NARRATOR, clauseEnd: null };
  if (finding !== null) return { speech: speechOf(finding, context), clauseEnd: finding.end };
  if (context.quotation.kind === 'dialogue') return { speech: alternate(context), clauseEnd: null };
  const answer = answerLast(context);
  if (answer !== null) return { speech: answer, clauseEnd: null };
  const followOn = continueLast(context);
  if (followOn !== null) return { speech: followOn, clauseEnd: null };
  const presented =
    standsAlone(context) && !goesOnBehind(context)
      ? presentedBefore(context, isSentence(context.place, context.reading.tokens))
      : null;
  if (presented !== null) return { speech: presentedSpeech(presented), clauseEnd: null };
  const behind = attributeBehindSentence(context);
  if (behind !== null) return { speech: behind, clauseEnd: null };
  return { speech: standsAlone(context) && isUtterance(context.shape) ? UNKNOWN : NARRATOR, clauseEnd: null };
}

function speechOf(finding: Finding, { reading, shape }: QuotationContext): Speech {
  const evidence = finding.evidence === null ? null : evidenceSpan(finding.evidence, reading);
  if (finding.who === null || finding.who.confidence < LEAST_CONFIDENCE) {
    if (shape.words < 4 && !finding.sure) return NARRATOR;
    return { speaker: 'unknown', attribution: { basis: finding.basis, evidence, confidence: 0 } };
  }
  return {
    speaker: finding.who.person,
    attribution: { basis: finding.basis, evidence, confidence: finding.who.confidence },
  };
}

function evidenceSpan(
  { first, end }: { readonly first: number; readonly end: number },
  { tokens }: ArticleReading,
): Span | null {
  const start = tokens[first];
  const last = tokens[end - 1];
  return start === undefined || last === undefined || last.end <= start.start
    ? null
    : { start: start.start, end: last.end };
}

function presentedSpeech({ person, confidence }: Identified): Speech {
  return { speaker: person, attribution: { basis: 'before', evidence: null, confidence } };
}

/** Whether the narrator's sentence goes on behind the marks. */
function goesOnBehind({ place, reading: { tokens } }: QuotationContext): boolean {
  const after = tokens[place.end];
  return (
    after !== undefined &&
    after.kind !== 'stop' &&
    after.kind !== 'quotation' &&
    after.sentence === tokens[place.end - 1]?.sentence &&
    after.block === tokens[place.end - 1]?.block
  );
}

/** New marks without a clause of their own go on with the speaker before, unless somebody else became the subject since. */
function continueLast(context: QuotationContext): Speech | null {
  const { reading, place, shape, last } = context;
  const { tokens, mentions } = reading;
  const first = tokens[place.first];
  if (last === null || first === undefined || !startsSentence(reading.tokens, place.first)) return null;
  if (last.speech.speaker === 'unknown' || last.speech.speaker === 'narrator') return null;
  const before = tokens[last.place.end - 1];
  if (
    before === undefined ||
    first.block - before.block > 1 ||
    !(
      shape.beginsLikeSentence &&
      (shape.endsWithStop || shape.hasClause || shape.words > 3 || (shape.words > 1 && isSentence(place, tokens)))
    )
  )
    return null;
  if (goesOnBehind(context)) return null;
  const speaker = last.speech.speaker;
  if (first.block !== before.block && first.sentence - before.sentence > 2) return null;
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.token < last.clauseEnd) break;
    if (mention.token < place.first && mention.subject && mention.person !== speaker && mention.person.isPerson)
      return null;
  }
  const distance = first.block === before.block ? 0.85 : 0.7;
  return {
    speaker,
    attribution: {
      basis: 'continued',
      evidence: last.speech.attribution.evidence,
      confidence: Math.min(distance, last.speech.attribution.confidence),
    },
  };
}

/** Whether a quotation is all of its sentence, with the stop behind the marks. */
function isSentence(place: Place, tokens: readonly Token[]): boolean {
  return startsSentence(tokens, place.first) && tokens[place.end]?.kind === 'stop';
}

/** In a dialogue of two, the one who did not speak last. */
function alternate({ beforeLast, last, place, reading: { tokens } }: QuotationContext): Speech {
  const here = tokens[place.first]?.block ?? 0;
  const near = last !== null && here - (tokens[last.place.first]?.block ?? 0) === 1;
  if (!near || beforeLast === null || beforeLast.speaker === 'unknown') return UNKNOWN;
  return { speaker: beforeLast.speaker, attribution: { basis: 'dialogue', evidence: null, confidence: 0.6 } };
}

/** Paragraphs that begin with the words of two people in turn are a dialogue: what stands alone in the next one is the other's. */
function answerLast({ last, beforeLast, place, reading: { tokens } }: QuotationContext): Speech | null {
  if (last === null || beforeLast === null || beforeLast.speaker === 'unknown') return null;
  const [here, before] = [tokens[place.first]?.block ?? 0, tokens[last.place.first]?.block ?? 0];
  const isAlone = (at: number): boolean => tokens[at - 1]?.block !== tokens[at]?.block;
  const endsBlock = tokens[place.end]?.block !== here || tokens[place.end + 1]?.block !== here;
  if (here - before !== 1 || before - beforeLast.block !== 1 || !endsBlock) return null;
  if (!isAlone(place.first) || !isAlone(last.place.first) || !beforeLast.opensBlock) return null;
  return { speaker: beforeLast.speaker, attribution: { basis: 'dialogue', evidence: null, confidence: 0.6 } };
}

function previousSpeaker(
  found: readonly Speech[],
  last: Spoken | null,
  places: readonly (Place | undefined)[],
  { tokens }: ArticleReading,
): QuotationContext['beforeLast'] {
  if (last === null) return null;
  for (let at = last.index - 1; at >= Math.max(0, last.index - 6); at -= 1) {
    const [speech, place] = [found[at], places[at]];
    if (
      speech === undefined ||
      place === undefined ||
      speech.speaker === 'narrator' ||
      speech.speaker === last.speech.speaker
    )
      continue;
    const block = tokens[place.first]?.block ?? 0;
    return { ...speech, block, opensBlock: tokens[place.first - 1]?.block !== block };
  }
  return null;
}

/** Whether nothing of the narrator's sentence stands before the marks, or only a colon. */
function standsAlone({ reading, place }: QuotationContext): boolean {
  return startsSentence(reading.tokens, place.first) || reading.tokens[place.first - 1]?.kind === 'colon';
}

function placesOf(count: number, { tokens }: ArticleReading): readonly (Place | undefined)[] {
  const places: (Place | undefined)[] = Array.from({ length: count });
  tokens.forEach((token, index) => {
    if (token.kind !== 'quotation') return;
    const known = places[token.quotation];
    places[token.quotation] = { first: known?.first ?? index, firstEnd: known?.firstEnd ?? index + 1, end: index + 1 };
  });
  return places;
}
