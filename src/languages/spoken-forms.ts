/** What one language says for what is written: the rules that need its words. What needs none stands in `speech/common-rules.ts`. */
export interface SpokenForms {
  /** BCP 47. */
  readonly tag: string;
  readonly words: SpokenWords;
  /** Tried at every place before the common rules; of several that match at one place the first wins. */
  readonly rules: readonly SpokenRule[];
  /** Words of capitals whose shape misleads: read although they look like letters, or spelled although they look like a word. */
  readonly acronyms: { readonly read: ReadonlySet<string>; readonly spelled: ReadonlySet<string> };
  /** Lower case, without the last stop: a stop after one of these does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Where ordinals are figures with a stop: words in lower case before or after such figures that show them not to end a sentence. */
  readonly ordinals: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> } | null;
}

/** Words for signs. Null where the language is not known: the sign stays, a web address is cut down to its host. */
interface SpokenWords {
  readonly and: string | null;
  /** Said in place of a web address. */
  readonly link: string | null;
  /** For e-mail addresses. */
  readonly at: string | null;
  readonly dot: string | null;
}

/** One class of written forms and what is said for it. */
export interface SpokenRule {
  readonly class: SpokenClass;
  /** Flags `gu`, and without unbounded backtracking: it is searched for through the whole text. */
  readonly pattern: RegExp;
  /** The words, or null when what was found is something else. */
  readonly say: (found: WrittenForm) => string | null;
}

/** What a rule's pattern found. */
export interface WrittenForm {
  /** The whole match, then its groups; a group that took no part is empty. */
  readonly groups: readonly string[];
  /** The whole text, for a look around. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type SpokenClass =
  | 'copied'
  | 'space'
  | 'control'
  | 'ornament'
  | 'bracket'
  | 'symbol'
  | 'web-address'
  | 'mail-address'
  | 'date'
  | 'number'
  | 'title'
  | 'abbreviation'
  | 'acronym'
  | 'lexicon';
