import type { PronounFacts } from '../languages/people-words.ts';
import type { ArticleReading } from './article-reading.ts';
import { fitsPronoun, lastBefore, type Identified, type Mention } from './mentions.ts';
import type { Person } from './people-table.ts';
import type { Token } from './tokenize.ts';

const SENTENCES_BACK = 2;
const BLOCKS_BACK = 3;
const MOST_MENTIONS = 400;

/** Whom a pronoun means that picks one of several: the one named last (this latter), the first or second of two named together; null where it is open. */
export function resolvePicked(
  facts: PronounFacts,
  index: number,
  reading: Pick<ArticleReading, 'tokens' | 'mentions' | 'words' | 'blocks'>,
): Identified | null {
  if (facts.picks === 'nearest') return resolveNearest(facts, index, reading);
  if (facts.picks === 'first' || facts.picks === 'second') return resolveOfTwo(facts, index, reading);
  const subject = lastMentions(reading.mentions, index).findLast((mention) => mention.subject);
  return resolveOther(facts, index, reading, subject?.person ?? null);
}

/** The only fitting person of the last paragraphs, or else so far, who is not the one speaking: l'intéressé, behind what somebody else said. */
export function resolveOther(
  facts: PronounFacts,
  index: number,
  { tokens, mentions, blocks }: Pick<ArticleReading, 'tokens' | 'mentions' | 'blocks'>,
  speaking: Person | null,
): Identified | null {
  const before = lastMentions(mentions, index);
  const others = before.filter(({ person }) => person !== speaking && fitsPronoun(person, facts));
  const block = tokens[index]?.block ?? 0;
  const near = new Set(others.filter((mention) => block - mention.block <= BLOCKS_BACK).map(({ person }) => person));
  const all = near.size > 0 ? near : new Set(others.map((mention) => mention.person));
  const inTitle = new Set(
    others.filter((mention) => blocks[mention.block]?.kind === 'title').map(({ person }) => person),
  );
  // Of several it is the one whom the whole text is about.
  const [person, ...more] = all.size > 1 ? [...all].filter((one) => inTitle.has(one)) : all;
  return person === undefined || person.unidentified || more.length > 0 ? null : { person, confidence: 0.65 };
}

/** A bounded number of mentions before a token, in order. */
function lastMentions(mentions: readonly Mention[], index: number): readonly Mention[] {
  const end = lastBefore(mentions, index) + 1;
  return mentions.slice(Math.max(0, end - MOST_MENTIONS), end);
}

function resolveNearest(
  facts: PronounFacts,
  index: number,
  { tokens, mentions, words }: Pick<ArticleReading, 'tokens' | 'mentions' | 'words'>,
): Identified | null {
  const here = tokens[index];
  for (let at = lastBefore(mentions, index); at >= 0 && here !== undefined; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || here.sentence - mention.sentence > SENTENCES_BACK) return null;
    if (!fitsPronoun(mention.person, facts)) continue;
    if (mention.person.unidentified) return null;
    if (namesAnother(tokens, mention, index, facts, words)) return null;
    return { person: mention.person, confidence: 0.8 };
  }
  return null;
}

/** Somebody whom the table does not know stands nearer: sa mère. */
function namesAnother(
  tokens: readonly Token[],
  mention: Mention,
  index: number,
  facts: PronounFacts,
  words: ArticleReading['words'],
): boolean {
  for (let at = mention.token + 1; at < index; at += 1) {
    const owner = words.determiners.get(tokens[at - 1]?.lower ?? '');
    const gender = words.roles.get(tokens[at]?.lower ?? '');
    if (
      owner?.kind === 'possessive' &&
      (gender === facts.gender || (gender === 'unknown' && owner.gender !== 'unknown'))
    )
      return true;
  }
  return false;
}

function resolveOfTwo(
  facts: PronounFacts,
  index: number,
  { tokens, mentions }: Pick<ArticleReading, 'tokens' | 'mentions'>,
): Identified | null {
  const here = tokens[index];
  const bySentence = new Map<number, Person[]>();
  for (let at = lastBefore(mentions, index); at >= 0 && here !== undefined; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || here.sentence - mention.sentence > SENTENCES_BACK + 1) break;
    if (!mention.person.isPerson || mention.person.plural) continue;
    const people = bySentence.get(mention.sentence) ?? [];
    if (!people.includes(mention.person)) people.unshift(mention.person);
    bySentence.set(mention.sentence, people);
  }
  const pair = [...bySentence.values()].find((people) => people.length === 2);
  const person = pair?.[facts.picks === 'first' ? 0 : 1];
  return person === undefined || person.unidentified || !fitsPronoun(person, facts)
    ? null
    : { person, confidence: 0.8 };
}
