/** A short text of a language and what is heard of it in other voices than the narrator's: documentation that is run. */
export interface LanguageExample {
  /** What it shows, for a person. */
  readonly shows: string;
  /** As it would be pasted: a title, then paragraphs parted by blank lines. */
  readonly text: string;
  /** Name or description of the speaker, and the words, in order. */
  readonly heard: readonly (readonly [speaker: string, words: string])[];
}
