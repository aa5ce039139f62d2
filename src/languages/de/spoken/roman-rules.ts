import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { romanValue } from '../../shared/spoken/roman-numeral.ts';
import { romanRule } from '../../shared/spoken/roman-rule.ts';
import { germanOrdinal } from '../number-words.ts';
import { NEAR } from './endings.ts';
import { isSentenceEnd } from './ordinal-rules.ts';
import { germanNumbers } from './numbers.ts';

/** Names that rulers and popes bear with a number. */
const MEN =
  'Ludwig|Karl|Heinrich|Friedrich|Wilhelm|Friedrich Wilhelm|Friedrich August|Maximilian|Ferdinand|Franz|Franz Josef|Franz Joseph|Joseph|Josef|Leopold|Rudolf|Albrecht|Otto|Konrad|Lothar|Philipp|Johann|Johannes|Paul|Johannes Paul|Pius|Benedikt|Leo|Gregor|Klemens|Clemens|Innozenz|Urban|Alexander|Nikolaus|Bonifatius|Julius|Sixtus|Hadrian|Martin|Eugen|Kalixt|Viktor|Victor|Stephan|Silvester|Lucius|Marcellus|Zölestin|Cölestin|Georg|Eduard|Richard|Jakob|Charles|William|George|James|Edward|Henry|Napoleon|Peter|Iwan|Gustav|Gustav Adolf|Carl Gustaf|Carl|Christian|Frederik|Harald|Haakon|Olaf|Erik|Oskar|Albert|Baudouin|Leopold|Felipe|Juan Carlos|Alfons|Philippe|Louis|François|Ernst August|Ernst|August|Adolf|Alois|Hans-Adam|Hans Adam|Franz Josef|Abdullah|Hussein|Hassan|Mohammed|Mehmed|Murad|Selim|Süleyman|Ramses|Thutmosis|Amenophis|Ptolemäus|Rama|Bartholomäus|Kyrill|Tawadros|Schenuda|Willem|Rainier|Emanuel|Viktor Emanuel|Umberto|Pedro|Manuel|Sigismund|Kasimir|Bela|Andreas|Basileios|Konstantin|Theodosius|Justinian|Darius|Xerxes|Antiochos|Ramses|Balduin|Robert|Roger|Hugo|Otto|Theoderich|Sancho|Nikita|Jean|Guillaume|Henri';
const WOMEN =
  'Elisabeth|Elizabeth|Katharina|Margrethe|Maria|Mary|Isabella|Isabel|Johanna|Anna|Christina|Kleopatra|Viktoria|Victoria|Juliana|Mathilde|Eleonore|Beatrix|Charlotte';

/** Titles before such names. */
const RULER =
  'Papst|Papstes|König|Königs|Kaiser|Kaisers|Zar|Zaren|Sultan|Sultans|Patriarch|Patriarchen|Fürst|Fürsten|Herzog|Herzogs|Großherzog|Kurfürst|Kurfürsten|Pharao|Königin|Kaiserin|Zarin|Prinz|Graf|Erzherzog|Schah|Gegenpapst|Kalif';

const BEFORE_NUMERAL = `(?:(?<=(?<!\\p{L})(?<man>${MEN})(?<manOf>s|['’])?\\s)|(?<=(?<!\\p{L})(?<woman>${WOMEN})(?<womanOf>s)?\\s)|(?<=(?<!\\p{L})(?:${RULER})\\s\\p{Lu}[\\p{L}-]{1,20}(?<anyOf>s|['’])?\\s))`;

/** What is counted by numerals behind it: volumes, acts, phases. */
const PARTS =
  'Band|Buch|Teil|Kapitel|Akt|Szene|Abschnitt|Artikel|Titel|Phase|Stufe|Gruppe|Klasse|Kategorie|Typ|Satz|Anhang|Anlage|Staffel|Folge|Division|Modell|Mark|Bowl|Apollo|Saturn|Ariane|Gemini|Sojus|Vatikanum|Hartz|Basel|Dublin|Schengen|Agenda|Zone|Block|Bauabschnitt|Etappe|Kammer|Pillar|Säule|Psalm|Opus|Level|Grad|Nr\\.|Bd\\.|Kap\\.|Art\\.|Abt\\.|Abschn\\.|Nummer|SGB|Mörder|Rocky|Star Wars|Aktion';

