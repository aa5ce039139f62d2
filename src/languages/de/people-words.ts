import type { PeopleWords } from '../people-words.ts';
import { nameParticles } from '../shared/name-particles.ts';
import { wordMap, wordSet } from '../shared/word-set.ts';
import { germanFirstNames } from './first-names.ts';
import { germanNounCapitals } from './noun-capitals.ts';
import { germanEpithets } from './epithets.ts';
import { germanOrganisations, germanPluralRoles, germanRoles } from './roles.ts';

const PREPOSITIONS =
  'an am ans auf aufs aus außer bei beim bis durch für gegen gegenüber hinter in im ins mit nach neben ohne seit über um unter vom von vor während wegen ' +
  'zu zum zur zwischen trotz dank laut samt entlang innerhalb außerhalb anhand statt angesichts mittels binnen ab pro per inklusive mangels nahe';
const CONJUNCTIONS =
  'und oder aber doch denn sondern dass weil obwohl obschon nachdem ob damit sobald falls sofern wenn als wie indem bevor ehe während seit bis sowie';

/** People in German: article and noun tell the gender; the noun is known by its capital, and so are all other nouns. */
export const germanPeopleWords: PeopleWords = {
  titles: wordMap(
    ['frau fr madame', 'female'],
    ['herr herrn hr', 'male'],
    ['dr prof dipl.-ing ing mag lic pd dres med phil jur h.c rer nat', 'unknown'],
  ),
  wholeTitles: wordSet('frau madame herr herrn'),
  firstNames: germanFirstNames,
  particles: new Set([...nameParticles, ...wordSet('vom zum zur & am ten ter te')]),
  pronouns: wordMap(
    ['er dieser', { gender: 'male', number: 'one' }],
    ['sie diese', { gender: 'female', number: 'one' }],
    ['es man', { gender: 'unknown', number: 'nobody' }],
    ['beide', { gender: 'unknown', number: 'many' }],
  ),
  hyphenPronouns: new Set(),
  determiners: wordMap(
    ['der dieser jener derselbe', { kind: 'definite', gender: 'male', plural: false, objectBefore: 'female' }],
    ['die diese jene', { kind: 'definite', gender: 'female', plural: false, pluralBefore: 'male' }],
    ['das dieses jenes', { kind: 'definite', gender: 'unknown', plural: false }],
    ['dem diesem', { kind: 'definite', gender: 'male', plural: false, object: true }],
    ['den diesen des', { kind: 'definite', gender: 'unknown', plural: false, object: true }],
    ['ein', { kind: 'indefinite', gender: 'male', plural: false }],
    ['eine', { kind: 'indefinite', gender: 'female', plural: false }],
    ['einem einen eines', { kind: 'indefinite', gender: 'male', plural: false, object: true }],
    ['einer', { kind: 'indefinite', gender: 'female', plural: false, object: true }],
    [
      'einige mehrere viele manche zwei drei vier fünf sechs zahlreiche etliche alle',
      { kind: 'indefinite', gender: 'unknown', plural: true },
    ],
    ['sein ihr mein unser dein euer dessen deren', { kind: 'possessive', gender: 'unknown', plural: false }],
    [
      'seine ihre meine unsere deine eure',
      { kind: 'possessive', gender: 'female', plural: false, pluralBefore: 'male' },
    ],
    [
      'seinem seinen seiner seines ihrem ihren ihrer ihres meinem meinen meiner meines unserem unseren unserer unseres',
      { kind: 'possessive', gender: 'unknown', plural: false, object: true },
    ],
  ),
  roles: germanRoles,
  pluralRoles: germanPluralRoles,
  lastParts: new Map(),
  epithets: germanEpithets,
  unlistedRoles: new Set(),
  sameRoles: [
    wordSet('präsident präsidentin staatschef staatschefin staatsoberhaupt'),
    wordSet('kanzler kanzlerin bundeskanzler bundeskanzlerin regierungschef regierungschefin'),
    wordSet('ministerpräsident ministerpräsidentin regierungschef regierungschefin landeshauptmann landesvater'),
    wordSet('arzt ärztin mediziner medizinerin chirurg chirurgin doktor'),
    wordSet('anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin jurist juristin'),
    wordSet('staatsanwalt staatsanwältin ankläger anklägerin'),
    wordSet('richter richterin vorsitzende vorsitzender'),
    wordSet('trainer trainerin coach'),
    wordSet(
      'spieler spielerin stürmer stürmerin torwart torfrau torhüter torhüterin keeper verteidiger verteidigerin kapitän kapitänin',
    ),
    wordSet('chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin'),
    wordSet(
      'bürgermeister bürgermeisterin gemeindepräsident gemeindepräsidentin rathauschef rathauschefin ortschef ortschefin stadtoberhaupt',
    ),
    wordSet(
      'forscher forscherin wissenschaftler wissenschaftlerin professor professorin experte expertin biologe biologin geologe geologin physiker physikerin chemiker chemikerin',
      'historiker historikerin soziologe soziologin psychologe psychologin politologe politologin ökonom ökonomin ökologe ökologin meteorologe meteorologin archäologe archäologin',
      'astronom astronomin mathematiker mathematikerin klimatologe klimatologin virologe virologin epidemiologe epidemiologin hydrologe hydrologin ornithologe ornithologin',
      'zoologe zoologin botaniker botanikerin philosoph philosophin',
    ),
    wordSet('gutachter gutachterin sachverständiger sachverständige'),
    wordSet('angeklagter angeklagte'),
    wordSet('autor autorin schriftsteller schriftstellerin'),
    wordSet('bauer bäuerin landwirt landwirtin'),
    wordSet('unternehmen firma konzern hersteller betrieb gesellschaft betreiber anbieter reederei brauerei kette'),
    wordSet('behörde amt ministerium verwaltung'),
    wordSet('verband verein bund organisation umweltorganisation hilfsorganisation initiative bürgerinitiative'),
    wordSet('zeitung blatt tagblatt'),
    wordSet('verkäufer verkäuferin händler händlerin kaufmann kauffrau'),
    wordSet('künstler künstlerin maler malerin bildhauer bildhauerin'),
    wordSet('musiker musikerin sänger sängerin pianist pianistin geiger geigerin komponist komponistin'),
    wordSet('regisseur regisseurin filmemacher filmemacherin'),
    wordSet('lehrer lehrerin pädagoge pädagogin'),
    wordSet('polizist polizistin beamter beamtin kommissar kommissarin ermittler ermittlerin'),
    wordSet('pfarrer pfarrerin geistlicher geistliche seelsorger seelsorgerin pastor pastorin'),
    wordSet('sprecher sprecherin'),
    wordSet('rentner rentnerin pensionär pensionärin pensionist pensionistin senior seniorin'),
    wordSet('wirt wirtin gastwirt gastwirtin gastronom gastronomin'),
    wordSet('eigentümer eigentümerin besitzer besitzerin inhaber inhaberin'),
    wordSet('diplomat diplomatin botschafter botschafterin gesandter gesandte'),
    wordSet('schauspieler schauspielerin hauptdarsteller hauptdarstellerin darsteller darstellerin'),
    wordSet('unternehmer unternehmerin firmenchef firmenchefin gründer gründerin'),
    wordSet('minister ministerin ressortchef ressortchefin'),
    wordSet('abgeordnete abgeordneter politiker politikerin parlamentarier parlamentarierin'),
  ],
  genderlessRoles: wordSet(
    'person opfer mitglied kind mädchen geisel waise fachkraft lehrkraft reinigungskraft hilfskraft pflegekraft stadtoberhaupt paar ehepaar',
  ),
  organisations: germanOrganisations,
  documents: wordSet(
    'mitteilung pressemitteilung bericht brief schreiben studie erklärung stellungnahme gutachten analyse artikel kommentar beitrag antrag protokoll',
    'internetseite webseite website homepage aussendung communiqué anklageschrift urteil papier dokument e-mail mail tweet post nachricht meldung',
    'aushang plakat schild zettel flugblatt transparent bettlaken banner inserat durchsage anzeige umfrage antwort buch tagebuch',
  ),
  headNoun: 'first',
  adjectivesBefore: new Set(),
  demonyms: new Set(),
  complements: wordSet('des der von vom für aus'),
  officeComplements: wordSet('des der von vom für'),
  prepositions: wordSet(PREPOSITIONS),
  conjunctions: wordSet(CONJUNCTIONS),
  joiningWords: wordSet('und oder aber doch denn sondern sowie'),
  objectPronouns: wordSet('sich mir dir ihm ihr ihnen uns euch mich dich ihn es'),
  relatives: wordSet('der die das den dem dessen deren denen welcher welche welches was wer wo'),
  phraseEnds: wordSet(
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte wird werden wurde wurden würde kann können konnte konnten könnte muss müssen musste mussten',
    'soll sollen sollte sollten will wollen wollte wollten darf durfte durften mag mochte möchte ließ lässt ging gehen machte machten stellte stellten setzte setzten legte legten',
    'zeigte zeigten blieb bleiben brachte brachten dachte dachten kannte kannten nannte nannten wusste wussten führte führten spielte spielten arbeitete reagierte reagierten',
  ),
  notNames: wordSet(
    PREPOSITIONS,
    CONJUNCTIONS,
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesem diesen jener jene jeder jede jedes',
    'er sie es ich wir ihr du man mein meine dein sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere euer eure wer was wo wann warum',
    'wieso weshalb wohin woher welche welcher welches nicht nichts niemand jemand alle alles andere anderen viele vieles mehrere einige manche beide',
    'da dort hier dann danach darauf daraufhin dabei dazu damit dafür dagegen deshalb daher darum dennoch trotzdem jedoch außerdem zudem auch nur',
    'noch schon immer nie wieder erst zuerst zunächst später zuvor gestern heute morgen jetzt nun bald inzwischen mittlerweile unterdessen indes',
    'so ja nein kaum fast etwa rund gut sehr mehr weniger zwar allerdings vielleicht wohl sogar vor allem etwas unter',
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte muss müssen soll sollen will wollen darf',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april mai juni juli august september oktober november dezember',
    'mai zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend',
  ),
  copulas: wordSet('ist war wird wurde bleibt'),
  elisions: new Set(),
  possessiveS: false,
  nounCapitals: germanNounCapitals,
};
