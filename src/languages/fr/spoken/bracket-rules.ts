import type { SpokenRule } from '../../spoken-forms.ts';

/** Letters that a word may have more of, in brackets: « élève(s) », « un(e) ». */
export const frenchBracketRules: readonly SpokenRule[] = [
  {
    class: 'bracket',
    onlyWith: /\(/u,
    pattern: /(?<=\p{L})\((?<letters>s|x|e|es|ne|nes|le|les|te|tes|trice|trices)\)/gu,
    say: ({ named: { letters = '' } }) => letters,
  },
];
