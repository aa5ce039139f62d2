import type { Language } from '../language.ts';
import { germanExamples } from './examples.ts';
import { germanLineRules } from './line-rules.ts';
import { germanPeopleWords } from './people-words.ts';
import { germanQuotationRules } from './quotation-rules.ts';
import { germanSpokenForms } from './spoken-forms.ts';
import { germanWording } from './wording.ts';

/** German, as it is written in Germany, Austria and Switzerland. */
export const german: Language = {
  tag: 'de',
  lines: germanLineRules,
  quotations: germanQuotationRules,
  people: germanPeopleWords,
  spoken: germanSpokenForms,
  wording: germanWording,
  examples: germanExamples,
};
