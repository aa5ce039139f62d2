import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet } from '../shared/phrase-set.ts';
import { wordSet } from '../shared/word-set.ts';
import { spanishEndingPhrases } from './ending-phrases.ts';
import { spanishNoticePhrases } from './notice-phrases.ts';

/** Lines around an article as Spanish pages print them, in Spain and in the Americas. */
export const spanishLineRules: LineRules = {
  phrases: spanishNoticePhrases,
  ...spanishEndingPhrases,
  captionStarts: phraseList(
    'pie de foto | imagen de archivo | foto de archivo | fotografía de archivo | imagen de recurso',
  ),
  captionPointers: ['en la imagen', 'en la foto', 'en la fotografía'],
  noteStarts: phraseList(
    'nota de la redacción | nota del editor | nota de la r. | n. de la r. | fe de errores | fe de erratas | corrección | rectificación | aclaración | actualización | actualizado: | el nombre ha sido',
    'los nombres han sido | los nombres fueron | este artículo ha sido | este artículo fue | esta noticia ha sido | una versión anterior',
  ),
  captionRemarks: phraseList(
    'archivo | de archivo | imagen de archivo | foto de archivo | ilustración | imagen ilustrativa | foto ilustrativa | cortesía | captura de pantalla | especial',
  ),
  creditWords: phraseList(
    'crédito de la foto | crédito foto | crédito | créditos | fotografía | fotografías | fotógrafo | foto | fotos | imagen | imágenes | ilustración | infografía | gráfico | cortesía | foto cortesía',
  ),
  bylineStarts: phraseList(
    'por nuestro corresponsal | por nuestra corresponsal | de nuestro corresponsal | de nuestra corresponsal | de nuestro enviado especial | de nuestra enviada especial',
    'escrito por | publicado por | redactado por | texto y fotos: | texto y fotos de | textos: | texto: | texto de | un reportaje de | una crónica de | entrevista de | entrevista: | autor: | autora: | autores: | redacción: | por',
  ),
  bylineJoints: ['y', 'e', 'con', '&', '/'],
  months: monthNames(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sep oct nov dic',
    'ene febr mzo abr may jun jul agto setiembre oct nov dic',
    'ene feb mar abr may jun jul ago sept oct nov dic',
  ),
  dateOrder: 'day-month',
  dateWords: wordSet(
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
    'temas | servicios | contacto | subir | arriba | de acuerdo | entrar | además | idioma | idiomas | rechazar | aceptar | acepto | normas | buscar',
  ),
  noticeWords: wordSet(
    'boletín boletines newsletter newsletters correo e-mail email buzón noticias titulares actualidad información whatsapp telegram facebook twitter instagram tiktok canal tu nuestro nuestra nuestros nuestras suscripción suscriptores artículo artículos cookies datos socios privacidad',
  ),
  headingStarts: phraseList(
    'cómo | por qué | cuándo | quién | quiénes | qué | cuál | cuáles | dónde | cuánto | cuánta | cuántos | claves | las claves',
  ),
};
