import type { Gender } from '../model/script.ts';

/** How a language names people: titles, roles, pronouns, agreement. All words in lower case; elided words keep a straight apostrophe (`l'`). */
export interface PeopleWords {
  /** Before a name and no part of it, without a final stop: `mme`, `dr`. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Those of them that are short and yet written small: `don`. Of longer ones this is known. */
  readonly smallTitles?: ReadonlySet<string>;
  /** First names with their gender here, where it differs from country to country; `unknown` for names of both. */
  readonly firstNames?: ReadonlyMap<string, Gender>;
  /** Small words inside a name: `de`, `van`. */
  readonly particles: ReadonlySet<string>;
  /** Pronouns that can be the subject of a reporting clause; two words are joined by a blank. */
  readonly pronouns: ReadonlyMap<string, PronounFacts>;
  /** Pronouns that follow their verb after a hyphen: `dit-il`. */
  readonly hyphenPronouns: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, DeterminerFacts>;
  /** Of possessives, the owner: `her letter` is written by her. */
  readonly possessives?: ReadonlyMap<string, PronounFacts>;
  /** Pronouns that are never the subject: `him`. */
  readonly objectPronouns?: ReadonlyMap<string, PronounFacts>;
  /** Those of them that can stand for a person without a noun: `one`. */
  readonly bareDeterminers?: ReadonlySet<string>;
  /** Nouns of people, with the gender that the noun itself shows. */
  readonly roles: ReadonlyMap<string, Gender>;
  /** Plural nouns of people. */
  readonly pluralRoles: ReadonlySet<string>;
  /** Groups of roles that may mean one person. */
  readonly sameRoles: readonly ReadonlySet<string>[];
  /** Nouns of people whose grammatical gender says nothing of the person. */
  readonly genderlessRoles: ReadonlySet<string>;
  /** Nouns of bodies that speak: ministry, company, newspaper. */
  readonly organisations: ReadonlySet<string>;
  /** Nouns of what is written or said by somebody: `X's report`. */
  readonly documents: ReadonlySet<string>;
  /** Whether the noun of a phrase comes before (`first`) or after (`last`) the words that describe it. */
  readonly headNoun: 'first' | 'last';
  /** Adjectives that stand before a noun and are not its head. */
  readonly adjectivesBefore: ReadonlySet<string>;
  /** Words between the noun of a person and a name: `a man called Roy`. */
  readonly namers?: ReadonlySet<string>;
  /** Nouns that stand between a name and the noun of a person it belongs to, where that noun comes last: `Leeds housing officer`. */
  readonly nounModifiers?: ReadonlySet<string>;
  /** Adjectives of origin that may be written with a capital beside a name. */
  readonly demonyms: ReadonlySet<string>;
  /** Whether such an adjective alone can name the person: `el portugués`. */
  readonly nounDemonyms?: boolean;
  /** Prepositions that join a complement to a noun: `of`. */
  readonly complements: ReadonlySet<string>;
  /** Those of them that say of what somebody is mayor, minister or head. */
  readonly officeComplements: ReadonlySet<string>;
  /** Prepositions that hold an article: `del`. */
  readonly contractions?: ReadonlySet<string>;
  /** The preposition that marks a person as an object (`a`): behind a verb without it a person is the subject. */
  readonly objectMarker?: string;
  /** Demonstratives that stand for a person where no noun follows: `afirma esta`. */
  readonly demonstratives?: ReadonlyMap<string, PronounFacts>;
  /** Nouns that may be said of anybody, so that with an article they mean whoever the text speaks of: `la mujer`. */
  readonly epithets?: ReadonlySet<string>;
  /** Prepositions: what follows is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Words that begin a clause with a subject of its own: and, but, that. */
  readonly conjunctions: ReadonlySet<string>;
  /** Those of them that join main clauses; given where the order of words tells the subject. */
  readonly coordinators?: ReadonlySet<string>;
  /** Words that begin a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Words that end a noun phrase: frequent verbs and adverbs. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Endings that only finite verbs have, which end a noun phrase as well: `ó`. */
  readonly verbEndings?: readonly string[];
  /** Endings of participles and adjectives that show the gender of the person they are said of: `ada`. */
  readonly agreementEndings?: ReadonlyMap<string, Gender>;
  /** Words that are no name although a capital begins them: weekdays, months, first words of sentences. */
  readonly notNames: ReadonlySet<string>;
  /** Forms of `to be` between a name and a role. */
  readonly copulas: ReadonlySet<string>;
  /** Words that are cut off at their apostrophe: `d`, `qu`. */
  readonly elisions: ReadonlySet<string>;
  /** Whether `'s` makes an owner of the name before it. */
  readonly possessiveS: boolean;
}

/** Whom a pronoun can mean. */
export interface PronounFacts {
  readonly gender: Gender;
  /** `thing`: an organisation; `nobody`: no one in particular. */
  readonly number: 'one' | 'many' | 'either' | 'thing' | 'nobody';
}

/** What an article or a possessive tells of its noun. */
export interface DeterminerFacts {
  readonly kind: 'definite' | 'indefinite' | 'possessive';
  readonly gender: Gender;
  readonly plural: boolean;
}
