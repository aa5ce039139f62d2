import type { Dialect } from '../dialect.ts';

/** All of SSML 1.1 that is ever written: what an engine without a dialect of its own could take, and what the local mock does. */
export const ssml: Dialect = {
  name: 'ssml',
  engine: 'SSML 1.1 as it stands',
  root: 'ssml-1.1',
  inSentence: true,
  elements: new Set(['p', 's', 'break', 'emphasis', 'prosody', 'mark', 'sub', 'say-as', 'phoneme', 'lang']),
  longestBreakMs: null,
  alphabets: ['ipa'],
  limits: [],
  reserved: {},
  notes: [],
  sources: [{ about: 'elements', page: 'the W3C core schema of SSML 1.1', read: '2026-11-24', seen: 'measured' }],
};
