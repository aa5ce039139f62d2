import { englishNumbers } from './spoken/numbers.ts';
import { englishSigns } from './spoken/signs.ts';
import type { SpokenForms } from '../spoken-forms.ts';
import { abbreviationsInFull, titlesBeforeNames } from '../shared/spoken/abbreviation-rules.ts';
import { numericDates } from '../shared/spoken/numeric-dates.ts';
import { englishOrdinal, englishYear } from './number-words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What English says for what is written. */
export const englishSpokenForms: SpokenForms = {
  tag: 'en',
  words: englishSigns,
  numbers: englishNumbers,
  rules: [
    numericDates(
      'unsure',
      ({ year, month, day }) => `${MONTHS[month - 1]} ${englishOrdinal(day)}, ${englishYear(year)}`,
    ),
    titlesBeforeNames({
      Mr: 'Mister',
      Mrs: 'Missus',
      Ms: 'Miz',
      Dr: 'Doctor',
      Prof: 'Professor',
      Gov: 'Governor',
      Sen: 'Senator',
      Rep: 'Representative',
      Gen: 'General',
      Col: 'Colonel',
      Lt: 'Lieutenant',
      Capt: 'Captain',
      Sgt: 'Sergeant',
      Rev: 'Reverend',
    }),
    abbreviationsInFull({
      'e.g.': 'for example',
      'i.e.': 'that is',
      'etc.': 'et cetera',
      'vs.': 'versus',
      'approx.': 'approximately',
      'Jr.': 'Junior',
      'Sr.': 'Senior',
    }),
  ],
  acronyms: {
    read: new Set(['AIDS', 'COP', 'UNICEF', 'ECOWAS', 'SWAT', 'SWIFT']),
    spelled: new Set(['OSCE', 'IAEA', 'USA']),
    plural: 's',
  },
  abbreviations: new Set(
    'mr mrs ms dr prof gov sen rep gen col lt capt sgt rev hon st jr sr vs no pp fig approx jan feb mar apr aug sept oct nov dec'.split(
      ' ',
    ),
  ),
  ordinals: null,
};
