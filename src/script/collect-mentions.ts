import { beginsSentence, type ArticleReading } from './article-reading.ts';
import { identifyMentioned, identifySpeaker, sourcePhraseEnd } from './identify-speaker.ts';
import { resolvePronoun, resolveRole, type Mention } from './mentions.ts';
import { GENDER_TRUST } from './people-table.ts';
import { rankSubject, type SubjectRank } from './rank-subject.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';

/** Goes through the narration once, in order, and notes who is named where, and whether as a subject. */
export function collectMentions(reading: Omit<ArticleReading, 'mentions'>): readonly Mention[] {
  const mentions: Mention[] = [];
  const growing: ArticleReading = { ...reading, mentions };
  const { tokens, words, rules } = reading;
  let subjectOf = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') continue;
    noteObject(index, growing, mentions);
    if (!mayBegin(index, growing)) continue;
    const phrase = readNounPhrase(tokens, index, words, rules.reportingVerbs);
    if (phrase === null) continue;
    const rank = rules.subjectFirst === true ? rankSubject(phrase, growing, subjectOf === token.sentence) : undefined;
    const subject = rank === undefined ? isSubject(phrase, growing, subjectOf === token.sentence) : rank !== 'none';
    const introduced = rank === undefined ? introduces(phrase, subject, growing) : opensSomebody(phrase, rank, growing);
    const found = introduced ? identifySpeaker(phrase, growing) : identifyMentioned(phrase, growing);
    const own = ownerMention(phrase, growing);
    if (own !== null) mentions.push({ ...own, token: index, sentence: token.sentence, block: token.block });
    if (
      subject &&
      rank !== 'clause' &&
      (words.objectMarker === undefined || namesPerson(phrase, words) || phrase.pronoun !== null)
    )
      subjectOf = token.sentence;
    if (found !== undefined && found !== null) {
      const { person } = found;
      const main = rank === undefined ? {} : { main: rank === 'main' };
      mentions.push({ person, token: index, sentence: token.sentence, block: token.block, subject, ...main });
    }
    index = Math.max(index, endOfCore(phrase, growing) - 1);
  }
  return mentions;
}

function mayBegin(index: number, { tokens, words }: ArticleReading): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { lower, capital } = token;
  if (capital || words.determiners.has(lower) || words.pronouns.has(lower) || words.titles.has(lower)) return true;
  return words.roles.has(lower) && words.contractions?.has(tokens[index - 1]?.lower ?? '') === true;
}

/**
 * An indefinite person as a subject opens somebody new, who may speak later with the definite article. Where a verb may lack its subject, so do
 * several people, and anybody who is marked as a person.
 */
function introduces(phrase: NounPhrase, subject: boolean, { tokens, words, rules, blocks }: ArticleReading): boolean {
  if (phrase.pronoun !== null || phrase.name.length > 0 || phrase.head === null || phrase.determiner === null)
    return false;
  const before = tokens[phrase.first - 1];
  const isPerson = words.roles.has(phrase.head);
  if (rules.leftOutSubjects === undefined)
    return subject && before?.kind !== 'comma' && phrase.determiner.kind === 'indefinite' && isPerson;
  if (['title', 'heading'].includes(blocks[tokens[phrase.first]?.block ?? 0]?.kind ?? '')) return false;
  if (phrase.determiner.kind === 'possessive') return false;
  return (isPerson || words.pluralRoles.has(phrase.head)) && (subject || before?.lower === words.objectMarker);
}

/** Where subjects are known by their place, whoever is the subject of a main clause and not known yet is somebody new. */
function opensSomebody(phrase: NounPhrase, rank: SubjectRank, { tokens, words, blocks }: ArticleReading): boolean {
  if (rank !== 'main' || phrase.pronoun !== null || phrase.name.length > 0 || phrase.head === null) return false;
  if (['title', 'heading'].includes(blocks[tokens[phrase.first]?.block ?? 0]?.kind ?? '')) return false;
  if (words.pluralRoles.has(phrase.head)) return true;
  return (
    (words.roles.has(phrase.head) || words.demonyms.has(phrase.head)) &&
    (phrase.determiner?.kind === 'indefinite' || (phrase.determiner?.kind === 'definite' && !phrase.determiner.plural))
  );
}

/** `him`, `herself`: mentioned, but never the subject. */
function noteObject(index: number, { tokens, words }: ArticleReading, mentions: Mention[]): void {
  const token = tokens[index];
  const facts = words.objectPronouns?.get(token?.lower ?? '');
  if (token === undefined || facts === undefined) return;
  const found = resolvePronoun(facts, index, tokens, mentions, GENDER_TRUST.none);
  if (found === null) return;
  const { sentence, block } = token;
  mentions.push({ person: found.person, token: index, sentence, block, subject: false, main: false });
}

