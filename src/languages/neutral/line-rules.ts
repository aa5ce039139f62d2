import type { LineRules } from '../line-rules.ts';
import { functionWords } from '../shared/function-words.ts';
import { organisationWordsOf } from '../shared/organisation-words.ts';
import { wordSet } from '../shared/word-set.ts';

/** Lines around an article in a language that is not known: marks and layout only, and what is international. */
export const neutralLineRules: LineRules = {
  phrases: {
    navigation: { whole: new Set(['menu', 'home']) },
    share: {
      whole: new Set([
        'facebook',
        'twitter',
        'x',
        'whatsapp',
        'linkedin',
        'messenger',
        'telegram',
        'pinterest',
        'instagram',
        'bluesky',
        'threads',
        'tiktok',
        'youtube',
        'e-mail',
        'email',
        'sms',
      ]),
    },
  },
  endMarks: { starts: ['© #', 'copyright'] },
  boxHeadings: {},
  paywalls: {},
  captionStarts: [],
  noteStarts: [],
  captionRemarks: [],
  creditWords: ['foto', 'photo'],
  bylineStarts: [],
  bylineJoints: ['&', '/'],
  smallWords: { by: ['by'], for: [], at: [], of: ['of'] },
  ages: { before: [], numbers: [], units: ['h', 'min'], after: [] },
  notNames: new Set(),
  newsroomWords: new Set(),
  organisationWords: organisationWordsOf(''),
  months: new Map(),
  dateOrder: null,
  dateWords: wordSet('h am pm gmt utc cet cest'),
  modifiedWords: [],
  functionWords: new Set([...functionWords.values()].flatMap((words) => [...words])),
  finiteVerbs: new Set(),
  headingStarts: [],
};
