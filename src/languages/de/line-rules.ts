import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet } from '../shared/phrase-set.ts';
import { wordSet } from '../shared/word-set.ts';

/** Lines around an article as German, Austrian and Swiss pages print them. */
export const germanLineRules: LineRules = {
  phrases: {
    navigation: {
      whole: phraseSet(
        'menü | menu | startseite | home | suche | suchen | suche öffnen | ressorts | rubriken | themen | übersicht | zurück | weiter | schließen | schliessen',
        'menü öffnen | menü schließen | menü schliessen | nach oben | zum anfang | seitenanfang | zum seitenanfang | sprache | sprachen | live | liveticker',
        'newsticker | ticker | eilmeldung | nachrichten | aktuell | aktuelles | neueste nachrichten | alle themen | alle artikel | alle ressorts',
        'mehr | mehr anzeigen | mehr laden | weitere anzeigen | alle anzeigen | weiterlesen | nächster artikel | vorheriger artikel | nächste seite | vorherige seite | e-paper | epaper',
        'inhaltsverzeichnis | sitemap | über uns | kontakt aufnehmen | barrierefreiheit | leichte sprache | gebärdensprache | regionen | politik | wirtschaft | panorama',
        'inland | ausland | lokales | wetter | feuilleton | meinung',
      ),
      short: phraseList(
        'zum inhalt | zum hauptinhalt | zur navigation | zur hauptnavigation | zur suche | zum menü | zum footer | zur fußzeile | zur startseite | direkt zum | springe zum',
        'springe zu | zurück zur | zurück zum | sie sind hier | sie befinden sich hier | suche nach | suche in | hauptnavigation | navigation | alle artikel',
        'sie lesen gerade | ladezeit | ausgabe wählen | region wählen',
      ),
    },
    consent: {
      whole: phraseSet(
        'alle akzeptieren | alles akzeptieren | akzeptieren | ablehnen | alle ablehnen | zustimmen | einverstanden | einwilligen | nur notwendige | nur notwendige cookies',
        'cookie-einstellungen | cookies verwalten | einstellungen verwalten | einstellungen | auswahl bestätigen | auswahl speichern | datenschutzeinstellungen | privatsphäre-einstellungen',
        'zustimmen und weiter | akzeptieren und weiter | verstanden | ok',
      ),
      starts: phraseList(
        'wir verwenden cookies | wir nutzen cookies | wir setzen cookies | diese website verwendet cookies | diese webseite verwendet cookies | diese seite verwendet cookies',
        'diese website nutzt cookies | diese seite nutzt cookies | unsere website verwendet | wir und unsere partner | wir und unsere drittanbieter',
        'sie können ihre einwilligung',
        'ihre privatsphäre | der schutz ihrer daten',
      ),
      holds: phraseList(
        'cookie-richtlinie | informationen auf einem gerät',
        'wir … verwendung von cookies | sie … verwendung von cookies | mit … verwendung von cookies | durch … verwendung von cookies | sie … datenschutzerklärung | in unserer datenschutzerklärung | unsere datenschutzerklärung',
      ),
      notices: phraseList(
        'mit ihrer zustimmung | mit ihrer einwilligung | mit klick auf | mit einem klick auf | durch klicken auf | indem sie auf | sie können ihre einstellungen | sie können ihre auswahl | um ihnen ein optimales',
      ),
    },
    subscription: {
      whole: phraseSet(
        'anmelden | einloggen | login | abmelden | registrieren | konto | mein konto | mein profil | profil | konto erstellen | jetzt registrieren | abo | abonnieren | jetzt abonnieren | abonnement | abos',
        'newsletter | newsletter abonnieren | newsletter bestellen | e-mail-adresse | ihre e-mail-adresse | e-mail | spenden | jetzt spenden | unterstützen | mitglied werden | abonnent werden',
        'bereits abonnent? | bereits abonniert? | schon abonnent? | bereits registriert? | noch kein abo? | testen | jetzt testen | gratis testen | jetzt kostenlos testen | plus | premium | nur für abonnenten',
        'artikel verschenken | artikel schenken | app laden | zur app | exklusiv für abonnenten',
      ),
      short: phraseList(
        'abonnieren | jetzt abonnieren | anmelden | jetzt anmelden | registrieren | newsletter | newsletter: | abo | folgen sie uns | folge uns | werden sie | mitglied werden | monatlich kündbar',
        'jederzeit kündbar | jetzt testen | # tage kostenlos | ab # € | für # € | app herunterladen | zum abo',
        '# monate gratis | # monate kostenlos | # monate testen | # monate lesen | # monate für # | # monat gratis | # monat kostenlos | # monat für # | # wochen gratis | # wochen kostenlos | # wochen testen | # wochen für # | spenden sie | jetzt spenden',
      ),
      starts: phraseList(
        'abonnieren sie | abonnieren sie unseren | jetzt newsletter | melden sie sich | registrieren sie sich | bestellen sie | erhalten sie jeden | erhalten sie täglich | unser newsletter | mit unserem newsletter',
        'bleiben sie informiert | bleiben sie auf dem laufenden | verpassen sie | nichts mehr verpassen | folgen sie uns',
        'laden sie unsere app | laden sie die app | sie können den newsletter | bitte melden sie sich | unterstützen sie unsere | dieser artikel ist exklusiv | dieser artikel ist nur',
        'dieser inhalt ist nur | bereits abonnent | schon abonnent | noch kein abo',
      ),
      notices: phraseList(
        'alles wichtige | das wichtigste des tages | jeden morgen | in unserem newsletter | sie haben noch | sie haben bereits ein | sie können sich jederzeit',
      ),
    },
    share: {
      whole: phraseSet(
        'teilen | artikel teilen | beitrag teilen | drucken | seite drucken | artikel drucken | merken | artikel merken | merkliste | speichern | gespeichert | link kopieren | link kopiert | kopieren | versenden',
        'per e-mail | per e-mail teilen | per mail | senden | weiterempfehlen | empfehlen | kommentieren | kommentar schreiben | feedback | facebook | twitter | x | whatsapp | linkedin | messenger | telegram | pinterest',
        'xing | instagram | bluesky | threads | tiktok | youtube | mastodon | mail | e-mail | sms | flipboard | pocket | schriftgröße | schrift vergrößern | vorlesen | artikel vorlesen | artikel anhören | beitrag anhören',
        'zur merkliste | gefällt mir',
        '# minuten',
      ),
      short: phraseList(
        'artikel teilen | auf facebook | auf twitter | auf x teilen | per whatsapp | per e-mail | link kopieren | drucken | lesezeit | lesedauer | hördauer | # kommentare | # kommentar | kommentare anzeigen | kommentare lesen',
        '# min | # minuten lesezeit | # reaktionen | # aufrufe | # mal geteilt | facebook | twitter | whatsapp | schreiben sie einen kommentar | artikel anhören | kommentare (',
        '# minuten lesedauer | teilen auf | teilen via | teilen per | teilen sie',
      ),
      named: phraseList('teilen'),
    },
    advertisement: {
      whole: phraseSet(
        'anzeige | anzeigen | werbung | advertorial | gesponsert | gesponserter inhalt | sponsored | anzeige schließen | weiter nach der anzeige | weiterlesen nach der anzeige | artikel wird unten fortgesetzt',
        'bezahlter inhalt | partnerinhalt | sonderveröffentlichung | verlagsangebot | in kooperation mit | paid post',
      ),
      short: phraseList(
        'weiter nach der | lesen sie nach der anzeige | nach der anzeige | der artikel wird | gesponsert von | präsentiert von | in kooperation mit | in zusammenarbeit mit | eine anzeige von',
        'anzeige: | werbung:',
      ),
      named: phraseList('anzeige | werbung'),
    },
    'related-link': {
      short: phraseList(
        'lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie weiter | lies auch | lies hier | auch interessant | auch lesen | mehr zum thema | mehr dazu | mehr lesen',
        'siehe auch | weiterlesen | hier geht es | hier finden sie | hier lesen sie | hier gibt es | passend dazu | das könnte sie | zum thema | zum artikel | zur meldung | alle infos | alle entwicklungen',
        'alles zum | alles zur | aus dem archiv | dossier | entdecken sie | erfahren sie | klicken sie hier | unsere empfehlung | tickets und | lesetipp | mehr infos | weitere informationen',
      ),
      starts: phraseList(
        'lesen sie auch | lesen sie hierzu | lesen sie dazu | lesen sie mehr | lies auch | mehr zum thema: | mehr dazu: | siehe auch: | auch interessant: | zum weiterlesen | lesen sie hier:',
      ),
      named: phraseList('mehr zu | mehr aus | mehr über | hintergrund', 'empfohlen'),
    },
    credit: {
      short: phraseList(
        'mit material von | mit agenturmaterial | mit informationen von | mit material der | quelle: dpa | quelle: apa | quelle: sda',
      ),
    },
    media: {
      whole: phraseSet(
        'video | videos | audio | podcast | podcasts | anhören | ansehen | abspielen | video abspielen | wiedergabe | zum video | zum podcast | zum audio | bilder | fotos | infografik | mediathek | zur mediathek | transkript',
      ),
      short: phraseList(
        'hören sie | sehen sie | zum video | zur mediathek | video abspielen | jetzt anhören | jetzt ansehen | download der | audio herunterladen | im video | im podcast | zum nachhören | zum nachschauen',
      ),
      starts: phraseList(
        'hören sie hier | hören sie das | sehen sie das video | sehen sie hier | ihr browser | dieses video kann nicht | dieser inhalt kann nicht | bitte aktivieren sie javascript | um diesen inhalt | an dieser stelle finden sie',
        'das video konnte nicht',
      ),
      named: phraseList('video | audio | podcast'),
    },
    gallery: {
      whole: phraseSet(
        'bilderstrecke | bildergalerie | fotostrecke | galerie | fotogalerie | diashow | nächstes bild | vorheriges bild | bild vergrößern | vollbild | zur galerie',
      ),
      short: phraseList(
        'bilderstrecke | bildergalerie | fotostrecke | bild # von | foto # von | # bilder | # fotos | bild vergrößern | alle bilder',
      ),
      named: phraseList('galerie'),
    },
    embed: {
      starts: phraseList(
        'sieh dir diesen beitrag | diesen beitrag auf instagram | ein beitrag geteilt von | ein von | empfohlener redaktioneller inhalt | externer inhalt | externen inhalt | an dieser stelle ist ein externer',
      ),
    },
  },
  endMarks: {
    whole: phraseSet(
      'impressum | datenschutz | datenschutzerklärung | agb | kontakt | kommentare | alle kommentare | leserkommentare | ihre meinung | diskutieren sie mit | meistgelesen | am meisten gelesen | meistgelesene artikel',
      'meistkommentiert | schlagworte | schlagwörter | stichwörter | themen in diesem artikel | mehr zu diesem thema | tags | kategorien | archiv | nutzungsbedingungen | mediadaten | über den autor | über die autorin',
      'zum autor | zur autorin | der autor | die autorin | aus dem netz | auch im netz | alle rechte vorbehalten | folgen sie uns | fehler melden | fehler gefunden? | services | unsere angebote | weitere angebote',
      'top-themen | neueste artikel | startseite | korrekturhinweis',
      'zur person',
    ),
    short: phraseList(
      'schlagworte | stichworte | schlagwörter | tags: | themen: | kategorien: | impressum | © | copyright | alle rechte | meistgelesen | am meisten gelesen | veröffentlicht in | kommentar schreiben | schreiben sie einen kommentar',
      'fehler melden | haben sie einen fehler | kommentare (',
    ),
    starts: phraseList(
      '© # | copyright © | copyright # | alle rechte vorbehalten | nachdruck | die vervielfältigung | der beitrag erschien zuerst | dieser artikel erschien zuerst | dieser artikel ist zuerst | dieser beitrag erschien zuerst',
      'haben sie hinweise | haben sie einen fehler | diskutieren sie mit | bitte beachten sie unsere netiquette',
    ),
    holds: phraseList('erschien zuerst auf | alle rechte vorbehalten'),
  },
  boxHeadings: {
    whole: phraseSet(
      'mehr zum thema | mehr zu diesem thema | zum thema | mehr dazu | lesen sie auch | auch interessant | das könnte sie auch interessieren | das könnte sie interessieren | das könnte dich auch interessieren',
      'ähnliche artikel | verwandte artikel | verwandte themen | weitere artikel | weitere themen | weitere meldungen | weitere nachrichten | empfehlungen | empfehlungen der redaktion | redaktionstipp | unsere empfehlungen',
      'aus dem archiv | siehe auch | weiterführende links | links zum thema | passend zum thema | hintergrund | dossier | im dossier | nicht verpassen | aktuelle artikel | mehr aus dem ressort | mehr aus der region | lesetipps | zum weiterlesen',
    ),
    short: phraseList('mehr zum thema | weitere artikel | ähnliche artikel | alle artikel zu | auch interessant'),
    named: phraseList('mehr aus | mehr zu | mehr von'),
  },
  paywalls: {
    whole: phraseSet('nur für abonnenten | exklusiv für abonnenten | jetzt weiterlesen'),
    starts: phraseList(
      'jetzt weiterlesen mit | weiterlesen mit | dieser artikel ist nur | dieser artikel ist exklusiv | dieser inhalt ist nur | sie möchten weiterlesen | um weiterzulesen | zum weiterlesen | den vollständigen artikel',
      'den ganzen artikel lesen | lesen sie den ganzen | bitte melden sie sich an, um | sie haben ihr | bereits abonnent | mit einem abo | diesen artikel weiterlesen',
    ),
  },
  missingPages: phraseList(
    'seite nicht gefunden | seite existiert nicht | seite wurde nicht gefunden | seite konnte nicht gefunden werden | seite nicht vorhanden',
  ),
  captionStarts: phraseList(
    'bildunterschrift | bildtext | bildbeschreibung | symbolbild | symbolfoto | archivbild | archivfoto',
  ),
  captionPointers: ['im bild', 'auf dem bild', 'auf dem foto'],
  noteStarts: phraseList(
    'anmerkung der redaktion | anm. d. red | hinweis der redaktion | hinweis: | korrektur | korrekturhinweis: | richtigstellung | berichtigung | transparenzhinweis | aktualisierung | update: | in einer früheren version',
    'in einer früheren fassung | name geändert | namen geändert | der name wurde | die namen wurden | name von der redaktion',
  ),
  captionRemarks: phraseList(
    'archiv | archivbild | archivfoto | symbolbild | symbolfoto | illustration | themenbild | screenshot | rendering | visualisierung | links | rechts',
  ),
  creditWords: phraseList(
    'bildnachweis | bildquelle | bildrechte | fotocredit | foto | fotos | bild | bilder | fotografie | grafik | illustration | zeichnung | quelle | credit',
  ),
  bylineStarts: phraseList(
    'von unserem korrespondenten | von unserer korrespondentin | von unseren korrespondenten | von unserem mitarbeiter | von unserer mitarbeiterin',
    'von unserem reporter | von unserer reporterin | von unserem redakteur | von unserer redakteurin',
    'das interview führte | das interview führten | das gespräch führte | das gespräch führten | die fragen stellte | die fragen stellten | interview: | interview von | aufgezeichnet von | protokoll: | text: | text und fotos:',
    'autor: | autorin: | autoren: | ein artikel von | ein beitrag von | eine reportage von | ein kommentar von | eine analyse von | ein gastbeitrag von | geschrieben von | verfasst von | veröffentlicht von | von',
  ),
  bylineJoints: ['und', 'mit', '&', '/'],
  months: monthNames(
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber märz april mai juni juli august september oktober november dezember',
    'jan feb mär apr mai jun jul aug sep okt nov dez',
    'jän feb mrz apr mai juni juli aug sept okt nov dez',
  ),
  dateOrder: 'day-month',
  dateWords: wordSet(
    'am um uhr stand vom von den der und veröffentlicht veröffentlichung erschienen publiziert erstellt aktualisiert aktualisierung zuletzt geändert bearbeitet letzte änderung update datum online seit heute gestern',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so h min gmt utc mez mesz cet cest print ausgabe',
  ),
  modifiedWords: phraseList(
    'zuletzt aktualisiert | aktualisiert | aktualisierung | zuletzt geändert | geändert | bearbeitet | letzte änderung | update',
  ),
  functionWords: functionWordsOf('de'),
  finiteVerbs: wordSet(
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste soll sollen sollte will wollen wollte darf dürfen',
    'gibt geht gehen kommt kommen steht stehen bleibt bleiben macht machen liegt liegen sagt sagte zeigt zeigen fordert fordern wartet warten',
  ),
  headingWords: phraseSet(
    'wetter | kontakt | themen | politik | wirtschaft | panorama | inland | ausland | lokales | feuilleton | meinung | archiv | sprache | sprachen | hintergrund | dossier | services | regionen | übersicht | ablehnen | barrierefreiheit | datenschutz | suche',
  ),
  noticeWords: wordSet(
    'newsletter e-mail mail postfach nachrichten region redaktion cookies cookie daten anzeigen partner dienste inhalte einwilligung datenschutz artikel abo konto abmelden kündigen akzeptieren zustimmen whatsapp app',
  ),
  headingStarts: phraseList(
    'wie | warum | weshalb | wieso | wann | wer | was | wo | wohin | woher | welche | welcher | welches | wem | ist | sind | kann | soll | muss | darf | analyse',
  ),
};
