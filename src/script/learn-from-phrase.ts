import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import { wordsBetween } from './article-reading.ts';
import { behindOwner } from './name-modifiers.ts';
import { genderOfNoun, GENDER_TRUST, learnGender, type PeopleTable, type Person } from './people-table.ts';
import { readName } from './read-name.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import { registerName } from './register-name.ts';
import type { Token } from './tokenize.ts';

/** A role before a name, a name after a role, an apposition: all tell what somebody is. */
export function learnFromPhrase(
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
    learnMembership(person, tokens, phrase.end, words);
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
    if (person.isPerson) return;
    person.kind = 'organisation';
    if (words.nounCapitals !== null) person.nounGender = phrase.determiner?.gender ?? person.nounGender;
    for (const role of phrase.roles) person.roles.add(role);
    return;
  }
  if (!words.roles.has(phrase.head) && !isRoleByEnding(person, phrase, words)) return;
  person.isPerson = true;
  person.kind = 'person';
  for (const role of [...phrase.roles, phrase.head]) person.roles.add(role);
  const noun = words.roles.get(phrase.head);
  const gender = genderOfNoun(noun, phrase.determiner?.gender);
  learnGender(person, gender, gender === noun ? GENDER_TRUST.noun : GENDER_TRUST.article);
}

/** A noun that is on no list names a person where its ending does and a full name stands beside it. */
function isRoleByEnding(person: Person, { head, determiner }: NounPhrase, words: PeopleWords): boolean {
  if (head === null || person.nameWords.length < 2 || determiner?.kind !== 'definite') return false;
  return [...(words.roleEndings?.keys() ?? [])].some((ending) => head.endsWith(ending));
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
  const number = words.complements.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  const isAge = /^\p{N}/u.test(tokens[number]?.text ?? '');
  learnAge(person, tokens, start);
  let first = start;
  if (isAge) while (first < start + 4 && tokens[first]?.kind !== 'comma') first += 1;
  if (isAge) first += 1;
  if (isAge && words.copulas.has(tokens[first]?.lower ?? '')) first += 1;
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
  // `The mayor of Leeds, Councillor Ana Roy,`: what follows names the mayor.
  const isOther =
    words.prepositions.has(tokens[named.first - 1]?.lower ?? '') &&
    (readName(tokens, first, words)?.name.length ?? 0) > 0;
  if (
    isClause ||
    isOther ||
    (words.prepositions.has(tokens[named.first - 1]?.lower ?? '') && mayBeSubject(tokens, first, end, words))
  )
    return;
  const head = appositionHead(tokens, first, end, words, person.isPerson);
  if (head === undefined) return;
  person.roles.add(head.lower);
  if (words.organisations.has(head.lower) && !person.isPerson) {
    person.kind = 'organisation';
    return;
  }
  person.isPerson = true;
  person.kind = 'person';
  person.description ??= wordsBetween(text, tokens, first, end);
  learnGender(person, words.roles.get(head.lower) ?? 'unknown', GENDER_TRUST.noun);
  learnGender(person, words.determiners.get(tokens[first]?.lower ?? '')?.gender ?? 'unknown', GENDER_TRUST.article);
}

/** `Ana Roy, 36,`: only people have an age, and are called by it. */
function learnAge(person: Person, tokens: readonly Token[], at: number): void {
  const age = tokens[at]?.text ?? '';
  if (!/^\d{1,3}$/u.test(age) || !['comma', 'stop'].includes(tokens[at + 1]?.kind ?? '')) return;
  if (person.kind === 'organisation') return;
  person.isPerson = true;
  person.roles.add(`${age}-year-old`);
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
    // The skipper's sister: what has been read is the owner.
    if (behindOwner(tokens, at, words) !== null) {
      known = undefined;
      other = undefined;
      continue;
    }
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

/** `Jana Roth (ABC)`: she is the ABC's politician. */
function learnMembership(person: Person, tokens: readonly Token[], end: number, words: PeopleWords): void {
  const [open, body, close] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]];
  if (open?.kind !== 'open' || close?.kind !== 'close' || body?.kind !== 'word' || !person.isPerson) return;
  for (const noun of words.nounCapitals?.memberNouns ?? [])
    for (const joint of ['-', 'n-']) person.roles.add(body.lower + joint + noun);
}
