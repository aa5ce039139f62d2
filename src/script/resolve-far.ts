import type { PronounFacts } from '../languages/people-words.ts';
import type { ArticleReading } from './article-reading.ts';
import { fitsPronoun, lastBefore, type Identified } from './mentions.ts';
import type { Person } from './people-table.ts';

const SENTENCES_BACK = 8;
const BLOCKS_BACK = 4;

/** The only person of a pronoun's gender in several paragraphs, if no noun since can mean another one. */
export function resolveFar(
  facts: PronounFacts,
  index: number,
  { tokens, mentions, words }: Pick<ArticleReading, 'tokens' | 'mentions' | 'words'>,
): Identified | null {
  const here = tokens[index];
  // Where nouns do not show a gender, any of them since may be meant.
  if (words.headNoun === 'last' || here === undefined || facts.number !== 'one' || facts.gender === 'unknown')
    return null;
  const people = new Set<Person>();
  let sentence = -1;
  for (let at = lastBefore(mentions, index); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || here.sentence - mention.sentence > SENTENCES_BACK) break;
    if (here.block - mention.block > BLOCKS_BACK) break;
    if (!fitsPronoun(mention.person, facts)) continue;
    people.add(mention.person);
    sentence = Math.max(sentence, mention.sentence);
  }
  const [person, ...others] = people;
  if (person === undefined || others.length > 0 || person.unidentified || person.gender !== facts.gender) return null;
  for (let at = index - 1; at >= 0 && (tokens[at]?.sentence ?? -1) > sentence; at -= 1) {
    const gender = words.roles.get(tokens[at]?.lower ?? '');
    if (gender === facts.gender || gender === 'unknown') return null;
  }
  return { person, confidence: 0.55 };
}
