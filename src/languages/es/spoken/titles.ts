import { functionWordsOf } from '../../shared/function-words.ts';
import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { abbreviationsWithin, titlesBeforeNames } from '../../shared/spoken/abbreviation-rules.ts';
import { onlyWhere } from './only-where.ts';

/** With their stop these are titles wherever they stand. */
const ALWAYS: Readonly<Record<string, string>> = {
  'D.ª': 'doña',
  'D.ᵃ': 'doña',
  Dª: 'doña',
  'Dña.': 'doña',
  'Dn.': 'don',
  'Sr.': 'señor',
  'Sra.': 'señora',
  'Sr.ª': 'señora',
  'Srta.': 'señorita',
  'Sres.': 'señores',
  'Sras.': 'señoras',
  'Srtas.': 'señoritas',
  'Dr.': 'doctor',
  'Dra.': 'doctora',
  'Dr.ª': 'doctora',
  'Dres.': 'doctores',
  'Dras.': 'doctoras',
  'Prof.': 'profesor',
  'Profa.': 'profesora',
  'Prof.ª': 'profesora',
  'Profs.': 'profesores',
  'Lic.': 'licenciado',
  'Licda.': 'licenciada',
  'Lcdo.': 'licenciado',
  'Lcda.': 'licenciada',
  'Ing.': 'ingeniero',
  'Arq.': 'arquitecto',
  'Abg.': 'abogado',
  'Mtro.': 'maestro',
  'Mtra.': 'maestra',
  'Gral.': 'general',
  'Cnel.': 'coronel',
  'Tte.': 'teniente',
  'Cdte.': 'comandante',
  'Cmdte.': 'comandante',
  'Sgto.': 'sargento',
  'Sto.': 'santo',
  'Sta.': 'santa',
  'Mons.': 'monseñor',
  'Rvdo.': 'reverendo',
  'Excmo.': 'excelentísimo',
  'Excma.': 'excelentísima',
  'Ilmo.': 'ilustrísimo',
  'Ilma.': 'ilustrísima',
  'Hno.': 'hermano',
  'Hna.': 'hermana',
  'Hnos.': 'hermanos',
  'Vda.': 'viuda',
  'Fdo.': 'firmado',
  'Fco.': 'Francisco',
  'M.ª': 'María',
  Mª: 'María',
  'Ntra.': 'Nuestra',
  'Ntro.': 'Nuestro',
};

/** These mean something else, or end a sentence, unless a name follows. */
const BEFORE_NAMES: Readonly<Record<string, string>> = {
  D: 'don',
  Da: 'doña',
  Dña: 'doña',
  Sr: 'señor',
  Sra: 'señora',
  Srta: 'señorita',
  Dr: 'doctor',
  Dra: 'doctora',
  Prof: 'profesor',
  Lic: 'licenciado',
  Ing: 'ingeniero',
  Gral: 'general',
  Mons: 'monseñor',
  Cap: 'capitán',
  Cptn: 'capitán',
  Col: 'coronel',
  Alm: 'almirante',
  Dip: 'diputado',
  Sen: 'senador',
  Fr: 'fray',
  Pbro: 'presbítero',
  Pdte: 'presidente',
  Pdta: 'presidenta',
  Gob: 'gobernador',
  Min: 'ministro',
  Insp: 'inspector',
  Sto: 'santo',
  Sta: 'santa',
};

/** Titles that are written short. */
export const spanishTitleRules: readonly SpokenRule[] = [
  abbreviationsWithin(inLowerCaseToo(ALWAYS)),
  ...onlyWhere([titlesBeforeNames(BEFORE_NAMES)], isBeforeName),
].map((rule) => ({ ...rule, class: 'title' }));

/** « … de vitamina D. La dosis … »: a letter that ends a sentence is no title, as a name is no article and no number. */
function isBeforeName({ groups: [written = ''], text, start, end }: WrittenForm): boolean {
  if (!written.startsWith('D.')) return true;
  const next = /^\s(\p{L}{1,20})/u.exec(text.slice(end, end + 22))?.[1] ?? '';
  const before = /(\p{L}{1,20})\s$/u.exec(text.slice(Math.max(0, start - 22), start))?.[1] ?? '';
  return !LABELS.test(before) && !FUNCTION_WORDS.has(next.toLowerCase()) && !NUMBERS.test(next);
}

const FUNCTION_WORDS = functionWordsOf('es');
const LABELS =
  /^(?:vitaminas?|letra|grupo|plan|clase|tipo|serie|zona|sector|categoría|división|opción|hepatitis|línea|puerta)$/iu;
const NUMBERS =
  /^(?:Cero|Dos|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez|Once|Doce|Trece|Catorce|Quince|Dieci|Vein|Tre|Cuar|Cincu|Sese|Sete|Oche|Nove|Cien|Mil|Prim|Terc|Medio|Más|Menos)/u;

/** « sra. » and « SRA. » are the same. */
function inLowerCaseToo(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const stopped = Object.entries(table).filter(([key]) => /^\p{L}{2,}\.$/u.test(key));
  return {
    ...Object.fromEntries(
      stopped
        .filter(([key]) => /^(?:s|d)(?:r|ra|res|ras|rta)\.$/iu.test(key))
        .map(([key, words]) => [key.toLowerCase(), words]),
    ),
    ...Object.fromEntries(stopped.map(([key, words]) => [key.toUpperCase(), words])),
    ...table,
  };
}
