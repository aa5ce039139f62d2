import { wordSet } from '../shared/word-set.ts';

const REGULAR: ReadonlySet<string> = wordSet(
  'déclarer affirmer indiquer annoncer expliquer préciser détailler raconter confier témoigner rapporter tweeter signaler exposer',
  'ajouter continuer enchaîner insister résumer répéter estimer juger considérer penser assurer marteler espérer regretter plaider',
  'noter relever observer constater remarquer commenter rappeler souligner analyser évoquer demander interroger lancer interpeller',
  'répliquer dénoncer critiquer accuser fustiger indigner alerter menacer exiger réclamer avouer confirmer nier nuancer jurer',
  'exclamer écrier souffler glisser soupirer plaisanter ironiser féliciter inquiéter emporter étonner murmurer crier chuchoter',
  'grogner protester argumenter arguer avancer proclamer clamer hasarder tempérer justifier déplorer saluer trancher proposer',
  'suggérer conseiller recommander révéler informer préférer acquiescer lâcher scander marmonner hurler objecter pester savourer',
  'questionner amuser agacer désoler lamenter gronder tonner témoigner publier relater illustrer vanter avertir',
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
  'souvient souviennent souvenait souvint souvenu convient convenait convenu surprend défend défendait défendu';

const INFINITIVES =
  'dire écrire poursuivre reprendre renchérir conclure soutenir prétendre craindre répondre rétorquer prévenir admettre reconnaître concéder démentir promettre sourire réjouir ' +
  'disant écrivant poursuivant concluant soutenant répondant rétorquant prévenant admettant reconnaissant promettant souriant';

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
  const open = stem.replace(/é([^aeiouyéè]+)$/u, 'è$1');
  return [
    ...['e', 'ent'].map((ending) => open + ending),
    ...['ait', 'aient', 'a'].map((ending) => soft + ending),
    ...['èrent', 'é', 'ée', 'és', 'ées', 'era', 'eront', 'erait'].map((ending) => stem + ending),
  ];
}

/** `annoncer` keeps its sound before `a`: annonça; `exiger`: exigea. */
function softStem(verb: string): string {
  const stem = verb.slice(0, -2);
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`;
  return stem.endsWith('g') ? `${stem}e` : stem;
}
