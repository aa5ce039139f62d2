import type { Language } from '../language.ts';
import { frenchExamples } from './examples.ts';
import { frenchLineRules } from './line-rules.ts';
import { frenchPeopleWords } from './people-words.ts';
import { frenchQuotationRules } from './quotation-rules.ts';
import { frenchSpokenForms } from './spoken-forms.ts';
import { frenchWording } from './wording.ts';

/** French. */
export const french: Language = {
  tag: 'fr',
  lines: frenchLineRules,
  quotations: frenchQuotationRules,
  people: frenchPeopleWords,
  spoken: frenchSpokenForms,
  wording: frenchWording,
  examples: frenchExamples,
};
