import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { functionWordsOf } from '../../shared/function-words.ts';
import { romanValue } from '../../shared/spoken/roman-numeral.ts';
import { germanOrdinal, type AdjectiveEnding } from '../number-words.ts';
import { FULL_MONTHS } from './calendar.ts';
import { dayEnding, endsWithWeekday } from './day-ending.ts';
import { endingBetween, isDeterminer, lastWords, NEAR } from './endings.ts';

const NUMBER = '(?:\\d{1,4}|[IVX]{1,7})\\.';
const JOINT = '(?:\\s(?:und|bis|oder|sowie|u\\.|\\+)\\s|,\\s|\\s?[/–—-]\\s?)';

/** Figures with a stop that are ordinals: by an article before them, a small letter behind them, or a noun that is counted off. */
export const germanOrdinalRules: readonly SpokenRule[] = [
  {
    class: 'ordinal',
    onlyWith: /[\dIVX]\./u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[.,:/–-])(?<numbers>${NUMBER}(?:${JOINT}${NUMBER}){0,4})(?<tight>(?=(?:${FULL_MONTHS})(?!\\p{L})))?(?![\\p{L}\\p{N}]|[.,:]\\p{N}|\\s?\\+\\s?\\p{N}|-\\p{L})`,
      'gu',
    ),
    say: (found) => (areNumbers(found) && isOrdinal(found) ? sayOrdinals(found) : null),
  },
  {
    // The first part of a word: « 2.-Liga-Verein », « 1.-Mai-Feier ».
    class: 'ordinal',
    onlyWith: /\d\.-/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,:])(?<number>\\d{1,3})\\.-(?=(?<month>(?:${FULL_MONTHS})(?!\\p{L}))?\\p{Lu})`,
      'gu',
    ),
    say: ({ named: { number = '', month } }) => `${germanOrdinal(Number(number), month ? 'er' : 'e')}-`,
  },
  {
    // Before a superlative without its ending: « die 3.-größte Stadt ».
    class: 'ordinal',
    onlyWith: /\d\.?-?\p{Ll}/u,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<number>[2-9]|1\d)\.?[-‑]?(?<word>(?:größ|höch|läng|meist|best|letzt|schnell|ältest|jüngst|klein|reich|stärk|teuer|wichtig)\p{Ll}{1,12})(?![\p{L}\p{N}])/gu,
    say: ({ named: { number = '', word = '' } }) => germanOrdinal(Number(number), 'e').slice(0, -1) + word,
  },
  {
    // With the ending written out: « 2te », « 121stem », « 3-ten ».
    class: 'ordinal',
    onlyWith: /\d/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,:])(?<number>\d{1,6})\.?[-‑]?s?t(?<ending>e[nmrs]?|em)(?![\p{L}\p{N}])/gu,
    say: ({ named: { number = '', ending = '' } }) => germanOrdinal(Number(number), ending as AdjectiveEnding),
  },
  {
    class: 'abbreviation',
    onlyWith: /J[Hh]/u,
    pattern: /(?<=[.\p{L}\p{N}]\s)(?:Jhd?t?s?\.|Jhd?t?s(?!\p{L})|Jhd?t?(?=\s))(?!\p{L})/gu,
    say: ({ groups: [written = ''], text, start, end }) => {
      const before = text.slice(Math.max(0, start - 40), start);
      const isGenitive =
        /(?:^|\s)(?:des|eines|dieses)\s[^.]{0,20}(?:\.\s(?:und|bis|oder|sowie|zum)\s[^.\s]{1,7})?\.?\s$/iu.test(before);
      const words = isGenitive || written.includes('s') ? 'Jahrhunderts' : 'Jahrhundert';
      return isSentenceEnd(text, end) && written.endsWith('.') ? `${words}.` : words;
    },
  },
];

