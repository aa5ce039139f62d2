import type { Gender } from '../../model/script.ts';
import { wordSet } from '../shared/word-set.ts';

/** Nouns of people in French with the gender they show: most have a form for men and one for women. */
export function frenchRoles(): ReadonlyMap<string, Gender> {
  const roles = new Map<string, Gender>();
  for (const noun of wordSet(...ONE_FORM)) roles.set(noun, 'unknown');
  for (const [cut, ending, ...nouns] of TWO_FORMS) {
    for (const noun of wordSet(...nouns)) {
      roles.set(noun, 'male');
      roles.set((cut === '' ? noun : noun.slice(0, -cut.length)) + ending, 'female');
    }
  }
  for (const noun of wordSet(...ONLY_MEN)) roles.set(noun, 'male');
  for (const noun of wordSet(...ONLY_WOMEN)) roles.set(noun, 'female');
  return roles;
}

/** Their plurals; words that are more often adjectives or numbers are left out. */
export function frenchPluralRoles(): ReadonlySet<string> {
  const left = wordSet(...ADJECTIVES);
  const nouns = [...frenchRoles().keys()].filter((noun) => !/[sxz]$|al$/u.test(noun) && !left.has(noun));
  return new Set([
    ...nouns.map((noun) => (noun.endsWith('eau') ? `${noun}x` : `${noun}s`)),
    ...wordSet(...ONLY_PLURAL),
  ]);
}

