import { beginsSentence, type ArticleReading } from './article-reading.ts';
import type { SubjectRank } from './rank-subject.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/**
 * An indefinite person opens somebody new, who may speak later with the definite article. Where article and noun surely show a person, any
 * subject does, and a relative of somebody wherever it stands. Where a verb may lack its subject, so do several people, and anybody who is
 * marked as a person.
 */
export function introduces(
  phrase: NounPhrase,
  { tokens, words, rules, blocks }: ArticleReading,
  subject: boolean,
): boolean {
  const { determiner, name, head } = phrase;
  if (head === null || name.length > 0 || phrase.pronoun !== null) return false;
  const before = tokens[phrase.first - 1]?.lower ?? '';
  // `Une source à la mairie…`: a noun that tells no gender opens somebody new only with an indefinite article.
  const isSomebody = determiner?.kind === 'indefinite' && words.genderlessRoles.has(head);
  if (rules.leftOutSubjects !== undefined) {
    if (determiner === null || determiner.kind === 'possessive') return false;
    if (['title', 'heading'].includes(blocks[tokens[phrase.first]?.block ?? 0]?.kind ?? '')) return false;
    return (words.roles.has(head) || words.pluralRoles.has(head)) && (subject || before === words.objectMarker);
  }
  // Where pronouns stand for bodies as well, a body that is subject must be known to them.
  if (words.organisationGenders?.has(head) === true)
    return (
      (beginsSentence(tokens, phrase.first) ||
        (tokens[phrase.first - 1]?.kind === 'comma' && isBehindAdverbial(phrase.first, tokens, words))) &&
      determiner?.kind === 'definite' &&
      !determiner.plural
    );
  if (words.nounCapitals === null)
    return (
      subject &&
      !['title', 'heading'].includes(blocks[tokens[phrase.first]?.block ?? 0]?.kind ?? '') &&
      (words.roles.has(head) || isSomebody) &&
      (determiner?.kind === 'indefinite' || isOwnSubject(phrase, tokens, words) || isNewTopic(phrase, tokens, words))
    );
  const isContracted = words.nounCapitals.contractions.has(before);
  if (words.organisations.has(head)) return isContracted || determiner !== null;
  if (determiner === null) return false;
  if (words.pluralRoles.has(head)) return subject;
  return words.roles.has(head) && (subject || determiner.kind === 'possessive');
}

/** Where subjects are known by their place, whoever is the subject of a main clause and not known yet is somebody new. */
export function opensSomebody(
  phrase: NounPhrase,
  rank: SubjectRank,
  { tokens, words, blocks }: ArticleReading,
): boolean {
  if (rank !== 'main' || phrase.pronoun !== null || phrase.name.length > 0 || phrase.head === null) return false;
  if (['title', 'heading'].includes(blocks[tokens[phrase.first]?.block ?? 0]?.kind ?? '')) return false;
  if (words.pluralRoles.has(phrase.head)) return true;
  return (
    (words.roles.has(phrase.head) || words.demonyms.has(phrase.head)) &&
    (phrase.determiner?.kind === 'indefinite' || (phrase.determiner?.kind === 'definite' && !phrase.determiner.plural))
  );
}

/** `Au marché de Lormaye, un habitué…`: behind a sentence's first words with a preposition comes the subject, no apposition. */
export function isBehindAdverbial(
  index: number,
  tokens: ArticleReading['tokens'],
  words: ArticleReading['words'],
): boolean {
  let first = index - 1;
  const isAdverbial = (at: number): boolean =>
    words.prepositions.has(tokens[at]?.lower ?? '') || words.timeNouns?.has(tokens[at]?.lower ?? '') === true;
  while (first > 0 && !beginsSentence(tokens, first)) {
    first -= 1;
    // `Au port, lundi soir, un habitué…`: a time may stand between.
    const second = tokens[first + 2]?.lower ?? '';
    if (tokens[first]?.kind === 'comma' && !(isAdverbial(first + 1) || words.timeNouns?.has(second) === true))
      return false;
  }
  const { lower = '' } = tokens[first] ?? {};
  const opens = words.timeNouns !== undefined && words.notNames.has(lower);
  return isAdverbial(first) || (opens && !words.determiners.has(lower) && !words.pronouns.has(lower));
}

/** `Son gardien, fautif…`: a relative or a colleague of somebody at the beginning of a sentence. */
function isOwnSubject(
  { determiner, first }: NounPhrase,
  tokens: ArticleReading['tokens'],
  words: ArticleReading['words'],
): boolean {
  const before = tokens[first - 1];
  const beginsBlock =
    before === undefined ||
    beginsSentence(tokens, first) ||
    (before.kind === 'comma' && isBehindAdverbial(first, tokens, words));
  return words.descriptions !== undefined && determiner?.kind === 'possessive' && beginsBlock;
}

/** `L'infirmière, elle, …`: a role with its article at the beginning of a sentence, which is no other word for somebody named. */
function isNewTopic(
  { determiner, first, head }: NounPhrase,
  tokens: ArticleReading['tokens'],
  words: ArticleReading['words'],
): boolean {
  if (words.descriptions === undefined || determiner?.kind !== 'definite' || determiner.plural) return false;
  const showsGender = determiner.gender !== 'unknown' || words.roles.get(head ?? '') !== 'unknown';
  return beginsSentence(tokens, first) && showsGender;
}
