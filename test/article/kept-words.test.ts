import { describe, expect, it } from 'vitest';
import { read } from './read-fixture.ts';

const first = {
  en: 'The old mill at Aston burned for the third time in a year on Sunday night, and nobody was hurt.',
  fr: "Le vieux moulin d'Aston a brûlé dimanche soir pour la troisième fois de l'année, sans faire de victime.",
  de: 'Die alte Mühle von Aston ist am Sonntag zum dritten Mal in diesem Jahr abgebrannt, verletzt wurde niemand.',
  es: 'El viejo molino de Aston ardió el domingo por tercera vez este año, y nadie resultó herido en el incendio.',
} as const;
const second = {
  en: 'Its owner says that he will build it again, as he did before, and that the wheel was saved.',
  fr: 'Son propriétaire dit qu’il le reconstruira, comme avant, et que la roue a pu être sauvée.',
  de: 'Ihr Besitzer sagt, er werde sie wieder aufbauen, wie zuvor, und das Rad sei gerettet worden.',
  es: 'Su dueño dice que lo levantará otra vez, como antes, y que la rueda se pudo salvar a tiempo.',
} as const;

type Tag = keyof typeof first;
const titles = { en: 'The mill burns again', fr: 'Le moulin brûle', de: 'Die Mühle brennt', es: 'Arde el molino' };

/** The lines that are heard of `lines` between, or below, two paragraphs. */
function heard(language: Tag, lines: readonly string[], where: 'between' | 'below' = 'between'): readonly string[] {
  const all =
    where === 'between' ? [first[language], ...lines, second[language]] : [first[language], second[language], ...lines];
  const { blocks, source } = read([titles[language], ...all].join('\n\n'), { language });
  return blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'caption')
    .map(({ span }) => source.text.slice(span.start, span.end))
    .filter((text) => text !== first[language] && text !== second[language]);
}

