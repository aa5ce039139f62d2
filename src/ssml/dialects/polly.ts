import type { Dialect } from '../dialect.ts';

const TAGS = 'https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html';

/** Amazon Polly with a standard voice. */
export const pollyStandard: Dialect = {
  name: 'polly-standard',
  engine: 'Amazon Polly, standard voices',
  root: 'ssml-1.1',
  inSentence: true,
  elements: new Set(['p', 's', 'break', 'emphasis', 'prosody', 'mark', 'sub', 'say-as', 'phoneme', 'lang']),
  longestBreakMs: 10_000,
  alphabets: ['ipa', 'x-sampa'],
  limits: [
    { value: 6_000, unit: 'characters' },
    { value: 3_000, unit: 'billed' },
  ],
  reserved: {},
  notes: [
    'an element it does not know is an error',
    'sound over 10 minutes is cut off: a document is half a minute at most',
  ],
  sources: [
    { about: 'elements', page: TAGS, read: '2026-11-24', seen: 'page' },
    { about: 'break', page: TAGS, read: '2026-11-24', seen: 'page' },
    { about: 'alphabets', page: TAGS, read: '2026-11-24', seen: 'page' },
    {
      about: 'limits',
      page: 'https://docs.aws.amazon.com/botocore/latest/reference/services/polly/client/exceptions/TextLengthExceededException.html',
      read: '2026-11-24',
      seen: 'page',
    },
  ],
};

/** Amazon Polly with a neural voice. `say-as` for letters would make it say the sentence in the standard voice. */
export const pollyNeural: Dialect = {
  ...pollyStandard,
  name: 'polly-neural',
  engine: 'Amazon Polly, neural voices',
  elements: new Set(['p', 's', 'break', 'prosody', 'mark', 'sub', 'phoneme', 'lang']),
  notes: [
    ...pollyStandard.notes,
    '`prosody` without pitch',
    '`say-as` for letters has the whole sentence said by the standard voice (https://docs.aws.amazon.com/polly/latest/dg/say-as-tag.html)',
  ],
};
