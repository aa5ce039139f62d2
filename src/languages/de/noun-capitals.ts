import type { NounCapitals } from '../people-words.ts';
import { wordMap, wordSet } from '../shared/word-set.ts';

/** What tells names from other nouns in German, where all of them have a capital. */
export const germanNounCapitals: NounCapitals = {
  adjectiveEnding: /e[nmrs]?$/u,
  caseEndings: ['es', 's', 'en', 'n', 'e'],
  nounEndings: [
    ...'ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse ismus ment mente chen lein ling linge tum tümer innen erin'.split(
      ' ',
    ),
    ...'ologie grafie kratie anz enz jahr jahre tag tage haus straße strasse platz zeit arbeit stelle weg brücke kosten preis preise'.split(
      ' ',
    ),
  ],
  commonNouns: wordSet(
    'abi allee alias alter amateur amme analyse angel arena art atem atom august aura baby bach banner baron boden bon boss boy brei brett bulle camp champion chance chaos',
    'charisma check chip courage couture crash crew dame delle delfin diamant diesel diva dom domino dung dynastie ebene echo eisen elan elle engel faden fang fern firma friede gabe',
    'gala geselle genie gift grat greis gulden hafen hall halle handy harmonie heer imam ion islam jazz jet job jude juli junior jury kader kaiser kamel kamera kanon karo kasten',
    'kiefer kino kit kohle kolben kutter lady laden lager laken legion leine libero link lord lupe magd magen mai makel mal mama manual marge marine maxime maximum meer melodie',
    'million mine mister morgen muse nabel nadel nation nachmittag not novelle november ode oktober olive oma opa orient page papa paprika park passion pate patron perle premier prophet',
    'psalm queen rahm rand real reif reis reise riese rock roman rubin rune safari saga sage sahne same sender september ski soda sole spring star stelle steward story sultan summer',
    'swing symphonie tag tal talon tank tee tiger titan tod ton tor trip tuff vanille vesper wade winter west westen osten norden süden zeit ende anfang mitte montag',
    'jahr jahre monat monate woche wochen stunde stunden minute minuten sekunde uhr prozent euro franken dollar cent meter kilometer liter kilo tonnen grad mal seite seiten',
    'stadt land dorf ort straße platz haus häuser schule kirche wasser feuer strom geld leute volk welt leben tod krieg frieden kritik hilfe klarheit mut angst wut freude glück',
    'kopf hand hände auge augen herz arm fuß füße tür fenster wand dach keller garten hof feld wald berg see fluss insel strand küste schiff boot auto zug bus rad bahn',
    'frühling sommer herbst advent weihnachten ostern pfingsten silvester neujahr feierabend abend nacht mittag vormittag sonntagabend samstagabend freitagabend',
    'frage antwort grund gründe fall fälle sache teil teile zahl zahlen form weise recht rechte gesetz plan pläne ziel ziele idee problem probleme fehler erfolg sieg spiel spiele',
    'rat schluss platz rang titel film buch bild musik lied tanz kunst text wort worte satz brief zeitung presse radio fernsehen internet netz telefon interview gespräch',
    'zustimmung entsetzen protest bescheid wortbruch widerstand beifall applaus gehör stellung partei auskunft einblick aussicht rücksicht anspruch einspruch druck schutz',
    'lust zweifel hoffnung glauben vertrauen respekt dank schuld verständnis sorge sorgen vorwurf vorwürfe kritiker streit ärger lob spott hohn stimmen raum räume zimmer',
    'quatsch unsinn schade holz stein sand eis schnee regen wind sturm sonne mond stern himmel erde luft gras baum bäume blume tier tiere hund katze pferd kuh vogel fisch',
    'brot milch wein bier kaffee fleisch obst gemüse salz zucker mehl essen trinken schlaf traum spaß ruhe stille lärm licht farbe rot grün schwarz weiß blau gelb',
    'andere anders daran davon davor drin eben fort just kam lief lies nah per prima ragen real seid sang wen ward weiland dick ernsthaft golden klein lang hart kurz grau blau braun',
    'afrika alabama alaska amerika arizona athen bagdad bali basel bergen berlin bethlehem bingen boston brighton bristol california chicago china dallas danzig dresden dublin england',
    'florenz florida haifa hagen havanna hawaii holland indiana iran irland island israel jena jericho jersey jerusalem jordanien kairo kansas kenia kiel korea krim kuba lima london madrid',
    'malaysia mali manhattan manila medina mekka memphis messina mailand milan montreal nairobi nevada nigeria odessa orlando paris peru philadelphia portland rabat ravenna rio sofia stanford',
    'sydney taiwan tennessee texas thailand verona virginia washington wellington zaire syrien libanon europa asien wien bern zürich graz linz hamburg bremen köln bonn rom prag warschau',
    'brandstiftung anstiftung linsengericht lautsprecher hosenträger feuerwerk gottesdienst verdienst',
    'sein werden haben wissen können dürfen müssen wollen lachen weinen reden schweigen warten bauen kaufen angaben konto kasse rechnung vertrag verträge',
  ),
  contractions: wordSet('am ans aufs beim im ins vom zum zur'),
  plainNouns: wordSet(
    'bahn werk land kreis stadt bank blatt dienst zoll familie team labor radio gruppe heim leitung schule wehr bezirk kette magazin',
  ),
  feminineEndings: 'ung heit keit schaft ion tät ei ie ik e wehr stadt bank bahn firma kammer dpa afp apa sda'.split(
    ' ',
  ),
  womanEndings: /(?:er|ist|or|ent|ant|log|nom|ik|at|är|eur|agog|soph|graf|isch|ert)in$/u,
  manEndings: /(?:.{3}ist|ologe|isator|onär|eur|meister|macher|führer|träger|wart|geber|nehmer|schütze)$/u,
  ageNouns: /^\d{1,3}-?jährig(?:e|er)$/u,
  comparedNouns: /^(?:älter|jünger|erster|letzter|erst|letzt|ander|größer|kleiner)(?:e|er)$/u,
  subjectForms: wordMap(
    ['einem einen eines', 'ein'],
    ['einer', 'eine'],
    ['seinem seinen seines', 'sein'],
    ['seiner', 'seine'],
    ['ihrem ihren ihres', 'ihr'],
    ['ihrer', 'ihre'],
    ['meinem meinen meines', 'mein'],
    ['meiner', 'meine'],
    ['unserem unseren unseres', 'unser'],
    ['unserer', 'unsere'],
  ),
  companyEndings:
    /(?:hersteller|betreiber|anbieter|konzern|produzent|dienstleister|zulieferer|versicherer|unternehmen|kette|firma|reederei|riese)$/u,
  bodyEndings: /.{3}(?:amt|werke|bund|produzent|dienstleister|zulieferer|versicherer|riese)$/u,
  memberNouns: ['politiker', 'politikerin'],
  pluralVerbs: /en$|^sind$/u,
  pluralPronouns: wordMap(['sie', { gender: 'unknown', number: 'many' }]),
};
