import type { SpokenForms } from '../spoken-forms.ts';
import { wordSet } from '../shared/word-set.ts';
import { FRENCH_ABBREVIATIONS, frenchAbbreviationRules } from './spoken/abbreviations.ts';
import { frenchAcronyms } from './spoken/acronyms.ts';
import { frenchAmountRules } from './spoken/amount-rules.ts';
import { frenchBracketRules } from './spoken/bracket-rules.ts';
import { frenchDateRules } from './spoken/date-rules.ts';
import { frenchFractionRules } from './spoken/fraction-rules.ts';
import { frenchMoneyRules } from './spoken/money-rules.ts';
import { frenchNumbers } from './spoken/numbers.ts';
import { frenchOrdinalRules } from './spoken/ordinal-rules.ts';
import { frenchPairRules } from './spoken/pair-rules.ts';
import { frenchRomanRules } from './spoken/roman-rules.ts';
import { frenchSigns } from './spoken/signs.ts';
import { frenchTelephoneRules } from './spoken/telephone-rules.ts';
import { frenchTimeRules } from './spoken/time-rules.ts';
import { frenchTitles } from './spoken/titles.ts';
import { frenchUnitRules } from './spoken/unit-rules.ts';

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
    ...frenchPairRules,
    ...frenchFractionRules,
    ...frenchAmountRules,
    frenchTitles,
    ...frenchAbbreviationRules,
    ...frenchRomanRules,
    ...frenchBracketRules,
  ],
  acronyms: frenchAcronyms,
  abbreviations: wordSet(FRENCH_ABBREVIATIONS),
  ordinals: null,
};
