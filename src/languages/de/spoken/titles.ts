import type { SpokenRule } from '../../spoken-forms.ts';
import { abbreviationsBeside, titlesBeforeNames } from '../../shared/spoken/abbreviation-rules.ts';

const NAME = '\\s(?:(?:von|van|de|zu|vom|zum)\\s(?:der\\s|dem\\s)?)?\\p{Lu}';

/** Titles before names. */
export const germanTitleRules: readonly SpokenRule[] = [
  titlesBeforeNames({
    Hr: 'Herr',
    Hrn: 'Herrn',
    Fr: 'Frau',
    Frl: 'Fräulein',
    Dr: 'Doktor',
    Drs: 'Doktoren',
    Prof: 'Professor',
    St: 'Sankt',
  }),
  abbreviationsBeside(
    { after: NAME },
    {
      'Mag.': 'Magister',
      'Mag.a': 'Magistra',
      'Ing.': 'Ingenieur',
      'Dipl.-Ing.': 'Diplomingenieur',
      'Dr. med.': 'Doktor der Medizin',
      'Dr. jur.': 'Doktor der Rechte',
      'Dr. phil.': 'Doktor der Philosophie',
      'Dr. h. c.': 'Doktor honoris causa',
      'Dr. h.c.': 'Doktor honoris causa',
      'Dr.in': 'Doktorin',
      'Prof.in': 'Professorin',
      'Prof. em.': 'Professor emeritus',
      'Univ.-Prof.': 'Universitätsprofessor',
      'Univ.-Prof.in': 'Universitätsprofessorin',
      'Priv.-Doz.': 'Privatdozent',
      'DDr.': 'Doktor Doktor',
      'Präs.': 'Präsident',
      'Dir.': 'Direktor',
      'Kard.': 'Kardinal',
      'Sr.': 'Schwester',
      'LHStv.': 'Landeshauptmann-Stellvertreter',
      'Pfr.': 'Pfarrer',
      'Bgm.': 'Bürgermeister',
      'Bgm.in': 'Bürgermeisterin',
      'Oblt.': 'Oberleutnant',
      'Hptm.': 'Hauptmann',
      'Fam.': 'Familie',
      'Gebr.': 'Gebrüder',
      'Mr.': 'Mister',
      'Mrs.': 'Missis',
      'Ms.': 'Miss',
      'Gen.': 'General',
      'Sen.': 'Senator',
      'Hll.': 'Heilige',
      'Nat.': 'Nationalrat',
    },
  ),
];
