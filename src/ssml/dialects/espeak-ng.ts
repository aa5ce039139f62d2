import type { Dialect } from '../dialect.ts';

/** espeak-ng, embedded or as a program. `say-as` is left out: the full stop behind it is read aloud, and an elided article before it becomes a letter. */
export const espeakNg: Dialect = {
  name: 'espeak-ng',
  engine: 'espeak-ng 1.51',
  root: 'ssml-1.1',
  inSentence: true,
  elements: new Set(['p', 's', 'break', 'emphasis', 'prosody', 'mark', 'sub']),
  longestBreakMs: null,
  alphabets: [],
  // No limit was met; the embedded engine's buffer is 65,536 bytes.
  limits: [{ value: 60_000, unit: 'bytes' }],
  // Measured: an article or a conjunction, wherever it stands.
  letters: { en: { A: 'eh' }, fr: { Y: 'igrec' }, es: { Y: 'i griega' } },
  reserved: {},
  notes: ['`phoneme` and `lang` are taken and do nothing', 'marks between sentences are lost: they stand inside `s`'],
  sources: [
    { about: 'elements', page: 'espeak-ng 1.51 and its WebAssembly build', read: '2026-11-24', seen: 'measured' },
  ],
};
