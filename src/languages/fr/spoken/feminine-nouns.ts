import { wordSet } from '../../shared/word-set.ts';

/** Whether a text begins with a feminine noun, or an adjective in the feminine, that a number before it agrees with: « 21 voix ». */
export function isFeminine(text: string): boolean {
  const word = /^[\s\u00a0\u202f]{1,2}(?<word>[\p{Ll}\p{Lu}œ][\p{L}]{1,24})(?![\p{L}])/u
    .exec(text)
    ?.groups?.['word']?.toLowerCase();
  if (word === undefined) return false;
  return (
    NOUNS.has(word) ||
    NOUNS.has(word.replace(/s$/u, '')) ||
    (ENDING.test(word) && !MASCULINE.has(word.replace(/s$/u, '')))
  );
}

/** Endings that all but a few nouns have from being feminine. */
const ENDING =
  /(?:[ts]ion|xion|trice|euse|ière|sse|ette|ance|ence|ante|ente|ure|ité|eté|ille|elle|enne|aine|ée|ade|ude|rie|gie|phie|ive|ise|[^qg]ue)s?$/u;

const MASCULINE: ReadonlySet<string> = wordSet(
  'silence squelette bastion champion camion avion million espion pion lion scion comité traité musée lycée trophée apogée',
  'scarabée mausolée athée côté été député arrêté stade grade génie incendie domaine capitaine camarade nomade malade',
  'murmure mercure dinosaure parjure carbure gorille violoncelle prélude interlude',
);

/** Nouns that news counts, and adjectives before them, without the s of the plural. */
const NOUNS: ReadonlySet<string> = wordSet(
  'voix fois heure minute seconde semaine journée nuit matinée soirée année décennie époque période saison étape',
  'personne femme morte fille mère dame victime vedette recrue élue candidate députée sénatrice',
  'ville commune région école classe université équipe usine entreprise société banque firme marque agence association organisation',
  'maison voiture moto bicyclette rame ligne route rue place salle chambre pièce porte fenêtre table chaise page lettre phrase',
  'tonne livre once calorie couronne roupie lire voie main tête arme balle bombe cible frappe attaque grève plainte peine amende',
  'médaille course coupe manche finale victoire défaite rencontre île plage forêt vache brebis poule chèvre bête espèce tombe',
  'mesure question réponse proposition loi règle clause étude enquête réforme affaire cause raison idée image photo vidéo toile chanson',
  'œuvre exposition vente part action obligation offre demande commande facture dette prime taxe aide bourse prison cellule garde',
  'nouvelle première dernière grande petite nombreuse ancienne seule longue belle bonne mauvaise importante',
  'dose plante graine langue carte liste copie touche note case cure cuve ferme vague branche feuille partie guerre bataille crise',
);
