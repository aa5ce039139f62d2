import type { SpokenForms } from '../../spoken-forms.ts';

/** What French says for signs. */
export const frenchSigns: SpokenForms['words'] = {
  link: 'le lien dans les notes',
  at: 'arobase',
  dot: 'point',
  signs: {
    '&': 'et',
    '@': 'arobase',
    '+': 'plus',
    '=': 'égale',
    '×': 'fois',
    '÷': 'divisé par',
    '±': 'plus ou moins',
    '≈': 'environ',
    '≠': 'différent de',
    '≤': 'inférieur ou égal à',
    '≥': 'supérieur ou égal à',
    '∞': 'infini',
    '√': 'racine de',
    '%': 'pour cent',
    '‰': 'pour mille',
    '§': 'paragraphe',
    '°': 'degrés',
    '№': 'numéro',
    '€': 'euros',
    $: 'dollars',
    '£': 'livres',
    '¥': 'yens',
  },
  signsBeforeFigures: { '#': 'numéro', '~': 'environ', '<': 'moins de', '>': 'plus de', '∼': 'environ' },
  greek:
    'alpha bêta gamma delta epsilon zêta êta thêta iota kappa lambda mu nu xi omicron pi rhô sigma tau upsilon phi khi psi oméga'.split(
      ' ',
    ),
};