/** A stop at the end of the text, or before a word that only has a capital because it begins a sentence. */
export function isSentenceEnd(text: string, end: number): boolean {
  const after = text.slice(end, end + 24);
  if (/^["“”»«’]{0,2}\s{0,3}$/u.test(after)) return true;
  const next = /^["“”»«’)]{0,2}\s{1,3}["„»«]?(?<word>\p{Lu}\p{Ll}+)(?!\p{L})/u.exec(after)?.groups?.['word'];
  return next !== undefined && STARTERS.has(next.toLowerCase());
}

const STARTERS: ReadonlySet<string> = new Set([
  ...functionWordsOf('de'),
  ...'niemand alle viele einige beide jetzt nun hier ihre ihr seine sein unsere kein keine damals derweil allerdings zunächst inzwischen dadurch daher darum deshalb insgesamt laut obwohl weil wenn während zwar mit dann danach dort diese dieser dieses seit später trotzdem heute gestern morgen zuvor zudem damit dabei doch also wer was wo warum'.split(
    ' ',
  ),
]);

/** Letters that are no numeral are left. */
function areNumbers({ named: { numbers = '' } }: WrittenForm): boolean {
  return (numbers.match(/[IVX]+/gu) ?? []).every((numeral) => romanValue(numeral) !== null);
}

function isOrdinal({ named: { numbers = '' }, text, start, end }: WrittenForm): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const [last = ''] = lastWords(before);
  // A line that is nothing but a number with a stop names a place.
  if (start === 0 && text.trim() === numbers) return true;
  const isRoman = /[IVX]/u.test(numbers);
  const nounAhead = ORDINAL_NOUN.test(after) && !NUMBERED.test(last);
  if (isRoman) return nounAhead || (isDeterminer(last) && /^\s\p{Lu}/u.test(after) && !isSentenceEnd(text, end));
  if (!/\d{4}/u.test(numbers) && /^\s\p{Ll}/u.test(after)) return !NUMBERED.test(last);
  if (isDeterminer(last) && !/[.,;:!?–—]\s*$/u.test(before)) {
    if (/^(?:die|das|ein|sein|ihr)$/u.test(last))
      return /^(?:,\s\p{Ll}{2,8}\s\d{1,3}\.)?\s["„»«]?\p{Lu}/u.test(after) && !isSentenceEnd(text, end);
    return true;
  }
  if (nounAhead) return true;
  // Places in a row: « 1. Roth, 2. Weber ».
  if (/^\s[^,.;]{1,60}[,;]\s\d{1,2}\.\s\p{Lu}/u.test(after) && /(?:^|[:,;]\s)$/u.test(before)) return true;
  const isBeforeNoun = /^\s\p{Lu}\p{Ll}/u.test(after) && !isSentenceEnd(text, end);
  // « Österreichs 3. Regierung »
  if (isBeforeNoun && /\p{Lu}\p{Ll}{2,}s\s$/u.test(before) && !NUMBERED.test(last)) return true;
  // No sentence ends so soon behind a comma, and no list is so long.
  if (isBeforeNoun && (/,\s$/u.test(before) || (start === 0 && Number.parseInt(numbers, 10) > 10))) return true;
  if (/^\p{Lu}/u.test(after) || endsWithWeekday(before)) return true;
  // The rank or the minute in brackets: « (3.) », « (12., 67.) ».
  if (IN_BRACKETS.test(before)) return /^[),;/]/u.test(after);
  if (/^(?:als|wurde|wird|werde|werden)$/u.test(last)) return Number.parseInt(numbers, 10) <= 12;
  return start === 0 && /^\s\p{Lu}\p{Ll}+e[rs]?\s\p{Lu}/u.test(after) && !isSentenceEnd(text, end);
}

function sayOrdinals({ named: { numbers = '', tight }, text, start, end }: WrittenForm): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = tight === undefined ? text.slice(end, end + NEAR) : ` ${text.slice(end, end + NEAR)}`;
  const ending =
    MONTH_AHEAD.test(after) || endsWithWeekday(before) ? dayEnding(text, start) : endingOf(numbers, before, after);
  const words = numbers.replace(PART, (part, number: string) =>
    number === undefined ? sayJoint(part) : germanOrdinal(valueOf(number), ending),
  );
  return words + (tight === undefined ? '' : ' ') + (isSentenceEnd(text, end) ? '.' : '');
}

