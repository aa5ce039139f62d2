import type { Dialect } from '../dialect.ts';

const BREAKS =
  'https://help.elevenlabs.io/hc/en-us/articles/24352686926609-Do-pauses-and-SSML-phoneme-tags-work-with-the-API';
const LIMITS =
  'https://help.elevenlabs.io/hc/en-us/articles/13298164480913-What-s-the-maximum-amount-of-characters-and-text-I-can-generate';

/** ElevenLabs Multilingual v2: plain text in which only `break` is read. */
export const elevenlabsMultilingual: Dialect = {
  name: 'elevenlabs-multilingual-v2',
  engine: 'ElevenLabs Multilingual v2',
  root: 'none',
  inSentence: false,
  elements: new Set(['break']),
  longestBreakMs: 3_000,
  alphabets: [],
  limits: [{ value: 10_000, unit: 'characters' }],
  reserved: { '<': '(', '>': ')' },
  notes: ['many breaks in one text make the voice unsteady', 'pronunciations: as aliases, or in its own dictionaries'],
  sources: [
    { about: 'elements', page: BREAKS, read: '2026-11-24', seen: 'page' },
    { about: 'break', page: BREAKS, read: '2026-11-24', seen: 'page' },
    { about: 'limits', page: LIMITS, read: '2026-11-24', seen: 'page' },
  ],
};

/** ElevenLabs Flash v2.5: the same with more room. */
export const elevenlabsFlash: Dialect = {
  ...elevenlabsMultilingual,
  name: 'elevenlabs-flash-v2.5',
  engine: 'ElevenLabs Flash v2.5',
  limits: [{ value: 40_000, unit: 'characters' }],
};

/** ElevenLabs v3: words in square brackets are directions to the voice, so an article's brackets become round ones. */
export const elevenlabsV3: Dialect = {
  ...elevenlabsMultilingual,
  name: 'elevenlabs-v3',
  engine: 'ElevenLabs v3',
  elements: new Set(),
  longestBreakMs: null,
  limits: [{ value: 5_000, unit: 'characters' }],
  reserved: { ...elevenlabsMultilingual.reserved, '[': '(', ']': ')' },
  notes: ['tags are read aloud', '`[pause]` and other words in square brackets direct the voice'],
  sources: [
    { about: 'elements', page: BREAKS, read: '2026-11-24', seen: 'page' },
    { about: 'limits', page: 'https://elevenlabs.io/docs/models', read: '2026-05', seen: 'reported' },
  ],
};
