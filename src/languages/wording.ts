import type { PageWording } from './page-wording.ts';

/** The words that the program itself adds in a language: what it says of its voices, and the labels of what it shows. */
export interface Wording {
  /** BCP 47, where the words are of another language than the one they stand for. */
  readonly language?: string;
  /** A sentence, heard and shown: the voices are synthetic. */
  readonly disclosure: string;
  /** Stands for the narrator's name. */
  readonly narrator: string;
  /** Stands for the name of somebody who is quoted and not identified. */
  readonly unknownSpeaker: string;
  /** Heard before somebody who was not named yet; `{name}` stands for the name. */
  readonly speakerNamed: string;
  readonly transcript: string;
  readonly chapters: string;
  /** Heading of the overview of who speaks when. */
  readonly voices: string;
  readonly download: string;
  /** Before the name or address of where an article came from. */
  readonly source: string;
  /** Before the names of those who are quoted. */
  readonly quoted: string;
  /** Title of the chapter that opens an episode. */
  readonly start: string;
  readonly page: PageWording;
}
