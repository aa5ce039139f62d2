import type { QuotationRules } from '../quotation-rules.ts';

const NONE: ReadonlySet<string> = new Set();

/** Speech in a language nothing is known of: pairs of marks and layout only. Marks that open in one language and close in another are told by their neighbours. */
export const neutralQuotationRules: QuotationRules = {
  marks: [
    { open: '“', close: '”' },
    { open: '„', close: '“' },
    { open: '„', close: '”' },
    { open: '”', close: '”' },
    { open: '«', close: '»' },
    { open: '»', close: '«' },
    { open: '»', close: '»' },
    { open: '"', close: '"' },
    { open: '‘', close: '’' },
    { open: '‚', close: '‘' },
    { open: "'", close: "'" },
    { open: '「', close: '」' },
    { open: '『', close: '』' },
  ],
  reportingVerbs: NONE,
  subjectlessVerbs: NONE,
  verbHelpers: NONE,
  adverbEnding: '',
  incisesInside: false,
  verbSecond: false,
  sourcePhrases: [],
  openingSourcePhrases: [],
  asWords: NONE,
  namingWords: NONE,
  speakingWords: NONE,
  finiteVerbs: NONE,
  questionLabels: NONE,
  answerLabels: NONE,
};
