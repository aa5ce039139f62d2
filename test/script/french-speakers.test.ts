import { expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { heard, scriptOf } from './article-of.ts';

const cases: readonly (readonly [title: string, text: string, heard: readonly string[]])[] = [
  [
    'the verb stands before its subject behind the marks',
    '« La halle ouvrira en mai », promet Solène Marchadour, maire de Brévigny.',
    ['Solène Marchadour: La halle ouvrira en mai'],
  ],
  [
    'the perfect follows the marks without a comma',
    '« Le pont est solide » a déclaré lundi le préfet Marc Delorme.',
    ['Marc Delorme: Le pont est solide'],
  ],
  [
    'a clause parts the quotation in two',
    '« Nous avons, a reconnu Lucie Morvan, perdu deux ans. »',
    ['Lucie Morvan: Nous avons,', 'Lucie Morvan: perdu deux ans.'],
  ],
  [
    'a clause stands between two pairs of marks',
    '"Cette digue", explique Paul Kervella, "tiendra cent ans".',
    ['Paul Kervella: Cette digue', 'Paul Kervella: tiendra cent ans'],
  ],
  [
    'new marks without a clause go on with the speaker',
    '« Le marché déménage », annonce Lucie Morvan. « Il reviendra en mars. »',
    ['Lucie Morvan: Le marché déménage', 'Lucie Morvan: Il reviendra en mars.'],
  ],
  [
    'a pronoun means the subject of the sentence before, not a nearer object',
    'Lucie Morvan a rencontré Anne Castel. « Nous sommes d’accord », a-t-elle assuré.',
    ['Lucie Morvan: Nous sommes d’accord'],
  ],
  [
    'a pronoun never means a person of the other gender',
    'Lucie Morvan a écrit à Marc Delorme. Il répond : « Je viendrai. »',
    ['Marc Delorme: Je viendrai.'],
  ],
  [
    'a pronoun with two possible persons stays unknown',
    'Lucie Morvan et Anne Castel sont arrivées à midi. « La route est coupée », a-t-elle dit.',
    ['unknown: La route est coupée'],
  ],
  [
    'a role means the person it was said of, in a title too',
    "Lucie Morvan, directrice du port, est inquiète. La directrice ajoute : « Le quai s'enfonce. »",
    ["Lucie Morvan: Le quai s'enfonce."],
  ],
  [
    'a role with another office means somebody else',
    "Lucie Morvan, directrice du port, écoute. « Les élèves ont peur », dit la directrice de l'école. « Moi aussi », ajoute la directrice du port.",
    ["la directrice de l'école: Les élèves ont peur", 'Lucie Morvan: Moi aussi'],
  ],
  [
    'a surname means the person whose full name comes later',
    '« Rien ne presse », estime Kervella.\n\nPaul Kervella dirige la coopérative.',
    ['Paul Kervella: Rien ne presse'],
  ],
  [
    'the subject of the main verb speaks, not a name in its relative clause',
    "L'entraîneur, que Paul Kervella a choisi, sourit : « On va gagner. »",
    ["L'entraîneur: On va gagner."],
  ],
  [
    'a source phrase gives the clause to its source',
    "Selon Marc Delorme, ingénieur, « la digue n'est pas en danger ».",
    ["Marc Delorme: la digue n'est pas en danger"],
  ],
  [
    'the addressee does not speak',
    '« Et le prix ? » demande Lucie Morvan. « Le prix ne change pas », lui répond Paul Kervella.',
    ['Lucie Morvan: Et le prix ?', 'Paul Kervella: Le prix ne change pas'],
  ],
  [
    'an indefinite noun is a speaker without a name, and the definite one means it again',
    'Une cliente du marché hésite. « Je reviendrai demain », dit la cliente.',
    ['Une cliente du marché: Je reviendrai demain'],
  ],
  [
    'a body and its acronym are one speaker',
    "D'après le Comité des rives (CDR), « le lac est pollué ». Le CDR précise : « Les analyses sont publiques. »",
    ['Comité des rives: le lac est pollué', 'Comité des rives: Les analyses sont publiques.'],
  ],
  [
    'a colon at the end of a paragraph announces the next ones, opened once and closed once',
    'Pour Marc Delorme, géologue, la colline bouge. Voici ce qu\'il écrit :\n\n"La pente glisse.\n\nElle glisse depuis dix ans.\n\nIl faut agir."',
    ['Marc Delorme: La pente glisse.', 'Marc Delorme: Elle glisse depuis dix ans.', 'Marc Delorme: Il faut agir.'],
  ],
  [
    'a quotation opened again in each paragraph is one',
    'Lucie Morvan raconte :\n\n« Le premier jour, il a plu.\n\n« Le deuxième, il a neigé. »\n\nPuis plus rien.',
    ['Lucie Morvan: Le premier jour, il a plu.', 'Lucie Morvan: Le deuxième, il a neigé.'],
  ],
  [
    'an announcement waits across a caption and a cross-link with marks',
    'Lucie Morvan déclare :\n\n[c] Le port de Brévigny\n\n>>> Lire aussi : "Le port s\'endort"\n\n« Nous restons ici. »',
    ['Lucie Morvan: Nous restons ici.'],
  ],
  [
    'terms, titles, irony and fragments stay with the narrator',
    'Le « grand projet » avance. Le film « La Baie aux oiseaux » sort lundi. Elle a promis un « nouvel élan ». Le mot « digue » revient souvent.',
    [],
  ],
  [
    'words after que stay with the narrator',
    "Marc Delorme a indiqué que la digue était « plus solide qu'avant et pour longtemps ».",
    [],
  ],
  [
    'a nested quotation stays with its speaker',
    "« On m'a dit : « Attendez », et j'ai attendu », raconte Lucie Morvan.",
    ["Lucie Morvan: On m'a dit : « Attendez », et j'ai attendu"],
  ],
  [
    'lines of dialogue alternate, and their clauses are the narrator’s',
    '— Vous vendez ? demande Lucie Morvan.\n\n— Jamais, répond Paul Kervella.\n\n— Dommage.',
    ['Lucie Morvan: Vous vendez ?', 'Paul Kervella: Jamais,', 'Lucie Morvan: Dommage.'],
  ],
  [
    'interview answers belong to the name of their label, initials too',
    "Ève Marsan élève des abeilles.\n\nLe Cap : Pourquoi les abeilles ?\n\nÈve Marsan : Pour le calme.\n\nLe Cap : Et l'hiver ?\n\nÈ. M. : Elles dorment.",
    ['Ève Marsan: Pour le calme.', 'Ève Marsan: Elles dorment.'],
  ],
  [
    'words that stand as an utterance of nobody known get the unknown voice',
    'La place est vide.\n\n« Je ne reconnais plus mon village. »',
    ['unknown: Je ne reconnais plus mon village.'],
  ],
  [
    'a verb that is on no list still names its subject',
    '« La barque est prête », bougonne Paul Kervella.',
    ['Paul Kervella: La barque est prête'],
  ],
];

it.each(cases)('%s', (_, text, expected) => {
  const script = scriptOf(text, 'fr');
  expect(heard(script)).toEqual(expected);
  expect(accountForText(script)).toEqual([]);
});

it('knows the gender from title, noun, article, pronoun or first name', () => {
  const text =
    '« Oui », dit Mme Tardieu. « Non », répond le boulanger. « Peut-être », tranche Sacha Corbel, directrice du lac. « Soit », soupire une passante.';
  const genders = scriptOf(text, 'fr')
    .speakers.slice(1)
    .map((speaker) => [speaker.name ?? speaker.description, speaker.gender]);
  expect(genders).toEqual([
    ['Tardieu', 'female'],
    ['le boulanger', 'male'],
    ['Sacha Corbel', 'female'],
    ['une passante', 'female'],
  ]);
});

it('never lets the author of the byline speak for a pronoun', () => {
  const script = scriptOf('« Tout va bien », a-t-il dit.', 'fr');
  expect(script.lines.map((line) => line.speaker)).not.toContain('s1');
});
