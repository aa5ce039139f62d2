import type { PronounFacts } from '../languages/people-words.ts';
import type { Gender } from '../model/script.ts';
import { matchPhrase, wordsBetween, type ArticleReading } from './article-reading.ts';
import { firstNameGender } from './first-name-gender.ts';
import { describePhrase } from './describe-phrase.ts';
import { identifyAgain } from './identify-again.ts';
import { identifyEpithet } from './identify-epithet.ts';
import { fitsPronoun, lastBefore, resolvePronoun, resolveRole, type Identified } from './mentions.ts';
import { genderOfNoun, GENDER_TRUST, learnGender, type Person } from './people-table.ts';
import { readName } from './read-name.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { registerName } from './register-name.ts';
import { resolveFar } from './resolve-far.ts';
import { resolvePicked } from './resolve-picked.ts';
import { resolveThing } from './resolve-thing.ts';

/** Who is meant by a phrase that names a speaker; null where it cannot be told. A role or a noun nobody has yet makes a new speaker. */
export function identifySpeaker(phrase: NounPhrase, reading: ArticleReading): Identified | null {
  const named = identifyMentioned(phrase, reading);
  if (named !== undefined) {
    if (named !== null) named.person.speaks = true;
    // Another word for somebody is known of them from now on.
    const isLearned = reading.rules.subjectFirst !== true || (named?.confidence ?? 0) >= SURE;
    if (named !== null && isLearned && phrase.name.length === 0)
      for (const role of phrase.roles) named.person.roles.add(role);
    return named;
  }
  return { person: newByRole(phrase, reading), confidence: phrase.roles.length > 0 ? 0.85 : 0.7 };
}

/** The same without making anybody new: `undefined` where the phrase names nobody known. */
export function identifyMentioned(phrase: NounPhrase, reading: ArticleReading): Identified | null | undefined {
  const { tokens, words, mentions } = reading;
  if (phrase.pronoun?.picks !== undefined) return resolvePicked(phrase.pronoun, phrase.first, reading);
  if (phrase.pronoun !== null && phrase.head === null && phrase.end - phrase.first > 1)
    return byPlace(phrase, phrase.pronoun, reading);
  if (phrase.pronoun !== null && phrase.head !== null) {
    const same = resolveRole(
      [phrase.head],
      { gender: phrase.pronoun.gender, number: 'one' },
      phrase.first,
      mentions,
      words,
    );
    if (same !== null) return same;
  }
  if (phrase.pronoun !== null)
    return (
      resolveThing(phrase.pronoun, phrase.first, reading) ??
      resolvePronoun(phrase.pronoun, phrase.first, tokens, mentions) ??
      resolveFar(phrase.pronoun, phrase.first, reading)
    );
  const told = reading.table.findAlias(describePhrase(phrase, reading));
  if (told !== undefined) return { person: told, confidence: 0.95 };
  if (phrase.joined) return sameDescription(phrase, reading) ?? undefined;
  if (phrase.name.length > 0) return identifyName(phrase, reading);
  const apposed = apposedName(phrase, reading) ?? namesake(phrase, reading);
  if (apposed !== null) return apposed;
  if (phrase.head === null) return null;
  const writer = writerOf(phrase, reading);
  if (writer !== null) return writer;
  if (words.nounCapitals !== null && words.documents.has(phrase.head) && phrase.determiner?.kind !== 'indefinite') {
    // A definite writing is mostly that of the body that the sentence before is about.
    const author = resolvePronoun({ gender: 'unknown', number: 'thing' }, phrase.first, tokens, mentions);
    if (author !== null && author.confidence >= SURE) return author;
  }
  if (isPlural(phrase, reading)) return knownPlural(phrase, reading);
  if (phrase.determiner?.kind === 'indefinite') return undefined;
  const gender = roleGender(phrase, reading);
  const number = words.organisations.has(phrase.head) ? 'thing' : 'one';
  const named = [phrase.head, ...phrase.roles.filter((role) => words.lastParts.get(phrase.head ?? '') === role)];
  const byRole = resolveRole(named, { gender, number }, phrase.first, mentions, words);
  if (byRole !== null && isSameRole(phrase, byRole.person) && !isOtherOffice(phrase, byRole.person, reading))
    return byRole;
  const described = sameDescription(phrase, reading) ?? namedLater(phrase, gender, reading);
  if (described !== null) return described;
  if (words.nounCapitals !== null) return identifyEpithet(phrase, gender, reading);
  return identifyAgain(phrase, gender, reading) ?? byBody(phrase, reading) ?? undefined;
}

