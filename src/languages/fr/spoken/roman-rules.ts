import type { SpokenRule } from '../../spoken-forms.ts';
import { romanRule } from '../../shared/spoken/roman-rule.ts';
import { frenchCardinal } from './numbers.ts';

/** Names that rulers and popes bear with a number: behind them one letter is a numeral too, save I, which is written « Ier ». */
const REGNAL =
  'Louis|Charles|Henri|Philippe|François|Napoléon|Pie|Jean|Jean-Paul|Paul|Benoît|Léon|Grégoire|Clément|Innocent|Urbain|Alexandre|Nicolas|Guillaume|Frédéric|Frédéric-Guillaume|Georges?|Édouard|Edouard|Richard|Jacques|Élisabeth|Elisabeth|Elizabeth|Catherine|Christian|Gustave|Oscar|Harald|Haakon|Charles-Gustave|Carl|Albert|Baudouin|Léopold|Ferdinand|Alphonse|Felipe|Juan|Juan Carlos|Pierre|Ivan|Joseph|François-Joseph|Mohammed|Mohamed|Hassan|Abdallah|Rama|Amédée|Humbert|Victor-Emmanuel|Ramsès|Thoutmôsis|Amenhotep|Ptolémée|Shenouda|Tawadros|Bartholomée|Cyrille|Rainier';

/** What is counted by numerals behind it: volumes, acts, phases. Here I is one. */
const PARTS =
  'an|tome|acte|stade|grade|scène|chapitre|titre|livre|volume|partie|phase|annexe|article|section|groupe|classe|catégorie|type|niveau|division|saison|épisode|opus|psaume|chant|canto|cycle|lot|zone|Mark|Bowl|Apollo|Vatican|Ariane|Soyouz|Titan|Gemini|Saturn|Falcon|chap\\.|t\\.|vol\\.|liv\\.|art\\.|fasc\\.|ann\\.';

/** Roman numerals that are said as cardinals: « Louis XIV », « tome II », « Rocky IV ». */
export const frenchRomanRules: readonly SpokenRule[] = [
  romanRule(
    `(?<=(?<!\\p{L})(?:${REGNAL})\\s)(?<roman>[VXL]|[IVXL]{2,8})(?![\\p{L}\\p{N}]|['’]\\p{L})`,
    (value, { text, start, end }) => (isInitial(text, start, end) ? null : frenchCardinal(value)),
  ),
  romanRule(
    `(?<=(?<!\\p{L})(?:${anyCase(PARTS)})s?\\s(?:n°\\s?)?)(?<roman>[IVX]|[IVXLC]{2,8})(?![\\p{L}\\p{N}]|['’]\\p{L})`,
    (value) => frenchCardinal(value),
  ),
  // Behind any other name only what has two letters or more, of those that make no other word.
  romanRule(
    `(?<=(?<!\\p{L})\\p{Lu}[\\p{Ll}\\p{M}’'-]{1,24}\\p{Ll}\\s)(?<roman>[IVX]{2,6})(?![\\p{L}\\p{N}]|['’]\\p{L})`,
    (value) => frenchCardinal(value),
  ),
  // The number of a heading: « II. Les causes », « III - Conclusion ».
  romanRule('(?<=^\\s{0,3})(?<roman>[IVX]{2,5}|[IVX](?=\\s?[-–—:)]))(?=\\.\\s|\\s?[-–—:)])', (value) =>
    frenchCardinal(value),
  ),
  // A team of fifteen or thirteen players: « le XV de France ».
  romanRule(
    `(?<=(?<!\\p{L})(?:[LlDd]e|[DdAa]u|[Uu]n)\\s)(?<roman>XV|XIII)(?=\\s(?:d[eu]s?\\s|d['’]|tricolore))`,
    (value) => frenchCardinal(value),
  ),
  romanRule(`(?<=(?<!\\p{L})à\\s)(?<roman>XV|XIII)(?![\\p{L}\\p{N}])`, (value) => frenchCardinal(value)),
];

/** One letter with a stop before a name is somebody's second name: « Charles X. Martin ». */
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && /^\.\s?\p{Lu}/u.test(text.slice(end, end + 3));
}

/** Each alternative with a capital or a small letter at its start. */
function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`)
    .join('|');
}
