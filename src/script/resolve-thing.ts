import type { PronounFacts } from '../languages/people-words.ts';
import type { ArticleReading } from './article-reading.ts';
import { fitsPronoun, lastBefore, type Identified } from './mentions.ts';
import type { Person } from './people-table.ts';

const SENTENCES_BACK = 2;

/** The body that a pronoun of persons means: the subject of the last sentences with a noun of its gender, in a paragraph without a person that fits. */
export function resolveThing(
  facts: PronounFacts,
  index: number,
  { tokens, mentions, words }: Pick<ArticleReading, 'tokens' | 'mentions' | 'words'>,
): Identified | null {
  const here = tokens[index];
  if (words.organisationGenders === undefined || facts.number !== 'one' || here === undefined) return null;
  const bodies = new Set<Person>();
  for (let at = lastBefore(mentions, index); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.block !== here.block) break;
    if (fitsPronoun(mention.person, facts)) return null;
    if (mention.subject && here.sentence - mention.sentence <= SENTENCES_BACK && isBody(mention.person, facts))
      bodies.add(mention.person);
  }
  const [body, ...others] = bodies;
  return body === undefined || others.length > 0 ? null : { person: body, confidence: 0.75 };
}

function isBody(person: Person, { gender }: PronounFacts): boolean {
  return person.kind === 'organisation' && !person.plural && person.nounGender === gender;
}