/** `la de Bilbao` is named behind a comma, or is the only one near whom the article fits. */
function byPlace(phrase: NounPhrase, facts: PronounFacts, reading: ArticleReading): Identified | null {
  const apposed = apposedName(phrase, reading);
  if (apposed !== null) return apposed;
  const { mentions, tokens } = reading;
  const here = tokens[phrase.first];
  const near = new Set<Person>();
  for (let at = lastBefore(mentions, phrase.first); at >= 0 && here !== undefined; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || here.block - mention.block > 2) break;
    if (fitsPronoun(mention.person, facts)) near.add(mention.person);
  }
  const [person] = near;
  return person === undefined || near.size > 1 ? null : { person, confidence: 0.65 };
}

/** `The coroner` may be named only later. */
function namedLater(phrase: NounPhrase, gender: Gender, reading: ArticleReading): Identified | null {
  const isKnown = reading.rules.subjectFirst === true || reading.words.descriptions !== undefined;
  if (phrase.determiner?.kind !== 'definite' || !isKnown) return null;
  const person = reading.table.findRole(phrase.head ?? '');
  if (person === undefined || isOtherOffice(phrase, person, reading)) return null;
  return fitsPronoun(person, { gender, number: 'one' }) ? { person, confidence: 0.75 } : null;
}

/** `la entidad` is the body that the text named last, or the last one that has this noun in its name. */
function byBody(phrase: NounPhrase, { words, mentions, tokens }: ArticleReading): Identified | null {
  const head = phrase.head ?? '';
  if (words.genericBodies?.has(head) !== true || phrase.determiner?.kind !== 'definite') return null;
  const here = tokens[phrase.first];
  for (let at = lastBefore(mentions, phrase.first); at >= 0 && here !== undefined; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || here.block - mention.block > 1) return null;
    if (mention.person.kind === 'organisation') return { person: mention.person, confidence: 0.7 };
  }
  return null;
}

/** `Son gardien` is not the captain whom another word for a player has named: behind a possessive only the very noun will do. */
function isSameRole({ determiner, head }: NounPhrase, person: Person): boolean {
  return determiner?.kind !== 'possessive' || (head !== null && person.roles.has(head));
}

const SURE = 0.85;

/** Two people may have one role in different places: what the phrase adds to its noun must not be all new. */
function isOtherOffice(phrase: NounPhrase, person: Person, reading: ArticleReading): boolean {
  const { text, tokens, words } = reading;
  const of = tokens.slice(phrase.first, phrase.sureEnd).findIndex((token) => words.officeComplements.has(token.lower));
  if (of < 0) return false;
  const added = contentWords(wordsBetween(text, tokens, phrase.first + of, phrase.sureEnd), phrase.head);
  const known = contentWords(person.description ?? '', phrase.head);
  return added.length > 0 && known.length > 0 && !added.some((word) => known.includes(word));
}

function contentWords(description: string, head: string | null): readonly string[] {
  return description
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 3 && word !== head);
}

function identifyName(phrase: NounPhrase, reading: ArticleReading): Identified | null {
  const person = registerName(reading.table, phrase.name, phrase.titleGender, phrase.hasTitle, reading.words);
  if (person === null) return namesakeHere(phrase, reading);
  if (person.reporter) return null;
  if (phrase.head !== null && reading.words.organisations.has(phrase.head) && !person.isPerson)
    person.kind = 'organisation';
  return { person, confidence: phrase.name.length > 1 ? 0.97 : 0.93 };
}

