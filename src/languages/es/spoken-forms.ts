import type { SpokenForms } from '../spoken-forms.ts';
import { wordSet } from '../shared/word-set.ts';
import { SPANISH_ABBREVIATIONS, spanishAbbreviationRules, spanishBracketRules } from './spoken/abbreviations.ts';
import { spanishAcronyms } from './spoken/acronyms.ts';
import { spanishCountingRules } from './spoken/counting-rules.ts';
import { spanishDateRules } from './spoken/date-rules.ts';
import { spanishFractionRules } from './spoken/fraction-rules.ts';
import { spanishMoneyRules } from './spoken/money.ts';
import { spanishNumberForms } from './spoken/number-forms.ts';
import { spanishNumbers } from './spoken/numbers.ts';
import { spanishOrdinalRules } from './spoken/ordinal-rules.ts';
import { pointStyleRules } from './spoken/point-style.ts';
import { spanishRomanRules } from './spoken/roman-rules.ts';
import { spanishSigns } from './spoken/signs.ts';
import { spanishTelephoneRules } from './spoken/telephone-rules.ts';
import { spanishTimeRules } from './spoken/time-rules.ts';
import { spanishTitleRules } from './spoken/titles.ts';
import { spanishUnitRules } from './spoken/units.ts';
import { spanishYearRules } from './spoken/year-rules.ts';

/** What Spanish says for what is written. */
export const spanishSpokenForms: SpokenForms = {
  tag: 'es',
  words: spanishSigns,
  numbers: spanishNumbers,
  rules: [
    ...spanishDateRules,
    ...spanishYearRules,
    ...spanishTelephoneRules,
    ...spanishTimeRules,
    ...spanishMoneyRules,
    ...spanishOrdinalRules,
    ...spanishAbbreviationRules,
    ...spanishFractionRules,
    ...spanishUnitRules,
    ...spanishNumberForms,
    ...spanishCountingRules,
    ...pointStyleRules,
    ...spanishTitleRules,
    ...spanishRomanRules,
    ...spanishBracketRules,
  ],
  acronyms: spanishAcronyms,
  abbreviations: wordSet(SPANISH_ABBREVIATIONS),
  ordinals: null,
};
