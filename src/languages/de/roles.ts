import type { Gender } from '../../model/script.ts';
import { germanEpithets } from './epithets.ts';
import { wordMap, wordSet } from '../shared/word-set.ts';

/** Nouns of men that have a noun of women in -in beside them; a bar parts what is cut off first: `kolleg|e`. */
const PAIRED: ReadonlySet<string> = wordSet(
  'präsident minister kanzler senator bürgermeister gouverneur botschafter sprecher leiter direktor geschäftsführer vorsteher vorsitzer chef intendant',
  'dekan rektor schulleiter sekretär referent berater koordinator organisator veranstalter gründer inhaber besitzer eigentümer unternehmer händler',
  'verkäufer kassier kassierer wirt gastwirt landwirt hotelier koch bäcker metzger fleischer schreiner tischler zimmerer maler maurer elektriker schlosser mechaniker',
  'installateur friseur schneider gärtner förster jäger fischer winzer imker müller bäckermeister meister gesell|e lehrling azubi arbeiter mitarbeiter',
  'bauer bergmann hauer lehrer erzieher pädagog|e professor dozent student schüler wissenschaftler forscher historiker biolog|e soziolog|e',
  'psycholog|e geolog|e archäolog|e ökolog|e meteorolog|e theolog|e politolog|e ökonom astronom physiker chemiker mathematiker informatiker ingenieur techniker',
  'architekt mediziner chirurg pfleger krankenpfleger apotheker therapeut psychiater patient richter ankläger verteidiger jurist notar kläger zeug|e gutachter',
  'kommissar polizist ermittler inspektor detektiv kriminalist staatsanwalt soldat offizier general admiral kommandant kommandeur kapitän pilot fahrer',
  'lokführer schaffner fahrgast passagier reisender besucher kund|e gast tourist wanderer radfahrer fußgänger anwohner bewohner einwohner bürger nachbar mieter',
  'vermieter rentner pensionist pensionär senior jugendlicher demonstrant aktivist unterstützer kritiker gegner befürworter',
  'parlamentarier stadtrat gemeinderat kandidat wähler parteichef trainer coach spieler stürmer torhüter torschütz|e',
  'mittelfeldspieler schiedsrichter sportler athlet läufer schwimmer ruderer turner skifahrer sieger weltmeister fan manager präsidentschaftskandidat künstler',
  'maler bildhauer fotograf musiker sänger komponist dirigent pianist geiger schauspieler regisseur produzent autor schriftsteller dichter verleger',
  'journalist redakteur reporter korrespondent moderator kolumnist blogger analyst expert|e spezialist fachmann pfarrer bischof priester pastor rabbiner',
  'mönch imam kantor küster seelsorger diakon freund partner kolleg|e gefährt|e komplize verwandter bekannter passant augenzeug|e helfer retter feuerwehrmann sanitäter',
  'notarzt betreuer sozialarbeiter hausmeister wächter aufseher züchter schäfer hirte bergführer rektor vizepräsident amtsleiter landrat obmann funktionär gewerkschafter',
  'betriebsrat arbeitgeber investor aktionär banker bankier makler steuerberater dolmetscher übersetzer bibliothekar archivar restaurator',
  'kurator ausstatter souffleur tänzer choreograf dramaturg clown artist zauberer gewinner verlierer teilnehmer anführer initiator erfinder entwickler designer programmierer',
  'spediteur lieferant zulieferer monteur dreher schweißer schichtführer gesellschafter vermittler schlichter beobachter diplomat gesandter',
  'glockengießer glockengiesser kaufmann landammann ammann regierungsrat nationalrat ständerat bundesrat stadtpräsident gemeindepräsident landeshauptmann vizekanzler nachfolger vorgänger herausgeber',
  'veterinär tierpfleger kellner barkeeper zimmermann schmied uhrmacher goldschmied buchhändler antiquar sammler fischhändler marktleiter filialleiter heimleiter kitaleiter programmleiter projektleiter',
  'hebamme flüchtling migrant asylbewerber urlauber camper segler ruderer taucher bademeister rettungsschwimmer skipper matros|e steuermann lots|e reeder hafenmeister',
  'senn älpler käser melker schreinermeister küchenchef kellermeister brauer brauereichef sommelier konditor schokolatier optiker augenarzt hausarzt kinderarzt',
  'logopäd|e physiotherapeut heilpraktiker hospizleiter rettungsassistent  praktikant volontär doktorand postdoktorand assistent referendar lektor',
  'virolog|e epidemiolog|e immunolog|e klimatolog|e hydrolog|e ornitholog|e zoolog|e botaniker limnolog|e glaziolog|e vulkanolog|e philosoph ethnolog|e linguist germanist kriminolog|e',
  'statistiker demograf geograf kartograf polarforscher raumfahrer astronaut erfinder tüftler bastler heimwerker  mitgründer mitbegründer teilhaber pächter verpächter',
  'reeder kutscher taxifahrer busfahrer lastwagenfahrer fernfahrer chauffeur rennfahrer rennradfahrer fahrlehrer fluglots|e flugbegleiter steward postbote briefträger zusteller bote',
  'straßenkehrer gerüstbauer dachdecker klempner heizungsbauer bauleiter polier kranführer baggerfahrer stadtplaner landschaftsarchitekt denkmalpfleger steinmetz',
  'geigenbauer orgelbauer instrumentenbauer organist trompeter schlagzeuger gitarrist bassist rapper chorleiter kapellmeister tontechniker drehbuchautor filmemacher',
  'hochspringer weitspringer sprinter stabhochspringer skispringer biathlet langläufer snowboarder eiskunstläufer boxer ringer judoka fechter reiter jockey tennisspieler golfer',
  'verteidigungsminister generalsekretär staatssekretär geheimdienstchef unterhändler emissär exilant dissident oppositionsführer putschist rebell kämpfer söldner veteran reservist',
  'einbrecher dieb täter mörder betrüger häftling insass|e ex-häftling wärter vollzugsbeamter bewährungshelfer schöff|e protokollant dolmetscher',
  'erb|e erblasser stifter mäzen spender sponsor förderer gönner schirmherr gastgeber',
  'kämmerer küster mesner ministrant totengräber bestatter nachtwächter pförtner portier kioskbesitzer losverkäufer schausteller platzwart zeugwart stationsvorsteher türmer',
  'ziegenbauer viehhändler schäfer falkner waldarbeiter holzfäller köhler flößer kranführer hafenarbeiter leuchtturmwärter deichwart netzflicker krabbenfischer muschelfischer',
  'zirkusdirektor clown dompteur akrobat jongleur trapezkünstler seiltänzer puppenspieler bauchredner feuerschlucker straßenmusikant schulfreund jugendfreund sandkastenfreund trauzeug|e',
  'sammler flohmarkthändler standbetreiber budenbesitzer gassenkehrer laternenanzünder schornsteinfeger rauchfangkehrer kaminfeger ofensetzer korbflechter töpfer weber färber gerber sattler',
  'direktkandidat spitzenkandidat amtsinhaber herausforderer widersacher rival|e konkurrent gast teamchef nationalspieler sportdirektor torwart keeper kapitän libero',
);

