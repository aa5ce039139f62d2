import { wordSet } from '../shared/word-set.ts';

/** French nouns that may be said of anybody: with a definite article they mean whoever the text speaks of. */
export const frenchEpithets: ReadonlySet<string> = wordSet(
  'homme femme dame monsieur garçon fille demoiselle gaillard bonhomme vieillard trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire',
  'octogénaire nonagénaire centenaire vingtenaire adolescent adolescente ado jeune aîné aînée cadet cadette benjamin benjamine vétéran vétérane',
  'natif native novice pensionnaire gaillarde',
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
);
