/** A French article of about so many characters, of paragraphs that are all different; the same each time. */
export function longText(characters) {
  const random = generator(20250314);
  const pick = (words) => words[Math.floor(random() * words.length)];
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(PLACES)}, ${pick(ENDS)}.`;
  const paragraphs = ['La grande crue de la Serrande', 'Agathe Rivelaine', '14 mars 2025'];
  for (let length = 0, number = 1; length < characters; number++) {
    const body = Array.from({ length: 3 + Math.floor(random() * 3) }, sentence).join(' ');
    const paragraph =
      number % 4 === 0
        ? `« ${body} », explique ${pick(PEOPLE)}.`
        : `Au ${number}e jour, ${body.charAt(0).toLowerCase()}${body.slice(1)}`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

const SUBJECTS = [
  'La coopérative',
  'Le passeur',
  'Une habitante',
  'Le conseil',
  'Un lycéen',
  'La commune',
  'Le vieux meunier',
  'Une infirmière',
  'Le jardinier',
  'La fanfare',
];
const VERBS = [
  'a retrouvé',
  'surveille',
  'raconte',
  'a réparé',
  'dessine',
  'attend',
  'a vendu',
  'prépare',
  'mesure',
  'a promis',
];
const OBJECTS = [
  'le câble du bac',
  'un carnet de bord',
  'la route des hauteurs',
  'trois barques de bois',
  'les comptes de l’hiver',
  'un pont provisoire',
  'la cloche du quai',
  'le moulin neuf',
];
const PLACES = [
  'près de l’écluse',
  'devant la mairie',
  'sur la rive gauche',
  'au bord du canal',
  'derrière la halle',
  'dans la plaine',
  'au pied du clocher',
];
const ENDS = [
  'sans attendre la fin du mois',
  'comme chaque année',
  'avec l’aide des voisins',
  'malgré la pluie',
  'pour la première fois',
  'et personne ne s’en étonne',
  'à la demande générale',
];
const PEOPLE = ['Odile Vernacourt', 'Thibaut Lancerre', 'Idriss Belkamel'];

/** Mulberry32: small, even, and the same everywhere. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
