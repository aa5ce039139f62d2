import type { LineRules } from '../languages/line-rules.ts';
import { readDates } from './read-dates.ts';
import { isDateTalk, withoutDates } from './read-date-line.ts';
import { beginsWith } from './match-phrases.ts';
import { countWords, keyOf } from './text-line.ts';

/** The authors that a line names after a word such as `by`, or as names and nothing else; null when it is no such line. */
export function readByline(text: string, rules: LineRules): Byline | null {
  if (text.length > longestByline) return null;
  const dates = readDates(text, rules);
  const rest = withoutLastWords(withoutDates(text, dates).trim(), dates.length > 0 ? rules.dateWords : NONE);
  const key = keyOf(rest);
  const found = rules.bylineStarts.find((phrase) => beginsWith(key, phrase));
  // `By Ana Lim, who owns the mill, it was called a disgrace.` is a sentence.
  const start = found !== undefined && /^\p{L}+$/u.test(found) && isSentence(text) ? undefined : found;
  const authors =
    start === undefined
      ? rest
      : rest
          .replace(/^[^\p{L}]*/u, '')
          .slice(start.length)
          .replace(/^\s*:\s*/u, '')
          .replace(PLACE_BEFORE_NAME, '');
  const parts = partsOf(withoutPlace(authors), rules);
  const names = namesOf(parts, rules);
  const marked =
    start !== undefined ||
    (dates.length > 0 &&
      isDateTalk(
        parts
          .slice(1)
          .map((part) => part.text)
          .join(' '),
        rules,
      ));
  if (marked) {
    const [first] = parts;
    const agency = names.length === 0 && first !== undefined && isAgency(first.text, rules) ? [first.text] : [];
    return names.length + agency.length > 0 ? { names: [...names, ...agency], marked } : null;
  }
  if (names.length === 0) return null;
  return parts.length === names.length && names.every((name) => name.includes(' ')) ? { names, marked: false } : null;
}

/** `By Ana Lim on`: what stood before a date goes with it. */
function withoutLastWords(text: string, words: ReadonlySet<string>): string {
  const tokens = text.split(' ');
  let end = tokens.length;
  while (end > 0 && words.has(tokens[end - 1]?.toLowerCase() ?? '')) end--;
  return tokens.slice(0, end).join(' ');
}

/** The names that a list of authors gives, as markup has it: commas part them, and what is no name ends the list. */
export function readNames(text: string, rules: LineRules): readonly string[] {
  if (text.length > longestByline) return [];
  const rest = withoutDates(text, readDates(text, rules)).trim();
  const found = rules.bylineStarts.find((phrase) => beginsWith(keyOf(rest), phrase));
  const authors = rest
    .replace(/^[^\p{L}]*/u, '')
    .slice(found?.length ?? 0)
    .replace(/^\s*:\s*/u, '');
  const parts = partsOf(withoutPlace(authors.trim()), rules);
  const end = parts.findIndex((part) => !isName(part.text, rules));
  return parts.slice(0, end < 0 ? parts.length : end).map((part) => properCase(part.text));
}

