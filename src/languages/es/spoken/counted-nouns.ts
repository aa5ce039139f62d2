import type { GrammaticalGender } from '../../number-words.ts';
import { wordSet } from '../../shared/word-set.ts';

/**
 * The gender of the noun that a text begins with, for the number before it: « 31 mujeres », « 21 años ». Undefined where nothing is counted.
 * What is counted stands in the plural, and every plural ends in s; behind a one it is known by name.
 */
export function countedGender(text: string): GrammaticalGender | undefined {
  const { joined = '', word, next } = START.exec(text)?.groups ?? {};
  if (word === undefined) return undefined;
  const gender = genderOfWord(word, next);
  // « uno o dos años » stays long, « una o dos horas » agrees.
  return joined !== '' && gender === 'masculine' ? undefined : gender;
}

/** Whether a word is a noun or an adjective in the plural, that a number may count. */
export function isCounted(word: string): boolean {
  return word.endsWith('s') && !NOT_COUNTED.has(word);
}

/** The gender of a noun in the singular: by its name or by its ending. */
export function genderOfNoun(word: string): GrammaticalGender {
  return genderOfPlural(/[aeo]$/u.test(word) ? `${word}s` : `${word.replace(/z$/u, 'c').replace(/ón$/u, 'on')}es`);
}

/** Another number may stand between: « entre 200 y 300 personas ». */
const START =
  /^(?<joined>\s?(?:[yoeua]|ni|[-–])\s?\d[\d.,]{0,14})?[\s\u00a0\u202f]{1,2}(?<word>\p{Ll}{1,25})(?!\p{L})(?:\s(?<next>\p{Ll}{2,25})(?!\p{L}))?/u;

function genderOfWord(word: string, next: string | undefined): GrammaticalGender | undefined {
  const single = SINGLE.get(word);
  if (single) return single;
  if (!isCounted(word)) return undefined;
  // An adjective that has one form for both is followed by what it stands with: « 21 grandes empresas ».
  return BOTH_GENDERS.has(word) && next !== undefined && isCounted(next) ? genderOfPlural(next) : genderOfPlural(word);
}

function genderOfPlural(word: string): GrammaticalGender {
  if (FEMININE.has(word)) return 'feminine';
  if (word.endsWith('as')) return MASCULINE.has(word) || MASCULINE_ENDING.test(word) ? 'masculine' : 'feminine';
  return FEMININE_ENDING.test(word) && !MASCULINE.has(word) ? 'feminine' : 'masculine';
}

const MASCULINE_ENDING = /(?:istas|nautas|ócratas|ópatas|peutas|eastas|gramas)$/u;
const FEMININE_ENDING = /(?:[cstx]iones|dades|tades|tudes|umbres|trices)$/u;

/** Words from the Greek, people by trade or creed, and what else looks feminine. */
const MASCULINE = wordSet(
  'días mapas planetas cometas sofás tranvías pijamas gorilas climas enigmas estigmas karmas prismas sismas carismas fantasmas dogmas',
  'problemas temas sistemas lemas poemas teoremas dilemas emblemas esquemas dramas panoramas síntomas idiomas diplomas axiomas aromas',
  'atletas colegas camaradas policías guardias poetas profetas monarcas patriarcas gimnastas espías vigías guías curas acróbatas',
  'homicidas suicidas genocidas indígenas jesuitas israelitas belgas croatas dálmatas celtas patriotas idiotas bastiones',
);

/** Nouns that do not show it, and some that look masculine. */
const FEMININE = wordSet(
  'mujeres manos fotos motos radios veces voces luces cruces raíces narices noches tardes calles clases partes muertes nubes torres',
  'naves bases fases frases llaves claves series especies superficies mentes fuentes corrientes vertientes serpientes patentes',
  'variantes vacantes redes paredes sedes leyes flores sales señales cárceles pieles catedrales capitales centrales sucursales',
  'filiales credenciales imágenes órdenes vírgenes labores carnes razones regiones religiones legiones rebeliones reuniones',
  'opiniones uniones comuniones crisis dosis tesis hipótesis síntesis prótesis diócesis metrópolis elipsis hélices suertes sangres',
  'pistas listas vistas revistas entrevistas conquistas aristas tramas ramas pymes apps webs ongs startups tablets',
);

/** What is counted in the singular, behind a one. */
const SINGLE: ReadonlyMap<string, GrammaticalGender> = new Map([
  ...[
    ...wordSet(
      'hora persona mujer niña semana vez tonelada hectárea milla víctima vida noche libra vuelta victoria derrota',
      'décima milésima centésima carrera medalla plaza vacante boleta caja docena taza cucharada cucharadita pieza planta',
      'habitación unidad familia vivienda empresa escuela denuncia muerte detención página década fecha jornada temporada',
    ),
  ].map((word): [string, GrammaticalGender] => [word, 'feminine']),
  ...[
    ...wordSet(
      'minuto segundo día mes año siglo euro dólar peso céntimo centavo millón billón gol punto voto kilo kilogramo gramo litro metro',
      'kilómetro centímetro milímetro grado herido muerto fallecido lesionado detenido desaparecido caso hombre niño escaño diputado senador',
      'puesto empleo partido set juego empate triunfo título bebé menor adulto policía soldado barril megavatio',
      'mil',
    ),
  ].map((word): [string, GrammaticalGender] => [word, 'masculine']),
]);

const BOTH_GENDERS = wordSet(
  'grandes mayores menores mejores peores principales nacionales federales provinciales municipales estatales locales regionales',
  'internacionales importantes posibles diferentes jóvenes militares recientes presuntas fuertes graves leves nobles civiles',
  'agentes estudiantes habitantes inmigrantes migrantes pacientes docentes restantes siguientes anteriores actuales sociales',
);

/** Words with an s at their end that no number counts. */
const NOT_COUNTED = wordSet(
  'los las les nos os sus tus mis unos unas más menos tras es antes después además mientras entonces dos tres seis quizás quizá',
  'lunes martes miércoles jueves viernes pues apenas jamás atrás detrás ellos ellas nosotros vosotros estos estas esos esas',
  'aquellos aquellas otros ambas ambos cuyos cuyas tales cuales quienes vamos hemos somos estamos tenemos has eres estás',
  'veintidós veintitrés veintiséis dieciséis doscientos trescientos cuatrocientos quinientos',
  'seiscientos setecientos ochocientos novecientos través encontrados',
);
