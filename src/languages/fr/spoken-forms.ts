import type { SpokenForms } from '../spoken-forms.ts';
import { wordSet } from '../shared/word-set.ts';
import { FRENCH_ABBREVIATIONS, frenchAbbreviationRules, frenchBracketRules } from './spoken/abbreviations.ts';
import { frenchAcronyms } from './spoken/acronyms.ts';
import { frenchDateRules } from './spoken/date-rules.ts';
import { frenchMoneyRules } from './spoken/money.ts';
import { frenchNumberForms, frenchTelephoneRules } from './spoken/number-forms.ts';
import { frenchNumbers } from './spoken/numbers.ts';
import { frenchOrdinalRules } from './spoken/ordinal-rules.ts';
import { frenchRomanRules } from './spoken/roman-rules.ts';
import { frenchSigns } from './spoken/signs.ts';
import { frenchTimeRules } from './spoken/time-rules.ts';
import { frenchUnitRules } from './spoken/units.ts';

/** What French says for what is written. */
export const frenchSpokenForms: SpokenForms = {
  tag: 'fr',
  words: frenchSigns,
  numbers: frenchNumbers,
  rules: [
    ...frenchDateRules,
    ...frenchTelephoneRules,
    ...frenchTimeRules,
    ...frenchMoneyRules,
    ...frenchUnitRules,
    ...frenchOrdinalRules,
    ...frenchNumberForms,
    ...frenchAbbreviationRules,
    ...frenchRomanRules,
    ...frenchBracketRules,
  ],
  acronyms: frenchAcronyms,
  abbreviations: wordSet(FRENCH_ABBREVIATIONS),
  ordinals: null,
};
