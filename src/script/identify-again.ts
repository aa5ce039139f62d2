import type { PeopleWords } from '../languages/people-words.ts';
import type { Gender } from '../model/script.ts';
import type { ArticleReading } from './article-reading.ts';
import { lastBefore, resolvePronoun, type Identified } from './mentions.ts';
import { isOriginNoun } from './origin-noun.ts';
import type { Person } from './people-table.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

const MOST_MENTIONS = 60;

/**
 * Whom a definite noun means that nobody was said to be: one that may be said of anybody (la femme), an adjective of origin, a noun behind a
 * demonstrative (cette infirmière), or one by which news texts call again whom they have named (l'attaquant). It works as a pronoun does.
 */
export function identifyAgain(phrase: NounPhrase, gender: Gender, reading: ArticleReading): Identified | null {
  const { tokens, words, mentions } = reading;
  const { determiner } = phrase;
  const head = phrase.head ?? '';
  const isOrigin = (noun: string): boolean =>
    isOriginNoun(noun, words) && (words.demonyms.has(noun) || !words.roles.has(noun));
  const isEpithet = words.epithets.has(head) || isOrigin(head);
  const isPointed = determiner?.demonstrative === true && words.roles.has(head);
  const isTrade = words.descriptions?.has(head) === true && !isPointed;
  if (!(isEpithet || isTrade || isPointed) || determiner?.kind !== 'definite' || determiner.plural) return null;
  // Whoever is from somewhere is not from elsewhere.
  const origins = phrase.roles.filter(isOrigin);
  const last = lastBefore(mentions, phrase.first) + 1;
  const near = mentions
    .slice(Math.max(0, last - MOST_MENTIONS), last)
    .filter(({ person }) => origins.length === 0 || ![...person.roles].some(isOrigin));
  const isBody = words.organisations.has(head);
  const number = isBody ? 'thing' : 'one';
  const found = resolvePronoun({ gender, number, personal: true }, phrase.first, tokens, near);
  if (found === null || (isTrade && !mayHaveTrade(found.person, head, words))) return null;
  const bySubject = reading.rules.subjectFirst === true;
  if (!isBody && bySubject && !isNearest(found.person, phrase, reading)) return null;
  if ((isEpithet || isTrade) && !bySubject) for (const role of phrase.roles) found.person.roles.add(role);
  return { person: found.person, confidence: Math.min(0.7, found.confidence) };
}

/** Of whom nothing else is said, or something that goes with it. */
function mayHaveTrade(person: Person, head: string, words: PeopleWords): boolean {
  const others = [...person.roles].filter(
    (role) => role !== head && !words.epithets.has(role) && tellsTrade(role, words),
  );
  return (
    others.length === 0 ||
    person.roles.has(head) ||
    words.sameRoles.some((group) => group.has(head) && others.some((role) => group.has(role)))
  );
}

/** `capitaine`, `retraité`, `mère`: a post or a relation that people of any trade may have tells none. */
function tellsTrade(role: string, { commonPosts }: PeopleWords): boolean {
  return commonPosts?.has(role) !== true && !/^\d/u.test(role);
}

/** Whether somebody was named in this paragraph, or nobody else in the one before. */
function isNearest(person: Person, phrase: NounPhrase, { tokens, mentions }: ArticleReading): boolean {
  const block = tokens[phrase.first]?.block ?? 0;
  let alone = true;
  for (let at = lastBefore(mentions, phrase.first); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.block < block - 1) break;
    if (mention.block === block && mention.person === person) return true;
    if (mention.person.isPerson && mention.person !== person) alone = false;
  }
  return alone;
}
