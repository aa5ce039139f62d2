import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet, weekdayNames } from '../shared/phrase-set.ts';
import { organisationWordsOf } from '../shared/organisation-words.ts';
import { wordSet } from '../shared/word-set.ts';
import { germanEndingPhrases } from './ending-phrases.ts';
import { germanNoticePhrases } from './notice-phrases.ts';

/** Lines around an article as German, Austrian and Swiss pages print them. */
export const germanLineRules: LineRules = {
  phrases: germanNoticePhrases,
  ...germanEndingPhrases,
  missingPages: phraseList(
    'seite nicht gefunden | seite existiert nicht | seite wurde nicht gefunden | seite konnte nicht gefunden werden | seite nicht vorhanden',
  ),
  captionStarts: phraseList(
    'legende | bildlegende | im bild: | themenbild | beispielbild | undatierte aufnahme | archivaufnahme | symbolische darstellung',
    'bildunterschrift | bildtext | bildbeschreibung | symbolbild | symbolfoto | archivbild | archivfoto',
  ),
  captionPointers: ['im bild', 'auf dem bild', 'auf dem foto'],
  noteStarts: phraseList(
    'namen von der redaktion | die namen der | in der ursprünglichen version | in der ursprünglichen fassung | wir haben diesen artikel | wir haben den artikel | wir haben den text | wir haben das korrigiert | dieser artikel wurde aktualisiert | dieser artikel wurde korrigiert | dieser artikel wurde nachträglich | dieser text wurde aktualisiert | anm. der redaktion | anmerkung: | anm.: | redaktioneller hinweis | nachtrag: | ergänzung: | name auf wunsch | alle namen geändert | namen der redaktion bekannt | name der redaktion bekannt',
    'anmerkung der redaktion | anm. d. red | hinweis der redaktion | hinweis: | korrektur | korrekturhinweis: | richtigstellung | berichtigung | transparenzhinweis | aktualisierung | update: | in einer früheren version',
    'in einer früheren fassung | name geändert | namen geändert | der name wurde | die namen wurden | name von der redaktion',
  ),
  captionRemarks: phraseList(
    'mitte | im bild | rechts im bild | links im bild | vorn | hinten | beispielbild | undatierte aufnahme | aufnahme vom | archivaufnahme',
    'archiv | archivbild | archivfoto | symbolbild | symbolfoto | illustration | themenbild | screenshot | rendering | visualisierung | links | rechts',
  ),
  creditWords: phraseList(
    'bildnachweise | quelle des bildes',
    'archivbild | archivfoto | symbolbild | symbolfoto | screenshot | repro | montage | collage | fotograf | fotografin | bildautor | fotomontage | videostill | karte | bild und text | zvg',
    'bildnachweis | bildquelle | bildrechte | fotocredit | foto | fotos | bild | bilder | fotografie | grafik | illustration | zeichnung | quelle | credit',
  ),
  bylineStarts: phraseList(
    'es schreibt',
    'aus der redaktion: | es berichtet | es berichten',
    'von: | text von | ein essay von | ein interview von | eine kolumne von | eine rezension von | ein text von | ein bericht von | gastbeitrag von | kommentar von | analyse von | reportage von | bericht von | kolumne von | protokoll von | bericht: | verfasser: | verfasserin: | text & fotos: | text und bilder:',
    'von unserem korrespondenten | von unserer korrespondentin | von unseren korrespondenten | von unserem mitarbeiter | von unserer mitarbeiterin',
    'von unserem reporter | von unserer reporterin | von unserem redakteur | von unserer redakteurin',
    'das interview führte | das interview führten | das gespräch führte | das gespräch führten | die fragen stellte | die fragen stellten | interview: | interview von | aufgezeichnet von | protokoll: | text: | text und fotos:',
    'autor: | autorin: | autoren: | ein artikel von | ein beitrag von | eine reportage von | ein kommentar von | eine analyse von | ein gastbeitrag von | geschrieben von | verfasst von | veröffentlicht von | von',
  ),
  bylineJoints: ['und', 'mit', '&', '/'],
  smallWords: {
    by: ['von', 'by'],
    for: ['für', 'FÜR'],
    at: ['aus', 'in'],
    of: ['von', 'of'],
  },
  ages: {
    before: ['vor'],
    numbers: ['einer', 'einem', 'eine', 'ein', 'einigen'],
    units: [
      'sekunden?',
      'min',
      'minuten?',
      'stunden?',
      'std',
      'h',
      'tage?n?',
      'wochen?',
      'monaten?',
      'monat',
      'jahren?',
      'jahr',
    ],
    after: [],
  },
  notNames: wordSet('der die das weitere mehr neue alle aktuelle nächste'),
  newsroomWords: wordSet('redaktion online korrespondent korrespondentin team web'),
  organisationWords: organisationWordsOf('agentur redaktion team'),
  bylineRoles: wordSet(
    'redaktor redaktorin chefredaktor chefredaktorin stv ressort auslandkorrespondent auslandkorrespondentin praktikant praktikantin',
    'redakteur redakteurin redaktion reporter reporterin korrespondent korrespondentin korrespondenten journalist journalistin volontär volontärin autor autorin ressortleiter ressortleiterin chefredakteur chefredakteurin kolumnist kolumnistin',
  ),
  months: monthNames(
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jänner feber märz april mai juni juli august september oktober november dezember',
    'jan feb mär apr mai jun jul aug sep okt nov dez',
    'jän feb mrz apr mai juni juli aug sept okt nov dez',
  ),
  weekdays: weekdayNames(
    'sonntag montag dienstag mittwoch donnerstag freitag samstag',
    'sonntag montag dienstag mittwoch donnerstag freitag sonnabend',
    'so mo di mi do fr sa',
  ),
  dateOrder: 'day-month',
  dateWords: wordSet(
    'lesezeit lesedauer ca minuten dauer gesendet sendung geändert aktualisierung erstmals',
    'heute gestern vorgestern zuletzt mesz uhr min am',
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
    'zur person | inhalt | details | karriere | jobs | börse | spiele | rätsel | trauer | hilfe | highlights | zeitung | ausgabe | weniger | privatsphäre | folgen | mitglieder | exklusiv | extra | partner | vergleiche | karte | grafik | download | pause | thema | orte | personen | quelle | quellen | rechte | service | presse | beliebt | debatte | diskussion | forum | foren | autor | autorin | links | im fokus | immobilien | horoskop | ticker | kommentare | meldungen | videos | bilder | fotos | folge # | empfohlen | umfrage | antworten | shop | soziale netzwerke | cookies | tracking',
    'wetter | kontakt | themen | politik | wirtschaft | panorama | inland | ausland | lokales | feuilleton | meinung | archiv | sprache | sprachen | hintergrund | dossier | services | regionen | übersicht | ablehnen | barrierefreiheit | datenschutz | suche',
  ),
  commentWords: wordSet(
    'kommentar kommentare kommentaren leserkommentare kommentieren postings posting forum foren netiquette',
  ),
  ownWords: wordSet('wir uns unser unsere unseren unserem unserer'),
  addressWords: wordSet('Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen du dein deine deinen deinem dir dich euch'),
  noticeWords: wordSet(
    'journalismus leser leserinnen leser:innen unterstützung unterstützen spende spenden bezahlschranke genossenschaft feedback mail kommentar kommentare leserkommentar link seite provision website webseite ausgabe kontaktformular zeitung',
    'push whatsapp-kanal kanal newsletters abonnement browser-push news-highlights news registrierung anmeldung einloggen abonnieren postfach kommentare netiquette',
    'newsletter e-mail mail postfach nachrichten region redaktion cookies cookie daten anzeigen partner dienste inhalte einwilligung datenschutz artikel abo konto abmelden kündigen akzeptieren zustimmen whatsapp app',
  ),
  headingStarts: phraseList(
    'wie | warum | weshalb | wieso | wann | wer | was | wo | wohin | woher | welche | welcher | welches | wem | ist | sind | kann | soll | muss | darf | analyse',
  ),
};
