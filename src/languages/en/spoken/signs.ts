import type { SpokenForms } from '../../spoken-forms.ts';

/** What English says for signs. */
export const englishSigns: SpokenForms['words'] = {
  link: 'the link in the notes',
  at: 'at',
  dot: 'dot',
  dotInNumbers: 'point',
  signs: {
    '&': 'and',
    '@': 'at',
    '+': 'plus',
    '=': 'equals',
    '×': 'times',
    '÷': 'divided by',
    '±': 'plus or minus',
    '≈': 'about',
    '≠': 'is not',
    '≤': 'at most',
    '≥': 'at least',
    '∞': 'infinity',
    '√': 'the square root of',
    '%': 'percent',
    '‰': 'per mille',
    '§': 'section',
    '¶': 'paragraph',
    '°': 'degrees',
    '№': 'number',
    '€': 'euros',
    $: 'dollars',
    '£': 'pounds',
    '¥': 'yen',
    '₹': 'rupees',
    '¢': 'cents',
  },
  signsBeforeFigures: { '#': 'number', '~': 'about', '∼': 'about', '<': 'less than', '>': 'more than' },
  greek:
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
      ' ',
    ),
};
