import type { LineRules } from '../languages/line-rules.ts';
import { AGENCIES } from './agencies.ts';
import { oneOf } from './patterns-of.ts';

/** Finds where the credit of a picture begins in a line (0 when the line is nothing else); null when there is none. */
export function creditFinder(rules: LineRules): (text: string) => number | null {
  const words = rules.creditWords.toSorted((left, right) => right.length - left.length);
  const capital = words.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|');
  const by = oneOf(rules.smallWords.by);
  const made = oneOf(rules.smallWords.for);
  const any = `${capital}|${words.join('|')}`;
  const patterns = [
    // Glued to the caption: `in the harbourPhoto: agency/A. Name`.
    `(?<=[\\p{Ll}\\p{N}\\]).»”“«"’?!])(?:${capital})\\s?:`,
    // Behind the caption with nothing between: `in front of house 8 Photo: agency`.
    `(?<=[\\p{L}\\p{N}”»"]\\s)(?:${capital})\\s?:(?=\\s?\\p{Lu}(?:(?<=\\b\\p{Lu})\\.|[^.!?:]){0,60}$)`,
    // At the beginning of the line, after a sentence, or after a bar: `Photo: A. Name`, `Photo Ana Lim`, `Photo | Ana Lim | Agency`.
    `(?<=^|[.!?…»”“«")\\]]\\s|\\s[|/–—-]\\s)(?:(?:${any})\\s?[:|](?=\\s?(?:[^\\p{Ll}\\s]|\\S+(?:\\s\\S+){0,3}$|$))|(?:${capital})\\s${nameWords}(?:\\s*[,/|]\\s*${nameWords}){0,3}(?:\\s\\p{Ll}{1,5}\\s[«“"„]\\s?[^«»“”"„.!?]{2,40}[»”"“])?\\.?$)`,
    // `Photograph by Ana Lim for Agency`, `Image source, Ana Lim`.
    `(?<=^|[.!?…»”“«")\\]]\\s)(?:${capital})(?:\\s${by}|,)\\s${nameWords}(?:\\s${made}\\s${nameWords}|\\s*[,/|]\\s*${nameWords}){0,3}\\.?$`,
    // After a sentence, with what the picture was made for: `on Monday. Photo Ana Lim / The long road`, `Photo/Paper`.
    `(?<=^|[.!?…»”“«")\\]]\\s?)(?:${capital})(?:\\s${fullName}\\s?[/|]|/)\\s?[^.!?:;,]{2,40}$`,
    // In brackets at the end: `(Photo A. Name)`, `(Paper photo by Ana Lim)`.
    `\\((?:\\p{Lu}\\S*\\s){0,2}(?:${any})\\s${by}\\s${nameWords}\\)\\.?$`,
    `[(\\[](?:(?:${any})(?:\\s?:|\\s(?:${by}|©|\\p{Lu}))|©|\\([cC]\\)|(?:${AGENCIES})\\b|${nameWords}\\s?(?:/\\s?|via\\s)(?:${AGENCIES})\\b)[^()[\\]]{0,120}[)\\]]\\.?$`,
    // In brackets at the end, two names: `(A. Name/Paper)`, `(Paper: Ana Lim)`.
    `(?<=^|[\\p{Ll}\\p{N}.!?…»”"]\\s?)[(\\[]${fullName}\\s?/\\s?${nameWords}[)\\]]\\.?$`,
    `(?<=[.!?…»”"]\\s?)\\(${nameWords}\\s?/\\s?${nameWords}\\)$`,
    `(?<=[.!?…»”"]\\s?)\\(\\p{Lu}[\\p{L} ]{1,30}:\\s${nameWords}(?:\\s?[/,]\\s?${nameWords})?\\)\\.?$`,
    // After the sign of copyright: `/ (C) A. Name`.
    `(?<=^|\\s|[.!?…»”\\p{Ll}\\p{N}\\)])(?:[|/–—-]\\s?)?(?:©|\\([cC]\\))\\s?(?=\\(?\\p{L}[^!?]{0,80}$)`,
    // Glued to the stop of the caption, names and nothing else: `on Monday.Ana Lim`, `on Monday.APA / Ana Lim`.
    `(?<=[\\p{Ll}\\p{N}»”)][.!?…»”])(?=\\p{Lu}\\S*[\\s/-])${nameWords}(?:\\s?[/(|,]\\s?${nameWords}\\)?){0,3}$`,
    // Behind the stop of the caption, names and nothing else: `on Monday. Ana Lim`, `on Monday. PAPER/Ana Lim`.
    `(?<=^.{20,}\\p{Ll}{4}[.!?…»”]\\s)${fullName}(?:\\s?/\\s?${nameWords})?(?<!\\.)$`,
    `(?<=[.!?…»”]\\s)\\p{Lu}[\\p{L}.-]*\\s?/\\s?${nameWords}(?<!\\.)$`,
    // A name and an acronym, and nothing else: `Ana Lim/XYZ`.
    `^${fullName}\\s?/\\s?\\p{Lu}{2,6}$`,
    // A name in brackets behind a caption without a stop: `before the race (Ana Lim)`.
    `\\((?<=^.{30,}\\p{Ll}\\s\\()${fullName}\\)$`,
    // By an agency's name: `A. Name/Agency`, `A. Name via Agency`, `Agency/A. Name`.
    `(?<=^|[.!?…»”“«")|]\\s|\\s[–—-]\\s)${nameWords}\\s?(?:/\\s?|\\svia\\s)(?:${AGENCIES})(?:\\s\\p{Lu}[\\p{L} ]{0,30})?$`,
    `(?<=^|\\s)(?:${AGENCIES})(?:\\s?/\\s?|\\svia\\s)\\p{Lu}[^.!?]{0,50}$`,
    `^(?:${AGENCIES})(?:\\sImages|\\sPhoto)?$`,
    // Behind a sign after the caption: `on Monday. / AGENCY`, `on Monday. - ANA LIM / Paper`, `on Monday | Ana Lim`.
    `(?<=[.!?…»”]\\s)[/|]\\s?${nameWords}(?:\\s?[/,|(]\\s?${nameWords}\\)?){0,2}$`,
    `(?<=[\\p{Ll}.!?…»”]\\s)[–—-]\\s?${nameWords}\\s?/\\s?${nameWords}$`,
    `(?<=[\\p{Ll}\\p{N}]\\s)\\|\\s?${nameWords}$`,
    // In capitals behind the caption: `The market on Monday. ANA LIM (EFE)`.
    `(?<=[.!?…»”]\\s)\\p{Lu}{2,}(?:[\\s.-]{1,2}\\p{Lu}{2,}){1,3}(?:\\s?\\((?:${AGENCIES})[^()]{0,40}\\))?$`,
    // Nothing but capitals behind the stop of the caption: `on Monday. ANA LIM / AGENCY FOR “THE PAPER”`.
    `(?<=[.!?…»”]\\s?)(?=\\p{Lu}{2,}[\\s.-]{1,2}\\p{Lu})[^\\p{Ll}\\p{N}.!?…:;]{8,100}$`,
    // Before the words that describe the picture to those who cannot see it: `Agency Images Two boats in the rain`.
    `^(?:Getty Images|PA Media|PA Wire|picture alliance|Hans Lucas|Wikimedia Commons)\\s\\p{Lu}[^.!?]{0,120}$`,
  ]
    .filter((_, index) => words.length > 0 || index > 6)
    .map((pattern) => new RegExp(pattern, 'u'));
  return (text) => {
    const starts = patterns.map((pattern) => pattern.exec(text)?.index).filter((start) => start !== undefined);
    const start = starts.length === 0 ? null : Math.min(...starts);
    // The name of a paper alone is no caption: `The Ledger Photo by: Ana Lim`.
    if (
      start !== null &&
      start > 0 &&
      text.slice(0, start).split(' ').length <= 2 &&
      /^\p{Lu}+\s$/u.test(text.slice(0, start))
    )
      return 0;
    return start === null || (!/[([]/u.test(text.charAt(start)) && goesOn(text.slice(start))) ? null : start;
  };
}

/** Whether what would be the credit is too long for one, or holds a sentence: then it is text that happens to begin like one. */
function goesOn(credit: string): boolean {
  return credit.split(' ').length > mostWords || /\p{Ll}{3}[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(credit);
}

const mostWords = 16;
const fullName = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:de|du|von|van|di|da|\\p{Lu}[\\p{L}\\p{M}.’'-]*)){1,4}";
const nameWords = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:de|du|von|van|di|da|\\p{Lu}[\\p{L}\\p{M}.’'-]*)){0,4}";
