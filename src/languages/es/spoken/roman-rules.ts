import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { romanValue } from '../../shared/spoken/roman-numeral.ts';
import { romanRule } from '../../shared/spoken/roman-rule.ts';
import { genderOfNoun } from './counted-nouns.ts';
import { spanishCardinal, spanishOrdinal } from './numbers.ts';

/** Names that rulers and popes bear with a number; behind them one letter is a numeral too. */
const KINGS =
  'Alfonso|Felipe|Carlos|Fernando|Juan Carlos|Juan Pablo|Juan|Jaime|Jaume|Pedro|Pere|Enrique|Sancho|Ramiro|García|Ordoño|Luis|Luis Felipe|Francisco|Napoleón|Guillermo|Federico|Federico Guillermo|Jorge|Eduardo|Ricardo|Jacobo|Enric|Nicolás|Alejandro|Pablo|Pío|Benedicto|León|Gregorio|Clemente|Inocencio|Urbano|Sixto|Julio|Adriano|Celestino|Bonifacio|Martín|Amadeo|José|Leopoldo|Alberto|Balduino|Maximiliano|Rodolfo|Gustavo|Carlos Gustavo|Óscar|Olaf|Harald|Haakon|Cristián|Christian|Víctor Manuel|Humberto|Agustín|Manuel|Miguel|Otón|Mohamed|Mohammed|Hasán|Hassan|Abdalá|Ramsés|Tutmosis|Seti|Amenofis|Ptolomeo|Darío|Jerjes|Constantino|Teodosio|Boris|Iván|Basilio|Bartolomé|Teodoro|Tawadros|Kirill|Raniero|Rainiero|Abderramán|Alhakén|Atahualpa';
const QUEENS =
  'Isabel|María|Juana|Catalina|Ana|Margarita|Cristina|Urraca|Leonor|Blanca|Sancha|Berenguela|Victoria|Beatriz|Sofía|Carlota|Guillermina|Juliana|María Cristina|Cleopatra|Elisabeth|Elizabeth|Mary|Teresa|Petronila|Luisa|Amalia';
const NUMERAL_END = "(?![\\p{L}\\p{N}'’]|\\.\\p{L})";

/** What is counted by numerals behind it. */
const PARTS =
  'tomo|acto|escena|capítulo|título|libro|volumen|parte|fase|anexo|artículo|sección|grupo|clase|categoría|tipo|nivel|división|temporada|episodio|salmo|canto|ciclo|lote|zona|región|distrito|terminal|plan|etapa|apartado|fracción|párrafo|sala|cámara|juzgado|ley|módulo|bloque|pabellón|sector|grado|disposición|sesión|tabla|cuadro|epígrafe|inciso|polígono|Olímpicos|Juegos|Mark|Bowl|Apolo|Ariane|Soyuz|Titán|Saturno|Falcon|nº|número';

/** Roman numerals: of centuries and rulers ordinals to ten and cardinals from there, before a noun ordinals, behind one cardinals. */
export const spanishRomanRules: readonly SpokenRule[] = [
  {
    class: 'roman',
    onlyWith: /(?<!\p{L})(?:[IVX]{1,6}|[ivx]{1,6})(?!\p{L})/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Ss]iglos?\s|[Ss]iglos?\s[IVXivx]{1,6}\s(?:y|e|a|al|o|u)\s))(?<roman>[IVX]{1,6}|[ivx]{1,6})(?![\p{L}\p{N}])(?:[-–](?<to>[IVX]{1,6}|[ivx]{1,6})(?![\p{L}\p{N}]))?|(?<!\p{L})(?<short>ss?)\.\s(?<shortRoman>[IVX]{1,6})(?:[-–](?<shortTo>[IVX]{1,6}))?(?![\p{L}\p{N}])/gu,
    say: sayCentury,
  },
  romanRule(`(?<=(?<!\\p{L})(?:${KINGS})\\s)(?<roman>[VX]|[IVXL]{1,8})${NUMERAL_END}`, (value, found) =>
    isInitial(found) ? null : regnal(value, 'o'),
  ),
  romanRule(`(?<=(?<!\\p{L})(?:${QUEENS})\\s)(?<roman>[IVXL]{1,8})${NUMERAL_END}`, (value, found) =>
    isInitial(found) ? null : regnal(value, 'a'),
  ),
  romanRule(
    `(?<=(?<!\\p{L})(?:[Rr]ey|[Pp]apa|[Ee]mperador|[Zz]ar|[Ff]araón|[Ss]ultán|[Pp]atriarca|[Cc]oncilio|[Ss]an)\\s(?:\\p{Lu}[\\p{L}-]{1,20}\\s){1,2})(?<roman>[IVX]{1,8})${NUMERAL_END}`,
    (value) => regnal(value, 'o'),
  ),
  romanRule(`(?<=(?<!\\p{L})Vaticano\\s)(?<roman>I{1,3})${NUMERAL_END}`, (value) => regnal(value, 'o')),
  // « Carlos I de España y V de Alemania ».
  romanRule(`(?<=\\sde\\s\\p{Lu}\\p{L}{2,20}\\sy\\s)(?<roman>[IVX]{1,5})(?=\\sde\\s\\p{Lu})`, (value) =>
    regnal(value, 'o'),
  ),
  romanRule(
    `(?<=(?<!\\p{L})(?:[Vv]ols?|[Cc]aps?|[Aa]rts?|[Tt]ít|[Nn]úm|[Tt]|[Ss]ec)\\.\\s)(?<roman>[IVXLC]{1,8})${NUMERAL_END}`,
    (value) => spanishCardinal(value),
  ),
  romanRule(
    `(?<=(?<!\\p{L})(?:${anyCase(PARTS)})(?:e?s)?\\s)(?<roman>[IVX]|[IVXLC]{2,8})${NUMERAL_END}`,
    (value, { groups: [written = ''], text, start }) =>
      // A group or a class may have the letter X for a name.
      written === 'X' &&
      /(?:grupo|clase|tipo|plan|zona|categoría|nivel|sector|sala|caso)s?\s$/iu.test(
        text.slice(Math.max(0, start - 12), start),
      )
        ? null
        : spanishCardinal(value),
  ),
  // A team of eleven or fifteen: « el XI titular ».
  romanRule(
    `(?<=(?<!\\p{L})(?:[Ee]l|[Dd]el|[Aa]l|[Uu]n)\\s)(?<roman>XI|XV)(?=\\s(?:del?\\s|titular|inicial|ideal))`,
    (value) => spanishCardinal(value),
  ),
  romanRule(
    `(?<![\\p{L}\\p{N}.’'-])(?<roman>[IVXLC]{1,9})(?=\\s(?<noun>\\p{L}{3,25})(?!\\p{L})(?:\\s(?<next>\\p{L}{3,25}))?)`,
    sayBeforeNoun,
  ),
  // Behind any other name only what has two letters or more, of those that make no other word.
  romanRule(`(?<=(?<!\\p{L})\\p{Lu}[\\p{Ll}\\p{M}’'-]{1,24}\\p{Ll}\\s)(?<roman>[IVX]{2,8})${NUMERAL_END}`, (value) =>
    spanishCardinal(value),
  ),
  romanRule(`(?<=(?<![\\p{L}\\p{N}])\\p{Lu}{1,2}-)(?<roman>[IVX]{1,5})(?![\\p{L}\\p{N}])`, (value) =>
    spanishCardinal(value),
  ),
];

