import type { SpokenForms } from '../spoken-forms.ts';

/** For a language that antenne does not know: signs and layout only, no words. */
export const neutralSpokenForms: SpokenForms = {
  tag: 'und',
  words: { and: null, link: null, at: null, dot: null },
  rules: [],
  acronyms: { read: new Set(), spelled: new Set() },
  abbreviations: new Set(),
  ordinals: null,
};
