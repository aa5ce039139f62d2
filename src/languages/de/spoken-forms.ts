import type { SpokenForms } from '../spoken-forms.ts';
import { wordSet } from '../shared/word-set.ts';
import { GERMAN_ABBREVIATIONS, germanAbbreviationRules } from './spoken/abbreviations.ts';
import { germanAcronymRules, germanAcronyms } from './spoken/acronyms.ts';
import { FULL_MONTHS } from './spoken/calendar.ts';
import { germanCompoundRules } from './spoken/compound-rules.ts';
import { germanDateRules } from './spoken/date-rules.ts';
import { germanFractionRules } from './spoken/fraction-rules.ts';
import { germanInnerForms } from './spoken/inner-forms.ts';
import { germanMoneyRules } from './spoken/money.ts';
import { germanNumberForms } from './spoken/number-forms.ts';
import { germanNumbers } from './spoken/numbers.ts';
import { germanOrdinalRules } from './spoken/ordinal-rules.ts';
import { germanPhoneRules } from './spoken/phone-rules.ts';
import { germanRomanRules } from './spoken/roman-rules.ts';
import { germanScaleRules } from './spoken/scale-rules.ts';
import { germanSigns } from './spoken/signs.ts';
import { germanTimeRules } from './spoken/time-rules.ts';
import { germanTitleRules } from './spoken/titles.ts';
import { germanUnitRules } from './spoken/unit-rules.ts';
import { germanYearRules } from './spoken/year-rules.ts';

/** What German says for what is written. */
export const germanSpokenForms: SpokenForms = {
  tag: 'de',
  words: germanSigns,
  numbers: germanNumbers,
  rules: [
    ...germanDateRules,
    ...germanPhoneRules,
    ...germanTimeRules,
    ...germanCompoundRules,
    ...germanUnitRules,
    ...germanMoneyRules,
    ...germanScaleRules,
    ...germanRomanRules,
    ...germanOrdinalRules,
    ...germanYearRules,
    ...germanNumberForms,
    ...germanFractionRules,
    ...germanTitleRules,
    ...germanAbbreviationRules,
    ...germanAcronymRules,
    ...germanInnerForms,
  ],
  acronyms: germanAcronyms,
  abbreviations: GERMAN_ABBREVIATIONS,
  ordinals: {
    before: wordSet(
      'der die das den dem des am im zum zur vom beim ins bis ab seit seinen seine seinem ihren ihre ihrem jeden jede jedes jeder unser unsere unserem ein eine einen einem einer als',
    ),
    after: wordSet(
      FULL_MONTHS.replaceAll('|', ' ').toLowerCase(),
      'jahrhundert jahrhunderts mal minute spieltag platz rang klasse stock etage geburtstag todestag jahrestag auflage runde liga bundesliga bezirk breitengrad weltkrieg weltkriegs halbzeit quartal obergeschoss advent',
    ),
  },
};
