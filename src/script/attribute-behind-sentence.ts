import { startsSentence } from './article-reading.ts';
import { lastBefore } from './mentions.ts';
import type { Person } from './people-table.ts';
import type { QuotationContext, Speech } from './quotation-context.ts';

/**
 * A quotation with nothing beside it belongs to the subject of the sentence before, in the same paragraph, where that sentence says so or names
 * nobody else: `Roy laughed. “Ask me on Monday.”` Only where the order of words tells the subject.
 */
export function attributeBehindSentence({ reading, place, shape, last }: QuotationContext): Speech | null {
  const { tokens, mentions, rules } = reading;
  const [first, after, stop] = [tokens[place.first], tokens[place.end], tokens[place.first - 1]];
  if (rules.subjectFirst !== true || first === undefined || stop?.block !== first.block) return null;
  if (!startsSentence(tokens, place.first) || !shape.beginsLikeSentence || !shape.endsWithStop) return null;
  if (after !== undefined && after.sentence === tokens[place.end - 1]?.sentence && after.kind !== 'stop') return null;
  const people = new Set<Person>();
  const subjects = new Set<Person>();
  for (let at = lastBefore(mentions, place.first); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.sentence < stop.sentence) break;
    people.add(mention.person);
    if (mention.main === true) subjects.add(mention.person);
  }
  const [only] = subjects;
  if (only === undefined || subjects.size > 1 || only.reporter || !(only.isPerson || only.kind === 'organisation'))
    return null;
  const says = saysSo(place.first - 1, reading);
  const isOther = last !== null && last.speech.speaker !== only && tokens[last.place.first]?.block === first.block;
  if (!says && (people.size > 1 || isOther || only.kind === 'organisation')) return null;
  return {
    speaker: only,
    attribution: { basis: 'before', evidence: null, confidence: says ? 0.7 : 0.6 },
  };
}

/** Whether the sentence that ends at token `end` has a verb of saying. */
function saysSo(end: number, { tokens, rules }: QuotationContext['reading']): boolean {
  for (let at = end; at >= 0 && tokens[at]?.sentence === tokens[end]?.sentence; at -= 1)
    if (tokens[at]?.capital === false && rules.reportingVerbs.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
