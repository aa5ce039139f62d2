import type { SpokenRule } from '../../spoken-forms.ts';
import { romanValue } from '../../shared/spoken/roman-numeral.ts';
import { romanRule } from '../../shared/spoken/roman-rule.ts';
import { wordSet } from '../../shared/word-set.ts';
import { englishFirstNames } from '../first-names.ts';
import { englishOrdinal } from '../number-words.ts';
import type { EnglishStyle } from './style.ts';

/** Names that rulers and popes bear with a number. */
const REGNAL =
  'Abdullah|Adrian|Afonso|Albert|Alexander|Alexios|Alfonso|Amenhotep|Andrew|Anne|Antiochus|Artaxerxes|Augustus|Baldwin|Baudouin|Benedict|Boniface|Carl|Catherine|Celestine|Charles|Christian|Clement|Cleopatra|Constantine|Cyrus|Darius|David|Edward|Elizabeth|Eric|Eugene|Farouk|Felipe|Ferdinand|Francis|Frederick|Frederik|Gaius|George|Gregory|Gustav|Gustavus|Haakon|Harald|Hassan|Henri|Henry|Hussein|Innocent|Isabella|Ivan|James|Jean|Joan|John|John Paul|Joseph|Juan Carlos|Julius|Justinian|Kamehameha|Kenneth|Leo|Leopold|Letsie|Louis|Ludwig|Malcolm|Manuel|Margaret|Margrethe|Maria|Mary|Maximilian|Mehmed|Mehmet|Mindaugas|Mohammed|Moshoeshoe|Mswati|Mubarak|Murad|Mutesa|Napoleon|Nebuchadnezzar|Nicholas|Olav|Oscar|Otto|Paul|Paulus|Pedro|Peter|Philip|Philippe|Pius|Ptolemy|Rama|Rameses|Ramesses|Ramses|Rainier|Richard|Robert|Selim|Seti|Shenouda|Sigismund|Sixtus|Stanislaus|Stephen|Suleiman|Sverker|Tawadros|Thutmose|Tupou|Umberto|Urban|Victor|Victor Emmanuel|Victoria|Vittorio Emanuele|Wilhelm|William|Xerxes|Zog';
const OFFICE =
  'King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Sultan|Pharaoh|Shah|Prince|Princess|Duke|Patriarch|Antipope|Caliph|Khedive';

/** First names of people whose sons have a number behind the surname. */
const FATHERS = [
  ...wordSet(
    'Albert Andrew Anthony Arthur Benjamin Charles Christopher Cornelius Daniel David Donald Edward Eugene Frank Franklin Frederick George Harold Harry',
    'Henry Herbert Hugh Jack James John Joseph Kenneth Lawrence Lewis Louis Martin Matthew Michael Nathaniel Oliver Patrick Paul Peter Philip Raymond',
    'Richard Robert Ronald Samuel Stephen Theodore Thomas Timothy Vincent Walter William',
  ),
  ...[...englishFirstNames]
    .filter(([name, gender]) => gender !== 'female' && name.length > 2)
    .map(([name]) => name.charAt(0).toUpperCase() + name.slice(1)),
].join('|');

/** What is numbered: volumes, acts, wars, laws. Behind them I is one, and single letters are numerals. */
const PARTS =
  'World War|War|Bowl|Chapter|Part|Act|Scene|Book|Volume|Vol.|Phase|Title|Article|Section|Annex|Appendix|Schedule|Class|Category|Type|Tier|Level|Grade|Stage|Group|Division|Episode|Season|Series|Apollo|Mark|Mk|Vatican|Factor|Canto|Psalm|Table|Figure|Zone|Region|Basel|Protocol|Round|Game|Stage|Opus';

const END = "(?![\\p{L}\\p{N}]|[’'](?!s)|-\\p{Lu})";

