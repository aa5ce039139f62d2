import type { Gender } from '../model/script.ts';

/** How a language names people: titles, roles, pronouns, agreement. All words in lower case; elided words keep a straight apostrophe (`l'`). */
export interface PeopleWords {
  /** Before a name and no part of it, without a final stop: `mme`, `dr`. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Those of them that are short and yet written small: `don`. Of longer ones this is known. */
  readonly smallTitles?: ReadonlySet<string>;
  /** Those of them that are written in full: a stop behind one ends its sentence. */
  readonly wholeTitles: ReadonlySet<string>;
  /** First names of the language that the general list lacks or has with the other gender; `unknown` for names of both. */
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** Small words inside a name: `de`, `van`. */
  readonly particles: ReadonlySet<string>;
  /** Pronouns that can be the subject of a reporting clause; two words are joined by a blank. */
  readonly pronouns: ReadonlyMap<string, PronounFacts>;
  /** Pronouns behind a preposition: selon `lui`. */
  readonly strongPronouns?: ReadonlyMap<string, PronounFacts>;
  /** Pronouns that follow their verb after a hyphen: `dit-il`. */
  readonly hyphenPronouns: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, DeterminerFacts>;
  /** Of possessives, the owner: `her letter` is written by her. */
  readonly possessives?: ReadonlyMap<string, PronounFacts>;
  /** Pronouns that are never the subject: `him`. */
  readonly obliquePronouns?: ReadonlyMap<string, PronounFacts>;
  /** Those of them that can stand for a person without a noun: `one`. */
  readonly bareDeterminers?: ReadonlySet<string>;
  /** Nouns of people, with the gender that the noun itself shows. */
  readonly roles: ReadonlyMap<string, Gender>;
  /** Endings that make nouns of people, and of some things: they count only where a name stands beside. */
  readonly roleEndings?: ReadonlyMap<string, Gender>;
  /** Plural nouns of people. */
  readonly pluralRoles: ReadonlySet<string>;
  /** The last part of compounds of the article at hand: `finance-minister` → `minister`. Empty in the language's own record. */
  readonly lastParts: ReadonlyMap<string, string>;
  /** Nouns that describe somebody rather than name an office: origin, party, `the woman`. With an article they mean whom the text speaks of. */
  readonly epithets: ReadonlySet<string>;
  /** Nouns of people in the article at hand that are on no list. Empty in the language's own record. */
  readonly unlistedRoles: ReadonlySet<string>;
  /** Groups of roles that may mean one person. */
  readonly sameRoles: readonly ReadonlySet<string>[];
  /** Nouns of people whose grammatical gender says nothing of the person. */
  readonly genderlessRoles: ReadonlySet<string>;
  /** Nouns of bodies that speak: ministry, company, newspaper. */
  readonly organisations: ReadonlySet<string>;
  /** Those of them that may mean any body the text has named: `la entidad`. */
  readonly genericBodies?: ReadonlySet<string>;
  /** Their grammatical gender, where the pronouns of persons stand for bodies as well. */
  readonly organisationGenders?: ReadonlyMap<string, Gender>;
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
  /** The preposition before a body that speaks (`desde`): « Desde el ministerio insisten ». */
  readonly bodyMarker?: string;
  /** Demonstratives that stand for a person where no noun follows: `afirma esta`. */
  readonly demonstratives?: ReadonlyMap<string, PronounFacts>;
  /** Nouns of trades and posts by which texts call again whom they have named: `l'attaquant`. */
  readonly descriptions?: ReadonlySet<string>;
  /** Those of them that people of any trade may be as well: `le retraité`. */
  readonly commonPosts?: ReadonlySet<string>;
  /** Nouns of time, which are no subject of a verb of saying: `la semaine dernière`. */
  readonly timeNouns?: ReadonlySet<string>;
  /** Units of somebody's age behind a number: `ans`. */
  readonly ageUnits?: ReadonlySet<string>;
  /** Nouns for people by the tens of their age: `3` → `trentenaire`. */
  readonly decadeNouns?: ReadonlyMap<string, string>;
  /** Names of places that are first names as well. Given where a first name alone before its verb is a person. */
  readonly placeNames?: ReadonlySet<string>;
  /** Endings of nouns of origin, which have a capital: `la Villeneuvoise`. */
  readonly originEndings?: readonly string[];
  /** Prepositions: what follows is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Words that begin a clause with a subject of its own: and, but, that. */
  readonly conjunctions: ReadonlySet<string>;
  /** Those of them that join clauses of one rank. */
  readonly joiningWords: ReadonlySet<string>;
  /** Pronouns that are never a subject and may stand between a verb and its subject. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Those of them that join main clauses; given where the order of words tells the subject. */
  readonly coordinators?: ReadonlySet<string>;
  /** Words that begin a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Endings of adjectives behind a noun, where another word there may be a verb: `al`. */
  readonly descriptiveEndings?: readonly string[];
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
  /** Words that are printed without their accent where they have a capital, each with its accent: `A Lormaye` for `À Lormaye`. */
  readonly barePrepositions?: ReadonlyMap<string, string>;
  /** Whether `'s` makes an owner of the name before it. */
  readonly possessiveS: boolean;
  /** Where every noun has a capital: what tells names from other nouns. Null where capitals are for names. */
  readonly nounCapitals: NounCapitals | null;
}