/** A minute of a match is meant where a bracket has no word. */
function endingOf(numbers: string, before: string, after: string): AdjectiveEnding {
  if (!IN_BRACKETS.test(before)) return endingBetween(before, after);
  return /[\d.,]\s?$/u.test(before) || /,/u.test(numbers) || Number.parseInt(numbers, 10) > 20 ? 'e' : 'er';
}

/** Behind a bracket and other such numbers. */
export const IN_BRACKETS: RegExp = /\([\d.,;+/ ]{0,40}$/u;

const PART = /(\d{1,4}|[IVX]{1,7})\.|\s?[/–—-]\s?|\s(?:u\.|\+)\s/gu;

function sayJoint(written: string): string {
  return /[–—-]/u.test(written) ? ' bis ' : ' und ';
}

function valueOf(number: string): number {
  return /\d/u.test(number) ? Number(number) : (romanValue(number) ?? 0);
}

const MONTH_AHEAD = new RegExp(`^\\s(?:${FULL_MONTHS})(?![\\p{L}-])`, 'iu');

/** Nouns that are counted off rather than counted. */
const ORDINAL_NOUN = new RegExp(
  `^\\s(?:\\p{Lu}[\\p{L}-]{1,24})?(?:${FULL_MONTHS}|Jahrhunderts?|Jhd?t?s?\\.|Jahrtausends?|Mal|(?:[Ww]elt)?[Kk]riegs?|[Ll]iga|[Rr]unde|Platz|Rang|[Ss]tock(?:werk)?|[Oo]bergeschoss|OG|UG|[Ee]tage|[Kk]lasse|[Mm]inute|[Ss]pieltag|[Tt]ag|[Gg]eburtstag|[Jj]ahrestag|[Tt]odestag|[Hh]ochzeitstag|FC|FSV|FFC|SC|Advent|[Aa]uflage|[Aa]usgabe|[Bb]ezirk|[Qq]uartal|[Ss]emester|[Hh]albjahr|[Hh]albzeit|[Dd]rittel|[Vv]iertel|[Ss]atz|[Ee]tappe|[Ss]taffel|[Kk]ammer|[Ss]enat|[Ww]ahlgang|[Dd]urchgang|[Pp]arteitag|[Kk]ongress|[Gg]ipfel|[Gg]ebot|[Ss]ymphonie|[Ss]infonie|[Rr]epublik|[Ll]esung|[Dd]ivision|[Rr]egiment|[Hh]älfte|[Kk]onzil|[Ll]egislaturperiode|[Vv]orsitzender?|[Vv]izepräsident(?:in)?|[Bb]ürgermeister(?:in)?|[Gg]eneration|[Dd]ynastie|[Mm]annschaft|[Pp]reis|[Tt]eil|[Aa]kt|[Kk]apitel|[Ff]olge|[Tt]our|[Ff]estival|[Ff]estspiele|[Mm]eisterschaft(?:en)?|[Ww]elle|Reihe|Instanz|Hand|Ehe|Stufe|Phase|Sitzung|Saison|Aufl\\.|Breitengrad|Längengrad)(?!\\p{Ll})`,
  'u',
);

/** Words whose number stands behind them: here a stop ends the sentence. */
export const NUMBERED: RegExp =
  /^(?:nummer|nr|platz|rang|kapitel|teil|band|artikel|art|absatz|abs|paragraf|paragraph|seite|s|gruppe|gleis|zone|stufe|phase|zimmer|raum|linie|bus|tram|kategorie|klasse|version|punkt|ziffer|satz|folge|staffel|episode|haus|top|agenda|formel|position|liga|halle|tor|terminal|saison|jahr|jahre)$/u;
