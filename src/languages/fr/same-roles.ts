import { wordSet } from '../shared/word-set.ts';

/** Wider nouns, and the narrower ones each of which may mean the same person as they do. */
const WIDER: readonly (readonly [wider: string, narrower: string])[] = [
  [
    'chercheur chercheuse chercheure scientifique universitaire spécialiste expert experte',
    [
      'sociologue historien historienne économiste politologue géographe climatologue biologiste anthropologue archéologue astronome',
      'astrophysicien astrophysicienne planétologue géologue hydrologue botaniste ornithologue philosophe psychologue virologue épidémiologiste',
      'glaciologue océanographe ethnologue écologue agronome volcanologue sismologue physicien physicienne chimiste mathématicien mathématicienne',
      'professeur professeure analyste criminologue constitutionnaliste juriste ingénieur ingénieure directeur directrice maître',
    ].join(' '),
  ],
  [
    'agriculteur agricultrice paysan paysanne exploitant exploitante producteur productrice cultivateur cultivatrice fermier fermière',
    [
      'éleveur éleveuse maraîcher maraîchère céréalier céréalière viticulteur viticultrice vigneron vigneronne berger bergère apiculteur apicultrice',
      'arboriculteur arboricultrice horticulteur horticultrice fromager fromagère ostréiculteur ostréicultrice',
    ].join(' '),
  ],
  [
    'commerçant commerçante artisan artisane patron patronne gérant gérante',
    [
      'boulanger boulangère boucher bouchère épicier épicière fleuriste libraire coiffeur coiffeuse cafetier cafetière restaurateur restauratrice',
      'pâtissier pâtissière charcutier charcutière fromager fromagère poissonnier poissonnière primeur buraliste hôtelier hôtelière aubergiste garagiste',
    ].join(' '),
  ],
  [
    'médecin docteur docteure praticien praticienne spécialiste soignant soignante',
    'obstétricien obstétricienne cardiologue psychiatre pédiatre chirurgien chirurgienne généraliste urgentiste gynécologue neurologue cancérologue oncologue infectiologue',
  ],
  [
    'officier officière militaire gendarme pompier pompière sapeur-pompier',
    'commandant capitaine lieutenant lieutenante colonel colonelle adjudant major général sergent',
  ],
  [
    'policier policière enquêteur enquêtrice',
    'commissaire commandant capitaine lieutenant brigadier brigadière inspecteur inspectrice',
  ],
  [
    'élu élue édile',
    'maire adjoint adjointe conseiller conseillère vice-président vice-présidente député députée sénateur sénatrice',
  ],
  ['syndicaliste cégétiste responsable', 'délégué déléguée secrétaire représentant représentante'],
  [
    'artiste interprète',
    'chanteur chanteuse musicien musicienne comédien comédienne acteur actrice pianiste violoniste accordéoniste danseur danseuse peintre sculpteur sculptrice plasticien plasticienne',
  ],
  ['enseignant enseignante prof', 'professeur professeure instituteur institutrice maître maîtresse'],
  [
    'joueur joueuse footballeur footballeuse rugbyman',
    'attaquant attaquante buteur buteuse ailier ailière avant-centre défenseur défenseuse gardien gardienne milieu meneur meneuse capitaine talonneur pilier',
  ],
  ['responsable dirigeant dirigeante', 'directeur directrice président présidente chef cheffe patron patronne'],
  ['cycliste coureur coureuse', 'grimpeur grimpeuse sprinteur sprinteuse rouleur rouleuse champion championne'],
];

/** Groups of roles that may mean one person. */
export const sameFrenchRoles: readonly ReadonlySet<string>[] = [
  ...WIDER.flatMap(([wider, narrower]) => [...wordSet(narrower)].map((noun) => wordSet(wider, noun))),
  wordSet('président présidente chef cheffe dirigeant dirigeante patron patronne'),
  wordSet('médecin chirurgien chirurgienne docteur docteure praticien praticienne généraliste urgentiste'),
  wordSet('député députée élu élue parlementaire sénateur sénatrice eurodéputé eurodéputée'),
  wordSet(
    'entraîneur entraîneuse sélectionneur sélectionneuse coach technicien technicienne manager manageuse tacticien tacticienne',
  ),
  wordSet('patron patronne directeur directrice gérant gérante dirigeant dirigeante entrepreneur entrepreneuse'),
  wordSet('joueur joueuse attaquant attaquante buteur buteuse ailier ailière'),
  wordSet('joueur joueuse milieu meneur meneuse'),
  wordSet('joueur joueuse défenseur défenseuse'),
  wordSet('joueur joueuse gardien gardienne'),
  wordSet('maire élu élue édile'),
  wordSet('adjoint adjointe conseiller conseillère élu élue'),
  wordSet('chercheur chercheuse chercheure scientifique'),
  wordSet('avocat avocate défenseur conseil pénaliste'),
  wordSet('juge magistrat magistrate'),
  wordSet('procureur procureure magistrat magistrate'),
  wordSet('présidente président juge magistrat magistrate'),
  wordSet('écrivain écrivaine romancier romancière auteur auteure autrice'),
  wordSet(
    'agriculteur agricultrice paysan paysanne exploitant exploitante éleveur éleveuse cultivateur cultivatrice fermier fermière maraîcher maraîchère',
  ),
  wordSet('musicien musicienne pianiste violoniste violoncelliste guitariste soliste'),
  wordSet('chanteur chanteuse artiste'),
  wordSet('comédien comédienne acteur actrice'),
  wordSet('réalisateur réalisatrice cinéaste'),
  wordSet('enseignant enseignante professeur professeure instituteur institutrice maître maîtresse'),
  wordSet('cycliste coureur coureuse grimpeur grimpeuse sprinteur sprinteuse'),
  wordSet('skieur skieuse fondeur fondeuse champion championne'),
  wordSet('policier policière enquêteur enquêtrice commissaire'),
  wordSet('prévenu prévenue accusé accusée'),
  wordSet('plaignant plaignante victime'),
  wordSet('gardien gardienne portier'),
  wordSet('attaquant attaquante buteur buteuse avant-centre'),
  wordSet('patron patronne pdg président présidente dirigeant dirigeante dg'),
  wordSet('préfet préfète représentant représentante'),
  wordSet('procureur procureure parquetier parquetière substitut substitute'),
  wordSet('cuisinier cuisinière chef cheffe restaurateur restauratrice'),
  wordSet('metteur metteuse réalisateur réalisatrice dramaturge'),
  wordSet('bénévole militant militante responsable'),
  wordSet('mère maman'),
  wordSet('père papa'),
  wordSet('mari époux'),
  wordSet('femme épouse'),
  wordSet('pompier pompière sapeur-pompier'),
  wordSet('manager directeur directrice'),
];
