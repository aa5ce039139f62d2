import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import { beginsSentence, wordsBetween } from './article-reading.ts';
import { firstNameGender } from './first-name-gender.ts';
import { createPeopleTable, GENDER_TRUST, learnGender, type PeopleTable, type Person } from './people-table.ts';
import { readName } from './read-name.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';
import type { Token } from './tokenize.ts';

/** What the user says of people, by name. */
export type KnownPeople = Readonly<
  Record<string, { readonly gender?: Person['gender']; readonly aliases?: readonly string[] }>
>;

/** Reads the whole article once for the names in it, with the titles, roles and appositions that belong to them. */
export function collectPeople(
  text: string,
  tokens: readonly Token[],
  rules: QuotationRules,
  words: PeopleWords,
  known: KnownPeople,
): PeopleTable {
  const table = createPeopleTable();
  addKnown(table, known);
  const usage = countCapitals(tokens);
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'word') continue;
    const read = readName(tokens, index, words);
    if (read === null) continue;
    const name = trimName(read.name, tokens, index, usage, words);
    if (name.length > 0) registerName(table, name, read.titleGender, read.hasTitle, words);
    index = read.end - 1;
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (
      token?.kind !== 'word' ||
      !(token.capital || words.determiners.has(token.lower) || words.titles.has(token.lower))
    )
      continue;
    const phrase = readNounPhrase(tokens, index, words, rules.reportingVerbs);
    if (phrase !== null && phrase.pronoun === null) learnFromPhrase(table, text, tokens, phrase, rules, words);
  }
  return table;
}

/** The person a name means; a new one where nobody has it. Null where several people fit. */
export function registerName(
  table: PeopleTable,
  name: readonly Token[],
  titleGender: Person['gender'],
  hasTitle: boolean,
  words: PeopleWords,
): Person | null {
  const keys = name.map((token) => token.lower);
  const shown = nameText(name);
  const found = table.findName(keys, titleGender);
  if (found === null) return null;
  const organisation =
    !hasTitle &&
    (name.some((token) => words.organisations.has(token.lower)) || (name.length === 1 && /^\p{Lu}{2,}$/u.test(shown)));
  const person = found ?? table.add({ name: shown, nameWords: keys, kind: organisation ? 'organisation' : 'person' });
  if (found !== undefined && keys.length > found.nameWords.length) table.addName(found, shown, keys);
  if (hasTitle || (keys.length > 1 && person.kind === 'person' && firstNameGender(shown) !== 'unknown'))
    person.isPerson = true;
  learnGender(person, titleGender, GENDER_TRUST.title);
  return person;
}

function addKnown(table: PeopleTable, known: KnownPeople): void {
  for (const [name, facts] of Object.entries(known)) {
    const keys = name.toLowerCase().split(/\s+/u);
    const person = table.add({ name, nameWords: keys, isPerson: true });
    learnGender(person, facts.gender ?? 'unknown', GENDER_TRUST.user);
    for (const alias of facts.aliases ?? [])
      table.addName(person, name, alias.toLowerCase().split(/\s+/u).slice(0, keys.length));
  }
}

interface CapitalUsage {
  readonly withinSentence: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

function countCapitals(tokens: readonly Token[]): CapitalUsage {
  const withinSentence = new Set<string>();
  const lowerCase = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (!token.capital) lowerCase.add(token.lower);
    else if (!beginsSentence(tokens, index)) withinSentence.add(token.lower);
  });
  return { withinSentence, lowerCase };
}

/** The first word of a sentence has a capital anyway: it is a name only where it has one elsewhere too, or a name follows it at once. */
function trimName(
  name: readonly Token[],
  tokens: readonly Token[],
  index: number,
  usage: CapitalUsage,
  words: PeopleWords,
): readonly Token[] {
  const first = name[0];
  if (first === undefined || !beginsSentence(tokens, index) || first !== tokens[index]) return name;
  if (usage.withinSentence.has(first.lower)) return name;
  if (usage.lowerCase.has(first.lower) || words.notNames.has(first.lower)) return name.slice(1);
  return name;
}

function nameText(name: readonly Token[]): string {
  return name.reduce((text, token) => {
    const glued = token.text.startsWith("'") || text === '' || text.endsWith("'");
    return glued ? text + token.text : `${text} ${token.text}`;
  }, '');
}

/** A role before a name, a name after a role, an apposition: all tell what somebody is. */
function learnFromPhrase(
  table: PeopleTable,
  text: string,
  tokens: readonly Token[],
  phrase: NounPhrase,
  rules: QuotationRules,
  words: PeopleWords,
): void {
  const behind = tokens[phrase.end];
  if (phrase.name.length > 0) {
    const isBody = phrase.name.some((token) => words.organisations.has(token.lower));
    const person = isBody
      ? registerName(table, phrase.name, phrase.titleGender, phrase.hasTitle, words)
      : table.findName(
          phrase.name.map((token) => token.lower),
          phrase.titleGender,
        );
    if (person === undefined || person === null) return;
    learnRole(person, phrase, words);
    if (phrase.determiner?.kind === 'definite' && phrase.head === null && !person.isPerson)
      person.kind = 'organisation';
    if (behind?.kind === 'comma' || words.copulas.has(behind?.lower ?? ''))
      learnApposition(person, text, tokens, phrase, rules, words);
    learnAcronym(table, person, tokens, phrase.end);
    return;
  }
  if (behind?.kind !== 'comma' || phrase.head === null) return;
  const read = readName(tokens, phrase.end + 1, words);
  const after = read === null ? undefined : tokens[read.end];
  if (
    read === null ||
    read.name.length === 0 ||
    !(after === undefined || ['comma', 'stop', 'colon', 'quotation'].includes(after.kind))
  )
    return;
  const person = table.findName(
    read.name.map((token) => token.lower),
    read.titleGender,
  );
  if (person === undefined || person === null) return;
  learnRole(person, phrase, words);
  person.description ??= wordsBetween(text, tokens, phrase.first, phrase.sureEnd);
}

