import type { SpokenForms } from '../../spoken-forms.ts';

/** What English says for signs. */
export const englishSigns: SpokenForms['words'] = {
  link: 'the link in the notes',
  at: 'at',
  dot: 'dot',
  signs: {
    '&': 'and',
    '@': 'at',
    '+': 'plus',
    '=': 'equals',
    '×': 'times',
    '%': 'per cent',
    '‰': 'per mille',
    '§': 'section',
    '°': 'degrees',
    '€': 'euros',
    $: 'dollars',
    '£': 'pounds',
    '¥': 'yen',
  },
  signsBeforeFigures: { '#': 'number', '~': 'about', '<': 'under', '>': 'over' },
  greek:
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
      ' ',
    ),
};