describe('words of the article that look like something else', () => {
  it.each<[Tag, string]>([
    ['en', 'Search for survivors'],
    ['en', 'Back to the river'],
    ['en', 'More on the way'],
    ['en', 'Video evidence'],
    ['en', 'The race is sponsored by a brewery, which asked for its money back on Monday.'],
    ['en', 'The regulator fined the firm over its use of cookies.'],
    ['en', '"Get our boats out," he told the harbour master.'],
    ['en', 'By Kit Marsh, who owns the field behind it, it was called a disgrace.'],
    ['en', 'Archive'],
    ['fr', "Navigation interdite jusqu'à jeudi"],
    ['fr', 'Suivre la trace du feu'],
    ['fr', 'Publicité mensongère'],
    ['fr', '« Oui » à Brévillers, « non » à Lorme'],
    ['fr', '« Il vous reste trois heures pour partir », a lancé un pompier.'],
    ['fr', 'Réactions'],
    ['fr', 'Sur la photo du haut, un facteur pose devant sa bicyclette.'],
    ['de', '18 Monate Haft für Müller'],
    ['de', 'Anzeige gegen den Vorstand'],
    ['de', 'Jeden Morgen um fünf stand der Müller auf und öffnete das Wehr.'],
    ['de', 'Mit ihrer Zustimmung machte die Landrätin den Weg frei.'],
    [
      'de',
      'Hintergrund: Die Mühle wurde 1891 gebaut, hat drei Räder und gehört seit Jahren einem Verein aus der Stadt.',
    ],
    ['de', '»Ja« im Block, »Nein« auf der Bank'],
    ['de', 'Wetter'],
    ['es', 'Más de cien hectáreas'],
    ['es', 'Volver a casa'],
    ['es', 'Sigue a la espera de permiso el barrio alto, el más dañado.'],
    ['es', 'Recibe las llamadas de los vecinos en la cocina de su casa.'],
    ['es', 'En la foto aparecen once mujeres con la cara negra.'],
    ['es', 'De acuerdo'],
  ])('are heard (%s): %s', (language, line) => {
    expect(heard(language, [line])).toEqual([line]);
  });

  it.each<[Tag, string]>([
    ['en', 'More on Aston'],
    ['en', 'Watch Ana Lim explain the fire'],
    ['en', 'With your consent, we and our partners store data on your device.'],
    ['en', 'The post Mill burns appeared first on Aston Weekly.'],
    ['fr', 'Lire Le Moulin, un roman du feu'],
    ['fr', 'Il vous reste 80 % de cet article à lire.'],
    ['de', 'Mehr zu Mühlen'],
    ['de', 'Jeden Morgen die wichtigsten Nachrichten aus der Region.'],
    ['de', '3 Monate gratis lesen'],
    ['es', 'Más de Sociedad'],
    ['es', 'Recibe cada mañana nuestro boletín en tu correo.'],
  ])('but not the same words of a page (%s): %s', (language, line) => {
    expect(heard(language, [line])).toEqual([]);
  });

  it('hears what stands below a link or a box of links, however short it is', () => {
    const sentences = [
      '"It floods," said its chairman, "and it is yours."',
      'Swimmers have asked for steps into the river.',
    ];
    expect(heard('en', ['More on Aston', ...sentences])).toEqual(sentences);
    expect(heard('en', ['Related', 'The pond that nobody wanted', ...sentences])).toEqual(sentences);
  });

  it('hears a short heading whose words the paragraph below it says again', () => {
    const heading = 'Its owner says that he will build it again';
    expect(heard('en', [heading])).toEqual([heading]);
  });

  it('hears a heading between two dashes, as news agencies set it', () => {
    expect(heard('fr', ['- "La digue de Lormaye" -'])).toEqual(['- "La digue de Lormaye" -']);
    expect(heard('en', ['– A barn for all –'])).toEqual(['– A barn for all –']);
  });

  it('hears the numbers of sections, but not how many comments there are', () => {
    const lines = ['1', 'The mill was built when the river was higher than it is.', '2'];
    expect(heard('en', lines)).toEqual(lines);
    expect(heard('en', ['12'])).toEqual([]);
  });

  it('hears results between paragraphs and below the last one', () => {
    expect(heard('en', ['Bury 1-1 Leigh\nCalder 0-2 Marple'])).toEqual(['Bury 1-1 Leigh', 'Calder 0-2 Marple']);
    const table = ['Final table', 'Bury 58\nLeigh 40'];
    expect(heard('en', table, 'below')).toEqual(['Final table', 'Bury 58', 'Leigh 40']);
    expect(heard('en', ['Attendance: 2,114'], 'below')).toEqual(['Attendance: 2,114']);
  });

  it('hears short answers, several short sentences at the end, and a last one that lost its stop', () => {
    expect(heard('en', ['Really?', 'No!'])).toEqual(['Really?', 'No!']);
    expect(heard('en', ['It rained.', 'Finally.'], 'below')).toEqual(['It rained.', 'Finally.']);
    expect(heard('en', ['The wheel is to turn again in May'], 'below')).toEqual(['The wheel is to turn again in May']);
    expect(heard('en', ['Local government'], 'below')).toEqual([]);
  });

  it('hears a paragraph that an agency or reporters sign, without the sign-off', () => {
    expect(heard('de', [`${first.de.replace('Aston', 'Bury')} (dpa)`])).toEqual([first.de.replace('Aston', 'Bury')]);
    const signed = first.en.replace('Aston', 'Bury');
    expect(heard('en', [`${signed} (Reporting by Ana Lim; Editing by Jo Berg)`])).toEqual([signed]);
    expect(heard('en', ['The mill on Sunday. (AFP)'])).toEqual([]);
  });

  it('takes no heading for the title of a text without one', () => {
    const { title, blocks } = read(
      `${first.en}\n\nThe third fire of the mill\n\n${second.en}\n\nThe mill was built by his father, who had the wheel from Aston.`,
      {
        language: 'en',
      },
    );
    expect(title).toBe('');
    expect(blocks).toHaveLength(4);
  });
});