function regnal(value: number, ending: 'o' | 'a'): string {
  return value <= 10 ? spanishOrdinal(value, ending) : spanishCardinal(value);
}

/** One letter with a stop before a name is somebody's second name. */
function isInitial({ text, start, end }: WrittenForm): boolean {
  return end - start === 1 && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 3));
}

function sayCentury({ named: { roman, to, short, shortRoman, shortTo } }: WrittenForm): string | null {
  const first = centuryWords(roman ?? shortRoman ?? '');
  const last = to ?? shortTo;
  const second = last === undefined ? undefined : centuryWords(last);
  if (first === null || second === null) return null;
  const noun = short === undefined ? '' : short === 's' ? 'siglo ' : 'siglos ';
  return `${noun}${first}${second === undefined ? '' : ` al ${second}`}`;
}

/** « siglo quinto », « siglo diez ». */
function centuryWords(written: string): string | null {
  const value = romanValue(written.toUpperCase());
  if (value === null || value > 30) return null;
  return value < 10 ? spanishOrdinal(value, 'o') : spanishCardinal(value);
}

/** What is held again and again, and is counted by a numeral before it. */
const EVENTS =
  /^(?:guerra|república|congreso|cumbre|edición|aniversario|centenario|bienal|feria|festival|certamen|concurso|premios?|gala|gran|jornadas?|foro|encuentro|asamblea|conferencia|copa|campeonato|torneo|trofeo|liga|rally|vuelta|maratón|carrera|semana|simposio|seminario|curso|ciclo|legislatura|conde|duque|marqués|plan|convenio|acuerdo|trimestre|semestre|juegos|olimpiada|internacional|reich|región|cuerpo|división|brigada|flota|milenio|dinastía|concilio|sínodo|convención|muestra|salón|marcha|travesía|exposición|estado|transformación|domingo|distrito|zona|circunscripción|informe|época|fase|etapa|acto|tomo|volumen|parte|capítulo|crucifixión|comandancia|ejército|comisión)$/iu;

function sayBeforeNoun(
  value: number,
  { named: { noun = '', next = '' }, groups: [written = ''], text, start }: WrittenForm,
): string | null {
  const isEvent = EVENTS.test(noun);
  if (!isEvent && (written.length < 2 || /[LC]/u.test(written) || NO_NOUN.test(noun))) return null;
  // « Felipe VI recibió », « Rocky IV triunfa »: behind a name the numeral is the name's.
  const before = /(?<word>\p{Lu}[\p{L}\p{M}'’-]{1,24})\s$/u.exec(text.slice(Math.max(0, start - 27), start))?.groups?.[
    'word'
  ];
  if (before !== undefined && !ARTICLE.test(before)) return null;
  const counted = /^gran$/iu.test(noun) && next !== '' ? next : noun;
  const plural = counted.endsWith('s') && !/[aeiou]sis$/u.test(counted);
  const gender = genderOfNoun(counted.toLowerCase().replace(/s$/u, ''));
  if (plural) return spanishOrdinal(value, gender === 'feminine' ? 'a' : 'o').replace(/(?<=[oa])(?=\s|$)/gu, 's');
  return spanishOrdinal(value, gender === 'feminine' ? 'a' : 'er');
}

const ARTICLE = /^(?:El|La|Los|Las|Un|Una|En|Del?|Al|Su|Esta|Este|Tras|Con|Por|Para|Durante|Ante|Desde|Hasta|Y)$/u;
const NO_NOUN =
  /^(?:de|del|en|con|por|para|que|los|las|una|uno|tras|entre|sobre|desde|hasta|fue|era|ha|han|se|sin|como|pero|según|ante)$|(?:[áéíóú]|r?on)$/u;

/** Each alternative with a capital or a small letter at its start. */
function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`)
    .join('|');
}
