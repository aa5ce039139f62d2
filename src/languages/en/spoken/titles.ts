import type { SpokenRule } from '../../spoken-forms.ts';
import { titlesBeforeNames } from '../../shared/spoken/abbreviation-rules.ts';
import { onlyWhere } from './stop-after.ts';

const TITLES: Readonly<Record<string, string>> = {
  Mr: 'Mister',
  Mrs: 'Missus',
  Ms: 'Miz',
  Mx: 'Mix',
  Messrs: 'Messieurs',
  Mme: 'Madame',
  Dr: 'Doctor',
  Drs: 'Doctors',
  Prof: 'Professor',
  Profs: 'Professors',
  Pres: 'President',
  Gov: 'Governor',
  Govs: 'Governors',
  Sen: 'Senator',
  Sens: 'Senators',
  Rep: 'Representative',
  Reps: 'Representatives',
  Cllr: 'Councillor',
  Amb: 'Ambassador',
  Atty: 'Attorney',
  Sec: 'Secretary',
  Supt: 'Superintendent',
  Insp: 'Inspector',
  Det: 'Detective',
  Gen: 'General',
  Gens: 'Generals',
  Brig: 'Brigadier',
  Col: 'Colonel',
  Maj: 'Major',
  Lt: 'Lieutenant',
  Lieut: 'Lieutenant',
  Capt: 'Captain',
  Cmdr: 'Commander',
  Cdr: 'Commander',
  Adm: 'Admiral',
  Cpl: 'Corporal',
  Pvt: 'Private',
  Pfc: 'Private First Class',
  Sgt: 'Sergeant',
  Rt: 'Right',
  Rev: 'Reverend',
  Revd: 'Reverend',
  Fr: 'Father',
  Sr: 'Sister',
  Msgr: 'Monsignor',
  Hon: 'Honourable',
  Asst: 'Assistant',
  Assoc: 'Associate',
};

/** Titles before names; a bare capital behind one is no name (`Gen Z`). */
export const englishTitleRules: readonly SpokenRule[] = [
  onlyWhere(
    titlesBeforeNames(TITLES, '(?:and|&|or)\\s|(?=elect|designate)'),
    ({ groups: [written = ''], text, start, end }) =>
      !/^[\s-]\p{Lu}(?![\p{L}.])/u.test(text.slice(end, end + 3)) &&
      // Behind a name it is the elder of two, before an office a grade.
      !(
        written.startsWith('Sr') &&
        (NAME_BEFORE.test(text.slice(Math.max(0, start - 28), start)) || OFFICE_AFTER.test(text.slice(end, end + 20)))
      ),
  ),
];

const NAME_BEFORE = /\p{Lu}[\p{L}.]{1,24}\s$/u;
const OFFICE_AFTER = /^\s(?:Vice|Director|Manager|Editor|Advis|Analyst|Lecturer|Counsel|Fellow|Economist|Producer)/u;
