import type { SpokenForms } from '../spoken-forms.ts';
import { abbreviationsInFull, titlesBeforeNames } from '../shared/abbreviation-rules.ts';
import { digitGroups } from '../shared/digit-groups.ts';
import { numericDates } from '../shared/numeric-dates.ts';
import { frenchCardinal } from './number-words.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** What French says for what is written. */
export const frenchSpokenForms: SpokenForms = {
  tag: 'fr',
  words: { and: 'et', link: 'le lien dans les notes', at: 'arobase', dot: 'point' },
  rules: [
    numericDates(
      'day-month',
      ({ year, month, day }) =>
        `${day === 1 ? 'premier' : frenchCardinal(day)} ${MONTHS[month - 1]} ${frenchCardinal(year)}`,
    ),
    digitGroups(' \\u00a0\\u2009\\u202f'),
    titlesBeforeNames({
      M: 'monsieur',
      MM: 'messieurs',
      Mme: 'madame',
      Mmes: 'mesdames',
      Mlle: 'mademoiselle',
      Mlles: 'mesdemoiselles',
      Dr: 'docteur',
      Pr: 'professeur',
      Me: 'maître',
      Mgr: 'monseigneur',
    }),
    abbreviationsInFull({
      'p. ex.': 'par exemple',
      'av. J.-C.': 'avant Jésus-Christ',
      'apr. J.-C.': 'après Jésus-Christ',
      'c.-à-d.': 'c’est-à-dire',
      'etc.': 'et cetera',
      'env.': 'environ',
      'n°': 'numéro',
      'N°': 'Numéro',
      'n°s': 'numéros',
    }),
  ],
  acronyms: {
    read: new Set(['ONU', 'SIDA', 'COP', 'OVNI', 'ENA', 'SMIC', 'EHPAD', 'CEDEAO']),
    spelled: new Set(['OCDE', 'OSCE', 'AIEA', 'USA']),
  },
  abbreviations: new Set(
    'm mm mme mlle dr pr me mgr st ste av apr p ex env art vol chap éd cf réf tél bd ss hab j.-c janv févr sept oct nov déc'.split(
      ' ',
    ),
  ),
  ordinals: null,
};
