import type { SpokenRule } from '../../spoken-forms.ts';
import { abbreviationsInFull } from '../../shared/spoken/abbreviation-rules.ts';
import { spanishAbbreviationsBeside } from './abbreviations-beside.ts';
import { withCapitals } from './with-capitals.ts';

/** Abbreviations. */
export const spanishAbbreviationRules: readonly SpokenRule[] = [
  ...spanishAbbreviationsBeside,
  abbreviationsInFull({
    ...plurals({
      'EE. UU.': 'Estados Unidos',
      'FF. AA.': 'Fuerzas Armadas',
      'JJ. OO.': 'Juegos Olímpicos',
      'CC. OO.': 'Comisiones Obreras',
      'CC. AA.': 'comunidades autónomas',
      'DD. HH.': 'derechos humanos',
      'RR. HH.': 'recursos humanos',
      'RR. SS.': 'redes sociales',
      'RR. EE.': 'Relaciones Exteriores',
      'AA. EE.': 'Asuntos Exteriores',
      'OO. PP.': 'obras públicas',
      'FF. CC.': 'ferrocarriles',
      'SS. MM.': 'Sus Majestades',
      'AA. VV.': 'asociaciones de vecinos',
      'BB. AA.': 'Bellas Artes',
      'FF. SS.': 'fuerzas de seguridad',
      'PP. GG.': 'presupuestos generales',
    }),
    ...withoutBlanks(
      withCapitals({
        'EE. UU': 'Estados Unidos',
        'EE UU': 'Estados Unidos',
        'S. M.': 'Su Majestad',
        'S. A. R.': 'Su Alteza Real',
        'S. S.': 'Su Santidad',
        'p. ej.': 'por ejemplo',
        'p. e.': 'por ejemplo',
        'v. gr.': 'verbigracia',
        'i. e.': 'es decir',
        'a. C.': 'antes de Cristo',
        'a. c.': 'antes de Cristo',
        'd. c.': 'después de Cristo',
        'a. de C.': 'antes de Cristo',
        'd. C.': 'después de Cristo',
        'd. de C.': 'después de Cristo',
        'a. e. c.': 'antes de la era común',
        'e. c.': 'era común',
        'etc.': 'etcétera',
        'etc…': 'etcétera…',
        etc: 'etcétera',
        'aprox.': 'aproximadamente',
        'i. a.': 'interanual',
        'a/a': 'interanual',
        't/t': 'trimestral',
        'm/m': 'mensual',
        'Vd.': 'usted',
        'Vds.': 'ustedes',
        'ud.': 'usted',
        'uds.': 'ustedes',
        'cía.': 'compañía',
        'c/u': 'cada uno',
        'c/u.': 'cada uno',
        's/n': 'sin número',
        'S/N': 'sin número',
        's. n.': 'sin número',
        'cf.': 'confróntese',
        'cfr.': 'confróntese',
        'y ss.': 'y siguientes',
        'vs.': 'versus',
        vs: 'versus',
        'máx.': 'máximo',
        'mín.': 'mínimo',
        'dpto.': 'departamento',
        'depto.': 'departamento',
        'admón.': 'administración',
        'ayto.': 'ayuntamiento',
        'gob.': 'gobierno',
        'izda.': 'izquierda',
        'izq.': 'izquierda',
        'dcha.': 'derecha',
        'tfno.': 'teléfono',
        'teléf.': 'teléfono',
        'q. e. p. d.': 'que en paz descanse',
        'Q. E. P. D.': 'que en paz descanse',
        'e. p. d.': 'en paz descanse',
        'D. E. P.': 'descanse en paz',
        'P. D.': 'posdata',
        'p. d.': 'posdata',
        'P. S.': 'posdata',
        'N. del E.': 'nota del editor',
        'N. de la R.': 'nota de la redacción',
        'N. de R.': 'nota de la redacción',
        'N. del T.': 'nota del traductor',
        'C. P.': 'código postal',
        'CP.': 'código postal',
        'ibid.': 'ibidem',
        'ibíd.': 'ibidem',
        'op. cit.': 'opus citatum',
        'ref.': 'referencia',
        'prov.': 'provincia',
        'ej.': 'ejemplo',
        'S. A. de C. V.': 'S A de C V',
        'S.A. de C.V.': 'S A de C V',
        'N.ª S.ª': 'Nuestra Señora',
      }),
    ),
  }),
];

/** Plurals by doubled letters, with the blank, without it, and without stops. */
function plurals(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([written, words]) => [
      [written, words],
      [written.replace(' ', ''), words],
      [written.replace(/[. ]/gu, ''), words],
    ]),
  );
}

/** Each also without the blank between its parts. */
function withoutBlanks(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const tight = Object.entries(table).map(([written, words]): [string, string] => [
    written.replaceAll('. ', '.'),
    words,
  ]);
  return { ...Object.fromEntries(tight), ...table };
}

/** Letters that a word may have more of, in brackets: « niño(s) », « alumno(a)s »; and signs for both genders. */
export const spanishBracketRules: readonly SpokenRule[] = [
  {
    class: 'bracket',
    onlyWith: /\(/u,
    pattern: /(?<=\p{Ll})\((?<letters>s|es)\)/gu,
    say: ({ named: { letters = '' } }) => letters,
  },
  {
    class: 'symbol',
    onlyWith: /@/u,
    pattern: /(?<=\p{Ll}{2})@(?=s?(?![\p{L}\p{N}.]))/gu,
    say: () => 'o',
  },
];

/** Without the last stop: a stop after one of these does not end a sentence. */
export const SPANISH_ABBREVIATIONS =
  'sr sra srta sres sras srtas dr dra dres dras d da dª d.ª dña prof profa lic licda lcdo lcda ing arq abg mtro mtra gral cnel tte cdte cmdte sgto mons fr rvdo pbro excmo excma ilmo ilma hno hna hnos vda fco m.ª ntra sto sta ee uu ff aa jj oo cc dd hh rr ss mm pág págs art arts núm núms nro nros n aprox ej p.ej p pp vol vols cap caps ed cf cfr ref tel tfno teléf cel avda av c pza plza ctra gta urb edif esq col ud uds vd vds ene feb mar abr jun jul ago sept sep oct nov dic lun mié jue vie sáb dom a d dpto depto ayto admón izda dcha pdte pte gob dip sen párr fig figs inc expte vs s t i.e v gr q.e.p.d bs gs';
