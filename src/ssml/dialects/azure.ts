import type { Dialect } from '../dialect.ts';

const STRUCTURE = 'https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-structure';

/** Azure Speech with its neural voices. An `s` element may hold neither `lang` nor `emphasis` there, and a single sentence needs none. */
export const azure: Dialect = {
  name: 'azure',
  engine: 'Azure Speech, neural voices',
  root: 'ssml-1.0-voice',
  inSentence: false,
  elements: new Set(['p', 's', 'break', 'emphasis', 'prosody', 'sub', 'say-as', 'phoneme', 'lang']),
  longestBreakMs: 20_000,
  alphabets: ['ipa', 'sapi', 'ups'],
  limits: [],
  reserved: {},
  notes: [
    'sound over 10 minutes is cut off without a word, and a document has at most 50 `voice` and `audio` elements: one has one voice, and half a minute at most',
    '`bookmark` instead of `mark`, and its times only over a web socket',
    '`emphasis`: only some voices',
    'sounds that a language does not have in `phoneme` are an error',
  ],
  sources: [
    { about: 'elements', page: STRUCTURE, read: '2026-11-24', seen: 'page' },
    { about: 'break', page: STRUCTURE, read: '2026-11-24', seen: 'page' },
    {
      about: 'alphabets',
      page: 'https://learn.microsoft.com/azure/ai-services/speech-service/speech-synthesis-markup-pronunciation',
      read: '2026-11-24',
      seen: 'page',
    },
    {
      about: 'limits',
      page: 'https://learn.microsoft.com/azure/ai-services/speech-service/speech-services-quotas-and-limits',
      read: '2026-11-24',
      seen: 'page',
    },
  ],
};
