import type { Gender } from '../model/script.ts';
import { matchPhrase, wordsBetween, type ArticleReading } from './article-reading.ts';
import { firstNameGender } from './first-name-gender.ts';
import { fitsPronoun, lastBefore, resolvePronoun, resolveRole, type Identified } from './mentions.ts';
import { GENDER_TRUST, learnGender, type Person } from './people-table.ts';
import { readName } from './read-name.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import { registerName } from './register-name.ts';

/** Who is meant by a phrase that names a speaker; null where it cannot be told. A role or a noun nobody has yet makes a new speaker. */
export function identifySpeaker(phrase: NounPhrase, reading: ArticleReading): Identified | null {
  const named = identifyMentioned(phrase, reading);
  if (named !== undefined) {
    if (named !== null) named.person.speaks = true;
    return named;
  }
  return { person: newByRole(phrase, reading), confidence: phrase.roles.length > 0 ? 0.85 : 0.7 };
}

/** The same without making anybody new: `undefined` where the phrase names nobody known. */
export function identifyMentioned(phrase: NounPhrase, reading: ArticleReading): Identified | null | undefined {
  const { tokens, words, mentions } = reading;
  if (phrase.pronoun !== null) return resolvePronoun(phrase.pronoun, phrase.first, tokens, mentions);
  if (phrase.name.length > 0) return identifyName(phrase, reading);
  const apposed = apposedName(phrase, reading) ?? namesake(phrase, reading);
  if (apposed !== null) return apposed;
  if (phrase.head === null) return null;
  const writer = writerOf(phrase, reading);
  if (writer !== null) return writer;
  if (isPlural(phrase, reading)) return knownPlural(phrase, reading);
  if (phrase.determiner?.kind === 'indefinite') return undefined;
  const gender = roleGender(phrase, reading);
  const number = reading.rules.subjectFirst === true && words.organisations.has(phrase.head) ? 'thing' : 'one';
  const byRole = resolveRole(phrase.head, { gender, number }, phrase.first, mentions, words);
  if (byRole !== null && !isOtherOffice(phrase, byRole.person, reading)) return byRole;
  return (
    sameDescription(phrase, reading) ??
    namedLater(phrase, gender, reading) ??
    byEpithet(phrase, gender, reading) ??
    undefined
  );
}

/** `The coroner` may be named only later. */
function namedLater(phrase: NounPhrase, gender: Gender, reading: ArticleReading): Identified | null {
  if (phrase.determiner?.kind !== 'definite' || reading.rules.subjectFirst !== true) return null;
  const person = reading.table.findRole(phrase.head ?? '');
  if (person === undefined || isOtherOffice(phrase, person, reading)) return null;
  return fitsPronoun(person, { gender, number: 'one' }) ? { person, confidence: 0.75 } : null;
}

/** A noun or an adjective of origin that says nothing new means whoever the text speaks of, as a pronoun does. */
function byEpithet(phrase: NounPhrase, gender: Gender, reading: ArticleReading): Identified | null {
  const { tokens, words, mentions } = reading;
  const head = phrase.head ?? '';
  const isEpithet = words.epithets?.has(head) === true || (words.nounDemonyms === true && words.demonyms.has(head));
  if (!isEpithet || phrase.determiner?.kind !== 'definite') return null;
  const isBody = words.organisations.has(head);
  const found = resolvePronoun({ gender, number: isBody ? 'thing' : 'one' }, phrase.first, tokens, mentions);
  if (isBody) return found === null ? null : { person: found.person, confidence: Math.min(0.7, found.confidence) };
  if (found !== null && reading.rules.subjectFirst === true && !isNearest(found.person, phrase, reading)) return null;
  return found === null ? null : { person: found.person, confidence: Math.min(0.7, found.confidence) };
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
    phrase.ownerHead,
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
  const isFirstName = after?.kind === 'comma' && firstNameGender(read.name[0]?.text ?? '', words) !== 'unknown';
  const head = longer?.determiner?.kind === 'definite' ? longer.head : null;
  if (read.name.length < (isFirstName || head !== null ? 1 : 2)) return null;
  if (after !== undefined && !['comma', 'stop', 'colon', 'quotation', 'open'].includes(after.kind)) return null;
  const person = registerName(table, read.name, read.titleGender, read.hasTitle, words);
  if (person === null) return null;
  if (rules.subjectFirst === true && person.kind === 'person')
    for (const role of phrase.roles) if (words.roles.has(role)) person.roles.add(role);
  if (head !== null && words.organisations.has(head) && !person.isPerson) person.kind = 'organisation';
  if (isFirstName && person.kind === 'person') {
    person.isPerson = true;
    learnGender(person, firstNameGender(read.name[0]?.text ?? '', words), GENDER_TRUST.firstName);
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

function isPlural(phrase: NounPhrase, { words }: ArticleReading): boolean {
  return phrase.determiner?.plural === true || (phrase.head !== null && words.pluralRoles.has(phrase.head));
}

function knownPlural(phrase: NounPhrase, reading: ArticleReading): Identified | undefined {
  const person = reading.table.findPlural(phrase.head ?? '');
  return person === undefined || phrase.determiner?.kind === 'indefinite' ? undefined : { person, confidence: 0.8 };
}

/** A speaker without a name who was described in the same words before. */
function sameDescription(phrase: NounPhrase, reading: ArticleReading): Identified | null {
  const isBare = phrase.end - phrase.first < 3 && phrase.head !== null;
  const person =
    reading.table.findDescribed(describe(phrase, reading)) ??
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
    description: describe(phrase, reading),
    plural,
    roles: new Set([head, ...phrase.roles]),
    isPerson: !organisation && !words.documents.has(head),
  });
  learnGender(person, words.roles.get(head) ?? 'unknown', GENDER_TRUST.noun);
  learnGender(person, roleGender(phrase, reading), GENDER_TRUST.article);
  return person;
}

/** The gender that noun and article show. */
function roleGender(phrase: NounPhrase, { words }: ArticleReading): Gender {
  const head = phrase.head ?? '';
  if (words.organisations.has(head) || words.documents.has(head) || words.genderlessRoles.has(head)) return 'unknown';
  const noun = words.roles.get(head);
  return noun === undefined || noun === 'unknown' ? (phrase.determiner?.gender ?? 'unknown') : noun;
}

function describe(phrase: NounPhrase, { text, tokens }: ArticleReading): string {
  return wordsBetween(text, tokens, phrase.first, phrase.sureEnd);
}

/** The index behind a source phrase (`according to`) at `index`, or null. */
export function sourcePhraseEnd(reading: ArticleReading, index: number, opensSentence: boolean): number | null {
  const { tokens, rules } = reading;
  return (
    matchPhrase(tokens, index, rules.sourcePhrases) ??
    (opensSentence ? matchPhrase(tokens, index, rules.openingSourcePhrases) : null)
  );
}
