import type { Dialect } from '../dialect.ts';

const ELEMENTS = 'https://docs.cloud.google.com/text-to-speech/docs/ssml';
const LIMITS = 'https://cloud.google.com/text-to-speech/quotas';

/** Google Cloud Text-to-Speech with Standard, WaveNet and Neural2 voices. Tags are billed, so there is no `s` around a single sentence. */
export const google: Dialect = {
  name: 'google',
  engine: 'Google Cloud Text-to-Speech: Standard, WaveNet, Neural2',
  root: 'ssml-1.1',
  inSentence: false,
  elements: new Set(['p', 's', 'break', 'emphasis', 'prosody', 'mark', 'sub', 'say-as', 'phoneme', 'lang']),
  longestBreakMs: null,
  alphabets: ['ipa', 'x-sampa'],
  limits: [{ value: 5_000, unit: 'bytes' }],
  reserved: {},
  notes: [
    'tags are billed: an adapter sends `request.text` where the document has no element but the root',
    'times of marks: only in v1beta1',
  ],
  sources: [
    { about: 'elements', page: ELEMENTS, read: '2026-05', seen: 'reported' },
    { about: 'alphabets', page: ELEMENTS, read: '2026-05', seen: 'reported' },
    { about: 'limits', page: LIMITS, read: '2026-11-24', seen: 'page' },
  ],
};

/** Google's Chirp 3 HD voices, which have pause signs of their own in a field of their own: they get plain text. */
export const googleChirp: Dialect = {
  name: 'google-chirp',
  engine: 'Google Cloud Text-to-Speech: Chirp 3 HD',
  root: 'none',
  inSentence: false,
  elements: new Set(),
  longestBreakMs: null,
  alphabets: [],
  limits: [{ value: 5_000, unit: 'bytes' }],
  reserved: {},
  notes: ['what its page says of SSML could not be opened: plain text is taken by all its versions'],
  sources: [
    {
      about: 'elements',
      page: 'https://docs.cloud.google.com/text-to-speech/docs/chirp3-hd',
      read: '2026-05',
      seen: 'reported',
    },
    { about: 'limits', page: LIMITS, read: '2026-11-24', seen: 'page' },
  ],
};
