import type { SpokenRule } from '../../spoken-forms.ts';

const SIGN = '(?:[*:_·]|/-?)';
const PRONOUN = '[Dd]er|[Dd]ie|[Dd]em|[Dd]en|[Ee]r|[Ss]ie|[Ii]hm|[Ii]hr|[Ii]hre[mnrs]?|[Ss]eine?[mnrs]?|[Zz]um|[Zz]ur';

/** Words for women and men with a sign in them: « Schüler:innen », « Bürger*in », « Lehrer/-innen », « jede*r ». */
export const germanInnerForms: readonly SpokenRule[] = [
  {
    class: 'symbol',
    onlyWith: /[*:_·/]-?in/u,
    pattern: new RegExp(
      `(?<!\\p{L})(?<stem>\\p{L}{2,40})${SIGN}(?<ending>in(?:nen\\p{Ll}{0,30})?)(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: ({ named: { stem = '', ending = '' } }) => stem + ending,
  },
  {
    class: 'bracket',
    onlyWith: /\(/u,
    pattern: /(?<=\p{L})\((?<letters>innen|in|en|e|n|r|s|es)\)/gu,
    say: ({ named: { letters = '' } }) => letters,
  },
  {
    class: 'symbol',
    onlyWith: /\p{Ll}In/u,
    pattern: /(?<!\p{L})(?<stem>\p{Lu}\p{Ll}{2,40})I(?<ending>n(?:nen)?)(?![\p{L}\p{N}])/gu,
    say: ({ named: { stem = '', ending = '' } }) => `${stem}i${ending}`,
  },
  {
    class: 'symbol',
    onlyWith: /e(?:[*:_/]-?)[rnms]/u,
    pattern: new RegExp(`(?<!\\p{L})(?<stem>\\p{L}{1,30}e)${SIGN}(?<ending>[rnms])(?![\\p{L}\\p{N}])`, 'gu'),
    say: ({ named: { stem = '', ending = '' } }) => stem + ending,
  },
  {
    class: 'symbol',
    onlyWith: /\p{Ll}[*:_/]\p{Ll}/u,
    pattern: new RegExp(`(?<!\\p{L})(?<first>${PRONOUN})[*:_/](?<second>${PRONOUN})(?!\\p{L})`, 'gu'),
    say: ({ named: { first = '', second = '' } }) => `${first} oder ${second}`,
  },
];