/** Of several people with one surname, the only one who has just been spoken of. */
function namesakeHere(phrase: NounPhrase, { tokens, table, mentions }: ArticleReading): Identified | null {
  const block = tokens[phrase.first]?.block ?? 0;
  const people = new Set(
    table.namesakes(
      phrase.name.map((token) => token.lower),
      phrase.titleGender,
    ),
  );
  const found = new Set<Person>();
  for (let at = lastBefore(mentions, phrase.first); at >= 0 && (mentions[at]?.block ?? -1) === block; at -= 1) {
    const person = mentions[at]?.person;
    if (person !== undefined && people.has(person)) found.add(person);
  }
  const [only] = found;
  return only === undefined || found.size > 1 ? null : { person: only, confidence: 0.6 };
}

/** What somebody's letter says, they say: her reply, the board's statement. */
function writerOf(phrase: NounPhrase, { tokens, mentions, words }: ArticleReading): Identified | null {
  if (!words.documents.has(phrase.head ?? '')) return null;
  const owner = words.possessives?.get(tokens[phrase.first]?.lower ?? '');
  if (owner !== undefined && phrase.ownerHead === null) return resolvePronoun(owner, phrase.first, tokens, mentions);
  if (phrase.ownerHead === null) return null;
  const isBody = words.organisations.has(phrase.ownerHead);
  return resolveRole(
    [phrase.ownerHead],
    { gender: 'unknown', number: isBody ? 'thing' : 'one' },
    phrase.first,
    mentions,
    words,
  );
}

/** A noun in capitals that is the surname of somebody: Baker said. */
function namesake({ capitals }: NounPhrase, { table }: ArticleReading): Identified | null {
  if (capitals.length === 0) return null;
  const person = table.findName(
    capitals.map((token) => token.lower),
    'unknown',
  );
  return person?.isPerson === true && !person.reporter ? { person, confidence: 0.85 } : null;
}

/** `its director, Jane Roy,`, `a neighbour, retired teacher Jane Roy,`: the name behind the comma is the person. */
function apposedName(phrase: NounPhrase, reading: ArticleReading): Identified | null {
  const { tokens, words, rules, table } = reading;
  const comma = tokens[phrase.end]?.kind === 'comma' ? phrase.end : commaBehindClause(phrase, reading);
  if (comma === null) return null;
  const name = readName(tokens, comma + 1, words);
  const longer =
    name === null && rules.subjectFirst === true
      ? readNounPhrase(tokens, comma + 1, words, rules.reportingVerbs)
      : null;
  const read = name ?? longer;
  if (read === null) return null;
  const after = tokens[read.end];
  // A first name alone must be set off on both sides, another one described: the fund Greymoor.
  const isFirstName =
    after?.kind === 'comma' && firstNameGender(read.name[0]?.text ?? '', words.firstNames) !== 'unknown';
  const head = longer?.determiner?.kind === 'definite' ? longer.head : null;
  // One name alone may be a place, but not behind what a person is: su madre, Consuelo,
  const isRole = phrase.determiner !== null && words.headNoun === 'first' && words.roles.has(phrase.head ?? '');
  const isShort = isRole || (rules.subjectFirst === true && (isFirstName || head !== null));
  if (read.name.length < (isShort ? 1 : 2)) return null;
  if (after !== undefined && !['comma', 'stop', 'colon', 'quotation', 'open', 'other'].includes(after.kind))
    return null;
  const person = registerName(table, read.name, read.titleGender, read.hasTitle, words);
  if (person === null) return null;
  if (rules.subjectFirst === true && person.kind === 'person')
    for (const role of phrase.roles) if (words.roles.has(role)) person.roles.add(role);
  if (head !== null && words.organisations.has(head) && !person.isPerson) person.kind = 'organisation';
  if (isFirstName && person.kind === 'person') {
    person.isPerson = true;
    learnGender(person, firstNameGender(read.name[0]?.text ?? '', words.firstNames), GENDER_TRUST.firstName);
  }
  return { person, confidence: 0.95 };
}

