import type { SsmlElement } from './ssml-element.ts';

/** How one speech engine wants to be written to, as data: what `renderDialect` needs to know of it, and where that is from. */
export interface Dialect {
  readonly name: string;
  /** The engine and the voices or model it holds for. */
  readonly engine: string;
  readonly root: DialectRoot;
  /** Whether the words stand in an `s` element of their own. */
  readonly inSentence: boolean;
  /** The elements the engine takes; the others never reach it. */
  readonly elements: ReadonlySet<SsmlElement>;
  /** The longest pause of a `break` element; null where none is known. */
  readonly longestBreakMs: number | null;
  /** Values of `alphabet` that a `phoneme` element may have; `ipa` is the one that is written. */
  readonly alphabets: readonly string[];
  /** All of them hold for each document; none where the engine counts no text. */
  readonly limits: readonly RequestLimit[];
  /** Characters that the engine would take for signs of its own, and what is written in their place, as long as they are. */
  readonly reserved: Readonly<Record<string, string>>;
  /** Single letters that the engine takes for words, by language (BCP 47, without a region), and what is read as their names. */
  readonly letters?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What else an adapter should know. */
  readonly notes: readonly string[];
  readonly sources: readonly DialectSource[];
}

/**
 * What stands around the words: a conforming SSML 1.1 document, one of SSML 1.0 with the `voice` element in it, or nothing (the document is
 * plain text, in which elements may still stand).
 */
export type DialectRoot = 'ssml-1.1' | 'ssml-1.0-voice' | 'none';

/** The most that one request may hold. */
export interface RequestLimit {
  /** At least 100. */
  readonly value: number;
  /** `characters`: UTF-16 units of the whole document, tags and entities among them; `bytes`: the same in UTF-8; `billed`: UTF-16 units of the text alone. */
  readonly unit: 'characters' | 'bytes' | 'billed';
}

/** Where figures come from. */
export interface DialectSource {
  readonly about: 'elements' | 'limits' | 'break' | 'alphabets';
  /** An address, or what was measured. */
  readonly page: string;
  /** The day it was read or measured, ISO 8601, as precise as it is known. */
  readonly read: string;
  /** `page`: the passage was read, in a stored copy of the page; `reported`: it could not be, and the figure is from a report of that day; `measured`: on the engine. */
  readonly seen: 'page' | 'reported' | 'measured';
}
