import type { SpokenRule } from '../../spoken-forms.ts';
import { titlesBeforeNames } from '../../shared/spoken/abbreviation-rules.ts';

/** Titles before a name or an office: « M. Brun », « Mme la maire ». */
export const frenchTitles: SpokenRule = titlesBeforeNames(
  {
    M: 'monsieur',
    MM: 'messieurs',
    Mr: 'monsieur',
    Mrs: 'madame',
    Ms: 'madame',
    Mme: 'madame',
    Mmes: 'mesdames',
    Mlle: 'mademoiselle',
    Mlles: 'mesdemoiselles',
    Dr: 'docteur',
    Drs: 'docteurs',
    Dre: 'docteure',
    Pr: 'professeur',
    Prs: 'professeurs',
    Pre: 'professeure',
    Me: 'maître',
    Mᵉ: 'maître',
    Mgr: 'monseigneur',
    Cdt: 'commandant',
    Cne: 'capitaine',
    Col: 'colonel',
    Gén: 'général',
    Lt: 'lieutenant',
    Sgt: 'sergent',
    Vve: 'veuve',
  },
  "(?:le|la|les)\\s|l['’]",
);
