import type { QuotationRules } from '../quotation-rules.ts';
import { phrases, wordSet } from '../shared/word-set.ts';
import { spanishParticiples, spanishReportingVerbs, spanishSubjectlessVerbs } from './reporting-verbs.ts';

/** Speech in Spanish: « », “ ”, " ", rayas around the reporting clause, the subject behind its verb or left out. */
export const spanishQuotationRules: QuotationRules = {
  marks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '‘', close: '’' },
    { open: "'", close: "'" },
    { open: '‹', close: '›' },
  ],
  reportingVerbs: spanishReportingVerbs,
  participles: spanishParticiples,
  subjectlessVerbs: spanishSubjectlessVerbs,
  verbHelpers: wordSet(
    'ha han había habían habrá habrán habría habrían hubo es son fue fueron está están estaba estaban va van iba iban se le les lo me nos te no',
    'quiere quieren quiso quisieron querido puede pueden podía pudo podría debe deben debía tiene tenía tuvo llegado llegó vuelve volvió vuelto acaba acaban acabó alcanza alcanzan alcanzó acierta acertó atina atinó limita limitó permite permitió atreve atrevió',
    'suele suelen solía dejó deja dejado terminó a de que ya también además después luego aún todavía siempre nunca incluso más tarde entonces finalmente así ayer hoy mañana anoche ahora',
    'lunes martes miércoles jueves viernes sábado domingo este esta pasado noche',
  ),
  adverbEnding: 'mente',
  incisesInside: true,
  verbSecond: false,
  sourcePhrases: phrases(
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'a juicio de',
    'a juicio del',
    'en opinión de',
    'en opinión del',
    'en palabras de',
    'en palabras del',
    'a decir de',
    'a decir del',
    'al decir de',
    'a ojos de',
    'a ojos del',
    'al entender de',
    'a entender de',
    'en boca de',
    'conforme a',
  ),
  openingSourcePhrases: phrases('para'),
  backReferences: phrases(
    'así lo',
    'así',
    'con esta frase',
    'con esas palabras',
    'con estas palabras',
    'de esta manera',
    'de este modo',
    'de esta forma',
    'lo',
    'es lo que',
    'eso',
  ),
  asWords: wordSet('como según tal así conforme'),
  namingWords: wordSet(
    'llamado llamada llamados llamadas denominado denominada denominados denominadas apodado apodada titulado titulada titulados titulan titula bautizado bautizada',
    'calificado calificada calificó califica tachado tachada tachó tacha conocido conocida como palabra palabras término términos expresión concepto película libro programa',
    'operación plan título novela disco canción álbum serie obra exposición lema eslogan proyecto campaña espectáculo revista colección festival concurso presunto supuesto',
    'supuesta presunta tildado tildó documental poema sello mote apodo',
  ),
  lawWords: wordSet(
    'artículo ley ordenanza norma reglamento decreto código cláusula estatuto estatutos constitución bando',
  ),
  voicelessWords: wordSet(
    'refrán proverbio dicho adagio lema eslogan pancarta cartel letrero rótulo placa inscripción grafiti pintada',
  ),
  speakingWords: wordSet(
    'yo me mí conmigo mi mis mío mía nosotros nosotras nos nuestro nuestra nuestros nuestras tú te ti tu tus usted ustedes vosotros vosotras os vos vuestro vuestra',
    'soy estoy tengo he voy quiero puedo sé creo pienso digo hago vengo había era fui tuve estuve hice siento espero',
  ),
  speakingEndings: ['amos', 'emos', 'imos', 'ámos', 'éramos', 'íamos', 'ábamos'],
  finiteVerbs: wordSet(
    'es son era eran fue fueron será serán sería sean sea está están estaba estaban estará estuvo ha han he hemos había habían hay hubo habrá haya tiene tienen tenía tuvo tendrá tenga',
    'puede pueden podía podrá podría pueda debe deben debía debería va van iba irá vaya hace hacen hacía hizo hará haga dice dicen quiere quieren quería queda quedan viene vienen vino',
    'sabe saben llega llegan llegó parece falta faltan sigue siguen existe existen necesita necesitan gusta sale salen pasa pasó ocurre funciona vive viven trabaja trabajan sirve ve ven dio da dan',
  ),
  questionLabels: wordSet('p pregunta preguntas entrevistador entrevistadora'),
  answerLabels: wordSet('r respuesta'),
  leftOutSubjects: {
    pluralEnding: 'n',
    answers: wordSet(
      'responde responden respondió respondieron respondía contesta contestan contestó contestaron contestaba replica replican replicó replicaron repuso',
    ),
    asks: wordSet(
      'pregunta preguntan preguntó preguntaron preguntaba preguntar saber inquiere inquirió interroga interrogó interpeló',
    ),
  },
};
