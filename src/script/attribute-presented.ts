import type { ArticleReading } from './article-reading.ts';
import type { QuotationShape } from './judge-quotation.ts';
import { lastBefore, type Identified, type Mention } from './mentions.ts';
import type { Person } from './people-table.ts';
import type { QuotationContext } from './quotation-context.ts';

/** `Nora Bellec a tout vu. « Il pleuvait. »`: without any clause, the only person who is subject of the sentence before, and else of its paragraph. */
export function presentedBefore(context: QuotationContext, isWhole: boolean): Identified | null {
  const { reading, place, shape, last } = context;
  const { tokens, mentions, blocks } = reading;
  const here = tokens[place.first];
  const before = tokens[place.first - 1];
  if (here === undefined || before === undefined || !isSpoken(shape, isWhole) || here.sentence === before.sentence)
    return null;
  if (here.block - before.block > 1 || before.kind === 'quotation' || endsInQuotation(place.first - 1, reading))
    return null;
  if (!['paragraph', 'lead'].includes(blocks[before.block]?.kind ?? '')) return null;
  const inSentence = new Set<Person>();
  const inBlock = new Set<Person>();
  for (let at = lastBefore(mentions, place.first); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.block !== before.block) break;
    if (!isPresented(mention, reading) || !mention.person.isPerson || mention.person.plural) continue;
    inBlock.add(mention.person);
    if (mention.sentence === before.sentence) inSentence.add(mention.person);
  }
  const [person, ...others] = inSentence;
  if (person === undefined || person.unidentified || person.reporter || others.length > 0) return null;
  if (here.block !== before.block && inBlock.size > 1) return null;
  // Where somebody else spoke in the paragraph, that one may go on.
  if (last !== null && tokens[last.place.first]?.block === here.block && last.speech.speaker !== person) return null;
  person.speaks = true;
  return { person, confidence: here.block === before.block && inBlock.size === 1 ? 0.65 : 0.55 };
}

/** A subject, or joined to one: Nora Bellec, maire, et Paul Roy. */
function isPresented(mention: Mention, { tokens, words }: ArticleReading): boolean {
  return mention.subject || words.conjunctions.has(tokens[mention.token - 1]?.lower ?? '');
}

/** Three words will do where they are a whole sentence. */
function isSpoken(shape: QuotationShape, isWhole: boolean): boolean {
  return shape.beginsLikeSentence && (shape.words > (isWhole ? 2 : 3) || shape.hasClause);
}

/** A sentence that a quotation ends has its own speaker. */
function endsInQuotation(index: number, { tokens }: ArticleReading): boolean {
  let at = index;
  while (tokens[at]?.kind === 'stop') at -= 1;
  return tokens[at]?.kind === 'quotation';
}
