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
  [
    'an auxiliary with its pronoun introduces speech whatever the participle',
    'Marc Delorme a refait les comptes. « Il manque deux mille euros », a-t-il aussitôt calculé.',
    ['Marc Delorme: Il manque deux mille euros'],
  ],
  [
    'a noun behind what has the form of a verb is the subject',
    'Paul Kervella, jadis souffleur de verre, se lève. « Le four est froid », enfonce l’ancien souffleur.',
    ['Paul Kervella: Le four est froid'],
  ],
  [
    'words set off that are no clause of saying leave the marks to the narrator',
    'Le village attend « La Dame du lac », pièce de la troupe Vauban. La « Belle Époque », chère à la ville, revient.',
    [],
  ],
  [
    'this latter is the one named last',
    '« Et la caisse ? » lance Lucie Morvan à Anne Castel, trésorière. « Elle est vide », répond cette dernière.',
    ['Lucie Morvan: Et la caisse ?', 'Anne Castel: Elle est vide'],
  ],
  [
    'this latter is nobody where somebody unnamed stands nearer',
    'Lucie Morvan repeint la barque avec sa sœur. Cette dernière ne dit rien. « Il faut du vernis », ajoute-t-elle.',
    ['unknown: Il faut du vernis'],
  ],
  [
    'the first and the second are those of two named together',
    'Paul Kervella et Anne Castel attendent. « Le bac est en retard », note le premier. La seconde ajoute : « Comme hier. »',
    ['Paul Kervella: Le bac est en retard', 'Anne Castel: Comme hier.'],
  ],
  [
    'the first before a noun is no pronoun',
    'Paul Kervella et Marc Delorme attendent. « Le budget est voté », annonce le premier adjoint.',
    ['le premier adjoint: Le budget est voté'],
  ],
  [
    'the person concerned is not the one who spoke',
    '« Le col est fermé », dit Paul Kervella.\n\n« Paul exagère », sourit Anne Castel. L’intéressé lève les yeux : « Je sais ce que je dis. »',
    ['Paul Kervella: Le col est fermé', 'Anne Castel: Paul exagère', 'Paul Kervella: Je sais ce que je dis.'],
  ],
  [
    'an adjective of origin with a capital is a noun, no name',
    'Astrid Holmen s’est imposée hier. « La neige était lourde », a souri la Norvégienne.',
    ['Astrid Holmen: La neige était lourde'],
  ],
  [
    'a trade calls again whom the text has named, unless something else was said of them',
    'Malo Sarzeau savourait hier soir. « Le but vient de loin », soufflait l’attaquant.\n\nLe maire, Paul Kervella, écoute. « La terre est sèche », dit l’agriculteur.',
    ['Malo Sarzeau: Le but vient de loin', 'l’agriculteur: La terre est sèche'],
  ],
  [
    'a demonstrative means the one just named',
    'Son fils Thierry habite en face. « Le toit fuit encore », raconte ce menuisier de 55 ans.',
    ['Thierry: Le toit fuit encore'],
  ],
  [
    'a pronoun means a body of its gender only where no person fits',
    'La coopérative a réagi. « Les quais rouvriront lundi », promet-elle.\n\nLucie Morvan quitte la coopérative. La coopérative se tait. « Le quai est vide », dit-elle.',
    ['La coopérative: Les quais rouvriront lundi', 'Lucie Morvan: Le quai est vide'],
  ],
  [
    'namesakes are told apart by title and first name',
    '« La cuve est pleine », dit Mme Van den Berghe. Son frère Rémi Van den Berghe compte. Agathe Van den Berghe attend. « Il compte trop », soupire Mme Van den Berghe. « Rien ne va », peste M. Van den Berghe.',
    [
      'Agathe Van den Berghe: La cuve est pleine',
      'Agathe Van den Berghe: Il compte trop',
      'Rémi Van den Berghe: Rien ne va',
    ],
  ],
  [
    'a role at the beginning of a sentence belongs to its subject',
    'Directrice du port depuis mai, Lucie Morvan a tout changé.\n\nLa directrice ne regrette rien : « Le port revit. »',
    ['Lucie Morvan: Le port revit.'],
  ],
  [
    'a capital that only begins the sentence makes no name',
    'Premier sur la ligne, Paul Kervella riait : « Je suis vidé. »',
    ['Paul Kervella: Je suis vidé.'],
  ],
  [
    'for somebody is a source, for something is not',
    'Pour Anne Castel, « ce n’est qu’un début de saison ». Pour les truites, « l’été de tous les dangers » a commencé.',
    ['Anne Castel: ce n’est qu’un début de saison'],
  ],
  [
    'a strong pronoun behind a source phrase means the subject before',
    'Marc Delorme a inspecté la digue. Selon lui, « la pierre tient encore bien ».',
    ['Marc Delorme: la pierre tient encore bien'],
  ],
  [
    'what one says is nobody’s speech, and neither is a text of law',
    '« Vent du nord, vent du mort », dit-on ici. L’arrêté prévoit en son article 3 : « Nul ne jettera ses filets dans le bassin. »',
    [],
  ],
  [
    'whom the sentence before presents speaks, unless somebody else spoke in the paragraph',
    'Lucie Morvan habite ici depuis dix ans. « On ne dort plus la nuit. »\n\n« Tout est prêt », dit Anne Castel. Paul Kervella hausse les épaules. « On verra demain matin. »',
    ['Lucie Morvan: On ne dort plus la nuit.', 'Anne Castel: Tout est prêt', 'unknown: On verra demain matin.'],
  ],
  [
    'two who are presented together leave it open',
    'Lucie Morvan, maire du bourg, et Anne Castel, son adjointe, sont arrivées à midi.\n\n« Nous ne partirons pas d’ici sans une réponse. »',
    ['unknown: Nous ne partirons pas d’ici sans une réponse.'],
  ],
  [
    'an infinitive adds to what was said',
    '« Des mots », balaie Mme Castel. Et d’ajouter : « Nous serons là samedi. »',
    ['Castel: Des mots', 'Castel: Nous serons là samedi.'],
  ],
  [
    'a straight mark before a comma closes, even behind a blank',
    '"Les clients frappent au carreau ", raconte Anne Castel, la patronne.',
    ['Anne Castel: Les clients frappent au carreau'],
  ],
  [
    'a participle without an auxiliary introduces no speech',
    'Les toiles commentées, « Le jour se lève enfin », ne sont pas à vendre.',
    [],
  ],
  [
    'the title of a book behind a verb is no speech',
    'Paul Kervella publie « Quand la mer revient » aux éditions du Cap.',
    [],
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