/** Endings of the man's and the woman's form, then the men's nouns. */
const TWO_FORMS: readonly (readonly [cut: string, ending: string, ...nouns: readonly string[]])[] = [
  [
    'eur',
    'rice',
    'directeur recteur sénateur acteur agriculteur éducateur conducteur animateur coordinateur présentateur réalisateur fondateur',
    'instituteur restaurateur organisateur médiateur facteur navigateur cultivateur viticulteur ostréiculteur apiculteur pisciculteur',
    'horticulteur aviculteur sylviculteur arboriculteur conservateur collaborateur administrateur législateur traducteur éditeur rédacteur',
    'inspecteur instructeur modérateur observateur opérateur orateur programmateur producteur promoteur formateur libérateur lecteur',
    'spectateur utilisateur consommateur dessinateur décorateur sculpteur compositeur créateur innovateur inventeur explorateur',
    'illustrateur narrateur investigateur expérimentateur accusateur détracteur électeur moniteur tuteur',
    'cofondateur codirecteur sous-directeur donateur accompagnateur dégustateur commentateur ambassadeur',
    'aménageur vulgarisateur auditeur rapporteur dictateur prédicateur prospecteur réparateur',
    'coordonnateur aviateur réanimateur provocateur préparateur négociateur contradicteur interlocuteur locuteur consolateur usurpateur',
    'cocréateur coproducteur vérificateur calculateur protecteur prédateur admirateur',
    'imitateur improvisateur triomphateur gladiateur délateur dénonciateur sénateur-maire',
  ],
  [
    'eur',
    'euse',
    'chercheur chanteur danseur vendeur coiffeur joueur entraîneur skieur nageur coureur lanceur sauteur boxeur lutteur plongeur rameur',
    'surfeur footballeur handballeur basketteur volleyeur marcheur grimpeur randonneur campeur serveur éleveur brasseur',
    'pêcheur chasseur cueilleur livreur chauffeur dépanneur démineur soudeur tourneur chaudronneur carreleur couvreur ramoneur',
    'balayeur éboueur blanchisseur repasseur brodeur tisseur tailleur teinturier fraiseur monteur cadreur blogueur influenceur youtubeur',
    'streameur programmeur développeur codeur enquêteur sondeur recruteur loueur acheteur emprunteur',
    'fraudeur voleur braqueur agresseur harceleur dealeur trafiqueur casseur meneur négociateur rêveur farceur',
    'tricheur buteur passeur relayeur sprinteur descendeur fondeur slalomeur glaneur siffleur sonneur souffleur',
    'voyageur promeneur visiteur flâneur joggeur buveur mangeur sauveteur ambulanceur',
    'masseur accoucheur guérisseur dompteur jongleur bonimenteur conteur rappeur slameur',
    'graveur relieur encadreur accordeur poseur bricoleur laboureur',
    'collectionneur penseur prêcheur quêteur veilleur passeur faneur ferrailleur brocanteur chroniqueur annonceur contrôleur camionneur déménageur manutentionneur arpenteur metteur toiletteur maraudeur',
    'sélectionneur soigneur tatoueur baroudeur baigneur rôdeur squatteur zadeur repreneur employeur fournisseur bâtisseur défricheur ensacheur',
    'manageur aiguilleur remorqueur sourceur logeur dragueur fugueur kidnappeur ravisseur empoisonneur pousseur',
    'connaisseur trappeur puncheur rouleur finisseur frappeur cogneur tireur escrimeur patineur snowboardeur kitesurfeur',
    'supporteur receveur marqueur pointeur retoucheur recycleur chineur fouineur',
  ],
  [
    'eur',
    'eure',
    'professeur ingénieur auteur procureur gouverneur entrepreneur assesseur proviseur censeur défenseur coauteur vainqueur docteur successeur prédécesseur mineur supérieur sapeur',
  ],
  ['eur', 'eresse', 'défendeur demandeur bailleur'],
  [
    'ien',
    'ienne',
    'comédien historien pharmacien chirurgien technicien gardien collégien lycéen musicien magicien mathématicien physicien informaticien',
    'électricien mécanicien opticien esthéticien diététicien généticien statisticien politicien tacticien théoricien académicien',
    'logisticien théologien paroissien doyen citoyen concitoyen praticien clinicien obstétricien gérontologien',
    'milicien acousticien polytechnicien',
    'astrophysicien géophysicien pyrotechnicien cogniticien plasticien olympien qualiticien',
  ],
  ['éen', 'éenne', 'lycéen européen'],
  [
    'er',
    'ère',
    'boulanger conseiller infirmier policier ouvrier romancier cuisinier pâtissier berger maraîcher batelier caissier fermier épicier fromager',
    'charcutier boucher poissonnier crémier chocolatier hôtelier cafetier banquier financier trésorier',
    'greffier huissier officier cavalier jardinier forestier paludier saunier céréalier laitier betteravier',
    'charpentier menuisier plombier serrurier verrier potier luthier horloger bijoutier joaillier cordonnier sellier tapissier couturier',
    'chapelier chaudronnier carrossier routier camionnier docker marinier passager écolier étranger',
    'conférencier héritier créancier usager métayer meunier minotier cidrier gondolier pionnier guerrier prisonnier geôlier',
    'métallier émeutier aventurier ambulancier brancardier cantinier plagier cabanier cabaretier limonadier roturier tripier',
    'postier chevrier vacher porcher muletier ânier équipier coéquipier ailier justicier placier chansonnier',
    'lavandier buandier bénéficier douanier braconnier archer écuyer perruquier parolier grainetier',
    'festivalier vacancier plaisancier coursier magasinier tenancier sourcier cantonnier ferronnier',
    'chamelier alpagier éclusier rentier épicier maroquinier gantier saisonnier semencier bouvier',
  ],
  [
    '',
    'e',
    'président député élu avocat adjoint magistrat étudiant enseignant habitant passant client commerçant dirigeant participant manifestant',
    'gérant résident consultant doctorant figurant assistant surveillant suppléant représentant remplaçant débutant',
    'attaquant combattant résistant délégué employé salarié retraité réfugié exilé migrant immigrant immigré émigré licencié',
    'invité accusé prévenu mandaté blessé rescapé détenu condamné plaignant requérant exploitant négociant fabricant trafiquant',
    'marchand paysan artisan partisan courtisan habitué abonné sinistré administré assuré syndiqué diplômé',
    'intéressé associé protégé adhérent correspondant intervenant opposant votant survivant descendant mendiant',
    'soignant aidant accompagnant apprenti ami cousin voisin orphelin gamin riverain châtelain sacristain écrivain souverain',
    'aîné benjamin médaillé adolescent vice-président substitut expert agent lauréat candidat recruté rival suspect',
    'marin mandarin fêtard motard montagnard vieillard campagnard traînard routard',
    'perdant gagnant arrivant occupant croyant pratiquant',
    'consul amant sympathisant postulant aspirant impétrant savant exposant',
    'militant laborantin fiancé intermittent envoyé juré maire-adjoint tisserand aide-soignant',
    'ex-président ex-salarié ex-employé ex-adjoint ex-député émigrant dissident délinquant contrevenant',
    'patient confident prétendant résidant non-voyant malvoyant estivant itinérant',
    'pénitent insurgé naufragé miraculé mal-logé vétéran',
  ],
  ['', 'ne', 'patron champion bûcheron vigneron forgeron maçon baron breton espion luron mitron'],
  ['f', 've', 'veuf'],
  ['x', 'se', 'époux religieux'],
  ['', 'sse', 'maître hôte prince contremaître'],
  ['et', 'ète', 'préfet sous-préfet'],
  ['chef', 'cheffe', 'chef sous-chef'],
  ['', 'te', 'cadet'],
  ['', 'le', 'colonel'],
  ['al', 'ale', 'général caporal amiral maréchal'],
];

