import { beginsSentence, matchPhrase, type ArticleReading } from './article-reading.ts';
import { identifyMentioned, identifySpeaker, sourcePhraseEnd } from './identify-speaker.ts';
import { resolvePronoun, resolveRole, type Identified, type Mention } from './mentions.ts';
import { GENDER_TRUST, unidentified } from './people-table.ts';
import { announcesIt } from './announced-subject.ts';
import { learnFromSubject } from './learn-from-subject.ts';
import { introduces, isBehindAdverbial, opensSomebody } from './introduce-person.ts';
import { rankSubject } from './rank-subject.ts';
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
    const isApposed =
      rules.leftOutSubjects === undefined &&
      tokens[index - 1]?.kind === 'comma' &&
      !isBehindAdverbial(index, tokens, words);
    const introduced =
      rank === undefined ? !isApposed && introduces(phrase, growing, subject) : opensSomebody(phrase, rank, growing);
    const found = introduced ? identifySpeaker(phrase, growing) : identifyMentioned(phrase, growing);
    const own = ownerMention(phrase, growing);
    if (own !== null) mentions.push({ ...own, token: index, sentence: token.sentence, block: token.block });
    if (subject && rank !== 'clause' && isPossibleSubject(phrase, found, growing)) subjectOf = token.sentence;
    const open = found === null && phrase.pronoun?.picks !== undefined ? unidentified(phrase.pronoun.gender) : null;
    const person = found?.person ?? open;
    if (person !== null) {
      if (saysIt(phrase, growing)) demoteSubjects(mentions, token.sentence);
      if (subject && phrase.name.length > 0) learnFromSubject(person, phrase, growing, mentions);
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

/** `him`, `herself`: mentioned, but never the subject. */
function noteObject(index: number, { tokens, words }: ArticleReading, mentions: Mention[]): void {
  const token = tokens[index];
  const facts = words.obliquePronouns?.get(token?.lower ?? '');
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
      : resolveRole([phrase.ownerHead], { gender: 'unknown', number: 'one' }, phrase.first, mentions, words);
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
  if (rules.verbSecond && (saysIt(phrase, reading) || isJoined(phrase, reading))) return true;
  if (rules.verbSecond) return !hasSubject && phrase.determiner?.object !== true && !isObjectOf(phrase, reading);
  const before = tokens[phrase.first - 1];
  if (rules.subjectBehindVerb === true && saysIt(phrase, reading)) return true;
  if (phrase.pronoun !== null)
    return !words.prepositions.has(before?.lower ?? '') || beginsSentence(tokens, phrase.first);
  if (beginsSentence(tokens, phrase.first)) return true;
  if (before === undefined) return true;
  // `C'est une tante qui…`: what somebody is said to be is no subject.
  if (words.ageUnits !== undefined && words.copulas.has(before.lower) && phrase.determiner?.kind === 'indefinite')
    return false;
  if (words.objectMarker !== undefined && before.kind === 'word') {
    // A person in front of all else is what the sentence is about: « A la jueza le preocupa… »
    if (before.lower === words.objectMarker)
      return namesPerson(phrase, words) && beginsSentence(tokens, phrase.first - 1);
    if (before.lower === words.bodyMarker && beginsSentence(tokens, phrase.first - 1)) return isBody(phrase, words);
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
  // The subject of a relative clause must not be taken for that of the main clause, which may be left out in some languages.
  if ((rules.leftOutSubjects !== undefined || hasSubject) && words.relatives.has(before.lower)) return false;
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

function isBody(phrase: NounPhrase, words: ArticleReading['words']): boolean {
  return (
    words.organisations.has(phrase.head ?? '') ||
    phrase.name.some((token) => words.organisations.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text))
  );
}

function namesPerson(phrase: NounPhrase, words: ArticleReading['words']): boolean {
  return phrase.name.length > 0 || words.roles.has(phrase.head ?? '');
}

/** Where a subject may be left out or an object may stand first, only who can be one counts as the sentence's. */
function isPossibleSubject(
  phrase: NounPhrase,
  found: Identified | null | undefined,
  { words, rules }: ArticleReading,
): boolean {
  if (rules.verbSecond) return found !== undefined && found !== null;
  // `Présidente du club, cette infirmière…`: what somebody is stands in front without an article.
  if (words.ageUnits !== undefined && phrase.pronoun === null && phrase.determiner === null && phrase.name.length === 0)
    return false;
  if (words.objectMarker === undefined || phrase.pronoun !== null) return true;
  return words.roles.has(phrase.head ?? '') || found?.person.isPerson === true;
}

/** The subject of a reporting clause behind what is reported: the sentence is about what this one says. */
function saysIt(phrase: NounPhrase, reading: ArticleReading): boolean {
  const { tokens, rules } = reading;
  if (rules.subjectBehindVerb === true) return announcesIt(phrase.first, reading);
  if (!rules.verbSecond || phrase.determiner?.object === true) return false;
  const [comma, verb] = [tokens[phrase.first - 2], tokens[phrase.first - 1]];
  return (
    comma?.kind === 'comma' &&
    verb?.kind === 'word' &&
    (rules.reportingVerbs.has(verb.lower) ||
      matchPhrase(tokens, phrase.first - 1, rules.sourcePhrases) === phrase.first)
  );
}

/** `Roth und Weber`: the second is as much a subject as the first. */
function isJoined(phrase: NounPhrase, { tokens, words, mentions }: ArticleReading): boolean {
  const last = mentions.at(-1);
  if (!words.joiningWords.has(tokens[phrase.first - 1]?.lower ?? '') || last?.subject !== true) return false;
  const between = tokens.slice(last.token, phrase.first - 1);
  return (
    between.length <= MOST_NAME_WORDS &&
    between.every((token) => token.capital || token.noun || words.particles.has(token.lower))
  );
}

const MOST_NAME_WORDS = 5;
/** In one sentence; a longer one is none. */
const MOST_MENTIONS = 30;

function demoteSubjects(mentions: Mention[], sentence: number): void {
  const first = Math.max(0, mentions.length - MOST_MENTIONS);
  for (let at = mentions.length - 1; at >= first && mentions[at]?.sentence === sentence; at -= 1) {
    const mention = mentions[at];
    if (mention !== undefined) mentions[at] = { ...mention, subject: false };
  }
}

/** Behind a preposition, but for those that name a source. */
function isObjectOf(phrase: NounPhrase, reading: ArticleReading): boolean {
  const before = reading.tokens[phrase.first - 1];
  return (
    before?.kind === 'word' &&
    reading.words.prepositions.has(before.lower) &&
    !sourcePhraseEndsAt(phrase.first, reading)
  );
}

function sourcePhraseEndsAt(index: number, reading: ArticleReading): boolean {
  for (let start = index - 1; start >= Math.max(0, index - 4); start -= 1) {
    if (sourcePhraseEnd(reading, start, beginsSentence(reading.tokens, start)) === index) return true;
  }
  return false;
}
