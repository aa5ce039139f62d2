import { germanNumbers } from './spoken/numbers.ts';
import { germanSigns } from './spoken/signs.ts';
import type { SpokenForms, SpokenRule } from '../spoken-forms.ts';
import { abbreviationsInFull, abbreviationsWithin, titlesBeforeNames } from '../shared/spoken/abbreviation-rules.ts';
import { numericDates } from '../shared/spoken/numeric-dates.ts';
import { wordSet } from '../shared/word-set.ts';
import { germanOrdinal, germanYear } from './number-words.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Words after which a date stands in the dative or accusative: `am dritten März`; without one it stands as a heading does. */
const BENT_BEFORE =
  /(?:^|[\s(„»«"])(?:am|vom|zum|dem|den|im|beim|seit|bis|ab|nach|vor|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend),?\s\[?$/iu;

/** What German says for what is written. */
export const germanSpokenForms: SpokenForms = {
  tag: 'de',
  words: germanSigns,
  numbers: germanNumbers,
  rules: [
    numericDates('day-month', ({ year, month, day }, { text, start }) => {
      const ending = BENT_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? 'en' : 'er';
      return `${germanOrdinal(day, ending)} ${MONTHS[month - 1]} ${germanYear(year)}`;
    }),
    dayBeforeMonth(),
    titlesBeforeNames({
      Hr: 'Herr',
      Hrn: 'Herrn',
      Fr: 'Frau',
      Dr: 'Doktor',
      Prof: 'Professor',
      Mag: 'Magister',
      Ing: 'Ingenieur',
      St: 'Sankt',
    }),
    abbreviationsInFull({
      'usw.': 'und so weiter',
      'etc.': 'et cetera',
      'o. ä.': 'oder Ähnliches',
      'u. Ä.': 'und Ähnliches',
    }),
    abbreviationsWithin({
      'z. B.': 'zum Beispiel',
      'z.B.': 'zum Beispiel',
      'd. h.': 'das heißt',
      'd.h.': 'das heißt',
      'u. a.': 'unter anderem',
      'u.a.': 'unter anderem',
      'i. d. R.': 'in der Regel',
      'v. a.': 'vor allem',
      'v.a.': 'vor allem',
      'n. Chr.': 'nach Christus',
      'v. Chr.': 'vor Christus',
      'bzw.': 'beziehungsweise',
      'ca.': 'circa',
      'rd.': 'rund',
      'evtl.': 'eventuell',
      'ggf.': 'gegebenenfalls',
      'vgl.': 'vergleiche',
      'Nr.': 'Nummer',
      'Mio.': 'Millionen',
      'Mrd.': 'Milliarden',
      'Tsd.': 'Tausend',
      'Abs.': 'Absatz',
      'Art.': 'Artikel',
      'inkl.': 'inklusive',
      'zzgl.': 'zuzüglich',
      'geb.': 'geborene',
      'sog.': 'sogenannte',
      'Std.': 'Stunden',
      'Min.': 'Minuten',
    }),
  ],
  acronyms: {
    read: new Set(['AIDS', 'COP', 'UNO', 'UNICEF', 'NATO', 'PISA', 'BAFÖG']),
    spelled: new Set(['OSZE', 'OECD', 'IAEA', 'USA', 'SUISA', 'AUA']),
    plural: '',
  },
  abbreviations: new Set(
    'hr hrn fr dr prof mag ing dipl st z z.b d d.h u u.a o i r v v.a n chr bzw usw etc ca rd evtl ggf vgl nr mio mrd tsd abs art inkl zzgl geb gest sog std min str tel jan feb mär apr jun jul aug sep sept okt nov dez med phil jur bd hg s ff'.split(
      ' ',
    ),
  ),
  ordinals: {
    before: wordSet(
      'der die das den dem des am im zum zur vom beim ins bis ab seit seinen seine seinem ihren ihre ihrem jeden jede jedes unser unsere unserem',
    ),
    after: wordSet(
      MONTHS.join(' ').toLowerCase(),
      'jänner feber jahrhundert jahrhunderts mal minute spieltag platz rang klasse stock etage geburtstag todestag jahrestag auflage runde liga bezirk breitengrad',
    ),
  },
};

/** `3. März` → `dritten März`: in a sentence nearly always behind a preposition; the nominative only where an article asks for it. */
function dayBeforeMonth(): SpokenRule {
  return {
    class: 'date',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(\\d{1,2})\\.(?=\\s(?:${MONTHS.join('|')}|Jänner|Feber)(?!\\p{L}))`,
      'gu',
    ),
    say: ({ groups, text, start }) => {
      const day = Number(groups[1]);
      if (day < 1 || day > 31) return null;
      const before = text.slice(Math.max(0, start - 16), start);
      const ending = /(?:^|\s)der\s$/iu.test(before) ? 'e' : BENT_BEFORE.test(before) ? 'en' : 'er';
      return germanOrdinal(day, ending);
    },
  };
}
