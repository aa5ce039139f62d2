import type { Dialect } from '../dialect.ts';

/** OpenAI’s speech endpoint and the servers that imitate it: plain text. */
export const openai: Dialect = {
  name: 'openai',
  engine: 'OpenAI and compatible servers',
  root: 'none',
  inSentence: false,
  elements: new Set(),
  longestBreakMs: null,
  alphabets: [],
  limits: [{ value: 4_096, unit: 'characters' }],
  reserved: {},
  notes: ['gpt-4o-mini-tts takes 2,000 tokens: no document comes near', 'compatible servers have limits of their own'],
  sources: [
    {
      about: 'limits',
      page: 'https://platform.openai.com/docs/api-reference/audio/createSpeech',
      read: '2026-11-24',
      seen: 'page',
    },
    {
      about: 'elements',
      page: 'https://platform.openai.com/docs/guides/text-to-speech',
      read: '2026-05',
      seen: 'reported',
    },
  ],
};
