import type { PeopleWords } from '../languages/people-words.ts';
import type { Gender } from '../model/script.ts';
import { firstNameGender } from './first-name-gender.ts';
import { GENDER_TRUST, learnGender, type PeopleTable, type Person } from './people-table.ts';
import type { Token } from './tokenize.ts';

/** The person a name means; a new one where nobody has it. Null where several people fit. Behind an article or a body's noun a first name makes no person: la Cruz Verde. */
export function registerName(
  table: PeopleTable,
  name: readonly Token[],
  titleGender: Gender,
  hasTitle: boolean,
  words: PeopleWords,
  isBody = false,
): Person | null {
  const keys = name.map((token) => token.lower);
  const shown = nameText(name);
  const found = table.findName(keys, titleGender);
  if (found === null) return null;
  const organisation =
    !hasTitle &&
    (name.some((token) => words.organisations.has(token.lower) || token.text === '&') ||
      (name.length === 1 && /^\p{Lu}{2,}$/u.test(shown)));
  const person = found ?? table.add({ name: shown, nameWords: keys, kind: organisation ? 'organisation' : 'person' });
  if (found === undefined && organisation && keys.length > 1)
    for (const key of keys) if (words.organisations.has(key)) person.roles.add(key);
  if (found !== undefined && keys.length > found.nameWords.length) table.addName(found, shown, keys);
  const isFirstName = firstNameGender(shown, words.firstNames) !== 'unknown' || words.firstNames.has(keys[0] ?? '');
  if (hasTitle || (!isBody && keys.length > 1 && person.kind === 'person' && isFirstName)) person.isPerson = true;
  // Whole names have been read before: a first name alone is no surname that looks like one.
  if (found === undefined && keys.length === 1 && !hasTitle && person.kind === 'person')
    learnGender(person, firstNameGender(shown, words.firstNames), GENDER_TRUST.firstName);
  learnGender(person, titleGender, GENDER_TRUST.title);
  if (person.kind === 'organisation' && person.nounGender === 'unknown') person.nounGender = nounGenderOf(name, words);
  return person;
}

function nounGenderOf(name: readonly Token[], words: PeopleWords): Gender {
  const noun = name.find((token) => words.organisationGenders?.has(token.lower) === true);
  return words.organisationGenders?.get(noun?.lower ?? '') ?? 'unknown';
}

function nameText(name: readonly Token[]): string {
  return name.reduce((text, token) => {
    const glued = token.text.startsWith("'") || text === '' || text.endsWith("'");
    return glued ? text + token.text : `${text} ${token.text}`;
  }, '');
}
