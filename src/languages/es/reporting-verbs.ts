import { wordSet } from '../shared/word-set.ts';

/** Verbs in -ar, of which some change their stem where it is stressed: contar, cuenta. */
const REGULAR_AR = wordSet(
  'afirmar declarar explicar indicar señalar manifestar contar relatar anunciar tuitear informar comunicar detallar precisar',
  'agregar continuar recalcar subrayar apostillar zanjar reiterar rematar remarcar resaltar enfatizar opinar considerar asegurar argumentar destacar',
  'lamentar confiar apuntar observar comentar recordar constatar preguntar contestar replicar criticar denunciar acusar reprochar',
  'alertar amenazar reclamar confesar confirmar negar matizar jurar exclamar gritar susurrar suspirar bromear ironizar celebrar congratular',
  'narrar expresar testimoniar testificar rememorar aclarar puntualizar justificar explayar valorar juzgar pensar estimar augurar vaticinar pronosticar avisar',
  'quejar felicitar alegrar indignar sincerar extrañar preocupar proclamar sentenciar avanzar adelantar revelar desvelar plantear recomendar aconsejar',
  'solicitar demandar instar invitar reivindicar rechazar cuestionar aventurar acotar sumar terciar atajar murmurar mascullar exhortar aceptar',
  'alegar razonar reflexionar rebatir protestar animar suplicar rogar ordenar mandar saludar despachar analizar concretar abundar ahondar interrogar',
  'ratificar aseverar externar puntear postear publicar refunfuñar tartamudear balbucear chillar bramar clamar espetar soltar interpelar dictaminar especificar garantizar',
  'evocar señalizar ejemplificar recapitular corroborar certificar conjeturar elogiar alabar desear invocar imaginar arengar lanzar mostrar enumerar anticipar vocear pregonar recitar rezongar resoplar vacilar dudar insinuar intercalar ilustrar desgranar deslizar retrucar porfiar admirar arriesgar',
);

/** Verbs in -er and -ir without a change that matters here. */
const REGULAR_ER_IR = wordSet(
  'añadir insistir responder prometer temer admitir escribir exigir resumir asumir coincidir discutir decidir definir describir aludir debatir',
  'inquirir confundir persuadir interrumpir sorprender comprometer recibir rebatir transmitir difundir remitir incidir esgrimir aplaudir referir',
);

const STRESSED_STEMS =
  'cuenta cuentan recuerda recuerdan niega niegan confiesa confiesan manifiesta manifiestan piensa piensan ruega ruegan suelta sueltan muestra muestran recomienda recomiendan';

const IRREGULAR =
  'dice dicen dijo dijeron decía decían diría dirían dirá dirán dicho dijese escrito descrito ' +
  'sostiene sostienen sostuvo sostuvieron sostenía sostenían sostenido sostendrá mantiene mantienen mantuvo mantuvieron mantenía mantenían mantenido ' +
  'reconoce reconocen reconoció reconocieron reconocía reconocían reconocido agradece agradecen agradeció agradecieron agradecía agradecido ' +
  'defiende defienden defendió defendieron defendía defendían defendido pide piden pidió pidieron pedía pedían pedido repite repiten repitió repitieron repetía repetían repetido ' +
  'advierte advierten advirtió advirtieron advertía advertían advertido sugiere sugieren sugirió sugirieron sugería sugerían sugerido ' +
  'refiere refieren refirió refirieron desmiente desmienten desmintió desmintieron desmentía desmentido miente asiente asienten asintió ' +
  'prosigue prosiguen prosiguió prosiguieron proseguía proseguían proseguido sigue siguió seguía concluye concluyen concluyó concluyeron concluía concluían concluido ' +
  'arguye arguyen arguyó arguyeron argüía ríe ríen rió rio rieron reía sonríe sonríen sonrió sonrieron sonreía previene previenen previno prevenía ' +
  'interviene intervienen intervino intervinieron cree creen creyó creyeron creía creían creído expone exponen expuso expusieron exponía exponían expuesto ' +
  'propone proponen propuso propusieron proponía propuesto dispone repone repuso reponía predice predijo contradice contradijo ' +
  'concede conceden concedió concedía concedido arremete arremeten arremetió arremetieron convence duele dolió traduce tradujo deduce dedujo ' +
  'remacha remachan remachó remachaba reza rezan rezaba rezaban';

const SUBJECTLESS =
  'decir diciendo sostener sosteniendo mantener manteniendo reconocer reconociendo agradecer agradeciendo defender defendiendo pedir pidiendo repetir repitiendo ' +
  'advertir advirtiendo sugerir sugiriendo desmentir desmintiendo proseguir prosiguiendo concluir concluyendo argüir arguyendo reír riendo sonreír sonriendo prevenir ' +
  'creer exponer exponiendo proponer proponiendo responder respondiendo conceder concediendo arremeter arremetiendo';

/** Forms of Spanish reporting verbs that have a subject, spoken or left out. */
export const spanishReportingVerbs: ReadonlySet<string> = new Set([
  ...[...REGULAR_AR].flatMap((verb) =>
    ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ado', 'ará', 'arán', 'aría', 'arían'].map(
      (ending) => stemOf(verb) + ending,
    ),
  ),
  ...[...REGULAR_ER_IR].flatMap((verb) => [
    ...['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'ido'].map((ending) => stemOf(verb) + ending),
    ...['á', 'án', 'ía', 'ían'].map((ending) => verb + ending),
  ]),
  ...wordSet(STRESSED_STEMS, IRREGULAR),
]);

/** The participles among them. */
export const spanishParticiples: ReadonlySet<string> = new Set(
  [...spanishReportingVerbs].filter((form) => /(?:[ai]do|ído|dicho|escrito|descrito|puesto)$/u.test(form)),
);

/** Infinitives and gerunds of the same verbs. */
export const spanishSubjectlessVerbs: ReadonlySet<string> = new Set([
  ...[...REGULAR_AR].flatMap((verb) => [verb, `${stemOf(verb)}ando`]),
  ...[...REGULAR_ER_IR].flatMap((verb) => [verb, `${stemOf(verb)}iendo`]),
  ...wordSet(SUBJECTLESS),
]);

function stemOf(verb: string): string {
  return verb.slice(0, -2);
}
