import type { Language } from '../language.ts';
import { neutralLineRules } from './line-rules.ts';
import { neutralPeopleWords } from './people-words.ts';
import { neutralQuotationRules } from './quotation-rules.ts';
import { neutralSpokenForms } from './spoken-forms.ts';
import { neutralWording } from './wording.ts';

/** What can be said of a text in a language that antenne does not know. */
export const neutral: Language = {
  tag: 'und',
  lines: neutralLineRules,
  quotations: neutralQuotationRules,
  people: neutralPeopleWords,
  spoken: neutralSpokenForms,
  wording: neutralWording,
  examples: [],
};