/** `a lawyer representing the school, Ana Roy,`: the comma behind what describes a noun of a person, where it names nobody itself. */
function commaBehindClause(phrase: NounPhrase, { tokens, words, rules }: ArticleReading): number | null {
  const next = tokens[phrase.end];
  if (next?.kind !== 'word' || phrase.determiner === null || !words.roles.has(phrase.head ?? '')) return null;
  const opens =
    words.relatives.has(next.lower) || (rules.gerundEnding !== undefined && next.lower.endsWith(rules.gerundEnding));
  if (rules.subjectFirst !== true || !opens) return null;
  for (let at = phrase.end; at < phrase.end + MOST_IN_CLAUSE; at += 1) {
    if (tokens[at]?.kind === 'comma') return at;
    if (tokens[at]?.kind !== 'word' || tokens[at]?.sentence !== next.sentence) return null;
  }
  return null;
}

const MOST_IN_CLAUSE = 12;

function isPlural({ joined, determiner, head }: NounPhrase, { words }: ArticleReading): boolean {
  if (joined || determiner?.plural === true) return true;
  // A noun that is the same in both numbers has its number from its article.
  const isEither = words.nounCapitals !== null && determiner !== null && words.roles.has(head ?? '');
  return head !== null && words.pluralRoles.has(head) && !isEither;
}

function knownPlural(phrase: NounPhrase, reading: ArticleReading): Identified | undefined {
  const person = reading.table.findPlural(phrase.head ?? '');
  return person === undefined || phrase.determiner?.kind === 'indefinite' ? undefined : { person, confidence: 0.8 };
}

/** A speaker without a name who was described in the same words before. */
function sameDescription(phrase: NounPhrase, reading: ArticleReading): Identified | null {
  const isBare = phrase.end - phrase.first < 3 && phrase.head !== null;
  const person =
    reading.table.findDescribed(describePhrase(phrase, reading)) ??
    (isBare ? reading.table.findUnnamed(phrase.head) : undefined);
  return person === undefined ? null : { person, confidence: 0.9 };
}

function newByRole(phrase: NounPhrase, reading: ArticleReading): Person {
  const { words, table } = reading;
  const head = phrase.head ?? '';
  const organisation = words.organisations.has(head);
  const plural = isPlural(phrase, reading);
  const person = table.add({
    kind: organisation ? 'organisation' : 'anonymous',
    description: describePhrase(phrase, reading),
    plural,
    roles: new Set([head, ...phrase.roles]),
    isPerson: !organisation && !words.documents.has(head),
    nounGender: words.organisationGenders?.get(head) ?? 'unknown',
  });
  if (organisation && words.nounCapitals !== null) person.nounGender = phrase.determiner?.gender ?? 'unknown';
  const gender = roleGender(phrase, reading);
  learnGender(person, gender, gender === words.roles.get(head) ? GENDER_TRUST.noun : GENDER_TRUST.article);
  return person;
}

/** The gender that noun and article show. */
function roleGender(phrase: NounPhrase, { words }: ArticleReading): Gender {
  const head = phrase.head ?? '';
  if (words.organisations.has(head) || words.documents.has(head) || words.genderlessRoles.has(head)) return 'unknown';
  return genderOfNoun(words.roles.get(head), phrase.determiner?.gender);
}

/** The index behind a source phrase (`according to`) at `index`, or null. */
export function sourcePhraseEnd(reading: ArticleReading, index: number, opensSentence: boolean): number | null {
  const { tokens, rules } = reading;
  return (
    matchPhrase(tokens, index, rules.sourcePhrases) ??
    (opensSentence ? matchPhrase(tokens, index, rules.openingSourcePhrases) : null)
  );
}