/** Roman numerals of rulers, which are ordinals, and of parts, which are not. */
export const germanRomanRules: readonly SpokenRule[] = [
  romanRule(`(?<=(?<![\\p{L}-])(?:${PARTS})s?\\s)(?<roman>[IVX]{1,8}|[IVXL]{3,8})(?![\\p{L}\\p{N}'’-]|\\.-)`, cardinal),
  romanRule(
    `${BEFORE_NUMERAL}(?<roman>[IVX][IVXL]{0,7})(?<stop>\\.?)(?:(?<joint>\\s(?:und|oder|bis)\\s)(?<second>[IVX]{1,7})\\.)?(?![\\p{L}\\p{N}’-])`,
    sayRuler,
  ),
  // Behind any other name with a stop that ends no sentence: « Schenuda III. ist … ».
  romanRule(
    `(?<=(?<!\\p{L})(?<man>\\p{Lu}[\\p{Ll}-]{2,20}?)(?<manOf>s)?\\s)(?<roman>[IVX]{2,7})(?<stop>\\.)(?=\\s\\p{Ll}|,)`,
    sayRuler,
  ),
  // Behind any other name, of two letters or more: « Rocky IV », « SGB II ».
  romanRule(
    `(?<=(?<!\\p{L})\\p{Lu}[\\p{L}\\p{M}’'-]{1,24}\\s)(?<roman>[IVX]{2,6})(?![\\p{L}\\p{N}'’.]\\p{L}|[\\p{L}\\p{N}'’-])`,
    cardinal,
  ),
  // The first of several with one name: « Bayern I », « Landgericht München I ».
  romanRule(
    `(?<=(?<!\\p{L})\\p{Lu}\\p{Ll}[\\p{L}-]{1,24}\\s)(?<roman>I)(?=[\\s.,;:)]|$)(?!\\.?\\s\\p{Lu}|\\.\\s\\p{Ll})`,
    cardinal,
  ),
  // Inside a word: « Hartz-IV-Satz », « Dublin-III-Verordnung ».
  romanRule(
    '(?<=\\p{L}{3})-(?<roman>[IVX]{2,6})(?=-\\p{L}|(?![\\p{L}\\p{N}-]))',
    (value) => ` ${germanNumbers.cardinal(BigInt(value))}`,
  ),
];

function cardinal(value: number): string {
  return germanNumbers.cardinal(BigInt(value));
}

/** « Ludwig der Vierzehnte », « Ludwigs des Vierzehnten », « mit Elisabeth der Zweiten ». */
function sayRuler(value: number, { named, text, start, end }: WrittenForm): string | null {
  const { roman = '', joint = '', second = '', man, woman, manOf, womanOf, anyOf } = named;
  const stop = second === '' ? (named['stop'] ?? '') : '.';
  const after = text.slice(end, end + 24);
  // One letter with a stop before a name is somebody's second name.
  if (roman.length === 1 && /^\s\p{Lu}\p{Ll}/u.test(after) && !isSentenceEnd(text, end)) return null;
  if (roman.length === 1 && stop === '' && man === undefined && woman === undefined) return null;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const isWoman =
    woman !== undefined || /(?:Königin|Kaiserin|Zarin|Großherzogin|Fürstin)\s(?:\p{Lu}[\p{L}-]*\s){1,2}$/u.test(before);
  const isGenitive = (manOf ?? womanOf ?? anyOf) !== undefined;
  const values = [value, ...(second === '' ? [] : [romanValue(second) ?? 0])];
  const ordinal = (article: string, ending: 'e' | 'en'): string =>
    values.map((each) => `${article} ${withCapital(germanOrdinal(each, ending))}`).join(joint);
  const said = sayInCase(isGenitive ? 'des' : articleBefore(before), isWoman, ordinal);
  return stop !== '' && isSentenceEnd(text, end) ? `${said}.` : said;
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function sayInCase(word: string, isWoman: boolean, ordinal: (article: string, ending: 'e' | 'en') => string): string {
  if (/^(?:des|eines|statt|wegen|während|trotz)$/u.test(word))
    return isWoman ? ordinal('der', 'en') : ordinal('des', 'en');
  if (DATIVE.test(word)) return isWoman ? ordinal('der', 'en') : ordinal('dem', 'en');
  if (ACCUSATIVE.test(word)) return isWoman ? ordinal('die', 'e') : ordinal('den', 'en');
  return isWoman ? ordinal('die', 'e') : ordinal('der', 'e');
}

/** The word before the name and its titles; that of the first name where two are joined. */
function articleBefore(before: string): string {
  const { rest = '', joined } = NAMES.exec(before)?.groups ?? {};
  if (joined !== undefined) return articleBefore(rest);
  const { mark, word = '' } = /(?<mark>^|[.!?:–]\s|[^.!?:–]\s|\p{P})(?<word>\p{L}\p{Ll}*)\s$/u.exec(rest)?.groups ?? {};
  // A word with a capital may stand at the start of a sentence.
  return /^\p{Lu}/u.test(word) && !/^(?:[.!?:–]\s)?$/u.test(mark ?? '') ? '' : word.toLowerCase();
}

/** Titles and names at the end of a text, what stands before them, and the numeral of another name that they are joined to. */
const NAMES =
  /^(?<rest>.*?)(?<joined>[IVXL]{1,7}\.?(?:,|\s(?:und|oder|sowie))\s)?(?:(?<![.!?:]\s|^)\p{Lu}[\p{L}'’-]*\s){1,4}$/su;

const DATIVE =
  /^(?:von|vom|mit|bei|beim|nach|seit|zu|zum|zur|aus|unter|dem|vor|hinter|neben|zwischen|gegenüber|samt|laut)$/u;
const ACCUSATIVE = /^(?:für|gegen|durch|ohne|um|den|über|auf|an)$/u;