/** Roman numerals: `Henry VIII`, `World War II`, `the XIX century`, `John Poe III`. */
export function englishRomanRules({ numbers }: EnglishStyle): readonly SpokenRule[] {
  const cardinal = (value: number): string => numbers.cardinal(BigInt(value));
  const ordinal = (value: number): string => `the ${englishOrdinal(value)}`;
  return [
    romanRule(`(?<![\\p{L}\\p{N}.])(?<roman>[IVX]{1,6})(?:st|nd|rd|th)${END}`, englishOrdinal),
    romanRule(
      `(?<![\\p{L}\\p{N}.])(?<roman>[IVX]{1,7})(?=\\s(?:(?:Winter|Summer)\\s)?(?:century|centuries|Olympi|Congress|Corps|Army|Airborne|Legion|[Dd]ynasty|Amendment|Paralympi))`,
      (value, { text, start }) =>
        value === 1 && !/[Tt]he\s$/u.test(text.slice(Math.max(0, start - 4), start)) ? null : englishOrdinal(value),
    ),
    romanRule(`(?<=(?<!\\p{L})[Tt]he\\s)(?<roman>[IVX]{2,7})(?=\\s\\p{Lu}\\p{Ll})`, englishOrdinal),
    // A ruler: one letter too, but I only where it cannot be somebody who speaks.
    romanRule(
      `(?<=(?<!\\p{L})(?:${REGNAL.replaceAll(' ', '\\s')}|(?:${OFFICE})\\s\\p{Lu}[\\p{L}’'-]{1,20})\\s)(?<roman>[IVXL]{1,7})${END}(?!\\.\\s?\\p{Lu}\\p{Ll})`,
      (value, { text, start, end }) => {
        if (value === 1 && !isRuler(text, start, end)) return null;
        return value === 10 && /Malcolm\s$/u.test(text.slice(Math.max(0, start - 8), start)) ? null : ordinal(value);
      },
    ),
    // A son who bears his father's name.
    romanRule(
      `(?<=(?<!\\p{L})(?:${FATHERS})\\s(?:\\p{Lu}\\.\\s){0,2}(?:\\p{Ll}{2,4}\\s)?\\p{Lu}[\\p{L}’'-]{2,20},?\\s)(?<roman>II|III|IV|V)${END}`,
      ordinal,
    ),
    romanRule(
      `(?<=(?<!\\p{L})(?:${anyCase(PARTS)})s?\\s)(?<roman>[IVX]|[IVXLC]{2,8})(?:-(?=\\p{Lu}(?!\\p{L})))?${END}`,
      cardinal,
    ),
    // A scene, and pages before the first one: `Act II, scene iii`.
    {
      class: 'roman',
      onlyWith: /\s[ivx]/u,
      pattern: new RegExp(`(?<=(?<!\\p{L})(?:${anyCase(PARTS)})s?\\s)(?:ii|iii|iv|vi{1,3}|ix|xi{1,3}|xiv)${END}`, 'gu'),
      say: ({ groups: [written = ''] }) => cardinal(romanValue(written.toUpperCase()) ?? 0),
    },
    romanRule(`(?<![\\p{L}\\p{N}])WW(?<roman>I{1,3})${END}`, (value) => `World War ${cardinal(value)}`),
    // Behind another name what is hardly anything else.
    romanRule(`(?<=(?<!\\p{L})\\p{Lu}[\\p{L}\\p{N}’':-]{1,24}\\s)(?<roman>[IVX]{2,7})${END}`, cardinal),
    romanRule(`(?<=\\p{Ll}{2}\\s)(?<roman>II|III|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI{1,3})${END}`, cardinal),
    // Numbered points: `(ii)`.
    {
      class: 'roman',
      onlyWith: /\([ivx]/u,
      pattern: /(?<=\()(?:ii|iii|iv|vi|vii|viii|ix|xi|xii)(?=\))/gu,
      say: ({ groups: [written = ''] }) => cardinal(romanValue(written.toUpperCase()) ?? 0),
    },
    // A year: the letters M and what follows.
    romanRule(
      `(?<![\\p{L}\\p{N}])(?<roman>M(?:CM|DC{0,3}|M)[LXVI]{1,9})${END}`,
      (value) => numbers.year?.(value) ?? null,
    ),
  ];
}

/** Behind a title, or where a speaker could not say so of himself. */
function isRuler(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (BEHIND_OFFICE.test(before)) return true;
  return !SPOKEN_TO.test(before) && NO_VERB_OF_SPEAKER.test(text.slice(end, end + 12));
}

const BEHIND_OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICE}|of|under|by)\\s(?:\\p{Lu}[\\p{L}’'-]{1,20}\\s){1,2}$`, 'u');
/** `He told Henry I was late`. */
const SPOKEN_TO =
  /(?<!\p{L})(?:tell|tells|told|telling|assured?|promised?|remind|reminded|showed|gave|to|with|and|that)\s\p{Lu}[\p{L}’'-]{1,20}\s$/u;
const NO_VERB_OF_SPEAKER =
  /^(?:['’]s|[.,;:)]|\s(?:of|in|and|who|was|died|ruled|reigned|became|is|signed|ascended)(?!\p{L})|$)/u;

/** Each word with a capital or a small letter at its start, or all in capitals. */
function anyCase(words: string): string {
  return words
    .split('|')
    .map((word) => {
      const source = word.replace('.', '\\.').replaceAll(' ', '\\s');
      return `[${source.charAt(0)}${source.charAt(0).toLowerCase()}]${source.slice(1)}|${word.toUpperCase().replace('.', '\\.').replaceAll(' ', '\\s')}`;
    })
    .join('|');
}
