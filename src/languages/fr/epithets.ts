import { wordSet } from '../shared/word-set.ts';

/** French nouns that may be said of anybody: with a definite article they mean whoever the text speaks of. */
export const frenchEpithets: ReadonlySet<string> = wordSet(
  'homme femme dame monsieur garçon fille demoiselle gaillard bonhomme vieillard trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire',
  'octogénaire nonagénaire centenaire vingtenaire adolescent adolescente ado jeune aîné aînée cadet cadette benjamin benjamine vétéran vétérane',
  'natif native novice pensionnaire gaillarde',
);

/** Of the nouns below, those that say nothing of somebody's trade. */
export const frenchCommonPosts: ReadonlySet<string> = wordSet(
  'manager capitaine champion championne vainqueur vainqueure lauréat lauréate médaillé médaillée doyen doyenne bénévole retraité retraitée militant',
  'militante activiste candidat candidate opposant opposante élu élue édile conseiller conseillère joueur joueuse expert experte spécialiste artiste',
  'rescapé rescapée survivant survivante miraculé miraculée',
  'collectionneur collectionneuse artisan artisane commerçant commerçante colosse footballeur footballeuse rugbyman athlète syndicaliste guide',
);

/** Nouns of trades and posts by which French news texts call again whom they have named. Those that every place has (le maire, le chauffeur) are not among them. */
export const frenchDescriptions: ReadonlySet<string> = wordSet(
  'manager technicien technicienne coach tacticien tacticienne attaquant attaquante buteur buteuse milieu défenseur défenseuse ailier ailière meneur meneuse',
  'skipper skippeuse navigateur navigatrice coureur coureuse grimpeur grimpeuse sprinteur sprinteuse cycliste nageur nageuse skieur skieuse athlète',
  'pilote judoka gymnaste marathonien marathonienne boxeur boxeuse champion championne vainqueur vainqueure lauréat lauréate médaillé médaillée',
  'romancier romancière écrivain écrivaine auteur auteure autrice essayiste poète poétesse dramaturge comédien comédienne acteur actrice humoriste',
  'chanteur chanteuse rappeur rappeuse musicien musicienne compositeur compositrice pianiste violoniste violoncelliste guitariste soliste chorégraphe',
  'cinéaste réalisateur réalisatrice documentariste photographe plasticien plasticienne sculpteur sculptrice peintre dessinateur dessinatrice artiste',
  'chercheur chercheuse chercheure scientifique universitaire sociologue historien historienne économiste politologue géographe climatologue biologiste',
  'philosophe psychologue anthropologue archéologue astronome astrophysicien géologue hydrologue botaniste ornithologue spécialiste expert experte',
  'syndicaliste militant militante activiste député députée sénateur sénatrice eurodéputé eurodéputée parlementaire édile élu élue conseiller conseillère',
  'agriculteur agricultrice éleveur éleveuse vigneron vigneronne maraîcher maraîchère paysan paysanne exploitant exploitante producteur productrice',
  'apiculteur apicultrice ostréiculteur ostréicultrice entrepreneur entrepreneuse industriel industrielle artisan artisane luthier luthière horloger horlogère',
  'ébéniste restaurateur restauratrice pêcheur doyen doyenne bénévole retraité retraitée étudiant étudiante lycéen lycéenne',
  'gardien gardienne portier talonneur demi pilier troisième-ligne deuxième-ligne libéro passeur passeuse capitaine footballeur footballeuse joueur joueuse',
  'rugbyman basketteur basketteuse handballeur handballeuse tireur tireuse escrimeur escrimeuse patineur patineuse surfeur surfeuse vététiste',
  'planétologue virologue épidémiologiste infectiologue glaciologue océanographe climatologue ethnologue écologue agronome volcanologue sismologue ingénieur',
  'ingénieure chirurgien chirurgienne généraliste urgentiste praticien praticienne infirmier infirmière aide-soignant aide-soignante pharmacien pharmacienne',
  'sage-femme obstétricien obstétricienne cardiologue psychiatre pédiatre vétérinaire kinésithérapeute orthophoniste ambulancier ambulancière',
  'boulanger boulangère boucher bouchère épicier épicière fleuriste libraire coiffeur coiffeuse cafetier cafetière pâtissier pâtissière charcutier charcutière',
  'céréalier céréalière viticulteur viticultrice berger bergère fromager fromagère arboriculteur arboricultrice horticulteur horticultrice marin chasseur chasseuse',
  'menuisier menuisière charpentier charpentière plombier plombière électricien électricienne garagiste mécanicien mécanicienne forgeron céramiste potier potière',
  'accordéoniste organiste batteur batteuse bassiste violoniste danseur danseuse metteur metteuse scénographe dramaturge conteur conteuse illustrateur illustratrice',
  'architecte urbaniste paysagiste galeriste collectionneur collectionneuse créateur créatrice styliste designer animateur animatrice',
  'instituteur institutrice enseignant enseignante professeur professeure prof doctorant doctorante écolier écolière collégien collégienne',
  'cheminot cheminote pompier pompière facteur factrice routier routière ouvrier ouvrière métallurgiste fondeur fondeuse docker mineur cégétiste',
  'diplomate militaire officier officière gendarme analyste juriste pénaliste criminologue',
  'rescapé rescapée survivant survivante miraculé miraculée',
  'religieux religieuse prêtre abbé moine évêque imam rabbin colosse commerçant commerçante cuisinier cuisinière hôtelier hôtelière aubergiste',
  'aventurier aventurière explorateur exploratrice alpiniste randonneur randonneuse guide astronaute spationaute inventeur inventrice',
  'centriste socialiste communiste écologiste frontiste gaulliste insoumis insoumise opposant opposante candidat candidate cinéphile',
);
