import type { Gender, SpeakerKind } from '../model/script.ts';
import { firstNameGender } from './first-name-gender.ts';

/** Somebody or something the article names. Grows while the article is read. */
export interface Person {
  name: string | null;
  /** The words of the name in lower case. */
  nameWords: readonly string[];
  kind: Exclude<SpeakerKind, 'narrator' | 'unknown'>;
  gender: Gender;
  genderTrust: GenderTrust;
  /** The gender of the noun for a body, in a language in which a pronoun takes it up: die Behörde, sie. */
  nounGender: Gender;
  /** Nouns it was said to be. */
  readonly roles: Set<string>;
  description: string | null;
  plural: boolean;
  /** Who wrote the article: heard only in an interview. */
  reporter: boolean;
  /** Stands for somebody the text means but does not let be told. */
  unidentified: boolean;
  /** Whether anything shows that this is a person and not a place or a thing. */
  isPerson: boolean;
  /** Whether words were given to it. */
  speaks: boolean;
}

/** What a gender rests on; a higher one wins. */
export type GenderTrust = 0 | 1 | 2 | 3 | 4 | 5;
export const GENDER_TRUST = { none: 0, firstName: 1, pronoun: 2, article: 2, noun: 3, title: 4, user: 5 } as const;

/** All people of one article, found again by any part of their names. */
export interface PeopleTable {
  readonly people: readonly Person[];
  add(facts: Partial<Person>): Person;
  /** The person a name means: one, several that fit equally (`null`), or nobody yet (`undefined`). */
  findName(words: readonly string[], titleGender: Gender): Person | null | undefined;
  /** All whom a name fits. */
  namesakes(words: readonly string[], titleGender: Gender): readonly Person[];
  /** Somebody without a name, by the words that describe them. */
  findDescribed(description: string): Person | undefined;
  /** The only one without a name who was called by this noun. */
  findUnnamed(noun: string): Person | undefined;
  /** The only one with a name who was said to be this, wherever in the text. */
  findRole(noun: string): Person | undefined;
  /** Several people who were named by this noun. */
  findPlural(noun: string): Person | undefined;
  /** Ties other words to a person, a name or a description, because somebody who knows says so. */
  addAlias(person: Person, alias: string): void;
  /** The person whom somebody has tied these words to. */
  findAlias(words: string): Person | undefined;
  /** Gives a person another name: a fuller one, or a second one such as an acronym. */
  addName(person: Person, name: string, words: readonly string[]): void;
}

/** An empty table; `firstNames` are the language's own. */
export function createPeopleTable(firstNames: ReadonlyMap<string, Gender>): PeopleTable {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const aliases = new Map<string, Person>();
  const described = new Map<string, Person>();
  const told = new Map<string, Person>();
  const unnamed = new Map<string, Person | 'several'>();
  let byRole: ReadonlyMap<string, Person | 'several'> | null = null;
  const index = (person: Person, words: readonly string[]): void => {
    for (const word of words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [person]);
      else if (!known.includes(person) && known.length < MOST_NAMESAKES) known.push(person);
    }
  };
  const namesakes = (words: readonly string[], titleGender: Gender): readonly Person[] => {
    const last = words.at(-1) ?? '';
    const candidates = new Set([...(byWord.get(last) ?? []), ...(byWord.get(words[0] ?? '') ?? [])]);
    const fitting = [...candidates].filter(
      (person) => isShortOf(words, person.nameWords) && fitsGender(person, titleGender),
    );
    const best = fitting.filter((person) => person.nameWords.at(-1) === last);
    const named = best.length > 0 ? best : fitting;
    const agreeing = named.filter(({ gender }) => titleGender !== 'unknown' && gender === titleGender);
    return agreeing.length === 1 ? agreeing : named;
  };
  return {
    people,
    namesakes,
    add(facts) {
      const person: Person = { ...EMPTY, roles: new Set(), ...facts };
      people.push(person);
      index(person, person.nameWords);
      if (person.name === null && person.description !== null) described.set(person.description.toLowerCase(), person);
      if (person.name === null && !person.plural)
        for (const role of person.roles) unnamed.set(role, unnamed.has(role) ? 'several' : person);
      if (person.plural) for (const role of person.roles) described.set(`${PLURAL}${role}`, person);
      if (person.nameWords.length > 0) aliases.set(person.nameWords.join(' '), person);
      if (
        person.gender === 'unknown' &&
        person.nameWords.length > 1 &&
        person.name !== null &&
        person.kind === 'person'
      ) {
        learnGender(person, firstNameGender(person.name, firstNames), GENDER_TRUST.firstName);
      }
      return person;
    },
    findName(words, titleGender) {
      const exact = aliases.get(words.join(' '));
      if (exact !== undefined && fitsGender(exact, titleGender)) return exact;
      const chosen = namesakes(words, titleGender);
      if (chosen.length > 1) {
        const [only, ...others] = chosen.filter(({ gender }) => gender === titleGender && gender !== 'unknown');
        return only === undefined || others.length > 0 ? null : only;
      }
      if (chosen.length > 0) return chosen[0];
      const shorter = [...new Set(words.flatMap((word) => byWord.get(word) ?? []))].filter(
        (person) => person.kind === 'person' && isSurnameOf(person.nameWords, words) && fitsGender(person, titleGender),
      );
      return shorter.length === 1 ? shorter[0] : undefined;
    },
    findDescribed: (description) => described.get(description.toLowerCase()),
    findUnnamed(noun) {
      const person = unnamed.get(noun);
      return person === 'several' ? undefined : person;
    },
    findRole(noun) {
      byRole ??= indexRoles(people);
      const person = byRole.get(noun);
      return person === 'several' ? undefined : person;
    },
    findPlural: (noun) => described.get(PLURAL + noun),
    addAlias(person, alias) {
      const plain = alias.toLowerCase().replace(/\s+/gu, ' ').trim();
      told.set(plain, person);
      aliases.set(plain, person);
    },
    findAlias: (words) => told.get(words.toLowerCase()),
    addName(person, name, words) {
      index(person, words);
      aliases.set(words.join(' '), person);
      if (words.length <= person.nameWords.length) return;
      person.name = name;
      person.nameWords = words;
      if (person.kind === 'person' && words.length > 1)
        learnGender(person, firstNameGender(name, firstNames), GENDER_TRUST.firstName);
    },
  };
}

