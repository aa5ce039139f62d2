import type { SpokenForms } from '../../spoken-forms.ts';

/** What Spanish says for signs. */
export const spanishSigns: SpokenForms['words'] = {
  link: 'el enlace en las notas',
  at: 'arroba',
  dot: 'punto',
  signs: {
    '&': 'y',
    '@': 'arroba',
    '+': 'más',
    '=': 'igual a',
    '×': 'por',
    '%': 'por ciento',
    '‰': 'por mil',
    '§': 'sección',
    '°': 'grados',
    '€': 'euros',
    $: 'dólares',
    '£': 'libras',
    '¥': 'yenes',
  },
  signsBeforeFigures: { '#': 'número', '~': 'unos', '<': 'menos de', '>': 'más de' },
  greek:
    'alfa beta gamma delta épsilon zeta eta theta iota kappa lambda mi ni xi ómicron pi ro sigma tau ípsilon fi ji psi omega'.split(
      ' ',
    ),
};