/** Who wrote the article. */
export interface Byline {
  readonly names: readonly string[];
  /** A word such as `by` stands before the names, or a date beside them: without it a name alone may be something else. */
  readonly marked: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const longestByline = 160;

function isSentence(text: string): boolean {
  return /(?:\p{Ll}|\d){2}[.!?…]["»”“«]?$/u.test(text) && countWords(text) >= wordsOfSentence;
}

const wordsOfSentence = 8;
const longestAgency = 6;

/** `By our correspondent in Lisbon, Ana Lim`: the place stands before the name. */
const PLACE_BEFORE_NAME = /^ (?:at|in|from|à|au|aux|en|aus) \p{Lu}[^,;/|]{1,40},\s*/u;

/** Where the author was is no part of the name: `Ana Lim in Lisbon`. */
function withoutPlace(authors: string): string {
  return authors.replace(/^(.{2,60}? \p{Lu}\S*) (?:at|in|from|à|en|aus) \p{Lu}[^,;/|]{1,40}$/u, '$1');
}

interface Part {
  readonly text: string;
  /** What joins it to the part before: a word such as `and`, or a sign. */
  readonly joint: string;
}

/** The line cut at its commas, brackets, bars and words such as `and`. */
function partsOf(text: string, rules: LineRules): readonly Part[] {
  const parts: Part[] = [];
  let joint = '';
  let words: string[] = [];
  const close = (next: string): void => {
    const part = words.join(' ').replace(/[.\s]+$/u, '');
    if (part !== '') parts.push({ text: part, joint });
    if (part !== '' || joint === '') joint = next;
    else if (rules.bylineJoints.includes(next)) joint = next;
    words = [];
  };
  for (const token of text.match(/[,;/()|•·&–—]|(?<=\s)-(?=\s)|[^\s,;/()|•·&–—]+/gu) ?? []) {
    if (rules.bylineJoints.includes(token.toLowerCase()) || /^[,;/()|•·&–—-]$/u.test(token)) close(token.toLowerCase());
    else words.push(token);
  }
  close('');
  return parts;
}

/** Names from the first part on; a comma joins two names only in a list that ends with a word such as `and`. */
function namesOf(parts: readonly Part[], rules: LineRules): readonly string[] {
  const lastJoint = parts.findLastIndex(({ joint }) => /^(?:\p{L}+|&)$/u.test(joint));
  const names = parts.filter(
    (part, index) =>
      isName(part.text, rules) &&
      (index === 0 || index <= lastJoint) &&
      parts.slice(0, index).every(({ text }) => isName(text, rules)),
  );
  return names.map(({ text }) => properCase(text));
}

/** Two to five words with capitals, small particles allowed, of which the first is no acronym. */
function isName(text: string, rules: LineRules): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || !/^\p{Lu}/u.test(text) || articles.has((words[0] ?? '').toLowerCase()))
    return false;
  if (
    !words.every(
      (word) =>
        /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d['’]\p{Lu}[\p{L}-]*|\p{Lu}\.)$/u.test(word) || particles.has(word.toLowerCase()),
    )
  )
    return false;
  if (words.some((word) => organisations.has(word.toLowerCase()))) return false;
  if (words.some((word) => isSmall(word.toLowerCase(), rules))) return false;
  const [first = '', ...others] = words;
  return particles.has((words.at(-1) ?? '').toLowerCase())
    ? false
    : !(/^\p{Lu}{3,}$/u.test(first) && others.some((word) => /\p{Ll}{2}/u.test(word)));
}

/** A word such as `at` or `the`, which no name has. */
function isSmall(word: string, rules: LineRules): boolean {
  return word.length > 1 && !particles.has(word) && rules.functionWords.has(word);
}

function isAgency(text: string, rules: LineRules): boolean {
  const words = text.split(' ');
  if (words.some((word) => rules.functionWords.has(word.toLowerCase()) && !particles.has(word.toLowerCase())))
    return false;
  return (
    /^(?:\p{Lu}{2,5}|Reuters|Belga|Keystone-ATS|dpa)$/u.test(text) ||
    (words.length <= longestAgency && words.some((word) => organisations.has(word.toLowerCase())))
  );
}

/** A name in capitals all over is written as names are. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const particles = new Set('de du des d la le van von der den di da dos el al bin ben ibn y zu af'.split(' '));
const articles = new Set(
  "le la les l' un une des the a an weitere mehr neue alle aktuelle nächste más otras more other plus autres".split(
    ' ',
  ),
);
const organisations = new Set(
  'news press presse post times agency agence media média médias radio tv television télévision staff desk rédaction newsroom journal magazine reuters associated guardian monde team correspondent reporter editor'.split(
    ' ',
  ),
);
