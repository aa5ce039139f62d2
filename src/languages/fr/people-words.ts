import type { PeopleWords } from '../people-words.ts';
import { nameParticles } from '../shared/name-particles.ts';
import { wordMap, wordSet } from '../shared/word-set.ts';

/** People in French: the article and the noun mostly tell the gender; the noun comes first in its phrase. */
export const frenchPeopleWords: PeopleWords = {
  titles: wordMap(
    ['mme mmes mlle madame mesdames mademoiselle', 'female'],
    ['m mm monsieur messieurs mgr', 'male'],
    ['me dr pr maître docteur professeur général colonel capitaine commandant lieutenant', 'unknown'],
  ),
  wholeTitles: wordSet(
    'madame mesdames mademoiselle monsieur messieurs maître docteur professeur général colonel capitaine commandant lieutenant',
  ),
  firstNames: new Map(),
  particles: nameParticles,
  pronouns: wordMap(
    ['il', { gender: 'male', number: 'one' }],
    ['elle', { gender: 'female', number: 'one' }],
    ['ils', { gender: 'unknown', number: 'many' }],
    ['elles', { gender: 'female', number: 'many' }],
    ['celui-ci', { gender: 'male', number: 'one' }],
    ['celle-ci', { gender: 'female', number: 'one' }],
    ['on', { gender: 'unknown', number: 'nobody' }],
  ),
  hyphenPronouns: wordSet('il elle on ils elles je'),
  determiners: wordMap(
    ['le ce cet', { kind: 'definite', gender: 'male', plural: false }],
    ['la cette', { kind: 'definite', gender: 'female', plural: false }],
    ["l'", { kind: 'definite', gender: 'unknown', plural: false }],
    ['les ces', { kind: 'definite', gender: 'unknown', plural: true }],
    ['un', { kind: 'indefinite', gender: 'male', plural: false }],
    ['une', { kind: 'indefinite', gender: 'female', plural: false }],
    ['des plusieurs certains certaines quelques deux trois', { kind: 'indefinite', gender: 'unknown', plural: true }],
    ['son', { kind: 'possessive', gender: 'unknown', plural: false }],
    ['sa', { kind: 'possessive', gender: 'female', plural: false }],
    ['leur notre votre mon', { kind: 'possessive', gender: 'unknown', plural: false }],
    ['ses leurs nos', { kind: 'possessive', gender: 'unknown', plural: true }],
  ),
  roles: wordMap(
    [
      [
        'directrice présidente rectrice ministresse sénatrice députée conseillère infirmière boulangère chercheuse chanteuse danseuse actrice',
        'comédienne romancière écrivaine autrice auteure historienne avocate procureure magistrate policière agricultrice éleveuse ouvrière',
        'étudiante lycéenne enseignante institutrice professeure habitante voisine cliente passante riveraine commerçante vendeuse coiffeuse',
        'pharmacienne chirurgienne patronne cheffe dirigeante fondatrice animatrice coordinatrice organisatrice présentatrice réalisatrice',
        'championne joueuse entraîneuse sélectionneuse militante élue adjointe préfète maîtresse mère sœur fille femme épouse veuve tante',
        'grand-mère dame reine princesse ambassadrice médiatrice éducatrice gérante restauratrice',
        'résidente retraitée participante manifestante employée salariée ingénieure technicienne navigatrice',
        'ostréicultrice maraîchère bergère batelière factrice conductrice surveillante caissière serveuse cuisinière',
        'intéressée dernière paysanne doctorante consultante',
      ].join(' '),
      'female',
    ],
    [
      [
        'directeur président recteur sénateur député conseiller infirmier boulanger chercheur chanteur danseur acteur comédien romancier',
        'écrivain auteur historien avocat procureur magistrat policier agriculteur éleveur ouvrier étudiant lycéen enseignant instituteur',
        'habitant voisin client passant riverain commerçant vendeur coiffeur pharmacien chirurgien patron dirigeant fondateur animateur',
        'coordinateur organisateur présentateur réalisateur champion joueur entraîneur sélectionneur militant élu adjoint préfet père frère',
        'fils homme mari époux veuf oncle grand-père roi prince ambassadeur médiateur éducateur gérant restaurateur résident retraité',
        'participant manifestant employé salarié technicien navigateur paysan doctorant consultant facteur conducteur berger pêcheur',
        'cuisinier serveur attaquant défenseur gardien milieu capitaine curé prêtre évêque imam pasteur pape intéressé dernier',
      ].join(' '),
      'male',
    ],
    [
      [
        'ministre maire juge chef secrétaire porte-parole spécialiste journaliste responsable analyste économiste syndicaliste artiste',
        'bénévole témoin médecin ingénieur professeur élève architecte astronome biologiste géologue sociologue politologue climatologue',
        'photographe cinéaste dramaturge poète philosophe psychologue vétérinaire dentiste notaire commissaire vice-président membre',
        'collègue homologue collaborateur locataire propriétaire partenaire fonctionnaire parlementaire diplomate scientifique expert experte',
        'pilote guide cycliste athlète adversaire interprète libraire apiculteur vigneron soldat officier général colonel pompier sauveteur',
      ].join(' '),
      'unknown',
    ],
  ),
  pluralRoles: wordSet(
    'habitants riverains voisins clients experts autorités responsables élus syndicats organisateurs manifestants témoins chercheurs',
    'scientifiques ministres médecins parents élèves étudiants agriculteurs salariés ouvriers policiers enquêteurs avocats auteurs députés',
    'commerçants joueurs supporters militants bénévoles pompiers médias journalistes analystes associations',
  ),
  lastParts: new Map(),
  epithets: new Set(),
  sameRoles: [
    wordSet('président présidente chef dirigeant dirigeante'),
    wordSet('médecin chirurgien chirurgienne docteur'),
    wordSet('député députée élu élue parlementaire sénateur sénatrice'),
    wordSet('entraîneur entraîneuse sélectionneur sélectionneuse coach technicien'),
    wordSet('patron patronne directeur directrice gérant gérante dirigeant dirigeante'),
    wordSet('joueur joueuse attaquant défenseur milieu gardien capitaine'),
    wordSet('maire élu élue édile'),
    wordSet('chercheur chercheuse scientifique'),
  ],
  genderlessRoles: wordSet('personne victime star vedette recrue sentinelle source connaissance'),
  organisations: wordSet(
    'syndicat ministère mairie société entreprise ville région police justice direction presse fédération association commission banque',
    'agence compagnie chaîne radio télévision quotidien journal hebdomadaire magazine site parti groupe gouvernement opposition conseil',
    'comité collectif organisation ong université institut fondation hôpital préfecture gendarmerie armée cour tribunal parquet ligue club',
    'fabricant constructeur opérateur exploitant consortium union coopérative chambre ambassade présidence communauté commune métropole',
    'département état administration autorité observatoire laboratoire revue rédaction assemblée sénat coalition équipe firme start-up plateforme',
  ),
  documents: wordSet(
    'rapport communiqué étude analyse déclaration texte message lettre enquête article éditorial document avis note tweet tribune affiche bulletin',
  ),
  headNoun: 'first',
  adjectivesBefore: wordSet(
    'jeune jeunes ancien ancienne anciens anciennes vieux vieille vieil nouveau nouvelle nouvel petit petite grand grande autre autres seul seule premier première futur future ex célèbre principal principale même certain vice propre même',
  ),
  demonyms: wordSet(
    'russe malien malienne français française allemand allemande américain américaine britannique espagnol espagnole italien italienne belge suisse sénégalais sénégalaise européen européenne africain africaine chinois chinoise turc turque ukrainien ukrainienne',
  ),
  complements: wordSet("de du des d' en à aux au chez pour"),
  officeComplements: wordSet("de du des d'"),
  prepositions: wordSet(
    "de du des d' à au aux en dans par pour sur sous avec sans chez vers contre entre parmi depuis pendant durant selon dès après avant",
    "devant derrière malgré envers lors grâce face jusqu'",
  ),
  conjunctions: wordSet(
    "et mais ou car donc or puis que qu' tandis lorsque lorsqu' quand si comme puisque puisqu' ni où",
  ),
  joiningWords: new Set(),
  objectPronouns: new Set(),
  relatives: wordSet("qui que qu' dont où lequel laquelle"),
  phraseEnds: wordSet(
    "a ont avait avaient aurait est sont était étaient sera serait fait font n' ne se s' y lui leur qui que qu' dont où et ou mais car donc",
    'comme si quand lorsque tandis aussi encore déjà hier demain lundi mardi mercredi jeudi vendredi samedi dimanche avec sans sur sous',
    'par dans contre vers depuis après avant pendant lors chez pas plus très il elle ils elles on nous vous je va vont doit peut veut vient',
  ),
  notNames: wordSet(
    'le la les un une des ce cet cette ces son sa ses leur leurs notre votre mon ma mes il elle ils elles on nous vous je tu',
    "l' d' j' c' s' n' qu' m' t' et mais ou car donc or ni puis que qui quoi quand comment pourquoi où si comme lorsque lorsqu' puisque",
    'à au aux de du en dans par pour sur sous avec sans chez vers contre entre parmi depuis pendant durant selon dès après avant devant malgré lors grâce face jusque',
    "alors ainsi aussi enfin ensuite pourtant cependant toutefois néanmoins hier aujourd'hui demain voici voilà oui non ici là bien très plus moins tout tous toute toutes",
    'plusieurs certains certaines quelques chaque aucun aucune autre autres même deux trois quatre cinq six sept huit neuf dix cent mille',
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'est sont était a ont avait y ne se cela ceci ça celui celle ceux interrogé interrogée interview bilan explication réaction reportage',
    "image photo questionné parmi désormais résultat reste restent quant d'abord surtout",
  ),
  copulas: wordSet('est était fut devient reste'),
  elisions: wordSet('d l j c s n m t qu lorsqu puisqu jusqu quoiqu presqu'),
  possessiveS: false,
  nounCapitals: null,
};
