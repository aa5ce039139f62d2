import type { AttributionBasis } from '../model/script.ts';
import type { ArticleReading } from './article-reading.ts';
import { documentBefore } from './document-before.ts';
import { identifySpeaker } from './identify-speaker.ts';
import { fitsPronoun, lastBefore, type Identified } from './mentions.ts';
import type { Person } from './people-table.ts';
import type { QuotationContext } from './quotation-context.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { resolveOther } from './resolve-picked.ts';

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
  /** False where the words show that what follows is nobody's speech. */
  readonly isSpeech?: false;
}

/** The person of a phrase; a pronoun that is open otherwise means who spoke last, if nobody else it fits became the subject since. */
export function whoIs(phrase: NounPhrase, context: QuotationContext): Identified | null {
  const { reading, last } = context;
  const written = phrase.pronoun?.number === 'thing' ? documentBefore(phrase.first, reading) : null;
  if (written !== null) return written;
  const speaker = lastSpeaker(context);
  if (phrase.pronoun?.picks === 'other')
    return resolveOther(phrase.pronoun, phrase.first, reading, speaker?.person ?? null);
  const found = identifySpeaker(phrase, reading);
  const who =
    found !== null && isAsker(found.person, phrase, context) ? otherSide(found.person, phrase, context) : found;
  if (found !== who) return who;
  if (
    who !== null ||
    phrase.pronoun === null ||
    phrase.pronoun.picks !== undefined ||
    last === null ||
    speaker === null ||
    !fitsPronoun(speaker.person, phrase.pronoun)
  )
    return who;
  const { mentions, tokens } = reading;
  const distance = (tokens[phrase.first]?.block ?? 0) - (tokens[last.clauseEnd - 1]?.block ?? 0);
  if (distance > 1 && (tokens[phrase.first]?.block ?? 0) - (tokens[last.place.end - 1]?.block ?? 0) > 1) return null;
  // Where the narrator has begun a new paragraph, whoever was a subject of the one before may be meant.
  const isNew = distance > 0 && tokens[context.place.first - 1]?.block === tokens[context.place.first]?.block;
  const from = isNew ? firstOfBlock(last.place.first, reading) : last.clauseEnd;
  for (let at = lastBefore(mentions, phrase.first); at >= 0 && (mentions[at]?.token ?? 0) >= from; at -= 1) {
    const mention = mentions[at];
    if (
      mention !== undefined &&
      (mention.token >= last.clauseEnd ? mention.subject : mention.main === true) &&
      mention.person !== speaker.person &&
      fitsPronoun(mention.person, phrase.pronoun)
    )
      return null;
  }
  return { person: speaker.person, confidence: 0.75 };
}

/** Whether a pronoun would let somebody answer the question that this person has just asked of `you`. */
function isAsker(person: Person, { pronoun, first }: NounPhrase, { reading, last, words }: QuotationContext): boolean {
  const { addressWords } = reading.rules;
  if (addressWords === undefined || pronoun === null || last === null || last.speech.speaker !== person) return false;
  const { text, tokens, mentions } = reading;
  const asked = text.slice(tokens[last.place.first]?.start, tokens[last.place.end - 1]?.end).toLowerCase();
  if (!/\?[^\p{L}\p{N}]*$/u.test(asked) || words.trimEnd().endsWith('?')) return false;
  if (tokens[first]?.block !== tokens[last.place.first]?.block) return false;
  const isOwn =
    lastBefore(mentions, first) >= 0 && (mentions[lastBefore(mentions, first)]?.token ?? 0) >= last.clauseEnd;
  return !isOwn && (asked.match(/\p{L}+/gu) ?? []).some((word) => addressWords.has(word));
}

/** Who was asked: whoever spoke before the question, in the same paragraph. */
function otherSide(
  person: Person,
  { pronoun, first }: NounPhrase,
  { beforeLast, reading }: QuotationContext,
): Identified | null {
  const other = beforeLast?.speaker;
  if (other === undefined || other === 'unknown' || other === 'narrator' || other === person || pronoun === null)
    return null;
  if (beforeLast?.block !== reading.tokens[first]?.block || !fitsPronoun(other, pronoun)) return null;
  return { person: other, confidence: 0.65 };
}

function firstOfBlock(index: number, { tokens }: ArticleReading): number {
  let at = index;
  while (at > 0 && index - at < MOST_BACK && tokens[at - 1]?.block === tokens[index]?.block) at -= 1;
  return at;
}

const MOST_BACK = 400;

/** The one who spoke last, as the one who speaks now. */
export function lastSpeaker({ last }: QuotationContext): Identified | null {
  if (last === null || last.speech.speaker === 'unknown' || last.speech.speaker === 'narrator') return null;
  return { person: last.speech.speaker, confidence: last.speech.attribution.confidence };
}

/** A stretch of tokens. */
export function evidenceOf(first: number, end: number): { readonly first: number; readonly end: number } {
  return { first, end };
}
