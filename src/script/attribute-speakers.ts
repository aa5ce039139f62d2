import type { Span } from '../model/span.ts';
import { startsSentence, type ArticleReading } from './article-reading.ts';
import { attributeAfter } from './attribute-after.ts';
import { attributeAnnounced, attributeBefore } from './attribute-before.ts';
import { attributeBehindSentence } from './attribute-behind-sentence.ts';
import { completeDialogues } from './dialogue-sides.ts';
import type { Finding } from './finding.ts';
import type { Quotation } from './find-quotations.ts';
import { isUtterance, shapeOf } from './judge-quotation.ts';
import type { Place, QuotationContext, Speech, Spoken } from './quotation-context.ts';

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
      beforeLast: previousSpeaker(found, last),
    };
    const speech = attributeOne(context);
    found.push(speech.speech);
    if (speech.speech.speaker !== 'narrator')
      last = { speech: speech.speech, place, clauseEnd: speech.clauseEnd ?? place.end, index };
  });
  return completeDialogues(found, quotations, reading);
}

function attributeOne(context: QuotationContext): { readonly speech: Speech; readonly clauseEnd: number | null } {
  const finding = attributeAfter(context) ?? attributeBefore(context) ?? attributeAnnounced(context) ?? null;
  if (finding?.isSpeech === false) return { speech: NARRATOR, clauseEnd: null };
  if (finding !== null) return { speech: speechOf(finding, context), clauseEnd: finding.end };
  if (context.quotation.kind === 'dialogue') return { speech: alternate(context), clauseEnd: null };
  const followOn = continueLast(context);
  if (followOn !== null) return { speech: followOn, clauseEnd: null };
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

/** New marks without a clause of their own go on with the speaker before, unless somebody else became the subject since. */
function continueLast({ reading, place, shape, last, reading: { tokens, mentions } }: QuotationContext): Speech | null {
  const first = tokens[place.first];
  if (last === null || first === undefined || !startsSentence(reading.tokens, place.first)) return null;
  if (last.speech.speaker === 'unknown' || last.speech.speaker === 'narrator') return null;
  const before = tokens[last.place.end - 1];
  if (
    before === undefined ||
    first.block - before.block > 1 ||
    !(shape.beginsLikeSentence && (shape.endsWithStop || shape.hasClause || shape.words > 3))
  )
    return null;
  const after = tokens[place.end];
  if (
    after !== undefined &&
    after.kind !== 'stop' &&
    after.kind !== 'quotation' &&
    after.sentence === tokens[place.end - 1]?.sentence &&
    after.block === tokens[place.end - 1]?.block
  )
    return null;
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

/** In a dialogue of two, the one who did not speak last. */
function alternate({ beforeLast, last, place, reading: { tokens } }: QuotationContext): Speech {
  const here = tokens[place.first]?.block ?? 0;
  const near = last !== null && here - (tokens[last.place.first]?.block ?? 0) === 1;
  if (!near || beforeLast === null || beforeLast.speaker === 'unknown') return UNKNOWN;
  return { speaker: beforeLast.speaker, attribution: { basis: 'dialogue', evidence: null, confidence: 0.6 } };
}

function previousSpeaker(found: readonly Speech[], last: Spoken | null): Speech | null {
  if (last === null) return null;
  for (let at = last.index - 1; at >= Math.max(0, last.index - 6); at -= 1) {
    const speech = found[at];
    if (speech !== undefined && speech.speaker !== 'narrator' && speech.speaker !== last.speech.speaker) return speech;
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
