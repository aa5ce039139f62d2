import type { NumberWords } from './number-words.ts';

/** What one language says for what is written: the rules that need its words. What needs none stands in `speech/`. */
export interface SpokenForms {
  /** BCP 47. */
  readonly tag: string;
  readonly words: SpokenWords;
  /** How numbers are written and said; null where the language is not known: figures stay. */
  readonly numbers: NumberWords | null;
  /** Tried at every place before the common rules; of several that match at one place the first wins. */
  readonly rules: readonly SpokenRule[];
  readonly acronyms: Acronyms;
  /** Lower case, without the last stop: a stop after one of these does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Where ordinals are figures with a stop: words in lower case before or after such figures that show them not to end a sentence. */
  readonly ordinals: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } | null;
}

/** Words of capitals. */
export interface Acronyms {
  /** Read as words although they look like letters. */
  readonly read: ReadonlySet<string>;
  /** Spelled although they look like words. */
  readonly spelled: ReadonlySet<string>;
  /** Said after a spelled acronym with a small s (`MPs`); empty where the plural is not heard. */
  readonly plural: string;
}

/** Words for signs. Null where the language is not known: the sign stays, a web address is cut down to its host. */
interface SpokenWords {
  /** Said in place of a web address. */
  readonly link: string | null;
  /** In e-mail addresses and handles. */
  readonly at: string | null;
  readonly dot: string | null;
  /** Between the parts of a number with several, where it is not `dot`. */
  readonly dotInNumbers?: string;
  /** What is said for a sign that stands on its own: `&`, `+`, `%` … */
  readonly signs: Readonly<Record<string, string>>;
  /** Signs that mean something only before a figure: `~`, `<`, `>`, `#`. */
  readonly signsBeforeFigures: Readonly<Record<string, string>>;
  /** The names of the Greek letters, small, from alpha to omega; empty where not known. */
  readonly greek: readonly string[];
}

/** One class of written forms and what is said for it. */
export interface SpokenRule {
  readonly class: SpokenClass;
  /** Flags `gu`, and without unbounded backtracking: it is searched for through the whole text. */
  readonly pattern: RegExp;
  /** What a match has within its first 160 characters: a text without it is not searched. Without the flag `g`. */
  readonly onlyWith?: RegExp;
  /** The words, or null when what was found is something else. Figures in them are said as numbers. */
  readonly say: (found: WrittenForm) => string | null;
}

/** What a rule's pattern found. */
export interface WrittenForm {
  /** The whole match, then its groups; a group that took no part is empty. */
  readonly groups: readonly string[];
  /** The groups that have names; one that took no part is undefined. */
  readonly named: Readonly<Record<string, string | undefined>>;
  /** The whole text, for a look around. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Classes of written forms, each of which can be left as written. */
export const spokenClasses = [
  'cardinal',
  'decimal',
  'negative',
  'ordinal',
  'roman',
  'date',
  'weekday',
  'year',
  'named-date',
  'time',
  'money',
  'percent',
  'points',
  'range',
  'score',
  'fraction',
  'ratio',
  'unit',
  'phone',
  'numbering',
  'mixed',
  'acronym',
  'capitals',
  'title',
  'abbreviation',
  'web-address',
  'mail-address',
  'handle',
  'hashtag',
  'symbol',
  'ornament',
  'bracket',
  'foreign-script',
] as const;

export type ChosenClass = (typeof spokenClasses)[number];

/** What is not a form: text as it stands, white space, what no engine may get, and entries of a lexicon. */
export type SpokenClass = ChosenClass | 'copied' | 'space' | 'control' | 'lexicon';