/** What a language needs whose nouns all have capitals, put words together to new ones, and show number at the verb. */
export interface NounCapitals {
  /** What adjectives before a noun end in. */
  readonly adjectiveEnding: RegExp;
  /** Endings of nouns in other cases than that of the subject. */
  readonly caseEndings: readonly string[];
  /** Endings of nouns that are no names. */
  readonly nounEndings: readonly string[];
  /** Frequent nouns, above all those that are also somebody's first name somewhere. */
  readonly commonNouns: ReadonlySet<string>;
  /** Prepositions with an article in them. */
  readonly contractions: ReadonlySet<string>;
  /** Nouns of bodies that as the last part of another noun mostly mean something else. */
  readonly plainNouns: ReadonlySet<string>;
  /** Endings of nouns of bodies that are feminine: before them an article shows the case. */
  readonly feminineEndings: readonly string[];
  /** Endings of nouns for women, and of nouns for men, whatever their first part is. */
  readonly womanEndings: RegExp;
  readonly manEndings: RegExp;
  /** Nouns of an age, such as `34-jährige`: with their article they mean whom a pronoun would mean. */
  readonly ageNouns: RegExp;
  /** Nouns that pick one of several and leave open who that is: `the elder`. */
  readonly comparedNouns: RegExp;
  /** For an article or possessive in another case the form of the subject; articles that tell nothing have none. */
  readonly subjectForms: ReadonlyMap<string, string>;
  /** Nouns of companies that stand before their names as titles do, and are no part of them. */
  readonly companyEndings: RegExp;
  /** Nouns of bodies by their ending, beside those that end in a known noun. */
  readonly bodyEndings: RegExp;
  /** Second parts of nouns for the members of what stands in brackets behind a name: (ABC) → ABC-politician. */
  readonly memberNouns: readonly string[];
  /** What finite verbs of a plural subject look like. */
  readonly pluralVerbs: RegExp;
  /** Pronouns that mean several people beside such a verb. */
  readonly pluralPronouns: ReadonlyMap<string, PronounFacts>;
}

/** Whom a pronoun can mean. */
export interface PronounFacts {
  readonly gender: Gender;
  /** `thing`: an organisation; `nobody`: no one in particular. */
  readonly number: 'one' | 'many' | 'either' | 'thing' | 'nobody';
  /** It means only somebody whose name is known: what it says of them is said only of such. */
  readonly named?: boolean;
  /** What it says is a saying, and nobody's speech: dit-on. */
  readonly proverbial?: boolean;
  /** It means a body only where no person fits. */
  readonly personal?: boolean;
  /** Whom of several it picks: the one named last (this latter), one of two, or not the one who spoke (the person concerned). */
  readonly picks?: 'nearest' | 'first' | 'second' | 'other';
}

/** What an article or a possessive tells of its noun. */
export interface DeterminerFacts {
  readonly kind: 'definite' | 'indefinite' | 'possessive';
  readonly gender: Gender;
  readonly plural: boolean;
  /** Its case says that the phrase is no subject. */
  readonly object?: boolean;
  /** Before a noun of this gender, or a plural, it says so. */
  readonly objectBefore?: Gender;
  /** Before a noun of this gender it makes a plural. */
  readonly pluralBefore?: Gender;
  /** Points to somebody just named: `cet`. */
  readonly demonstrative?: boolean;
}
