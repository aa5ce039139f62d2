import type { QuotationRules } from '../quotation-rules.ts';
import { phrases, wordSet } from '../shared/word-set.ts';
import { englishReportingVerbs, englishSubjectlessVerbs } from './reporting-verbs.ts';

/** Speech in English: “ ”, British ‘ ’, straight marks, the subject before or after its verb. */
export const englishQuotationRules: QuotationRules = {
  marks: [
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    // Texts that were typed and pasted mix the two.
    { open: '“', close: '"' },
    { open: '"', close: '”' },
    { open: '‘', close: '’' },
    { open: "'", close: "'" },
    { open: '«', close: '»' },
  ],
  reportingVerbs: englishReportingVerbs,
  subjectlessVerbs: englishSubjectlessVerbs,
  verbHelpers: wordSet(
    'has have had is was were are be been would will could might must did does do to not also then later once again even still just',
    "never always often already quickly now simply himself herself themselves 's n't 've 'd 'll recently today yesterday",
    'monday tuesday wednesday thursday friday saturday sunday quoted as on',
  ),
  subjectFirst: true,
  participleEndings: ['ing', 'ed'],
  gerundEnding: 'ing',
  adverbEnding: 'ly',
  incisesInside: false,
  verbSecond: false,
  sourcePhrases: phrases('according to', 'in the words of', 'in the view of'),
  openingSourcePhrases: phrases('for'),
  asWords: wordSet('as'),
  namingWords: wordSet(
    'called dubbed so-called nicknamed titled entitled named known labelled labeled described word words term terms phrase book song show',
    'operation film movie novel album series programme program project slogan title exhibition headline play',
  ),
  voicelessWords: wordSet(
    'proverb adage maxim motto slogan banner placard billboard poster plaque inscription graffiti',
  ),
  speakingWords: wordSet('i me my mine we us our ours you your yours myself ourselves'),
  finiteVerbs: wordSet(
    "is are was were be been am has have had do does did will would can could should must may might 's 're 've 'm 'll 'd n't",
    'go goes went get got make made take took know knew want wants need needs think say said says see saw come came look looks feel felt',
    "won't don't can't isn't",
    'stop stopped start started work works live lives keep kept let give gave',
  ),
  questionLabels: wordSet('q question questions interviewer'),
  answerLabels: wordSet('a answer'),
};