/** Men by the noun itself, without a noun in -in. */
const MEN = wordSet(
  'mann vater sohn bruder onkel großvater opa enkel neffe schwager ehemann witwer junge bub könig prinz herzog graf fürst papst mönch pater abt kardinal',
  'fährmann hausherr ratsherr gutsherr bauherr kaufmann feuerwehrmann obmann fachmann geschäftsmann kameramann hauptmann landsmann bergmann amtmann wehrmann wachmann seemann schwiegervater schwiegersohn stiefvater',
  'großonkel deichgraf zwillingsbruder cousin wirt steiger kerl bursche bräutigam schultheiss schulze arzt koch anwalt bauer graf torwart vize',
);
const WOMEN = wordSet(
  'frau mutter tochter schwester tante großmutter oma enkelin nichte schwägerin ehefrau witwe mädel königin prinzessin herzogin gräfin fürstin nonne äbtissin dame',
  'kauffrau feuerwehrfrau obfrau fachfrau geschäftsfrau kamerafrau bergfrau amtfrau wehrfrau schwiegermutter schwiegertochter stiefmutter zwillingsschwester cousine kusine',
  'hebamme krankenschwester ordensschwester braut hausfrau ärztin köchin anwältin bäuerin rätin stadträtin gemeinderätin nationalrätin bundesrätin ständerätin landrätin betriebsrätin wirtin',
  'staatsanwältin rechtsanwältin notärztin zahnärztin tierärztin köchin schwägerin friseuse souffleuse ministerin chefin sprecherin',
);

/** Adjectives and participles that are used as nouns of people: their article tells the gender, their ending does too. */
const ADJECTIVAL = wordSet(
  'abgeordnet angeklagt angestellt beamt beauftragt vorsitzend sachverständig verwandt bekannt jugendlich erwachsen reisend studierend gesandt verletzt betroffen überlebend',
  'beschuldigt verdächtig gefangen geflüchtet vertriebn arbeitslos selbstständig freiwillig auszubildend vorstandsvorsitzend ältest älter jünger jüngst',
);

