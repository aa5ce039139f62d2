import type { Language } from '../language.ts';
import { englishExamples } from './examples.ts';
import { englishLineRules } from './line-rules.ts';
import { englishPeopleWords } from './people-words.ts';
import { englishQuotationRules } from './quotation-rules.ts';
import { englishSpokenForms, englishSpokenFormsIn } from './spoken-forms.ts';
import { englishWording } from './wording.ts';

/** English. */
export const english: Language = {
  tag: 'en',
  lines: englishLineRules,
  quotations: englishQuotationRules,
  people: englishPeopleWords,
  spoken: englishSpokenForms,
  wording: englishWording,
  examples: englishExamples,
  inRegion: (region) => ({ spoken: englishSpokenFormsIn(region) }),
};
