import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet } from '../shared/phrase-set.ts';
import { wordSet } from '../shared/word-set.ts';

/** Lines around an article as Spanish pages print them, in Spain and in the Americas. */
export const spanishLineRules: LineRules = {
  phrases: {
    navigation: {
      whole: phraseSet(
        'menú | menu | inicio | portada | buscar | búsqueda | buscador | secciones | mapa del sitio | mapa web | volver',
        'volver arriba | subir | ir arriba | arriba | cerrar | abrir menú | cerrar menú | mostrar menú | página principal | home',
        'en directo | en vivo | directo | última hora | lo último | últimas noticias | ultimas noticias | al minuto | siguiente',
        'anterior | artículo siguiente | artículo anterior | noticia siguiente | noticia anterior | siguiente noticia | hemeroteca',
        'edición impresa | edición digital | edición | idioma | idiomas | ver más | ver todo | ver todos | ver todas | mostrar más',
        'cargar más | leer más | leer más tarde | más | quiénes somos | quienes somos | contacto | contáctanos | servicios',
        'temas del día | lo más visto hoy | elegir edición | cambiar edición | saltar | navegación',
      ),
      short: phraseList(
        'buscar en | estás en',
        'usted está aquí | estás aquí | ver todas las | ver todos los | mostrar menú | navegación | selecciona tu edición',
        'elige tu edición | inicio / | inicio > | inicio › | inicio » | portada / | portada > | portada › | portada »',
        'saltar al contenido | saltar al menú | saltar al pie | saltar a contenido | saltar a la navegación | saltar a navegación | ir al contenido | ir al menú | ir al inicio | ir al pie | ir al buscador | ir a la portada | ir a inicio | ir a contenido | ir a navegación | ir a comentarios | pasar al contenido | volver a la portada | volver a portada | volver a la página | volver a inicio | volver a noticias | volver al inicio | volver al menú | volver al contenido | regresar a la portada | regresar al inicio | está en:',
      ),
      named: phraseList('ir a | ir al | volver a | volver al | regresar a | saltar a'),
    },
    consent: {
      whole: phraseSet(
        'aceptar | aceptar todo | aceptar todas | aceptar cookies | aceptar todas las cookies | rechazar | rechazar todo',
        'rechazar todas | configurar | configuración | configurar cookies | configuración de cookies | más opciones | de acuerdo',
        'aceptar y continuar | aceptar y cerrar | continuar sin aceptar | gestionar preferencias | gestionar cookies | personalizar',
        'entendido | ok | acepto | no acepto',
        'tu privacidad | su privacidad',
      ),
      starts: phraseList(
        'utilizamos cookies | usamos cookies | utilizamos, junto | nosotros y nuestros | nuestros socios y nosotros',
        'este sitio utiliza cookies | este sitio usa cookies | este sitio web utiliza | esta web utiliza cookies | esta web usa cookies',
        'esta página utiliza cookies | al continuar navegando | si continúa navegando | si continúas navegando | si sigues navegando',
        'al hacer clic en aceptar | puedes cambiar tus preferencias',
        'puede cambiar sus preferencias | puede retirar su consentimiento | puedes retirar tu consentimiento',
        'valoramos tu privacidad | valoramos su privacidad',
      ),
      holds: phraseList(
        'cookies propias y de terceros',
        'si … uso de cookies | al … uso de cookies | acepta … uso de cookies | si … utilización de cookies | consulta … política de cookies | consulte … política de cookies | en nuestra política de cookies | en nuestra política de privacidad | consulta … política de privacidad | al … política de privacidad',
      ),
      notices: phraseList(
        'con su consentimiento | con tu consentimiento | con tu acuerdo | tu privacidad | su privacidad',
      ),
    },
    subscription: {
      whole: phraseSet(
        'suscríbete | suscríbase | suscribirse | suscribirme | suscripción | suscripciones | suscribite | iniciar sesión | inicia sesión',
        'ingresar | ingresa | ingresá | acceder | accede | entrar | registrarse | regístrate | registrate | regístrese | crear cuenta',
        'mi cuenta | mi perfil | cerrar sesión | boletín | boletines | newsletter | newsletters | tu correo electrónico | correo electrónico',
        'tu email | introduce tu correo | hazte socio | hazte socia | hacete socio | asóciate | solo suscriptores | sólo suscriptores',
        'solo para suscriptores | exclusivo suscriptores | exclusivo para suscriptores | contenido exclusivo | premium | para suscriptores',
        'regalar artículo | regala este artículo | donar | dona | apóyanos | apúntate | ya eres suscriptor? | ya soy suscriptor',
        'ya eres suscriptora? | darse de alta | alta gratuita',
      ),
      short: phraseList(
        'suscríbete | suscríbase | suscribite | suscribirse | apúntate | apuntate | regístrate | registrate | inicia sesión | iniciar sesión',
        'hazte socio | hacete socio | ya eres suscriptor | si ya eres | desde # € | por solo # | desde $# | por $# | sin permanencia',
        'síguenos | seguinos | síganos | únete a | unite a | unirse a | descarga la | descarga nuestra | descargá la | newsletter | boletín | newsletter:',
        'activa las notificaciones | contenido exclusivo | exclusivo para | prueba gratis | primer mes',
      ),
      starts: phraseList(
        'suscríbete a | suscríbete para | suscríbase a | suscribite a',
        'recibí cada | recibí en tu | reciba en su | reciba cada | apúntate a nuestro | apúntate a nuestra | apúntate y recibe | síguenos en | seguinos en',
        'sigue toda la información | únete a nuestro canal | unite a nuestro canal | descarga la app | descarga la aplicación',
        'para no perderte | toda la actualidad en tu | puedes darte de baja | puede darse de baja | si ya eres suscriptor | este contenido es exclusivo',
        'este artículo es exclusivo | contenido exclusivo para | artículo exclusivo para',
        'sigue leyendo sin | lee sin límites',
        'recibe en tu | recibe nuestro | recibe nuestra | para seguir leyendo | para continuar leyendo',
      ),
      notices: phraseList('recibe | recibí | sigue a | has leído # | ha leído # | te quedan # | le quedan #'),
    },
    share: {
      whole: phraseSet(
        'compartir | comparte | compartí | compartir artículo | compartir esta noticia | comparte esta noticia | compartir en | imprimir',
        'copiar enlace | copiar link | copiar | enlace copiado | enviar por correo | enviar por email | enviar | guardar | guardado | favoritos',
        'guardar artículo | leer después | comentar | comentarios | # comentarios | # comentario | facebook | twitter | x | whatsapp | linkedin',
        'messenger | telegram | pinterest | instagram | bluesky | threads | tiktok | youtube | correo | email | e-mail | sms | flipboard',
        'tamaño del texto | tamaño de letra | escuchar artículo | escuchar noticia | escucha este artículo | escucha la noticia | me gusta',
        'ir a comentarios | ir a los comentarios | añadir a favoritos | seguir | siguiendo | reportar | corregir',
      ),
      short: phraseList(
        'compartir en | compartir por | compartir a | compartir con | comparte en | compartilo | comparte este | comparte esta | copiar enlace | enviar por',
        'tiempo de lectura | lectura: | lectura de | # min | # minutos de lectura | imprimir | facebook | twitter | whatsapp | # comentarios | # comentario',
        '# compartidos | # veces compartido | # me gusta | # visitas | # vistas | ver comentarios | ver # comentarios | comentarios (',
        'únete a la conversación | deja tu comentario | leer comentarios | escuchar este | me gusta',
      ),
    },
    advertisement: {
      whole: phraseSet(
        'publicidad | anuncio | anuncios | pub | contenido patrocinado | patrocinado | contenido de marca | branded content | espacio patrocinado',
        'publirreportaje | la noticia continúa después | sigue leyendo debajo | continúa después de la publicidad | continúa después del anuncio',
        'continúa tras la publicidad | la noticia sigue tras la publicidad | publicidad - sigue leyendo debajo | quitar publicidad',
      ),
      short: phraseList(
        'publicidad | patrocinado por | ofrecido por | en colaboración con | contenido ofrecido por | contenido patrocinado',
        'continúa después | la noticia continúa | el artículo continúa | la nota continúa | continúa leyendo después | sigue leyendo después',
      ),
      named: phraseList('anuncio'),
    },
    'related-link': {
      short: phraseList(
        'lee también | lea también | leé también | lee además | lea además | le puede interesar | te puede interesar | te podría interesar | puede leer',
        'también te puede interesar | te recomendamos | le recomendamos | más información | más información: | mira también | mirá también | ver también | vea también',
        'ver además | lea: | lee: | leer: | leer también | sigue leyendo | seguí leyendo | continúa leyendo | siga leyendo | nota relacionada | noticia relacionada',
        'artículo relacionado | además: | también: | relacionado: | relacionadas: | descubre | conoce más | consulta | consulta aquí | pincha aquí | haz clic | haga clic aquí | aquí puedes',
        'no te pierdas | no se pierda | especial: | dosier | el reportaje completo | la entrevista completa | ver nota completa',
        'más sobre este | más sobre el tema',
      ),
      starts: phraseList(
        'lee también: | lea también: | leé también: | lee también | lea también | leé también | lee además | te puede interesar: | le puede interesar: | más información: | sigue leyendo: | seguí leyendo:',
        'mira también: | ver también: | vea también: | también te puede interesar: | le recomendamos: | te recomendamos: | nota relacionada: | relacionado: | además: lea',
      ),
      named: phraseList('más sobre | más en'),
    },
    credit: {
      whole: phraseSet(
        'redacción | redacción / agencias | redacción y agencias | agencias | efe | europa press | con información de agencias',
      ),
      short: phraseList(
        'con información de | con información de afp | con información de efe | fuente: efe | fuente: agencias | con efe | con afp | agencias | con agencias',
      ),
    },
    media: {
      whole: phraseSet(
        'vídeo | video | vídeos | videos | audio | pódcast | podcast | podcasts | escuchar | escucha | ver | reproducir | reproducir vídeo | reproducir video',
        'ver vídeo | ver video | fotos | infografía | en imágenes | en fotos | multimedia',
      ),
      short: phraseList(
        'vea el vídeo | vea el video | ve el vídeo | ve el video | mira el vídeo | mira el video | mirá el video | ver vídeo | ver video',
        'escucha el | escucha la | escuchá | escuche | reproducir | en vídeo | en video | te lo contamos en',
        'escuchar el | escuchar la | escuchar en | escuchar esta | escuchar nota | escuchar noticia | escuchar artículo | escuchar ahora | escuchar radio',
      ),
      starts: phraseList(
        'escucha la entrevista | escuche la entrevista | vea el vídeo | mira el vídeo | mira el video | vídeo: | video: | reproduciendo: | su navegador no | tu navegador no',
        'este vídeo no | este video no | este contenido no | active javascript | activa javascript | para ver este contenido',
        'escucha el podcast | escucha el pódcast | escucha el episodio | escucha el audio',
      ),
      named: phraseList('vídeo | video | audio | pódcast | podcast', 'escuchar'),
    },
    gallery: {
      whole: phraseSet(
        'galería | fotogalería | galería de fotos | galería de imágenes | ver galería | ver fotos | imagen siguiente | imagen anterior | foto anterior',
        'foto siguiente | ampliar | ampliar foto | ampliar imagen | ver en pantalla completa | pantalla completa',
      ),
      short: phraseList(
        'fotogalería | ver galería | ver las # fotos | # fotos | # imágenes | foto # de | imagen # de | ampliar foto | ampliar imagen | # / #',
        'galería de fotos | galería de imágenes',
      ),
      named: phraseList('galería'),
    },
    embed: {
      starts: phraseList(
        'ver esta publicación en | ver este tuit | ver tweet | una publicación compartida por | una publicación compartida de | ver post | ver publicación',
      ),
    },
  },
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
  missingPages: phraseList(
    'página no encontrada | página no existe | página no disponible | no se encuentra la página | no hemos encontrado la página',
  ),
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