/** The owner before a noun is named too, though never as the subject. */
function ownerMention(
  phrase: NounPhrase,
  reading: ArticleReading,
): Pick<Mention, 'person' | 'subject' | 'main'> | null {
  const { table, mentions, words } = reading;
  const isOwner = phrase.owner.length > 0 && phrase.owner !== phrase.name;
  const named = isOwner
    ? table.findName(
        phrase.owner.map((token) => token.lower),
        'unknown',
      )
    : undefined;
  const byRole =
    phrase.ownerHead === null
      ? null
      : resolveRole(phrase.ownerHead, { gender: 'unknown', number: 'one' }, phrase.first, mentions, words);
  const person = named ?? byRole?.person ?? ownerOf(phrase, reading);
  return person === undefined ? null : { person, subject: false, main: false };
}

/** Whom `his` or `her` before the noun means; it shows the gender less surely than a subject does. */
function ownerOf(phrase: NounPhrase, { tokens, words, mentions }: ArticleReading): Mention['person'] | undefined {
  const facts = words.possessives?.get(tokens[phrase.first]?.lower ?? '');
  if (facts?.number !== 'one' || phrase.pronoun !== null) return undefined;
  return resolvePronoun(facts, phrase.first, tokens, mentions, GENDER_TRUST.firstName)?.person;
}

/** Names inside a complement are mentions of their own. */
function endOfCore(phrase: NounPhrase, { tokens, words }: ArticleReading): number {
  if (phrase.name.length > 0) return phrase.end;
  for (let at = phrase.first + 1; at < phrase.end; at += 1) {
    if (tokens[at]?.capital === true && words.complements.has(tokens[at - 1]?.lower ?? '')) return at;
  }
  return phrase.end;
}

/** A subject begins its sentence or clause, or stands behind the verb of a reporting clause; no preposition stands before it. */
function isSubject(phrase: NounPhrase, reading: ArticleReading, hasSubject: boolean): boolean {
  const { tokens, words, rules } = reading;
  if (phrase.pronoun !== null || beginsSentence(tokens, phrase.first)) return true;
  const before = tokens[phrase.first - 1];
  if (before === undefined) return true;
  if (words.objectMarker !== undefined && before.kind === 'word') {
    // A person in front of all else is what the sentence is about: « A la jueza le preocupa… »
    if (before.lower === words.objectMarker)
      return namesPerson(phrase, words) && beginsSentence(tokens, phrase.first - 1);
    if (words.copulas.has(before.lower) && phrase.determiner?.kind === 'indefinite') return false;
    if (namesPerson(phrase, words) && !hasSubject && isBareArgument(phrase.first, reading)) return true;
  }
  const behind = tokens[phrase.end]?.lower ?? '';
  const verbFollows = rules.verbHelpers.has(behind) || rules.reportingVerbs.has(behind);
  if (before.kind !== 'word') return before.kind !== 'open' && (!hasSubject || verbFollows);
  if (rules.reportingVerbs.has(before.lower))
    return tokens.slice(Math.max(0, phrase.first - 8), phrase.first).some((token) => token.kind === 'quotation');
  if (sourcePhraseEndsAt(phrase.first, reading)) return true;
  if (words.prepositions.has(before.lower)) return false;
  // Where the main clause may lack a subject, the one of a subordinate clause must not be taken for it.
  if (rules.leftOutSubjects !== undefined && words.relatives.has(before.lower)) return false;
  if (words.conjunctions.has(before.lower)) return !hasSubject || verbFollows;
  return words.notNames.has(before.lower) && !hasSubject;
}

/** A person without the mark of an object, behind the verb of a main clause, can only be its subject: « Tomó la palabra la jueza. » */
function isBareArgument(first: number, { tokens, words }: ArticleReading): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (words.prepositions.has(before) || words.conjunctions.has(before)) return false;
  for (let at = first - 1; at >= 0 && tokens[at]?.sentence === tokens[first]?.sentence; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return true;
    if (words.relatives.has(token.lower)) return false;
  }
  return true;
}

function namesPerson(phrase: NounPhrase, words: ArticleReading['words']): boolean {
  return phrase.name.length > 0 || words.roles.has(phrase.head ?? '');
}

function sourcePhraseEndsAt(index: number, reading: ArticleReading): boolean {
  for (let start = index - 1; start >= Math.max(0, index - 4); start -= 1) {
    if (sourcePhraseEnd(reading, start, beginsSentence(reading.tokens, start)) === index) return true;
  }
  return false;
}
