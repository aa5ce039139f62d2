import { beginsSentence, startsSentence } from './article-reading.ts';
import { evidenceOf, whoIs, type Finding } from './finding.ts';
import { sourcePhraseEnd } from './identify-speaker.ts';
import { isUtterance } from './judge-quotation.ts';
import { lastBefore, type Mention } from './mentions.ts';
import type { QuotationContext } from './quotation-context.ts';
import { findAnnouncingSubject, readClauseBehindMarks } from './read-verb-second.ts';
import { sourceFinding } from './source-finding.ts';

const MOST_TOKENS = 60;

/**
 * A quotation of its own right behind a sentence that reports what somebody said goes on with the words of that person:
 * `Die Lage sei ernst, sagte Roth. „…“`, `Roth sagte, die Lage sei ernst. „…“`.
 */
export function attributeReported(context: QuotationContext): Finding | null {
  const { reading, place, shape, last } = context;
  const { tokens, rules } = reading;
  const [stop, first, behind] = [tokens[place.first - 1], tokens[place.first], tokens[place.end]];
  const standsAlone =
    behind === undefined ||
    behind.kind === 'quotation' ||
    behind.kind === 'stop' ||
    behind.sentence !== tokens[place.end - 1]?.sentence;
  if (!rules.verbSecond || !standsAlone || stop === undefined || stop.block !== first?.block || !isUtterance(shape))
    return null;
  if (!startsSentence(tokens, place.first)) return null;
  let start = place.first - 1;
  while (!beginsSentence(tokens, start) && place.first - start < MOST_TOKENS) start -= 1;
  const end = stop.kind === 'stop' ? place.first - 1 : place.first;
  if (last !== null && last.place.end > start) return null;
  const finding =
    lastClause(context, start, end) ?? firstClause(context, start, end) ?? onlyPerson(context, start, end);
  return finding?.who == null
    ? null
    : { ...finding, who: { ...finding.who, confidence: Math.min(0.75, finding.who.confidence) } };
}

/** `…, sagte Roth.` and `…, so Roth.` */
function lastClause(context: QuotationContext, start: number, end: number): Finding | null {
  const { tokens, rules } = context.reading;
  let comma = end - 1;
  while (comma > start && tokens[comma]?.kind !== 'comma') comma -= 1;
  if (comma <= start) return null;
  const source = sourcePhraseEnd(context.reading, comma + 1, false);
  if (source !== null) return sourceFinding(context.reading, comma + 1, source);
  const clause = readClauseBehindMarks(context.reading, comma + 1, end);
  if (clause?.subject == null || !rules.reportingVerbs.has(tokens[clause.first]?.lower ?? '')) return null;
  return { who: whoIs(clause.subject, context), basis: 'before', evidence: clause, end, sure: false };
}

/** `Roth sagte, …` with the reported clause behind the verb. */
function firstClause(context: QuotationContext, start: number, end: number): Finding | null {
  const { tokens } = context.reading;
  let comma = start;
  while (comma < end && tokens[comma]?.kind !== 'comma') comma += 1;
  if (comma === end) return null;
  const clause = findAnnouncingSubject(context.reading, start, comma);
  if (!clause.hasVerb || clause.subject === null) return null;
  return { who: whoIs(clause.subject, context), basis: 'before', evidence: clause, end, sure: false };
}

/** `Roth sieht das anders. „…“`: nobody else is in the sentence. */
function onlyPerson({ reading: { mentions } }: QuotationContext, start: number, end: number): Finding | null {
  const inside: Mention[] = [];
  for (let at = lastBefore(mentions, end); at >= 0 && (mentions[at]?.token ?? 0) >= start; at -= 1) {
    const found = mentions[at];
    if (found !== undefined) inside.push(found);
  }
  const [mention, ...others] = inside;
  if (mention === undefined || others.some(({ person }) => person !== mention.person) || !mention.subject) return null;
  const { person } = mention;
  if (!person.isPerson || person.plural || person.kind === 'organisation') return null;
  return {
    who: { person, confidence: 0.6 },
    basis: 'before',
    evidence: evidenceOf(mention.token, mention.token + 1),
    end,
    sure: false,
  };
}
