import { spanishCardinal, spanishNumbers } from './spoken/numbers.ts';
import { spanishSigns } from './spoken/signs.ts';
import type { SpokenForms } from '../spoken-forms.ts';
import { abbreviationsInFull, titlesBeforeNames } from '../shared/spoken/abbreviation-rules.ts';
import { numericDates } from '../shared/spoken/numeric-dates.ts';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** What Spanish says for what is written. */
export const spanishSpokenForms: SpokenForms = {
  tag: 'es',
  words: spanishSigns,
  numbers: spanishNumbers,
  rules: [
    numericDates(
      'day-month',
      ({ year, month, day }) => `${spanishCardinal(day)} de ${MONTHS[month - 1]} de ${spanishCardinal(year)}`,
    ),
    titlesBeforeNames({
      'D.ª': 'doña',
      'D.a': 'doña',
      Dª: 'doña',
      Dña: 'doña',
      D: 'don',
      Sr: 'señor',
      Sra: 'señora',
      Srta: 'señorita',
      Sres: 'señores',
      Sras: 'señoras',
      Dr: 'doctor',
      Dra: 'doctora',
      Prof: 'profesor',
      Profa: 'profesora',
      Lic: 'licenciado',
      Ing: 'ingeniero',
      Gral: 'general',
      Mons: 'monseñor',
      Fr: 'fray',
    }),
    abbreviationsInFull({
      'p. ej.': 'por ejemplo',
      'p.ej.': 'por ejemplo',
      'EE. UU.': 'Estados Unidos',
      'EE.UU.': 'Estados Unidos',
      'EE. UU': 'Estados Unidos',
      EEUU: 'Estados Unidos',
      'FF. AA.': 'Fuerzas Armadas',
      'JJ. OO.': 'Juegos Olímpicos',
      'a. C.': 'antes de Cristo',
      'd. C.': 'después de Cristo',
      'etc.': 'etcétera',
      'aprox.': 'aproximadamente',
      'n.º': 'número',
      'N.º': 'Número',
      nº: 'número',
      'núm.': 'número',
      'n.os': 'números',
      'art.': 'artículo',
      'pág.': 'página',
      'págs.': 'páginas',
      'Ud.': 'usted',
      'Uds.': 'ustedes',
      'Vd.': 'usted',
    }),
  ],
  acronyms: {
    read: new Set([
      'ONU',
      'OTAN',
      'OPEP',
      'SIDA',
      'OVNI',
      'IVA',
      'AVE',
      'ONCE',
      'PAN',
      'INE',
      'PYME',
      'UCI',
      'PIB',
      'SEPE',
    ]),
    spelled: new Set(['OCDE', 'OCU', 'OIEA', 'USA', 'BCE', 'UGT', 'CCOO']),
    plural: '',
  },
  ordinals: null,
  abbreviations: new Set(
    'sr sra srta sres sras dr dra d dª d.ª dña prof profa lic ing gral mons fr sto sta ee uu ff aa jj oo pág págs art núm n aprox ej p vol cap ed cf ref tel tfno avda av c pza ud uds vd vds ene feb mar abr jun jul ago sept oct nov dic'.split(
      ' ',
    ),
  ),
};
