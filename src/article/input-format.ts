import type { MetadataField } from '../model/article.ts';
import type { Warning } from '../model/warning.ts';

/** What was handed in, as received. */
export interface RawInput {
  /** File name, URL or `-`: what a person would call it. */
  readonly name: string;
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** Over the bytes, hexadecimal. */
  readonly sha256: string;
}

/** A kind of file that articles come in. */
export interface InputFormat {
  readonly id: string;
  /** 0 (certainly not) to 1 (certainly). */
  recognizes(input: RawInput): number;
  read(input: RawInput): SourceDocument;
}

/** The text of a file, before anything is known of its lines. */
export interface SourceDocument {
  /** All spans of the article count in this text. */
  readonly text: string;
  /** What the file says of the article outside that text. */
  readonly metadata: readonly MetadataField[];
  readonly warnings: readonly Warning[];
}
