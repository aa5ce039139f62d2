import { wordSet } from '../shared/word-set.ts';

/** Nouns of origin for men; those in -e lose it before -in. */
const ORIGINS: ReadonlySet<string> = wordSet(
  'österreicher schweizer liechtensteiner niederländer holländer italiener spanier portugiese belgier luxemburger ire schotte waliser engländer amerikaner kanadier',
  'australier neuseeländer norweger schwede däne finne isländer este lette litauer pole tscheche slowake ungar rumäne bulgare grieche türke kurde serbe kroate bosnier slowene',
  'albaner kosovare mazedonier ukrainer belarusse georgier armenier syrer libanese palästinenser jordanier iraker iraner afghane pakistaner inder japaner koreaner vietnamese',
  'thailänder philippiner indonesier ägypter marokkaner tunesier algerier libyer nigerianer ghanaer senegalese malier kenianer äthiopier somalier südafrikaner brasilianer',
  'argentinier chilene kolumbianer mexikaner kubaner berliner hamburger münchner kölner frankfurter stuttgarter düsseldorfer dresdner leipziger bremer hannoveraner nürnberger',
  'wiener grazer linzer salzburger innsbrucker tiroler steirer kärntner vorarlberger burgenländer zürcher berner basler luzerner genfer tessiner walliser bündner aargauer thurgauer',
  'rheinländer norddeutscher süddeutscher westfale schwabe franke sachse thüringer pfälzer saarländer holsteiner friese ostfriese badener brandenburger mecklenburger',
);

const IRREGULAR =
  'deutsche deutscher französin franzose britin brite russin russe chinesin chinese israeli jüdin jude hessin hesse bayer bayerin ungarin';

/** Nouns of party and side, by their last part. */
const SIDES =
  'politiker politikerin sozialdemokrat sozialdemokratin christdemokrat christdemokratin liberale liberaler grüne grüner linke linker konservative konservativer ' +
  'vertreter vertreterin parteifreund parteifreundin genosse genossin';

/** Nouns that describe somebody rather than name an office: where from, of which side. */
export const germanEpithets: ReadonlySet<string> = new Set([
  ...[...ORIGINS].flatMap((man) => [man, `${man.endsWith('e') ? man.slice(0, -1) : man}in`]),
  ...wordSet(IRREGULAR, SIDES),
]);
