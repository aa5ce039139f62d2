import type { SpokenForms } from '../spoken-forms.ts';

/** For a language that antenne does not know: signs and layout only, no words. */
export const neutralSpokenForms: SpokenForms = {
  tag: 'und',
  words: { link: null, at: null, dot: null, signs: {}, signsBeforeFigures: {}, greek: [] },
  numbers: null,
  rules: [],
  acronyms: { read: new Set(), spelled: new Set(), plural: '' },
  abbreviations: new Set(),
  ordinals: null,
};