const ONE_FORM = [
  'ministre maire juge secrétaire porte-parole spécialiste journaliste responsable analyste économiste syndicaliste artiste bénévole témoin',
  'médecin élève architecte astronome biologiste géologue sociologue politologue climatologue photographe cinéaste dramaturge poète',
  'philosophe psychologue vétérinaire dentiste notaire commissaire membre collègue homologue locataire propriétaire copropriétaire partenaire',
  'fonctionnaire parlementaire diplomate scientifique pilote copilote guide cycliste athlète adversaire interprète libraire soldat pompier',
  'géographe hydrologue hydrogéologue glaciologue volcanologue vulcanologue sismologue météorologue ornithologue entomologue écologue océanologue',
  'océanographe cartographe démographe ethnologue anthropologue archéologue paléontologue cardiologue neurologue gynécologue urologue radiologue',
  'oncologue cancérologue virologue épidémiologiste infectiologue immunologue pneumologue dermatologue psychiatre pédiatre gériatre psychanalyste',
  'psychothérapeute kinésithérapeute kiné ergothérapeute orthophoniste anesthésiste généraliste urgentiste légiste toxicologue',
  'pédopsychiatre podologue ostéopathe naturopathe sage-femme biochimiste chimiste botaniste naturaliste écologiste généticiste zoologiste',
  'gréviste éclairagiste éthologue primatologue agronome astronaute cosmonaute spationaute linguiste philologue musicologue criminologue',
  'essayiste éditorialiste pamphlétaire reporter caricaturiste scénariste documentariste bédéiste nouvelliste',
  'peintre aquarelliste portraitiste pianiste violoniste violoncelliste guitariste bassiste flûtiste clarinettiste saxophoniste trompettiste accordéoniste harpiste organiste altiste',
  'soliste choriste percussionniste vocaliste chorégraphe scénographe céramiste',
  'ébéniste fleuriste garagiste antiquaire galeriste bouquiniste disquaire buraliste',
  'pépiniériste paysagiste urbaniste géomètre topographe styliste modiste maquettiste graphiste webmestre ergonome',
  'machiniste chauffagiste capitaine arbitre gymnaste triathlète',
  'pentathlète heptathlète judoka karatéka vététiste alpiniste',
  'parachutiste motocycliste automobiliste cyclotouriste touriste',
  'gendarme garde vigile militaire stratège',
  'cadre comptable gestionnaire mandataire actionnaire commanditaire bénéficiaire destinataire signataire pétitionnaire prestataire',
  'stagiaire volontaire capitaliste communiste socialiste écolo centriste gaulliste souverainiste autonomiste indépendantiste nationaliste',
  'activiste féministe pacifiste syndic juriste pénaliste fiscaliste constitutionnaliste civiliste criminaliste',
  'bibliothécaire documentaliste archiviste muséologue muséographe égyptologue médiéviste',
  'diacre catéchiste bouddhiste exégète',
  'pharmacologue hygiéniste nutritionniste',
  'clown mime acrobate trapéziste funambule marionnettiste illusionniste ventriloque humoriste comique',
  'concierge domestique majordome pensionnaire convive camarade',
  'adepte fidèle disciple apôtre complice otage adulte ado',
  'enfant fan ultra supporter leader coach manager trader designer dj',
  'skipper coskipper boss maître-nageur secouriste réserviste',
  'standardiste réceptionniste esthète critique universitaire',
  'légataire notable édile bourgmestre',
  'chargé chargée délégataire commissaire-priseur expert-comptable métallurgiste sidérurgiste',
  'trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire binôme psy proche parent ex-ministre ex-maire',
  'planétologue bactériologiste virologiste écotoxicologue pédologue mycologue généalogiste graphologue',
  'aubergiste détective mécène colosse prof instit dg pdg drh dga dgs quadra quinqua sexa vingtenaire internaute',
  'cégétiste cédétiste frontiste macroniste royaliste trotskiste anarchiste marxiste écoterroriste survivaliste complotiste',
  'monarque despote émissaire plénipotentiaire dignitaire adversaire légionnaire',
  'milliardaire millionnaire multimillionnaire smicard sdf sans-abri sans-papiers vacataire intérimaire autoentrepreneur auto-entrepreneur',
  'bénéficiaire allocataire tétraplégique paraplégique autiste malade cariste aide-ménagère',
  'pongiste pentathlonien fleurettiste sabreur épéiste perchiste décathlonien libéro',
  'troisième-ligne deuxième-ligne demi-centre pisteur-secouriste',
];

