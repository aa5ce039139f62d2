import type { SpokenForms } from '../spoken-forms.ts';
import { wordSet } from '../shared/word-set.ts';
import { ENGLISH_ABBREVIATIONS, englishAbbreviationRules } from './spoken/abbreviations.ts';
import {
  englishAcronyms,
  englishCapitalWords,
  englishDottedAcronyms,
  englishMixedAcronyms,
} from './spoken/acronyms.ts';
import { englishDateRules } from './spoken/date-rules.ts';
import { englishFigureNames } from './spoken/figure-names.ts';
import { englishFractionRules } from './spoken/fractions.ts';
import { englishLargeNumbers } from './spoken/large-numbers.ts';
import { englishMoneyRules } from './spoken/money.ts';
import { englishOrdinalRules } from './spoken/ordinal-rules.ts';
import { englishPlaceRules } from './spoken/places.ts';
import { englishRangeRules } from './spoken/ranges.ts';
import { englishRomanRules } from './spoken/roman-rules.ts';
import { englishScoreRules } from './spoken/scores.ts';
import { englishSigns } from './spoken/signs.ts';
import { americanStyle, britishStyle, openStyle, styleOf, type EnglishStyle } from './spoken/style.ts';
import { englishTelephoneRules } from './spoken/telephone-rules.ts';
import { englishTimeRules } from './spoken/time-rules.ts';
import { englishTitleRules } from './spoken/titles.ts';
import { englishUnitRules } from './spoken/units.ts';
import { englishYearRules } from './spoken/year-rules.ts';

/** What English says for what is written, where its region is not known. */
export const englishSpokenForms: SpokenForms = spokenForms(openStyle);

/** The same as a region says it, by its code, such as `GB`. */
export function englishSpokenFormsIn(region: string): SpokenForms {
  return REGIONAL.get(styleOf(region)) ?? englishSpokenForms;
}

function spokenForms(style: EnglishStyle): SpokenForms {
  return {
    tag: 'en',
    words: englishSigns,
    numbers: style.numbers,
    rules: [
      ...englishDateRules(style),
      ...englishTelephoneRules,
      ...englishTimeRules,
      ...englishOrdinalRules(style),
      ...englishLargeNumbers(style),
      ...englishMoneyRules(style),
      ...englishUnitRules(style),
      ...englishYearRules(style),
      ...englishFigureNames,
      ...englishScoreRules(style),
      ...englishFractionRules(style),
      ...englishRangeRules(style),
      ...englishPlaceRules,
      ...englishTitleRules,
      ...englishAbbreviationRules,
      ...englishRomanRules(style),
      englishCapitalWords,
      englishMixedAcronyms,
      englishDottedAcronyms,
    ],
    acronyms: englishAcronyms,
    abbreviations: wordSet(ENGLISH_ABBREVIATIONS),
    ordinals: null,
  };
}

/** One a style, so that the rules of each are put together once. */
const REGIONAL: ReadonlyMap<EnglishStyle, SpokenForms> = new Map([
  [openStyle, englishSpokenForms],
  [britishStyle, spokenForms(britishStyle)],
  [americanStyle, spokenForms(americanStyle)],
]);
