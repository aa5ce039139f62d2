import { wordSet } from '../shared/word-set.ts';

const REGULAR: ReadonlySet<string> = wordSet(
  'déclarer affirmer indiquer annoncer expliquer préciser détailler raconter confier témoigner rapporter tweeter signaler exposer',
  'ajouter continuer enchaîner insister résumer répéter estimer juger considérer penser assurer marteler espérer regretter plaider',
  'noter relever observer constater remarquer commenter rappeler souligner analyser évoquer demander interroger lancer interpeller',
  'répliquer dénoncer critiquer accuser fustiger indigner alerter menacer exiger réclamer avouer confirmer nier nuancer jurer',
  'exclamer écrier souffler glisser soupirer plaisanter ironiser féliciter inquiéter emporter étonner murmurer crier chuchoter',
  'grogner protester argumenter arguer avancer proclamer clamer hasarder tempérer justifier déplorer saluer trancher proposer',
  'suggérer conseiller recommander révéler informer préférer acquiescer lâcher scander marmonner hurler objecter pester savourer',
  'questionner amuser agacer désoler lamenter gronder tonner relater illustrer vanter énumérer lister énoncer statuer trancher',
  'poster twitter certifier attester énerver impatienter alarmer enthousiasmer enflammer emballer offusquer insurger',
  'épingler railler moquer gausser vitupérer tempêter fulminer râler ronchonner bougonner maugréer grommeler grincer cingler tacler',
  'couper interjeter opiner abonder approuver corriger rectifier relativiser minimiser dédramatiser rassurer apaiser modérer',
  'complimenter louer encenser applaudir féliciter remercier consoler encourager exhorter implorer supplier prier enjoindre ordonner sommer',
  'intimer commander réfuter contester contrer riposter rectifier balayer esquiver éluder différer',
  'deviner imaginer rêver calculer chiffrer évaluer pronostiquer prophétiser anticiper envisager escompter miser',
  'parier douter hésiter bredouiller bafouiller balbutier bégayer chantonner fredonner chanter psalmodier réciter déclamer entonner',
  'articuler prononcer formuler philosopher disserter pontifier professer enseigner narrer conter retracer',
  'remémorer évoquer songer soulager ricaner pouffer glousser sangloter pleurer gémir geindre vociférer beugler brailler gueuler',
  'éructer aboyer claironner trompeter asséner marteler assener enfoncer renvoyer relancer embrayer compléter développer',
  'préciser spécifier détailler expliciter clarifier éclairer vulgariser interpréter diagnostiquer déceler pointer signifier',
  'notifier communiquer divulguer dévoiler lancer balancer décocher jeter cracher persister récuser rejeter refuser',
  'revendiquer assumer endosser accepter concéder confesser culpabiliser excuser désavouer regretter navrer désespérer effrayer affoler',
  'paniquer angoisser tracasser préoccuper soucier interloquer émerveiller extasier pâmer enorgueillir vanter targuer flatter gargariser',
  'jubiler exulter triompher pavoiser plastronner fanfaronner crâner bluffer taquiner titiller chambrer blaguer badiner philosopher',
  'trépigner rigoler esclaffer étrangler étouffer décrypter décortiquer théoriser décréter persifler synthétiser récapituler égrener étriller éreinter',
  'vilipender supposer redouter soupçonner opposer époumoner récrier infirmer inviter évacuer balayer appuyer étayer pronostiquer conjurer',
  'tancer admonester sermonner morigéner houspiller apostropher héler haranguer susurrer roucouler minauder ânonner attaquer',
);