/** Nouns that may mean a woman or a man. */
const EITHER = wordSet(
  'vize azubi lehrling flüchtling gast profi star laie model promi teenager säugling liebling vormund',
);

/** What an epithet's ending tells: -in is a woman's, the adjectives show nothing in -e. */
function epithetGender(noun: string): Gender {
  if (noun.endsWith('in')) return 'female';
  return /^(?:deutsche|liberale|grüne|linke|konservative|israeli)$/u.test(noun) ? 'unknown' : 'male';
}

/** Nouns of people, with the gender that the noun itself shows. */
export const germanRoles: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...[...germanEpithets].map((noun): readonly [string, Gender] => [noun, epithetGender(noun)]),
  ...[...PAIRED].flatMap((word): readonly [string, Gender][] => {
    const [stem = '', cut] = word.split('|');
    return [
      [stem + (cut ?? ''), 'male'],
      [`${stem}in`, 'female'],
    ];
  }),
  ...wordMap<Gender>(
    [[...MEN].join(' '), 'male'],
    [[...WOMEN].join(' '), 'female'],
    [[...EITHER].join(' '), 'unknown'],
  ),
  ...[...ADJECTIVAL].flatMap((stem): readonly [string, Gender][] => [
    [`${stem}e`, 'unknown'],
    [`${stem}er`, 'male'],
  ]),
  ['beamtin', 'female'],
]);

/** Plural nouns of people; in the dative they end in -n. */
export const germanPluralRoles: ReadonlySet<string> = wordSet(
  'anwohnerinnen experten expertinnen behörden eltern leute menschen kinder schüler schülerinnen studenten studierende lehrkräfte beamte beamten',
  'ermittler ermittlerinnen zeugen augenzeugen kritiker gegner befürworter veranstalter fans demonstranten aktivisten umweltschützer naturschützer tierschützer',
  'wissenschaftler forscher forschende ärzte mediziner gewerkschaften verbände parteien nachbarn mieter kunden patienten touristen besucher helfer retter',
  'großeltern geschwister brüder schwestern zwillinge landwirte bauern winzer fischer polizisten einsatzkräfte rettungskräfte feuerwehrleute journalisten',
  'medien politiker abgeordnete bürger bürgerinnen einwohner bewohner passanten fahrgäste reisende mitarbeiter mitarbeiterinnen beschäftigte angehörige kollegen',
  'kolleginnen frauen männer jungen mädchen freunde freundinnen analysten beobachter händler autoren verantwortliche organisatoren',
  'kursteilnehmer spieler spielerinnen sportler richter anwälte anwältinnen nutzer leser leserinnen hörer zuschauer reporter betroffene',
);

/** Nouns of bodies that speak. */
export const germanOrganisations: ReadonlySet<string> = wordSet(
  'polizei feuerwehr bundeswehr armee marine regierung bundesregierung landesregierung ministerium amt behörde verwaltung stadt gemeinde kanton bund land landkreis',
  'kreis bezirk magistrat rathaus parlament landtag bundestag senat fraktion partei gewerkschaft verband verein bund kammer gericht staatsanwaltschaft anwaltschaft',
  'unternehmen firma konzern gesellschaft bank sparkasse versicherung hersteller betrieb werk stadtwerke reederei brauerei genossenschaft betreibergesellschaft kette agentur',
  'zeitung blatt tagblatt tageblatt magazin zeitschrift sender rundfunk radio fernsehen redaktion portal verlag institut institution universität hochschule schule klinik',
  'klinikum krankenhaus spital stiftung initiative bürgerinitiative bündnis komitee ausschuss kommission gremium kuratorium vorstand aufsichtsrat direktion leitung kirche',
  'diözese bistum gemeinschaft organisation hilfsorganisation umweltorganisation ngo botschaft konsulat präsidium zentrale dienst wetterdienst gruppe netzwerk dachverband klub club',
  'museum theater mannschaft team bahn fluggesellschaft airline anstalt akademie observatorium labor zentrum jury rat gemeinderat stadtrat kreistag opposition koalition union',
  'rechnungshof gerichtshof bundesgerichtshof wetterdienst rettungsdienst pflegedienst geheimdienst nachrichtendienst sparkasse notenbank zentralbank handelskette supermarktkette schulleitung heimleitung',
  'landesverband ortsverband feuerwache wehr leitstelle justiz zoll küstenwache seenotretter heim kita verkehrsbetriebe verkehrsverbund betreiber anbieter dpa afp apa sda reuters familie',
);
