import { expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { heard, scriptOf } from './article-of.ts';

const cases: readonly (readonly [title: string, text: string, heard: readonly string[]])[] = [
  [
    'an infinitive with its verb of doing introduces speech',
    '« Le toit fuit », fait valoir Lucie Morvan. « Le devis est prêt », fait-elle valoir aussi. « On attend », fait savoir la mairie.',
    ['Lucie Morvan: Le toit fuit', 'Lucie Morvan: Le devis est prêt', 'la mairie: On attend'],
  ],
  [
    'verbs that open their vowel or double a consonant are known',
    '« Non », martèle Paul Kervella. « Jamais », grommelle Anne Castel.',
    ['Paul Kervella: Non', 'Anne Castel: Jamais'],
  ],
  [
    'a post behind the name belongs to the clause within the marks',
    '« Nous avons attendu dix ans, soupire Anne Castel, présidente du comité de quartier. Et rien ne vient. » « Le quai cède, dit Paul Kervella, pêcheur, mais nous restons. »',
    [
      'Anne Castel: Nous avons attendu dix ans,',
      'Anne Castel: Et rien ne vient.',
      'Paul Kervella: Le quai cède,',
      'Paul Kervella: mais nous restons.',
    ],
  ],
  [
    'what is said at a body is the body’s, what is said is nobody’s',
    '« Les horaires seront revus », explique-t-on à la mairie. « Petit à petit, l’oiseau fait son nid », dit-on.',
    ['la mairie: Les horaires seront revus'],
  ],
  [
    'who tells it stands at the end behind a comma',
    'La digue cède. Une réunion publique sera organisée, a promis Anne Castel : « Nous n’avons rien à cacher. » Les travaux commenceront en mars, assure-t-elle : « Le budget est voté. »',
    ['Anne Castel: Nous n’avons rien à cacher.', 'Anne Castel: Le budget est voté.'],
  ],
  [
    'a capital without its accent, and a source that is nobody by name',
    'A quelques mètres, un pêcheur attend. « Trop tard », soupire-t-il. Une source policière à Lormaye a reconnu le retard. « La route était coupée », a-t-elle ajouté.',
    ['un pêcheur: Trop tard', 'Une source policière à Lormaye: La route était coupée'],
  ],
  [
    'a proverb and a banner speak with nobody’s voice, and the name of a body is no verb',
    '« Qui vole un œuf vole un bœuf », dit le proverbe. Une banderole proclame : « Rendez-nous notre pont ! » « Terres de brume », fondation Kervella, jusqu’au 12 mai.',
    [],
  ],
  [
    'a time behind the verb is no subject',
    '« La digue tiendra », assurait la semaine dernière Paul Kervella.',
    ['Paul Kervella: La digue tiendra'],
  ],
  [
    'a name behind the press that is spoken to is the subject',
    '« Rien ne bouge », a déclaré à la presse Paul Kervella.',
    ['Paul Kervella: Rien ne bouge'],
  ],
  [
    'several people behind the verb are its subject',
    '« Rendez le pont ! », scandaient des habitants du quai.',
    ['des habitants du quai: Rendez le pont !'],
  ],
  [
    'an infinitive behind what somebody said goes on with them',
    '« Le pain manque », dit Anne Castel. Et de désigner les rayons : « Voyez vous-même. »',
    ['Anne Castel: Le pain manque', 'Anne Castel: Voyez vous-même.'],
  ],
  [
    'a noun of age means who has that age',
    "À 34 ans, Paul Kervella cherche un bateau. Marc Delorme, 52 ans, l'aide. « J'ai le temps », sourit le trentenaire. « Pas moi », répond le quinquagénaire.",
    ["Paul Kervella: J'ai le temps", 'Marc Delorme: Pas moi'],
  ],
  ['a first name with an age is a person', 'Salomé, 81 ans, rit. « Je lis », ajoute-t-elle.', ['Salomé: Je lis']],
  [
    'a relative behind an adverbial is somebody new',
    'Marc Delorme écoute. À la barre, sa mère pleure. « Il est doux », dit-elle.',
    ['sa mère: Il est doux'],
  ],
  [
    'a role with its article at the beginning of a sentence is somebody new where it fits nobody',
    'Marc Delorme, maire de Brévigny, écoute. Le greffier, lui, somnole. « Il fait chaud », explique-t-il.',
    ['Le greffier: Il fait chaud'],
  ],
  [
    'what somebody is said to be is no subject',
    "Anne Castel a grandi à Lormaye. C'est une tante qui lui apprend à lire. « J'avais cinq ans », dit-elle.",
    ["Anne Castel: J'avais cinq ans"],
  ],
  [
    'a role in front without an article leaves the subject to what follows',
    "Rien ne convainc Anne Castel. Présidente de l'association Kerlan, cette enseignante habite en face. « On entend tout », dit-elle.",
    ['Anne Castel: On entend tout'],
  ],
  [
    'who arrives first is no pronoun',
    '« Le feu montait », raconte un moniteur, arrivé le premier sur place. « On a couru. »',
    ['un moniteur: Le feu montait', 'un moniteur: On a couru.'],
  ],
  [
    'who announces what the sentence tells is its subject',
    'Marc Delorme est mort lundi, a annoncé mardi son fils Hugo.\n\n« Il dormait », a-t-il précisé.',
    ['Hugo: Il dormait'],
  ],
  [
    'a name behind a clause with a pronoun is whom that pronoun means',
    "Marc Delorme, capitaine, dirige les secours. Au refuge, où il se repose, Hugo a tout raconté. « J'ai dormi », dit-il.",
    ["Hugo: J'ai dormi"],
  ],
  [
    'a place with an article is nobody, whatever stands behind its comma',
    'Dans le Quercy, un médecin suffit. Paul Kervella dort peu. « Je tiens », dit-il.',
    ['Paul Kervella: Je tiens'],
  ],
  [
    'a country that is a first name too is no person',
    "Lucie Morvan dirige l'école. Florence a fermé ses portes. « Les cars sont pleins », dit-elle.",
    ['Lucie Morvan: Les cars sont pleins'],
  ],
  [
    'who answers a question to `vous` is not who asked it',
    "Anne Castel se lève. « J'ai peur », dit-elle. « Avez-vous porté plainte ? » demande la juge. « Deux fois », souffle-t-elle.",
    ["Anne Castel: J'ai peur", 'la juge: Avez-vous porté plainte ?', 'Anne Castel: Deux fois'],
  ],
  [
    'a question to oneself is followed by its own answer',
    'Paul Kervella écoute. Anne Castel se lève. « Partir où ? » demande-t-elle. « Je reste », ajoute-t-elle.',
    ['Anne Castel: Partir où ?', 'Anne Castel: Je reste'],
  ],
  [
    'the sentence behind may say whose saying that was',
    '« Votre chien a-t-il un nom ? » La question de la présidente, Anne Castel, surprend.',
    ['Anne Castel: Votre chien a-t-il un nom ?'],
  ],
  [
    'a first name behind letters begins the name of the subject',
    "« Les lits manquent », a réagi auprès de l'AFP Anne Castel.",
    ['Anne Castel: Les lits manquent'],
  ],
  [
    'a body behind an opening participle is the subject',
    'Lucie Morvan, maire, attend.\n\nJointe lundi, la fédération promet un geste. « Nos équipes sont là », assure-t-elle.',
    ['la fédération: Nos équipes sont là'],
  ],
  [
    'a participle of doing goes on with who spoke',
    '« Il riait », raconte Anne Castel. Puis, se tournant vers le banc : « Tu mentais. »',
    ['Anne Castel: Il riait', 'Anne Castel: Tu mentais.'],
  ],
  [
    'an age is no trade, so that a trade may still be said of who has it',
    'Hugo, 88 ans, surveille la caisse. « Le car passait ici », explique le doyen. Il revient. « Le café est bon, et puis on cause. »',
    ['Hugo: Le car passait ici', 'Hugo: Le café est bon, et puis on cause.'],
  ],
  [
    'a number at the end of a sentence is the age of nobody behind it',
    'Les clients ont de 71 à 96 ans. Préjudice : 430 000 euros. Paul Kervella écoute. « Des fleurs, surtout », répond-il.',
    ['Paul Kervella: Des fleurs, surtout'],
  ],
  [
    'a noun of origin that is on no list means whom the text has just named',
    "Nora Ferrand reprend le cabinet. Cette Brignolaise de 29 ans connaît Anne Castel. « Elle m'a formée », dit-elle.",
    ["Nora Ferrand: Elle m'a formée"],
  ],
];

it.each(cases)('%s', (_, text, expected) => {
  const script = scriptOf(text, 'fr');
  expect(heard(script)).toEqual(expected);
  expect(accountForText(script)).toEqual([]);
});
