import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';

/** A source as it came. */
export interface RawInput {
  readonly name: string;
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** Over the bytes, hexadecimal. */
  readonly sha256: string;
}

/** What reading needs besides the bytes. */
export interface ReadOptions {
  readonly id: string;
  readonly languageOf: (tag: string) => Language;
  /** BCP 47 of a text, or null when in doubt. */
  readonly detectLanguage: (text: string) => string | null;
  /** Overrides what the article says of itself. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
}

/** A kind of source, one file each in `formats/`. */
export interface InputFormat {
  readonly id: string;
  /** 0 (surely not) to 1 (surely). */
  recognizes(input: RawInput): number;
  read(input: RawInput, options: ReadOptions): Article;
}
