import { wordSet } from '../shared/word-set.ts';

/** Adjectives of origin in French, for men and for women; with a capital they are nouns. */
export const frenchDemonyms: ReadonlySet<string> = new Set([
  ...withEnding(
    'e',
    'anglais français irlandais écossais hollandais néerlandais polonais portugais japonais sénégalais camerounais congolais gabonais libanais',
    'finlandais islandais thaïlandais néo-zélandais marseillais lyonnais bordelais nantais rennais orléanais rouennais havrais charentais béarnais',
    'réunionnais martiniquais antillais guyanais montréalais new-yorkais ougandais rwandais togolais béninois chinois danois suédois québécois',
    'luxembourgeois lillois grenoblois niçois strasbourgeois brestois champenois hongrois gallois bavarois bruxellois liégeois genevois vaudois',
    'américain mexicain africain sud-africain cubain dominicain roumain marocain toulousain normand allemand flamand lorrain',
    'espagnol catalan occitan afghan castillan persan pakistanais argentin girondin limousin périgourdin angevin poitevin monténégrin',
    'auvergnat comtois franc-comtois dijonnais ardennais nivernais valaisan bernois zurichois romand savoyard',
  ),
  ...withEnding(
    'ne',
    'italien canadien australien autrichien brésilien chilien colombien péruvien bolivien norvégien ukrainien géorgien arménien indien iranien',
    'irakien syrien palestinien israélien égyptien algérien tunisien libyen malien mauritanien guinéen nigérien nigérian ivoirien tanzanien',
    'éthiopien kenyan zambien ghanéen européen coréen vénézuélien haïtien mauricien indonésien vietnamien cambodgien birman',
    'parisien alsacien breton bourguignon gascon berrichon beauceron percheron vosgien vendéen guadeloupéen',
    'calédonien polynésien jurassien artésien francilien letton estonien lituanien macédonien albanais californien texan',
  ),
  ...wordSet('turc turque grec grecque'),
  ...wordSet(
    'russe belge suisse slovaque slovène tchèque serbe croate bulgare basque corse britannique malgache cosaque kazakh moldave scandinave slave',
    'arabe berbère kabyle kurde picard picarde',
  ),
]);

function withEnding(ending: string, ...lines: readonly string[]): readonly string[] {
  const words = [...wordSet(...lines)];
  return [...words, ...words.map((word) => word + ending)];
}
