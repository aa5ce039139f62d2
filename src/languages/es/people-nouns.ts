import type { Gender } from '../../model/script.ts';
import { wordSet } from '../shared/word-set.ts';

/** Nouns in -o, beside which a woman is called in -a. */
const IN_O = wordSet(
  'parlamentario interno subdelegado comisionado dramaturgo sindicado facultativo directivo ejecutivo creativo deportado licenciado',
  'puestero utilero chacarero vinatero farero verdulero pollero kioskero mecánico colegiado lechero cabrero arriero cantero picapedrero calderero chatarrero trapero',
  'misionero caballero curandero hechicero carcelero candidato pescadero heladero churrero repostero cafetero hostelero ferretero joyero tapicero carretero plomero gasfitero electromecánico mayordomo botánico ornitólogo entomólogo',
  'comunero estanquero cerrajero cristalero mensajero vidriero pizarrero yesero',
  'vecino ministro consejero diputado alumno maestro médico enfermero abogado científico ingeniero arquitecto biólogo geólogo sociólogo psicólogo politólogo arqueólogo astrónomo climatólogo',
  'meteorólogo antropólogo virólogo epidemiólogo cardiólogo oncólogo ginecólogo filósofo fotógrafo filólogo catedrático secretario funcionario empresario propietario usuario voluntario veterinario',
  'becario notario bibliotecario comisario mandatario camarero cocinero peluquero panadero carnicero frutero librero ganadero zapatero carpintero tendero barrendero jardinero fontanero obrero minero portero banquero torero',
  'viajero pasajero compañero socio amigo hermano hijo tío abuelo nieto sobrino cuñado suegro primo novio esposo viudo heredero empleado jubilado abonado afectado damnificado imputado acusado detenido investigado condenado encausado procesado',
  'delegado encargado letrado licenciado refugiado aficionado desempleado parado invitado entrevistado aludido interesado enviado apoderado subsecretario vicesecretario',
  'campesino ciudadano paisano castellano veterano niño chico muchacho soldado perito dueño inquilino síndico magistrado tesorero árbitro adversario partidario beneficiario destinatario delantero zaguero arquero',
  'alfarero herrero artesano marinero barquero molinero bodeguero camionero bombero guerrillero montañero obispo diácono clérigo muerto herido testigo vocero anciano músico político técnico químico físico informático crítico',
  'académico histórico diplomático matemático estadístico bañero cartero jornalero hotelero reportero taquillero cajero granjero pastelero relojero costurero quiosquero piloto sargento secuestrado desaparecido asalariado',
  'agraciado premiado galardonado homenajeado nominado titulado graduado doctorando cirujano marisquero ferroviario colono escribano párroco exiliado preso recluso desplazado',
  'adjunto arrendatario prestatario consignatario sospechoso religioso enamorado ecólogo hidrólogo vulcanólogo sismólogo oceanógrafo cartógrafo coreógrafo dramaturgo biógrafo neurólogo',
  'urólogo podólogo farmacéutico boticario odontólogo estomatólogo bibliófilo topógrafo agrónomo demógrafo gastrónomo enólogo tabernero mesonero hortelano labriego',
);

/** Of these the form in -a names a subject or a thing, so that the one in -o is a woman's as well. */
const NO_WOMAN = wordSet(
  'músico político técnico químico físico mecánico informático crítico matemático estadístico histórico testigo piloto sargento soldado',
);

/** Nouns in -or, beside which a woman is called in -ora. */
const IN_OR = wordSet(
  'buceador comunicador maquillador zapador catador criador domador excavador gestor imitador impulsor inventor libertador perseguidor predicador recaudador sucesor suscriptor valedor vigilador violador',
  'apicultor señor floricultor horticultor acuicultor piscicultor silvicultor caficultor olivicultor avicultor cantor orador servidor seguidor descriptor acomodador recogedor limpiador soldador tasador afilador leñador',
  'director rector senador regidor gobernador editor redactor escritor autor investigador profesor doctor conductor pintor escultor compositor productor realizador entrenador seleccionador preparador jugador corredor nadador',
  'vendedor comprador agricultor viticultor pescador consumidor trabajador educador cuidador moderador presentador organizador coordinador fundador administrador asesor promotor inspector supervisor instructor lector traductor consultor',
  'historiador legislador observador poblador defensor inversor emprendedor ganador perdedor vencedor competidor goleador remador bailador diseñador programador operador restaurador conservador labrador cazador recolector repartidor',
  'pastor aviador lanzador tirador rastreador subdirector codirector proveedor deudor acreedor portador animador patinador esquiador procurador decorador interventor interlocutor creador escalador luchador locutor',
  'vicerrector narrador distribuidor explotador constructor auditor contador monitor mentor tutor donador agresor mediador negociador cantautor agitador regateador',
);

