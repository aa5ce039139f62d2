import type { GrammaticalGender } from '../../number-words.ts';
import { wordMap, wordSet } from '../../shared/word-set.ts';

/** What a number or an adjective before a noun agrees with; the gender is undefined where it is not known. */
export interface Noun {
  readonly gender: GrammaticalGender | undefined;
  readonly isPlural: boolean;
  /** Only the last letter tells: `Pause` and `Grüne` end alike. */
  readonly isGuess: boolean;
}

/** The noun that a text begins with, behind adjectives; undefined where none follows. */
export function nounAhead(text: string): Noun | undefined {
  const { adjectives = '', nouns: words } =
    /^(?<adjectives>(?:\s\p{Ll}[\p{Ll}-]{1,30}e[nmrs]?){0,3})(?<nouns>(?:\s["„»«]?\p{Lu}[\p{L}\p{M}-]{0,40}){1,2})/u.exec(
      text.replace(/^,?\s(?:und|oder|(?:\p{Ll}{2,8}\s)?\d{1,3}\.)(?=\s)/u, ''),
    )?.groups ?? {};
  if (adjectives.split(' ').some((word) => NO_ADJECTIVES.has(word))) return undefined;
  const [first = '', second = ''] = words?.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  if (first === '') return undefined;
  // « Deutsche Meisterschaft », « Vatikanisches Konzil »: an adjective may have a capital too.
  const isAdjective = second !== '' && genderOfHead(first) === undefined && /(?:e[nmrs]?)$/u.test(first);
  return nounOf(isAdjective ? second : first);
}

/** Words that end as adjectives do. */
export const NO_ADJECTIVES: ReadonlySet<string> = wordSet(
  'oder aber unter hinter über eine einer einen seine seiner seinen ihre ihrer ihren diese dieser wurde wurden werden hatte hatten haben waren kamen gegen neben zwischen wegen ohne alle beide viele einige sowie sondern',
  'konnte konnten sollte sollten musste mussten wollte wollten stehen stehe kommen gehen bleiben liegen außer seitens',
);

/** A noun by its last part and its ending. */
export function nounOf(word: string): Noun {
  const noun = word.toLowerCase().replace(/^.*-(?=.)/u, '');
  const known = genderOfHead(word) ?? genderOfEnding(noun);
  const isGuess = known === undefined && noun.endsWith('e');
  return { gender: isGuess ? 'feminine' : known, isPlural: PLURAL.test(noun), isGuess };
}

/** The gender of a word whose last part is known; undefined for all others. */
export function genderOfHead(word: string): GrammaticalGender | undefined {
  const noun = word.toLowerCase().replace(/^.*-(?=.)/u, '');
  const whole = WHOLE.get(noun);
  if (whole) return whole;
  if (FEMININE.test(noun)) return 'feminine';
  if (NEUTER.test(noun)) return 'neuter';
  return MASCULINE.test(noun) ? 'masculine' : undefined;
}

/** Whether a word is a noun that news counts, in the plural or as a unit. */
export function isCountedNoun(word: string): boolean {
  return COUNTED.has(word.toLowerCase().replace(/^.*-(?=.)/u, '')) || UNIT.test(word);
}

function genderOfEnding(noun: string): GrammaticalGender | undefined {
  if (/(?:chen|lein|ment|(?<!a)um|nis|o)s?$/u.test(noun)) return 'neuter';
  if (
    /(?:ung|heit|keit|schaft|tion|sion|tät|thek|(?<!e)ik|ie|ei|enz|anz|[^eo]in|innen|ungen|heiten|keiten)$/u.test(noun)
  )
    return 'feminine';
  if (/(?:ist|ant|ent|eur|or|ling|ismus|er)$/u.test(noun)) return 'masculine';
  // Most nouns with this first syllable are collectives: « Gebiet », « Gerät ».
  return /^ge(?!gen|ner)\p{Ll}{2,}[^e]$/u.test(noun) ? 'neuter' : undefined;
}

const PLURAL =
  /(?:(?:fest)?spiele|tage|wochen|jahre|monate|meisterschaften|ungen|heiten|keiten|schaften|tionen|täten|innen|leute|plätze|runden|minuten|stunden|wahlen|gruppen|klassen|kinder|menschen|personen)n?$/u;

/** Nouns that end in one of these words. */
function heads(...lists: readonly string[]): RegExp {
  return new RegExp(`(?:${lists.join(' ').split(' ').join('|')})$`, 'u');
}

/** Nouns that are no part of others, or of others with another gender. */
const WHOLE: ReadonlyMap<string, GrammaticalGender> = wordMap<GrammaticalGender>(
  [
    'ende wochenende jahresende monatsende tor set amt hoch tief jh jhd jhdt zitat resultat attentat mandat inserat bier rind modell',
    'neuter',
  ],
  [
    'aufl ag em wm cd dvd gmbh bar art last tat straftat heirat farm city party show story kunst wucht uhr urkunde metropole nordsee ostsee spd cdu csu fdp afd eu nato',
    'feminine',
  ],
  [
    'fc sc sv fsv vfb vfl tsv ac sk arm see kunde pole däne ire brite schotte chinese türke tote toter hals rat monat mund ort start palast zaun turm wein wind plan alarm dax martin valentin benjamin konstantin augustin robin erwin edwin gewinn genuss geruch geschmack gesang gebrauch',
    'masculine',
  ],
);

const NEUTER = heads(
  'mal jahr jahres jahrhundert jahrhunderts jahrtausend jahrzehnt spiel buch album kind quartal semester trimester rennen halbjahr drittel viertel achtel zehntel finale regiment bataillon',
  '[gnld]tor ungstor chstor korps konzil gebot kapitel stockwerk geschoss haus opfer mitglied land gold silber festival fest treffen turnier duell match ergebnis auge',
  'prozent kilo gramm byte watt volt pfund paar stück blatt brot glas boot schiff auto (?<!g)rad flugzeug gebäude zimmer bild amt',
  'dorf lager leben paket papier pferd projekt gesetz urteil verfahren unternehmen werk gewitter erdbeben feuer hotel konzert medium netz parlament podium remis unentschieden',
  'baby mädchen team update verbot argument beispiel problem tier huhn schaf schwein wunder zelt ziel training gespräch interview dokument detail bad wort modell gericht geschäft gewicht geschlecht gebirge gefühl getränk gebiet gerät geld geschenk geständnis stadion',
);

const MASCULINE = heads(
  'tag tages platz rang sieg krieg stock titel bezirk kreis preis zug satz lauf gang stich film band teil akt sohn versuch anlauf senat abschnitt absatz',
  'präsident kanzler minister meister vorsitzende vorsitzender verletzte verletzter deutsche deutscher fall kongress gipfel termin verein mann spieler sieger stein kandidat',
  'advent januar jänner februar feber märz april mai juni juli august september oktober november dezember frühling sommer herbst winter monat',
  'euro cent dollar franken rappen meter liter hektar zentner grad punkt zähler treffer abstieg aufstieg auftritt bericht besuch brief bruder weg wechsel name gedanke friede',
  'mensch junge kollege zeuge experte laie jude russe franzose tscheche schwede grieche',
  'rat hof hafen saal berg fluss wald baum hund vogel ball schuss pass stoß korb abend morgen mittag',
  'anschlag angriff antrag auftrag vertrag beitrag betrag schritt schnitt tritt einsatz umsatz ersatz schatz tanz kopf fuß finger zahn bauch rücken stuhl tisch schrank',
  'sturz sturm schnee regen blitz frost brand rauch stoff knopf topf becher löffel teller nachbar gast wirt arzt anwalt richter lehrer schüler student polizist soldat',
  'verdächtiger verdächtige grund bund fund kurs virus bus zirkus modus bonus status klub club verband konzern betrieb index stand bereich vorschlag schlag',
);

const FEMININE = heads(
  'liga runde etappe minute halbzeit klasse etage auflage generation staffel ausgabe welle phase stufe woche kammer republik nacht stunde sekunde frau tochter person mannschaft reihe',
  'hälfte wahl dosis symphonie sinfonie periode saison serie folge seite spur fahrt million milliarde billion instanz lesung ebene lage wand kurve chance ehe zeile spalte strophe säule',
  'infanterie division armee brigade legion flotte straße strasse welt medaille niederlage zeit prüfung stadt hand bank partei polizei sprache stelle frage antwort tonne krone mark lira rupie',
  'firma gruppe pause idee mutter schwester oma tante dame königin kirche schule uni klinik brücke bahn kraft macht luft frucht schuld pflicht sicht schicht',
  'schlacht tracht nachricht saat zahl qual tür figur kultur natur reparatur temperatur butter nummer oper mauer steuer feier dauer geburt gefahr gewalt antwort heimat',
);

const UNIT =
  /^(?:US-Dollar|(?:Zenti|Milli|Kilo|Dezi|Quadrat|Kubik|Quadratkilo|Höhen|Mega|Giga|Tera|Hekto)?(?:meter|liter|gramm|watt|wattstunden|tonnen|byte|volt|hertz|kalorien)n?)$/iu;

/** Words that stand behind numbers of people and things, mostly in the plural. */
const COUNTED = wordSet(
  'euro dollar franken mark kronen rubel pfund yen cent meter metern liter litern tonnen kilo gramm grad prozent hektar watt volt ps stunden tage tagen wochen monate monaten jahre jahren minuten sekunden mal',
  'punkte punkten seiten einwohner einwohnern menschen personen leute leuten mitarbeiter mitarbeitern mitarbeitende beschäftigte beschäftigten angestellte zuschauer zuschauern teilnehmer teilnehmern',
  'besucher besuchern soldaten gäste gästen schüler schülern studenten studierende studierenden stimmen fälle fällen stellen wohnungen plätze plätzen exemplare exemplaren stück kinder kindern demonstranten',
  'polizisten polizeikräfte einsatzkräfte einsatzkräften feuerwehrleute arbeitsplätze arbeitsplätzen haushalte haushalten unternehmen betriebe betrieben flüchtlinge flüchtlingen geflüchtete tote toten verletzte verletzten',
  'häuser häusern tiere tieren bäume bäumen autos fahrzeuge fahrzeugen fans anhänger anhängern unterschriften mitglieder mitgliedern delegierte delegierten helfer helfern patienten infizierte neuinfektionen',
  'bewohner bewohnern bürger bürgern gemeinden städte filialen geschäfte läden mal frauen männer männern jugendliche jugendlichen arbeiter arbeitern migranten asylbewerber gegner kilometer kilometern',
  'zeilen seiten wörter zeichen bücher bilder werke flüge züge passagiere passagieren reisende kunden anzeigen straftaten einsätze einsätzen unfälle delikte proben tests impfungen dosen betten',
);
