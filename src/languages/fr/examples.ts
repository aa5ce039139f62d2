import type { LanguageExample } from '../language-example.ts';

/** What a listener hears of French texts. */
export const frenchExamples: readonly LanguageExample[] = [
  {
    shows: 'verb and subject behind the marks',
    text: 'Le moulin rouvre\n\n« La farine sera prête en mars », promet Solène Marchadour, la meunière du village.',
    heard: [['Solène Marchadour', 'La farine sera prête en mars']],
  },
  {
    shows: 'a reporting clause inside the marks',
    text: 'Le moulin rouvre\n\n« Nous avons, a reconnu le maire Paul Kervella, attendu trop longtemps pour ces travaux. »',
    heard: [
      ['Paul Kervella', 'Nous avons,'],
      ['Paul Kervella', 'attendu trop longtemps pour ces travaux.'],
    ],
  },
  {
    shows: 'one quotation through two paragraphs, announced by the one before',
    text: 'Le moulin rouvre\n\nLucie Morvan préside l’association du moulin. Elle a écrit aux habitants :\n\n« La roue tourne de nouveau depuis lundi.\n\nVenez la voir dimanche avec vos enfants. »',
    heard: [
      ['Lucie Morvan', 'La roue tourne de nouveau depuis lundi.'],
      ['Lucie Morvan', 'Venez la voir dimanche avec vos enfants.'],
    ],
  },
  {
    shows: 'a source phrase, and new marks that go on',
    text: 'Le moulin rouvre\n\nSelon Marc Delorme, « le bief est propre depuis un mois ». « On peut y pêcher », ajoute-t-il.',
    heard: [
      ['Marc Delorme', 'le bief est propre depuis un mois'],
      ['Marc Delorme', 'On peut y pêcher'],
    ],
  },
  {
    shows: 'a role that means somebody named before, and a speaker without a name',
    text: 'Le moulin rouvre\n\nAnne Castel, ingénieure, a suivi les travaux. « La roue tiendra cent ans », assure l’ingénieure. « J’y croirai quand je la verrai », répond un voisin.',
    heard: [
      ['Anne Castel', 'La roue tiendra cent ans'],
      ['un voisin', 'J’y croirai quand je la verrai'],
    ],
  },
  {
    shows: 'words between marks that nobody says',
    text: 'Le moulin rouvre\n\nLe film « La roue et le vent » y sera projeté samedi, et le « nouveau départ » du village fêté jusqu’à minuit.',
    heard: [],
  },
  {
    shows: 'an interview with labels',
    text: 'Le moulin rouvre\n\nLa Gazette : Depuis quand tourne-t-il ?\n\nSolène Marchadour : Depuis lundi matin, à six heures.\n\nLa Gazette : Et la farine ?\n\nSolène Marchadour : Elle sera prête en mars, si tout va bien.',
    heard: [
      ['Solène Marchadour', 'Depuis lundi matin, à six heures.'],
      ['Solène Marchadour', 'Elle sera prête en mars, si tout va bien.'],
    ],
  },
  {
    shows: 'a speaker whom the text does not name',
    text: 'Le moulin rouvre\n\n« Nous ne partirons pas sans avoir vu tourner la roue du moulin. »\n\nLa fête a duré jusqu’à minuit dans les rues du village.',
    heard: [['unknown', 'Nous ne partirons pas sans avoir vu tourner la roue du moulin.']],
  },
];
