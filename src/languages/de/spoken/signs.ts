import type { SpokenForms } from '../../spoken-forms.ts';

/** What German says for signs. */
export const germanSigns: SpokenForms['words'] = {
  link: 'der Link in den Notizen',
  at: 'at',
  dot: 'Punkt',
  signs: {
    '&': 'und',
    '@': 'at',
    '+': 'plus',
    '=': 'gleich',
    '×': 'mal',
    '÷': 'geteilt durch',
    '±': 'plus minus',
    '≈': 'ungefähr',
    '≠': 'ungleich',
    '≤': 'höchstens',
    '≥': 'mindestens',
    '∞': 'unendlich',
    '√': 'Wurzel aus',
    '%': 'Prozent',
    '‰': 'Promille',
    '§': 'Paragraf',
    '°': 'Grad',
    '№': 'Nummer',
    '€': 'Euro',
    $: 'Dollar',
    '£': 'Pfund',
    '¥': 'Yen',
  },
  signsBeforeFigures: { '#': 'Nummer', '~': 'etwa', '∼': 'etwa', '<': 'unter', '>': 'über', '†': 'gestorben' },
  greek:
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda My Ny Xi Omikron Pi Rho Sigma Tau Ypsilon Phi Chi Psi Omega'.split(
      ' ',
    ),
};
