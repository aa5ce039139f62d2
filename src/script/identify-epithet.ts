import type { Gender } from '../model/script.ts';
import type { ArticleReading } from './article-reading.ts';
import { fitsPronoun, lastBefore, type Identified, type Mention } from './mentions.ts';
import { GENDER_TRUST, learnGender } from './people-table.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

const SENTENCES_BACK = 3;
const MOST_MENTIONS = 40;

/**
 * A definite noun that nobody was said to be may be another word for whom the last sentences are about: `die Niederländerin`. Null where
 * several people fit, `undefined` where the noun rather brings somebody new.
 */
export function identifyEpithet(
  phrase: NounPhrase,
  gender: Gender,
  { tokens, mentions, words }: ArticleReading,
): Identified | null | undefined {
  const { head, determiner } = phrase;
  const here = tokens[phrase.first];
  if (head === null || here === undefined || determiner?.kind !== 'definite' || gender === 'unknown') return undefined;
  if (!words.roles.has(head)) return undefined;
  const isEpithet = words.epithets.has(head) || words.epithets.has(words.lastParts.get(head) ?? '');
  const isDescription = isEpithet || words.unlistedRoles.has(head);
  const fits = ({ person, subject, token }: Mention): boolean =>
    subject &&
    token < phrase.first &&
    person.name !== null &&
    (person.gender === gender || person.gender === 'unknown') &&
    person.kind === 'person' &&
    (isDescription || person.roles.size === 0) &&
    fitsPronoun(person, { gender, number: 'one' });
  const near: Mention[] = [];
  const last = lastBefore(mentions, phrase.first);
  for (let at = last; at > last - MOST_MENTIONS; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || here.block - mention.block > (isEpithet ? 1 : 0)) break;
    if (here.sentence - mention.sentence <= SENTENCES_BACK && fits(mention)) near.push(mention);
  }
  const people = new Set(near.map((mention) => mention.person));
  const nearest = new Set(
    near.filter(({ sentence }) => here.sentence - sentence <= 1).map((mention) => mention.person),
  );
  const [person, ...others] = people.size > 1 && isDescription ? nearest : people;
  if (person === undefined || others.length > 0) return people.size > 1 && isDescription ? null : undefined;
  learnGender(person, gender, GENDER_TRUST.noun);
  return { person, confidence: 0.65 };
}
