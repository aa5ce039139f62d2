import type { Language } from '../language.ts';
import { spanishExamples } from './examples.ts';
import { spanishLineRules } from './line-rules.ts';
import { spanishPeopleWords } from './people-words.ts';
import { spanishQuotationRules } from './quotation-rules.ts';
import { spanishSpokenForms } from './spoken-forms.ts';
import { spanishWording } from './wording.ts';

/** Spanish, of Spain and of the Americas. */
export const spanish: Language = {
  tag: 'es',
  lines: spanishLineRules,
  quotations: spanishQuotationRules,
  people: spanishPeopleWords,
  spoken: spanishSpokenForms,
  wording: spanishWording,
  examples: spanishExamples,
};
