import type { LanguageExample } from '../language-example.ts';

/** What a listener hears of Spanish texts. */
export const spanishExamples: readonly LanguageExample[] = [
  {
    shows: 'verb and subject behind the marks',
    text: 'El molino vuelve a girar\n\n«La harina estará lista en marzo», prometió la molinera Jimena Olarte el lunes por la tarde.',
    heard: [['Jimena Olarte', 'La harina estará lista en marzo']],
  },
  {
    shows: 'a verb without a subject, which is that of the one who spoke before',
    text: 'El molino vuelve a girar\n\n«El cauce está limpio», aseguró el ingeniero Ramiro Bustos. «Ya se puede pescar», añadió.',
    heard: [
      ['Ramiro Bustos', 'El cauce está limpio'],
      ['Ramiro Bustos', 'Ya se puede pescar'],
    ],
  },
  {
    shows: 'a clause between dashes inside the marks',
    text: 'El molino vuelve a girar\n\n«Lo intentamos muchos años —reconoció la alcaldesa, Marta Goyena—. Y fracasamos cada vez».',
    heard: [
      ['Marta Goyena', 'Lo intentamos muchos años'],
      ['Marta Goyena', 'Y fracasamos cada vez'],
    ],
  },
  {
    shows: 'two surnames, of which the first comes back',
    text: 'El molino vuelve a girar\n\nLa historiadora Elvira Campos Ruiz ha estudiado el molino. «Es del siglo quince», explica Campos.',
    heard: [['Elvira Campos Ruiz', 'Es del siglo quince']],
  },
  {
    shows: 'the one who is told, and a speaker without a name',
    text: 'El molino vuelve a girar\n\n«¿Cuándo molerá?», preguntó una vecina a la molinera Jimena Olarte. «Muy pronto», respondió Olarte.',
    heard: [
      ['una vecina', '¿Cuándo molerá?'],
      ['Jimena Olarte', 'Muy pronto'],
    ],
  },
  {
    shows: 'one quotation through two paragraphs, announced by the one before',
    text: 'El molino vuelve a girar\n\nJimena Olarte escribió a los vecinos del pueblo:\n\n«La rueda gira desde el lunes.\n\nVengan a verla el domingo con sus hijos».',
    heard: [
      ['Jimena Olarte', 'La rueda gira desde el lunes.'],
      ['Jimena Olarte', 'Vengan a verla el domingo con sus hijos'],
    ],
  },
  {
    shows: 'words between marks that nobody says',
    text: 'El molino vuelve a girar\n\nLa película «La rueda y el viento» se verá el sábado, y el llamado «nuevo comienzo» se celebró hasta medianoche.',
    heard: [],
  },
  {
    shows: 'an interview with labels',
    text: 'El molino vuelve a girar\n\nPregunta: ¿Desde cuándo gira?\n\nJimena Olarte: Desde el lunes a las seis.\n\nPregunta: ¿Y la harina?\n\nJimena Olarte: Estará lista en marzo, si todo va bien.',
    heard: [
      ['Jimena Olarte', 'Desde el lunes a las seis.'],
      ['Jimena Olarte', 'Estará lista en marzo, si todo va bien.'],
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
    shows: 'a speaker without a name, and one whom the text does not tell',
    text: 'El molino vuelve a moler\n\n“Me lo creeré cuando lo vea”, dice una vecina que cruza el puente.\n\nLa fiesta duró hasta la medianoche en todas las calles del pueblo.\n\n“No nos iremos sin ver girar la rueda del molino”.',
    heard: [
      ['una vecina', 'Me lo creeré cuando lo vea'],
      ['unknown', 'No nos iremos sin ver girar la rueda del molino'],
    ],
  },
];
