import type { QuotationRules } from '../quotation-rules.ts';
import { phrases, wordSet } from '../shared/word-set.ts';
import { germanReportingVerbs } from './reporting-verbs.ts';

/** What comes from somebody: `nach Angaben der Polizei`. */
const SOURCE_NOUNS =
  'angaben angabe ansicht meinung einschätzung überzeugung auffassung aussage aussagen worten darstellung auskunft';

/** Speech in German: „ “, » «, Swiss « », straight marks; the verb comes second, and first behind a quotation. */
export const germanQuotationRules: QuotationRules = {
  marks: [
    { open: '„', close: '“' },
    { open: '„', close: '”' },
    { open: '„', close: '"' },
    { open: '“', close: '”' },
    { open: '»', close: '«' },
    { open: '«', close: '»' },
    { open: '"', close: '"' },
    { open: '‚', close: '‘' },
    { open: '‚', close: '’' },
    { open: '›', close: '‹' },
    { open: '‹', close: '›' },
    { open: "'", close: "'" },
  ],
  reportingVerbs: germanReportingVerbs,
  subjectlessVerbs: new Set(),
  verbHelpers: wordSet(
    'hat haben hatte hatten habe hätte hätten ist sind war waren wird werden wurde wurden sei seien kann können konnte konnten will wollte',
    'muss musste soll sollte darf durfte mag mochte möchte ließ lässt sich mir dir ihm ihr ihnen uns euch ihn nicht auch aber jedoch dann da',
    'dabei dazu dagegen darauf daraufhin danach später zuvor vorher bereits schon noch nun jetzt so erst nur gar eben weiter außerdem zudem',
    'schließlich anschließend zugleich allerdings wiederum hingegen indes unterdessen inzwischen mittlerweile gestern heute damals einmal',
    'abschließend zunächst knapp leise laut trocken offen deutlich es',
  ),
  adverbEnding: '',
  incisesInside: false,
  verbSecond: true,
  sourcePhrases: [
    ...phrases('laut', 'so', 'zufolge', 'aus sicht von', 'aus sicht'),
    ...SOURCE_NOUNS.split(' ').flatMap((noun) => phrases(`nach ${noun} von`, `nach ${noun}`)),
  ],
  openingSourcePhrases: phrases('für'),
  asWords: wordSet('wie'),
  namingWords: wordSet(
    'sogenannt sogenannte sogenannten sogenannter sogenanntes genannt genannte genannten namens nennt nennen nannte nannten heißt hieß bezeichnet bezeichnete',
    'betitelt getauft wort worte wörter begriff begriffe titel film buch roman sendung lied song album aktion projekt ausdruck motto slogan stück',
    'oper serie ausstellung operation programm initiative bündnis reihe zeitung magazin zeitschrift komitee verein marke thema stichwort kategorie',
    'dokumentarfilm kampagne podcast blog festival veranstaltung gedicht schlagwort formel note prädikat als',
  ),
  voicelessWords: wordSet(
    'sprichwort volksmund redensart motto losung wahlspruch slogan transparent spruchband plakat schild banner inschrift aufschrift graffito graffiti',
  ),
  speakingWords: wordSet(
    'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer du dich dir dein deine deinen ihr euch euer eure sie',
  ),
  finiteVerbs: wordSet(
    'bin bist ist sind seid war waren wäre wären wird werden wurde wurden würde würden hat habe haben hast habt hatte hatten hätte hätten',
    'kann können könnt konnte könnte könnten muss müssen musste müsste soll sollen sollte will wollen wollte darf dürfen durfte dürfte mag möchte möchten',
    'geht gehen ging gingen kommt kommen kam kamen macht machen machte gibt geben gab weiß wissen wusste steht stehen stand sieht sehen sah',
    'bleibt bleiben blieb lässt lassen ließ braucht brauchen tut tun tat liegt liegen lag hält halten hielt findet finden fand nimmt nehmen nahm',
    'brauche gehe komme mache sehe bleibe glaube denke hoffe fühlt fühlen läuft laufen lief fehlt fehlen reicht gilt gelten heißt hilft helfen half',
    'spielt spielen verliert verlieren gewinnt gewinnen kostet kosten zeigt zeigen trifft treffen bringt bringen brachte setzt setzen stellt stellen',
    'passiert arbeiten arbeitet warten wartet leben lebt wohnt wohnen hört hören zahlt zahlen freut freuen',
  ),
  questionLabels: wordSet('f frage fragen interviewer interviewerin redaktion'),
  answerLabels: wordSet('a antwort'),
};
