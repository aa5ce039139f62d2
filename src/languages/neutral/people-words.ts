import type { PeopleWords } from '../people-words.ts';
import { nameParticles } from '../shared/name-particles.ts';

const NONE: ReadonlySet<string> = new Set();

/** People in a language nothing is known of: names by their capitals, and no more. */
export const neutralPeopleWords: PeopleWords = {
  titles: new Map(),
  wholeTitles: NONE,
  firstNames: new Map(),
  particles: nameParticles,
  pronouns: new Map(),
  hyphenPronouns: NONE,
  determiners: new Map(),
  roles: new Map(),
  pluralRoles: NONE,
  lastParts: new Map(),
  epithets: new Set(),
  unlistedRoles: new Set(),
  sameRoles: [],
  genderlessRoles: NONE,
  organisations: NONE,
  documents: NONE,
  headNoun: 'first',
  adjectivesBefore: NONE,
  demonyms: NONE,
  complements: NONE,
  officeComplements: NONE,
  prepositions: NONE,
  conjunctions: NONE,
  joiningWords: new Set(),
  objectPronouns: new Set(),
  relatives: NONE,
  phraseEnds: NONE,
  notNames: NONE,
  copulas: NONE,
  elisions: NONE,
  possessiveS: false,
  nounCapitals: null,
};
