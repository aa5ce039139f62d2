import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet, weekdayNames } from '../shared/phrase-set.ts';
import { organisationWordsOf } from '../shared/organisation-words.ts';
import { wordSet } from '../shared/word-set.ts';
import { spanishEndingPhrases } from './ending-phrases.ts';
import { spanishNoticePhrases } from './notice-phrases.ts';

/** Lines around an article as Spanish pages print them, in Spain and in the Americas. */
export const spanishLineRules: LineRules = {
  phrases: spanishNoticePhrases,
  ...spanishEndingPhrases,
  missingPages: phraseList(
    'página no encontrada | página no existe | página no disponible | no se encuentra la página | no hemos encontrado la página',
  ),
  skipLinks: ['saltar … y continuar leyendo', 'omitir … y continuar leyendo'],
  captionStarts: phraseList(
    'imagen ilustrativa | foto ilustrativa | imagen referencial | foto referencial | imagen de referencia | foto de referencia | captura de video | captura de vídeo | captura de pantalla | fotografía ilustrativa | fotograma de',
    'pie de foto | imagen de archivo | foto de archivo | fotografía de archivo | imagen de recurso',
  ),
  captionPointers: ['en la imagen', 'en la foto', 'en la fotografía'],
  noteStarts: phraseList(
    'nota aclaratoria | nota: | nota de redacción | nota del autor | ndr | n. del e. | n. de r. | nombre ficticio | nombres ficticios | se ha corregido | en una versión anterior | en una primera versión | una primera versión | la primera versión de | esta información ha sido | esta nota fue | esta nota ha sido | esta entrevista ha sido | este texto ha sido | este texto fue | actualización: | nombre cambiado | nombres cambiados',
    'nota de la redacción | nota del editor | nota de la r. | n. de la r. | fe de errores | fe de erratas | corrección | rectificación | aclaración | actualización | actualizado: | el nombre ha sido',
    'los nombres han sido | los nombres fueron | este artículo ha sido | este artículo fue | esta noticia ha sido | una versión anterior',
  ),
  captionRemarks: phraseList(
    'izquierda | derecha | centro | i | d | a la izquierda | a la derecha | referencial | imagen referencial | foto referencial | imagen de referencia | cedida | captura',
    'archivo | de archivo | imagen de archivo | foto de archivo | ilustración | imagen ilustrativa | foto ilustrativa | cortesía | captura de pantalla | especial',
  ),
  creditWords: phraseList(
    'ph | fuente de la imagen | fuente de imagen | crédito de la imagen',
    'autor de la foto | fotógrafa | captura | captura de pantalla | fotomontaje | gráfica | gráficos | ilustraciones | archivo | infografías | crédito de foto | créditos de foto',
    'crédito de la foto | crédito foto | crédito | créditos | fotografía | fotografías | fotógrafo | foto | fotos | imagen | imágenes | ilustración | infografía | gráfico | cortesía | foto cortesía',
  ),
  bylineStarts: phraseList(
    'informa | informan | reporta | reportan | informa desde',
    'autor, | autora, | escrito por: | redacción de',
    'por: | escribe | escriben | una entrevista de | reportaje de | crónica de | un artículo de | una columna de | análisis de | entrevista realizada por | firmado por | redactor: | redactora: | texto y fotografías: | escribe:',
    'por nuestro corresponsal | por nuestra corresponsal | de nuestro corresponsal | de nuestra corresponsal | de nuestro enviado especial | de nuestra enviada especial',
    'escrito por | publicado por | redactado por | texto y fotos: | texto y fotos de | textos: | texto: | texto de | un reportaje de | una crónica de | entrevista de | entrevista: | autor: | autora: | autores: | redacción: | por',
  ),
  bylineJoints: ['y', 'e', 'con', '&', '/'],
  smallWords: {
    by: ['por', 'de', 'by'],
    for: ['para', 'PARA'],
    at: ['desde', 'en'],
    of: ['de', 'of'],
  },
  ages: {
    before: ['hace'],
    numbers: ['una?', 'un'],
    units: ['segundos?', 'min', 'minutos?', 'horas?', 'h', 'días?', 'd', 'semanas?', 'mes', 'meses', 'años?'],
    after: [],
  },
  notNames: wordSet('el los las más otras otros la un una'),
  newsroomWords: wordSet('redacción corresponsal online web'),
  organisationWords: organisationWordsOf('agencia redacción televisión'),
  bylineRoles: wordSet(
    'becario becaria jefe jefa',
    'redactor redactora redacción corresponsal corresponsales enviado enviada enviados enviadas periodista periodistas reportero reportera editor editora columnista colaborador colaboradora cronista',
  ),
  months: monthNames(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sep oct nov dic',
    'ene febr mzo abr may jun jul agto setiembre oct nov dic',
    'ene feb mar abr may jun jul ago sept oct nov dic',
  ),
  weekdays: weekdayNames(
    'domingo lunes martes miércoles jueves viernes sábado',
    'dom lun mar mié jue vie sáb',
    'dom lun mar mie jue vie sab',
  ),
  dateOrder: 'day-month',
  dateWords: wordSet(
    'tiempo minutos lectura edición publicó subido guardado a.',
    'al hoy ayer art hora del et ct pm a.m p.m m a.m. lectura creación',
    'el a las la de del en y publicado publicada publicación actualizado actualizada actualización última ultima modificación modificado modificada creado creada fecha hora horas hs hrs h min gmt utc cet cest est hoy ayer lunes martes miércoles jueves viernes sábado domingo',
    'lun mar mié mie jue vie sáb sab dom am pm a.m p.m redacción madrid barcelona bogotá lima méxico santiago caracas quito montevideo',
  ),
  modifiedWords: phraseList(
    'actualizado | actualizada | actualización | última modificación | modificado | modificada',
  ),
  functionWords: functionWordsOf('es'),
  finiteVerbs: wordSet(
    'es son era eran fue fueron será serán está están estaba ha han había hay tiene tienen tenía puede pueden debe deben va van quiere quieren hace hacen dice dicen queda quedan sigue siguen espera esperan llega llegan vuelve pide piden',
  ),
  headingWords: phraseSet(
    'lugares | personas | autor | autores | grupo | lo más | tarifas | cupones | populares | tendencias | promociones | biografía | juegos | recomendaciones | ayuda | clima | el tiempo | horóscopo | especiales | avisos | ofertas | oferta | registro | acceso | socios | beneficios | cliente | club | exclusivo | redes sociales | descargar | clasificados | necrológicas | accesibilidad | opina | responder | salir | últimas | titulares',
    'temas | servicios | contacto | subir | arriba | de acuerdo | entrar | además | idioma | idiomas | rechazar | aceptar | acepto | normas | buscar',
  ),
  commentWords: wordSet('comentario comentarios comentar'),
  ownWords: wordSet('nosotros nuestro nuestra nuestros nuestras nos'),
  addressWords: wordSet('tu tus te ti tú usted ustedes vos nuestro nuestra nuestros nuestras'),
  noticeWords: wordSet(
    'periodismo aporte aportes donación comunidad lectores lector apoyo página enlace comisión comentarios comentario medio web sitio edición',
    'app aplicación notificaciones historias redacción suscríbete suscribirte regístrate cuenta dispositivo contenido descarga boletines whatsapp',
    'boletín boletines newsletter newsletters correo e-mail email buzón noticias titulares actualidad información whatsapp telegram facebook twitter instagram tiktok canal tu nuestro nuestra nuestros nuestras suscripción suscriptores artículo artículos cookies datos socios privacidad',
  ),
  headingStarts: phraseList(
    'cómo | por qué | cuándo | quién | quiénes | qué | cuál | cuáles | dónde | cuánto | cuánta | cuántos | claves | las claves',
  ),
};
