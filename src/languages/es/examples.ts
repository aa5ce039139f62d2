import type { LanguageExample } from '../language-example.ts';

/** What a listener hears of Spanish texts. */
export const spanishExamples: readonly LanguageExample[] = [
  {
    shows: 'verb and subject behind the marks, and a verb without a subject',
    text: 'El molino vuelve a moler\n\n«La harina estará lista en marzo», promete Noa Ferreiro, la molinera del pueblo. «Y el pan, en abril», añade.',
    heard: [
      ['Noa Ferreiro', 'La harina estará lista en marzo'],
      ['Noa Ferreiro', 'Y el pan, en abril'],
    ],
  },
  {
    shows: 'a reporting clause between dashes inside the marks',
    text: 'El molino vuelve a moler\n\n«Hemos esperado demasiado —reconoció el alcalde, Tomás Abad, al abrir la compuerta—. No volverá a pasar».',
    heard: [
      ['Tomás Abad', 'Hemos esperado demasiado'],
      ['Tomás Abad', 'No volverá a pasar'],
    ],
  },
  {
    shows: 'one quotation through two paragraphs, announced by the one before',
    text: 'El molino vuelve a moler\n\nIrene Sosa preside la asociación del molino. Ayer escribió a los vecinos:\n\n“La rueda gira otra vez desde el lunes.\n\nVengan a verla el domingo con sus hijos”.',
    heard: [
      ['Irene Sosa', 'La rueda gira otra vez desde el lunes.'],
      ['Irene Sosa', 'Vengan a verla el domingo con sus hijos'],
    ],
  },
  {
    shows: 'an addressee, and who answers',
    text: 'El molino vuelve a moler\n\n«¿Quién guarda la llave?», preguntó la jueza Marta Sanabria al molinero, Tomás Abad. «La guardo yo», contestó, y la puso en la mesa.',
    heard: [
      ['Marta Sanabria', '¿Quién guarda la llave?'],
      ['Tomás Abad', 'La guardo yo'],
    ],
  },
  {
    shows: 'a source phrase, one of two surnames, and a position for a name',
    text: 'El molino vuelve a moler\n\nSegún la ingeniera Irene Sosa Batalla, «la rueda aguantará cien años». «Habrá que engrasarla cada mes», precisó Sosa. «Y no es barato», dijo la ingeniera.',
    heard: [
      ['Irene Sosa Batalla', 'la rueda aguantará cien años'],
      ['Irene Sosa Batalla', 'Habrá que engrasarla cada mes'],
      ['Irene Sosa Batalla', 'Y no es barato'],
    ],
  },
  {
    shows: 'lines of dialogue',
    text: 'El molino vuelve a moler\n\nNoa Ferreiro encontró a Tomás Abad sentado en el puente del molino.\n\n—¿Vienes a la fiesta? —preguntó ella.\n\n—Voy —dijo él—. Espera un poco.\n\n—No tardes mucho.',
    heard: [
      ['Noa Ferreiro', '¿Vienes a la fiesta?'],
      ['Tomás Abad', 'Voy'],
      ['Tomás Abad', 'Espera un poco.'],
      ['Noa Ferreiro', 'No tardes mucho.'],
    ],
  },
  {
    shows: 'words between marks that nobody says',
    text: 'El molino vuelve a moler\n\nLa película «La rueda y el viento» se verá allí el sábado, y el «nuevo comienzo» del pueblo se celebrará hasta la medianoche.',
    heard: [],
  },
  {
    shows: 'an interview with labels',
    text: 'El molino vuelve a moler\n\nNoa Ferreiro muele desde el lunes en el molino que cerró su abuelo hace treinta años.\n\nP. ¿Desde cuándo gira la rueda?\n\nR. Desde el lunes, a las seis de la mañana.\n\nP. ¿Y la harina?\n\nR. Estará lista en marzo, si todo va bien.',
    heard: [
      ['Noa Ferreiro', 'Desde el lunes, a las seis de la mañana.'],
      ['Noa Ferreiro', 'Estará lista en marzo, si todo va bien.'],
    ],
  },
  {
    shows: 'a speaker without a name, and one whom the text does not tell',
    text: 'El molino vuelve a moler\n\n“Me lo creeré cuando lo vea”, dice una vecina que cruza el puente.\n\nLa fiesta duró hasta la medianoche en todas las calles del pueblo.\n\n“No nos iremos sin ver girar la rueda del molino”.',
    heard: [
      ['una vecina', 'Me lo creeré cuando lo vea'],
      ['unknown', 'No nos iremos sin ver girar la rueda del molino'],
    ],
  },
];
