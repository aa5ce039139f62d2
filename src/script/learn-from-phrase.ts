import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import { wordsBetween } from './article-reading.ts';
import { learnAge, learnApposition, learnFrontedApposition } from './learn-apposition.ts';
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
    // `À 31 ans, Nora Bellec…`
    if (
      tokens[phrase.first - 1]?.kind === 'comma' &&
      words.ageUnits?.has(tokens[phrase.first - 2]?.lower ?? '') === true &&
      words.prepositions.has(tokens[phrase.first - 4]?.lower ?? '')
    )
      learnAge(person, tokens, phrase.first - 3, words);
    if (phrase.determiner?.kind === 'definite' && phrase.head === null && !person.isPerson) {
      person.kind = 'organisation';
      if (words.organisationGenders !== undefined && person.nounGender === 'unknown')
        person.nounGender = phrase.determiner.gender;
    }
    if (behind?.kind === 'comma' || words.copulas.has(behind?.lower ?? ''))
      learnApposition(person, text, tokens, phrase, rules, words);
    learnMembership(person, tokens, phrase.end, words);
    learnAcronym(table, person, tokens, phrase.end);
    return;
  }
  learnFrontedApposition(table, text, tokens, phrase, words);
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
    const gender =
      words.nounCapitals === null ? words.organisationGenders?.get(phrase.head) : phrase.determiner?.gender;
    person.nounGender = gender ?? person.nounGender;
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
