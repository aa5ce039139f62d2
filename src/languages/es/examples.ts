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
];
