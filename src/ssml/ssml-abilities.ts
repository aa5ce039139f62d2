import type { SsmlElement } from './ssml-element.ts';

/** What of an engine's abilities decides how its documents are written. */
export interface SsmlAbilities {
  readonly ssml: ReadonlySet<SsmlElement>;
  readonly limit: { readonly value: number; readonly unit: 'characters' | 'bytes' | 'billed' };
  readonly timing: 'none' | 'mark' | 'word';
}

/** Marks are worth writing only when the engine knows the element and tells when they sound. */
export function hasMarks({ ssml, timing }: SsmlAbilities): boolean {
  return timing === 'mark' && ssml.has('mark');
}
