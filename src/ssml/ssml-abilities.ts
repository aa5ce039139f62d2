import type { SsmlElement } from './ssml-element.ts';

/** What of an engine's abilities decides how its documents are written. */
export interface SsmlAbilities {
  /** The elements the engine understands. */
  readonly ssml: ReadonlySet<SsmlElement>;
  readonly limit: RequestLimit;
  /** What the engine tells of times: nothing, where each `mark` element sounds, or when every word does. */
  readonly timing: 'none' | 'mark' | 'word';
}

/** The most that one request may hold. */
export interface RequestLimit {
  /** At least 100. */
  readonly value: number;
  /** `characters`: UTF-16 units of the whole document, tags and entities among them; `bytes`: the same in UTF-8; `billed`: UTF-16 units of the text alone. */
  readonly unit: 'characters' | 'bytes' | 'billed';
}

/** Marks are worth writing only when the engine knows the element and tells when they sound. */
export function hasMarks({ ssml, timing }: SsmlAbilities): boolean {
  return timing === 'mark' && ssml.has('mark');
}
