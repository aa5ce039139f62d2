import { beginsSentence, type ArticleReading } from './article-reading.ts';
import { firstNameGender } from './first-name-gender.ts';
import { fitsPronoun, type Mention } from './mentions.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/** What a name tells by being a subject: whether it is a person's, and whom the pronouns before it mean. */
export function learnFromSubject(
  person: Mention['person'],
  phrase: NounPhrase,
  reading: ArticleReading,
  mentions: Mention[],
): void {
  learnFirstName(person, phrase, reading);
  if (endsFrontedClause(phrase, reading)) claimPronouns(mentions, person, reading);
}

/** A first name alone beside its verb is a person's, unless it is a place's as well. */
function learnFirstName(
  person: Mention['person'],
  { name, first, end }: NounPhrase,
  { tokens, words, rules }: ArticleReading,
): void {
  const [only, ...others] = name;
  if (words.placeNames === undefined || only === undefined || others.length > 0 || person.kind !== 'person') return;
  if (words.placeNames.has(only.lower) || firstNameGender(only.text, words.firstNames) === 'unknown') return;
  const [before, behind] = [tokens[first - 1], tokens[end]];
  const isBehindVerb = before?.kind === 'word' && rules.reportingVerbs.has(before.lower);
  const isBeforeVerb =
    behind?.kind === 'word' && (rules.verbHelpers.has(behind.lower) || rules.reportingVerbs.has(behind.lower));
  if (isBehindVerb || isBeforeVerb) person.isPerson = true;
}

/** `Quand il dort, Paul…`: the name stands behind the comma of what opens the sentence. */
function endsFrontedClause({ first }: NounPhrase, { tokens, words }: ArticleReading): boolean {
  if (words.placeNames === undefined || tokens[first - 1]?.kind !== 'comma') return false;
  let at = first - 1;
  while (at > 0 && !beginsSentence(tokens, at)) at -= 1;
  const opening = tokens[at]?.lower ?? '';
  return words.prepositions.has(opening) || words.conjunctions.has(opening);
}

/** A pronoun in a clause before the subject of its sentence means that subject, where it fits. */
function claimPronouns(mentions: Mention[], person: Mention['person'], { tokens, words }: ArticleReading): void {
  const sentence = tokens[mentions.at(-1)?.token ?? 0]?.sentence;
  for (let at = mentions.length - 1; at >= 0 && mentions[at]?.sentence === sentence; at -= 1) {
    const mention = mentions[at];
    const facts = words.pronouns.get(tokens[mention?.token ?? 0]?.lower ?? '');
    if (mention !== undefined && facts?.number === 'one' && fitsPronoun(person, facts))
      mentions[at] = { ...mention, person };
  }
}
