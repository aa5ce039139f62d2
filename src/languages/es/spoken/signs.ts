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
    '÷': 'entre',
    '±': 'más menos',
    '≈': 'aproximadamente',
    '≠': 'distinto de',
    '≤': 'menor o igual que',
    '≥': 'mayor o igual que',
    '∞': 'infinito',
    '√': 'raíz de',
    '%': 'por ciento',
    '‰': 'por mil',
    '§': 'sección',
    '°': 'grados',
    '№': 'número',
    '€': 'euros',
    $: 'dólares',
    '£': 'libras',
    '¥': 'yenes',
  },
  signsBeforeFigures: { '#': 'número', '~': 'unos', '∼': 'unos', '≈': 'unos', '<': 'menos de', '>': 'más de' },
  greek:
    'alfa beta gamma delta épsilon zeta eta theta iota kappa lambda mi ni xi ómicron pi ro sigma tau ípsilon fi ji psi omega'.split(
      ' ',
    ),
};