/** Somebody of whom only the gender is told: a pronoun that stays open. */
export function unidentified(gender: Gender): Person {
  return { ...EMPTY, roles: new Set(), kind: 'anonymous', gender, isPerson: true, unidentified: true };
}

/** Takes a gender over where it rests on more than what was known. */
export function learnGender(person: Person, gender: Gender, trust: GenderTrust): void {
  if (gender === 'unknown' || trust <= person.genderTrust || person.kind === 'organisation' || person.plural) return;
  person.gender = gender;
  person.genderTrust = trust;
}

/** What a noun and its article tell together: where they differ, as in `la piloto`, the article is of the person. */
export function genderOfNoun(noun: Gender | undefined, article: Gender | undefined): Gender {
  return article === undefined || article === 'unknown' ? (noun ?? 'unknown') : article;
}

function indexRoles(people: readonly Person[]): ReadonlyMap<string, Person | 'several'> {
  const byRole = new Map<string, Person | 'several'>();
  for (const person of people)
    if (person.isPerson && person.name !== null && !person.reporter)
      for (const role of person.roles) byRole.set(role, byRole.has(role) ? 'several' : person);
  return byRole;
}

const MOST_NAMESAKES = 40;
const PLURAL = '\n';

const EMPTY: Omit<Person, 'roles'> = {
  name: null,
  nameWords: [],
  kind: 'person',
  gender: 'unknown',
  genderTrust: 0,
  nounGender: 'unknown',
  description: null,
  plural: false,
  reporter: false,
  unidentified: false,
  isPerson: false,
  speaks: false,
};

function fitsGender(person: Person, gender: Gender): boolean {
  return (
    gender === 'unknown' ||
    person.gender === 'unknown' ||
    person.gender === gender ||
    person.genderTrust <= GENDER_TRUST.firstName
  );
}

/** Whether the words are some of the name's, in its order; an initial stands for its word. */
function isShortOf(words: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    while (at < name.length && name[at] !== word && !(word.length === 1 && (name[at]?.startsWith(word) ?? false)))
      at += 1;
    if (at === name.length) return false;
    at += 1;
  }
  return words.length < name.length || words.some((word) => word.length === 1);
}

/** Whether a short name met before is the end of a full one met now, or all of it but the second surname, or the first surname alone. */
function isSurnameOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || short.length >= full.length) return false;
  const startsAt = (first: number): boolean => short.every((word, index) => word === full[first + index]);
  return (
    startsAt(full.length - short.length) ||
    (short.length > 1 && startsAt(0) && short.every((word) => word.length > 1)) ||
    (full.length > 2 && short.length === 1 && startsAt(full.length - 2))
  );
}