const IRREGULAR =
  'dit disent disait disaient dirent dira diront dirait dite dites écrit écrivent écrivait écrivaient écrivit écrivirent écrira ' +
  'poursuit poursuivent poursuivait poursuivit poursuivi reprend reprennent reprenait reprit repris renchérit renchérissent renchérissait renchéri ' +
  'conclut concluent concluait conclu conclurent soutient soutiennent soutenait soutint soutenu prétend prétendent prétendait prétendit prétendu ' +
  'craint craignent craignait craignit répond répondent répondait répondit répondirent répondu rétorque rétorquait rétorqua rétorqué ' +
  'avertit avertissent avertissait averti prévient préviennent prévenait prévint prévenu appelle appellent rappelle rappellent relève relèvent ' +
  'admet admettent admettait admit admis reconnaît reconnait reconnaissent reconnaissait reconnut reconnu concède concèdent concédait concéda concédé ' +
  'dément démentent démentait démentit démenti promet promettent promettait promit promis sourit sourient souriait souri rit riait ' +
  'réjouit réjouissent réjouissait réjoui réjouie réjouis réjouies fit croit croient croyait plaint plaignent plaignait maintient maintenait maintenu ' +
  'souvient souviennent souvenait souvint souvenu convient convenait convenu surprend défend défendait défendu défendue défendent ' +
  'enjoint interrompt interrompait interrompu contredit contredisait prédit prédisait prédisent prédirent décrit décrivent décrivait décrivit ' +
  'dépeint transmet transmettait transmis résout rugit rugissait mugit gémit gémissait maudit bondit bondissait abasourdit compatit compatissait ' +
  'applaudit applaudissait réfléchit réfléchissait garantit garantissent garantissait garanti réagit réagissent réagissait réagi glapit rebondit ' +
  'poursuivirent comprend comprenait comprit apprend apprenait apprit ' +
  'émet émettait traduit traduisait déduit déduisait sous-entend entend insinue insinuait reconnaissent reconnaissaient ' +
  'soutenaient souriaient sourirent répondaient répondront répondra redit redisait redisent médit rétorquent rétorquèrent souscrit tweete reprocha ' +
  'reproche reprochait reprochent reproché dirait diraient ponctue ponctuait enchérit surenchérit surenchérissait ' +
  'enquiert enquérait enquit enquis émeut émouvait ému émue attendrit attendrissait enhardit étourdit raidit assombrit ' +
  'balaie balaient appuie appuient étaie met mettait';

const INFINITIVES =
  'dire écrire poursuivre reprendre renchérir conclure soutenir prétendre craindre répondre rétorquer prévenir admettre reconnaître concéder démentir promettre sourire réjouir ' +
  'disant écrivant poursuivant concluant soutenant répondant rétorquant prévenant admettant reconnaissant promettant souriant ' +
  'réagir rappelant interrompre interrompant contredire prédire prédisant décrire décrivant garantir garantissant soupirant surenchérir reprocher reprochant redire ' +
  'valoir comprendre enquérir émouvoir croire';

/** Forms of French reporting verbs that have a subject. */
export const frenchReportingVerbs: ReadonlySet<string> = new Set([
  ...[...REGULAR].flatMap(finiteForms),
  ...wordSet(IRREGULAR),
]);

/** Infinitives and gerunds of the same verbs. */
export const frenchSubjectlessVerbs: ReadonlySet<string> = new Set([
  ...[...REGULAR].flatMap((verb) => [verb, `${softStem(verb)}ant`]),
  ...wordSet(INFINITIVES),
]);

function finiteForms(verb: string): readonly string[] {
  const stem = verb.slice(0, -2);
  const soft = softStem(verb);
  const open = openStems(stem);
  return [
    ...open.flatMap((before) => [`${before}e`, `${before}ent`]),
    ...['ait', 'aient', 'a'].map((ending) => soft + ending),
    ...['èrent', 'é', 'ée', 'és', 'ées', 'era', 'eront', 'erait'].map((ending) => stem + ending),
  ];
}

/** Before an ending that is not heard the vowel opens: suggère, martèle; some double their consonant: grommelle. */
function openStems(stem: string): readonly string[] {
  if (/e[lt]$/u.test(stem)) return [stem.replace(/e([lt])$/u, 'è$1'), stem + stem.slice(-1)];
  return [stem.replace(/e([^aeiouyéè])$/u, 'è$1').replace(/é([^aeiouyéè]+)$/u, 'è$1')];
}

/** `annoncer` keeps its sound before `a`: annonça; `exiger`: exigea. */
function softStem(verb: string): string {
  const stem = verb.slice(0, -2);
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}