function learnRole(person: Person, phrase: NounPhrase, words: PeopleWords): void {
  if (phrase.head === null) return;
  if (words.organisations.has(phrase.head)) {
    if (!person.isPerson) person.kind = 'organisation';
    return;
  }
  if (!words.roles.has(phrase.head)) return;
  person.isPerson = true;
  person.kind = 'person';
  for (const role of phrase.roles) person.roles.add(role);
  learnGender(person, words.roles.get(phrase.head) ?? 'unknown', GENDER_TRUST.noun);
  learnGender(person, phrase.determiner?.gender ?? 'unknown', GENDER_TRUST.article);
}

const MOST_TOKENS = 24;

/** `Nora Bellec, directrice de l'école,`: the noun at the head of what stands between the commas. */
function learnApposition(
  person: Person,
  text: string,
  tokens: readonly Token[],
  named: NounPhrase,
  rules: QuotationRules,
  words: PeopleWords,
): void {
  const start = named.end + 1;
  const isAge = /^\p{N}/u.test(tokens[start]?.text ?? '');
  let first = start;
  if (isAge) while (first < start + 4 && tokens[first]?.kind !== 'comma') first += 1;
  if (isAge) first += 1;
  let end = first;
  while (
    end < first + MOST_TOKENS &&
    ['word', 'open', 'close'].includes(tokens[end]?.kind ?? '') &&
    tokens[end]?.sentence === tokens[start]?.sentence
  )
    end += 1;
  const isClause = tokens
    .slice(first, end)
    .some((token) => rules.reportingVerbs.has(token.lower) && !words.roles.has(token.lower));
  if (
    isClause ||
    (words.prepositions.has(tokens[named.first - 1]?.lower ?? '') && mayBeSubject(tokens, first, end, words))
  )
    return;
  const head = appositionHead(tokens, first, end, words, person.isPerson);
  if (head === undefined) return;
  person.roles.add(head.lower);
  person.isPerson = true;
  person.kind = 'person';
  person.description ??= wordsBetween(text, tokens, first, end);
  learnGender(person, words.roles.get(head.lower) ?? 'unknown', GENDER_TRUST.noun);
  learnGender(person, words.determiners.get(tokens[first]?.lower ?? '')?.gender ?? 'unknown', GENDER_TRUST.article);
}

/** A known noun of a person; behind an article, where a person surely is named, any noun in the right place. */
function appositionHead(
  tokens: readonly Token[],
  first: number,
  end: number,
  words: PeopleWords,
  isPerson: boolean,
): Token | undefined {
  const hasArticle = words.determiners.has(tokens[first]?.lower ?? '');
  let known: Token | undefined;
  let other: Token | undefined;
  for (let at = hasArticle ? first + 1 : first; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || words.complements.has(token.lower) || words.phraseEnds.has(token.lower)) break;
    if (words.roles.has(token.lower)) known = token;
    if (known !== undefined && words.headNoun === 'first') break;
    if (
      !token.capital &&
      (words.headNoun === 'last' || (other === undefined && !words.adjectivesBefore.has(token.lower)))
    )
      other = token;
  }
  return known ?? (hasArticle && isPerson && !words.organisations.has(other?.lower ?? '') ? other : undefined);
}

/** `In Leeds, the mayor was…`: what follows the comma of an adverbial is the subject, and no apposition. */
function mayBeSubject(tokens: readonly Token[], first: number, end: number, words: PeopleWords): boolean {
  if (words.determiners.get(tokens[first]?.lower ?? '')?.kind !== 'definite') return false;
  return tokens[end]?.kind !== 'comma' || tokens.slice(first, end).some((token) => words.copulas.has(token.lower));
}

/** `Union des pêcheurs (UDP)`: the letters in brackets are another name of it. The phrase ends behind the brackets, or before them. */
function learnAcronym(table: PeopleTable, person: Person, tokens: readonly Token[], end: number): void {
  const open = tokens[end]?.kind === 'open' ? end : end - 3;
  const acronym = tokens[open + 1];
  if (tokens[open]?.kind !== 'open' || tokens[open + 2]?.kind !== 'close' || acronym === undefined || person.isPerson)
    return;
  if (!/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(acronym.text)) return;
  person.kind = 'organisation';
  table.addName(person, person.name ?? acronym.text, [acronym.lower]);
}
