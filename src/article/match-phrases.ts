import type { LinePhrases, LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import { countWords, keyOf, type TextLine } from './text-line.ts';

/** What of a line its phrases are looked for in. */
export type Wording = Pick<TextLine, 'text' | 'key' | 'words'>;

/** The wording of a part of a line. */
export function wordingOf(text: string): Wording {
  return { text, key: keyOf(text), words: countWords(text) };
}

/** The reason for which a line's own words say that it is no part of the article; null when they do not. */
export function omissionOf(line: Wording, rules: LineRules): OmissionReason | null {
  for (const [reason, phrases] of Object.entries(rules.phrases)) {
    if (matchesPhrase(line, phrases, rules.noticeWords)) return reason as OmissionReason;
  }
  return null;
}

/** Whether a line is or begins as one of the phrases do. What stands in quotation marks was said by somebody, and is no button. */
export function matchesPhrase(line: Wording, phrases: LinePhrases, noticeWords: ReadonlySet<string> = NONE): boolean {
  const { key } = line;
  if (phrases.whole?.has(key) === true) return true;
  if (OPENED.test(line.text)) return false;
  if (openingOf(key, phrases.starts).length > 0) return true;
  if (phrases.holds?.some((phrase) => holds(key, phrase)) === true) return true;
  if (openingOf(key, phrases.notices).length > 0 && holdsWord(key, noticeWords)) return true;
  const short = openingOf(key, phrases.short);
  const named = openingOf(key, phrases.named);
  if (short.length === 0 && named.length === 0) return false;
  const isShort = line.words <= longestLabel && !/(?<!\bmin)[.…]$/iu.test(line.text);
  const label = /^([^:|]{1,40}?)\s?[:|]/u.exec(key)?.[1];
  const isLabel = (phrase: string): boolean => label === phrase && !isLabelledParagraph(line, phrase);
  return (
    short.some((phrase) => isShort || isLabel(phrase)) ||
    named.some((phrase) => (isShort ? isNameNext(line.text, phrase) : isLabel(phrase)))
  );
}

/** Whether `key` begins with the phrase and the phrase ends where a word ends. */
export function beginsWith(key: string, phrase: string): boolean {
  return key.startsWith(phrase) && !/^\p{L}/u.test(/\p{L}$/u.test(phrase) ? key.slice(phrase.length) : '');
}

/** Those of the phrases that a key begins with. */
function openingOf(key: string, phrases: readonly string[] | undefined): readonly string[] {
  if (phrases === undefined) return NOTHING;
  const near = (indexes.get(phrases) ?? indexOf(phrases)).get(key.charAt(0));
  return near === undefined ? NOTHING : near.filter((phrase) => beginsWith(key, phrase));
}

/** Phrases by their first letter: there are hundreds, and a line begins as few of them do. */
function indexOf(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const known = index.get(phrase.charAt(0));
    if (known === undefined) index.set(phrase.charAt(0), [phrase]);
    else known.push(phrase);
  }
  indexes.set(phrases, index);
  return index;
}

const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function holds(key: string, phrase: string): boolean {
  const gap = phrase.indexOf(GAP);
  return gap < 0
    ? key.includes(phrase)
    : beginsWith(key, phrase.slice(0, gap)) && key.includes(phrase.slice(gap + GAP.length));
}

function holdsWord(key: string, words: ReadonlySet<string>): boolean {
  return key.split(/[^\p{L}\p{N}-]+/u).some((word) => words.has(word));
}

/** Whether a name, words in quotation marks or a colon follow the phrase at the beginning of the text. */
function isNameNext(text: string, phrase: string): boolean {
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '').split(' ');
  const count = phrase.split(' ').length;
  const next = words[count] ?? '';
  return /^[|\p{Lu}:«“"„»‘'’]/u.test(next) || (words[count - 1] ?? '').endsWith(':');
}

/** A paragraph with one ordinary word and a colon before it: `Background: the mill was built in 1890 and …` */
function isLabelledParagraph(line: Wording, phrase: string): boolean {
  return !phrase.includes(' ') && line.words >= fewestOfParagraph && /[.…]["»”“«]?$/u.test(line.text);
}

const longestLabel = 12;
const fewestOfParagraph = 15;
const GAP = ' … ';
const NOTHING: readonly string[] = [];
const NONE: ReadonlySet<string> = new Set();
const OPENED = /^[«“"„‚»‘](?=.{12})/u;