/** Nouns with one form for women and men: the article tells. */
const FOR_ALL = wordSet(
  'contable hincha fan brigadista suplente lingüista ceramista marmolista albañil guardabosques guardaparques mecenas taxidermista canillita capataz ambientalista indigenista munícipe alférez edil vigilante',
  'activista bañista trapecista socorrista rescatista submarinista estilista residente anestesista celador celadora jurado aparejador',
  'ariete atacante volante mediocentro lateral extremo centrocampista jerarca alguacil dt portavoz juez fiscal concejal líder agente representante gerente dirigente ayudante estudiante comerciante cantante votante manifestante habitante paciente asistente participante',
  'visitante militante aspirante intendente comandante teniente coronel cabo guardia policía cónyuge joven menor vocal titular responsable integrante miembro colega cómplice rival',
  'periodista economista artista deportista sindicalista especialista analista taxista pianista violinista guitarrista dentista electricista ciclista tenista futbolista ecologista feminista novelista guionista ensayista columnista',
  'humorista cineasta atleta poeta psiquiatra geriatra fisioterapeuta terapeuta guía astronauta cronista comentarista comunista socialista popular independentista nacionalista oficinista maquinista',
  'accionista minorista turista transportista naturalista estadista alpinista montañista surfista regatista piragüista maratonista base alero pívot guardameta mediapunta',
  'superviviente sobreviviente denunciante demandante querellante contribuyente oyente docente corresponsal canciller almirante cabecilla intérprete cacique mártir',
  'inmigrante migrante emigrante veraneante caminante feriante traficante navegante ocupante postulante debutante delincuente adolescente compatriota camarada burócrata demócrata',
  'internauta profesional auxiliar militar barista florista modista conserje chófer ujier bedel orfebre vicepresidente cliente presidente jefe alcalde capitán general criminalista jurista urbanista paisajista medallista velocista',
  'senderista hispanista arabista latinista budista catequista telefonista recepcionista pensionista ebanista malabarista copiloto',
);

const MEN = wordSet(
  'hombre padre marido varón caballero rey príncipe duque conde cura sacerdote fraile papa papá arzobispo cardenal imán rabino monje abad padrino yerno chaval actor emperador',
  'púgil boxeador anfitrión patrón campeón bailarín peatón míster jeque sultán barón ladrón torero',
);

const WOMEN = wordSet(
  'mujer madre reina princesa duquesa condesa monja abadesa mamá madrina nuera actriz emperatriz alcaldesa jueza jefa lideresa presidenta vicepresidenta concejala gerenta dependienta clienta asistenta infanta poetisa',
  'dama campeona bailarina patrona anfitriona capitana generala edila intendenta comadrona matrona partera dirigenta ayudanta estudianta fiscala tenienta coronela pilota médica',
);

/** Nouns of women and men, with the gender that the noun itself shows; former and deputy ones with them. */
export const spanishRoles: ReadonlyMap<string, Gender> = new Map(
  [
    ...entries(FOR_ALL, 'unknown'),
    ...entries(MEN, 'male'),
    ...entries(
      [...IN_O].filter((noun) => !NO_WOMAN.has(noun)),
      'male',
    ),
    ...entries(NO_WOMAN, 'unknown'),
    ...entries(IN_OR, 'male'),
    ...entries(womenInA(), 'female'),
    ...entries(
      [...IN_OR].map((noun) => `${noun}a`),
      'female',
    ),
    ...entries(WOMEN, 'female'),
  ].flatMap(([noun, gender]): [string, Gender][] => [
    [noun, gender],
    [`ex${noun}`, gender],
  ]),
);

/** The plurals of these nouns. */
export const spanishPluralRoles: ReadonlySet<string> = new Set([
  ...[...spanishRoles.keys()].map(pluralOf),
  ...wordSet(
    'fuentes autoridades agentes bomberos sindicatos familias familiares responsables grupos medios organizaciones asociaciones gente ambos ambas varios varias',
  ),
]);

function womenInA(): readonly string[] {
  return [...IN_O].filter((noun) => noun.endsWith('o') && !NO_WOMAN.has(noun)).map((noun) => `${noun.slice(0, -1)}a`);
}

function entries(nouns: Iterable<string>, gender: Gender): readonly (readonly [string, Gender])[] {
  return [...nouns].map((noun) => [noun, gender] as const);
}

/** `juez`, `jueces`; `patrón`, `patrones`; `alcalde`, `alcaldes`. */
function pluralOf(noun: string): string {
  if (/[aeiouéáó]$/u.test(noun)) return `${noun}s`;
  if (noun.endsWith('z')) return `${noun.slice(0, -1)}ces`;
  const open = noun.replace(
    /([áéíóú])([ns])$/u,
    (_, vowel: string, last: string) => `${'aeiou'['áéíóú'.indexOf(vowel)]}${last}`,
  );
  return `${open}es`;
}
