import type { LineRules } from '../line-rules.ts';
import { phraseList, phraseSet } from '../shared/phrase-set.ts';

/** What Spanish pages print below an article, above links to others, and where the rest is for subscribers. */
export const spanishEndingPhrases: Pick<LineRules, 'endMarks' | 'boxHeadings' | 'paywalls'> = {
  endMarks: {
    whole: phraseSet(
      'aviso legal | comentarios | tus comentarios | lo más leído | lo más visto | lo más comentado | lo más compartido | más leídas | más leídos',
      'las más leídas | más vistas | archivado en | etiquetas | temas | temas relacionados | tags | palabras clave | política de privacidad',
      'política de cookies | condiciones de uso | términos y condiciones | términos de uso | mapa web | sobre nosotros | contacto | publicidad corporativa',
      'todos los derechos reservados | copyright | sobre la firma | sobre el autor | sobre la autora | acerca del autor | acerca de la autora',
      'normas | normas de uso | más información | síguenos | síguenos en | reportar un error | corregir un error | rellenar | otras webs | nuestras webs',
      'otros sitios | patrocinados | contenido patrocinado | últimas noticias | noticias destacadas | mis comentarios | normas de la comunidad',
    ),
    short: phraseList(
      'archivado en | etiquetas: | etiquetas | temas: | tags: | palabras clave: | en este artículo | © | copyright | todos los derechos | publicado en',
      'comenta esta | deja un comentario | deja tu comentario | deja una respuesta | lo más leído | lo más visto | las más leídas | más leídas | síguenos en | seguinos en | te ha gustado',
      'te ha gustado | encontraste algún error | has encontrado algún error | reportar error | informar de un error | si quieres contactar',
      'comentarios (',
    ),
    starts: phraseList(
      '© # | copyright © | copyright # | todos los derechos reservados | prohibida la reproducción | prohibida su reproducción | queda prohibida la reproducción',
      'para comentar es necesario | síguenos en | suscríbete para leer',
    ),
    holds: phraseList('todos los derechos reservados | prohibida su reproducción | prohibida la reproducción total'),
    notices: phraseList('puedes seguir a | puedes consultar'),
  },
  boxHeadings: {
    whole: phraseSet(
      'más información | más sobre este tema | más sobre el tema | noticias relacionadas | artículos relacionados | contenido relacionado | contenidos relacionados',
      'relacionados | relacionadas | relacionado | notas relacionadas | información relacionada | temas relacionados | te puede interesar | también te puede interesar',
      'te podría interesar | te puede gustar | te recomendamos | le recomendamos | recomendados | recomendado para ti | recomendadas | recomendamos | lee también | lea también | leé también',
      'lo último | lo más reciente | más noticias | otras noticias | más artículos | más en portada | además | no te pierdas | en esta noticia | en otros medios',
      'últimas noticias | también en | ver también | mira también | sigue leyendo | más de | noticias de interés | destacados | destacadas | nuestra selección',
    ),
    short: phraseList(
      'más noticias de | más noticias | noticias relacionadas | artículos relacionados | contenido relacionado | otras noticias de | lo último en | lo último de | recomendados',
      'más sobre este | más sobre el tema',
    ),
    named: phraseList('más sobre | más de'),
  },
  paywalls: {
    whole: phraseSet(
      'solo suscriptores | sólo suscriptores | solo para suscriptores | exclusivo para suscriptores | exclusivo suscriptores | contenido exclusivo para suscriptores',
    ),
    starts: phraseList(
      'este contenido es exclusivo | este artículo es exclusivo | contenido exclusivo para | artículo exclusivo para | para seguir leyendo | para continuar leyendo | suscríbete para',
      'inicia sesión para | regístrate para | sigue leyendo con | lee el artículo completo | esta noticia es exclusiva',
    ),
    notices: phraseList('has leído # | te quedan #'),
  },
};