const ONLY_MEN = [
  'père frère fils homme mari oncle grand-père roi beau-père beau-frère beau-fils gendre neveu petit-fils papa papy garçon monsieur',
  'milieu curé prêtre évêque archevêque cardinal imam pasteur pape rabbin moine abbé vicaire aumônier',
  'compagnon époux veuf copain cheminot pilier talonneur gaillard gars mec bonhomme duc comte marquis',
  'sultan émir cheikh tsar empereur chancelier premier-ministre bâtonnier brigadier sergent adjudant major commandant lieutenant commodore',
  'sapeur-pompier médecin-chef matelot mousse ermite dandy parrain',
  'portier barman steward pisteur grutier parquetier colistier toréador garçonnet yachtman garde-chasse garde-pêche garde-champêtre',
  'ex-mari ex-compagnon ex-époux quidam échevin gentleman chef-cuisinier',
];

const ONLY_WOMEN = [
  'mère sœur soeur fille femme tante grand-mère reine princesse belle-mère belle-sœur belle-fille nièce maman mamie dame demoiselle',
  'ministresse écrivaine autrice auteure épouse veuve compagne copine héroïne ambassadrice nonne nounou abbesse duchesse',
  'comtesse marquise baronne impératrice chancelière bâtonnière brigadière marraine religieuse moniale députée maîtresse cheffe vigneronne',
  'championne patronne bûcheronne diva matriarche professeure chirurgienne gouvernante couturière nourrice',
  'mairesse poétesse chasseresse déesse hôtesse lieutenante commandante',
  'chercheure entraineuse sénatrice soldate pompière cheminote substitute',
  'barmaid ex-femme ex-compagne ex-épouse fillette aide-soignante pasteure parquetière colistière grutière échevine bru belle-soeur',
];

const ONLY_PLURAL = [
  'autorités syndicats médias associations parents gens proches jeunes personnes enquêteurs secours organisateurs familles profs internautes',
];

/** Mostly something else in the plural. */
const ADJECTIVES = [
  'critique comique adulte type proche militaire scientifique fidèle garde cadre chargé chargée mineur supérieur étranger',
];
