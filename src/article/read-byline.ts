import type { LineRules } from '../languages/line-rules.ts';
import { isAgencyLine } from './agencies.ts';
import { readDates } from './read-dates.ts';
import { isDateTalk, withoutDates } from './read-date-line.ts';
import { beginsWith, omissionOf, wordingOf } from './match-phrases.ts';
import { countWords, keyOf } from './text-line.ts';

/** The authors that a line names after a word such as `by`, beside a date or a role, or as names and nothing else; null when it is no such line. */
export function readByline(text: string, rules: LineRules): Byline | null {
  if (text.length > longestByline) return null;
  const dates = readDates(text, rules);
  const segments = withoutDates(text, dates, ' | ')
    .replace(HANDLE, ' ')
    .split(SEGMENT)
    .map((segment) => withoutDateWords(segment.trim(), rules))
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  if (segments.length > mostSegments) return null;
  return (
    announced(segments, text, rules) ??
    (countWords(segments.join(' ')) > longestBare ? null : beside(segments, dates.length > 0, rules))
  );
}

/** Whether a line begins with a word such as `by`. */
export function opensByline(text: string, rules: LineRules): boolean {
  const key = keyOf(text);
  return rules.bylineStarts.some((phrase) => beginsWith(key, phrase));
}

/** The names that a list of authors gives, as markup has it: commas part them, and what is no name ends the list. */
export function readNames(text: string, rules: LineRules): readonly string[] {
  if (text.length > longestByline) return [];
  const rest = withoutDates(text, readDates(text, rules), ' ').trim();
  const found = rules.bylineStarts.find((phrase) => beginsWith(keyOf(rest), phrase));
  const authors = rest
    .replace(/^[^\p{L}]*/u, '')
    .slice(found?.length ?? 0)
    .replace(/^\s*:\s*/u, '');
  const parts = partsOf(withoutPlace(authors.trim()), rules);
  const end = parts.findIndex((part) => !isName(part.text, rules));
  return parts.slice(0, end < 0 ? parts.length : end).map((part) => properCase(part.text));
}

/** Names behind a word such as `by`; what stands before it on the line is short. */
function announced(segments: readonly string[], text: string, rules: LineRules): Byline | null {
  for (const segment of segments) {
    const key = keyOf(segment);
    const start = rules.bylineStarts.find((phrase) => beginsWith(key, phrase));
    // `By Ana Lim, who owns the mill, it was called a disgrace.` is a sentence.
    if (start === undefined || (/^\p{L}+$/u.test(start) && isSentence(text))) continue;
    if (segment !== segments[0] && segments.some((other) => countWords(other) > longestPart)) return null;
    const authors = segment
      .replace(/^[^\p{L}]*/u, '')
      .slice(start.length)
      .replace(/^\s*:\s*/u, '')
      .replace(PLACE_BEFORE_NAME, '');
    const parts = partsOf(withoutPlace(authors), rules);
    const names = namesOf(parts, rules);
    const [first] = parts;
    const agency = names.length === 0 && first !== undefined && isAgency(first.text, rules) ? [first.text] : [];
    if (names.length + agency.length > 0) return { names: [...names, ...agency], marked: true };
    if (first !== undefined && isNewsroom(first.text)) return { names: [], marked: true };
  }
  return null;
}

/** Names with a date or a role beside them, or alone. */
function beside(segments: readonly string[], dated: boolean, rules: LineRules): Byline | null {
  const parts = segments.flatMap((segment) =>
    partsOf(withoutPlace(segment), rules).map((part, index) => (index === 0 ? { ...part, joint: '|' } : part)),
  );
  const first = parts.findIndex(({ text }) => isName(text, rules));
  if (first < 0) return dated ? agencyOf(parts, rules) : null;
  const names = namesOf(parts.slice(first), rules);
  const others = [...parts.slice(0, first), ...parts.slice(first + names.length)];
  if (others.length === 0 && !dated) return { names, marked: false };
  const isTold = others.every(({ text }) => isBesideName(text, dated, rules));
  const hasRole = others.some(({ text }) => holdsRole(text, rules));
  return isTold && (dated || hasRole) ? { names, marked: true } : null;
}

/** An agency beside a date. */
function agencyOf(parts: readonly Part[], rules: LineRules): Byline | null {
  const agency = parts.find(({ text }) => isAgencyLine(text));
  if (agency === undefined) return null;
  const isTold = parts.every((part) => part === agency || isBesideName(part.text, true, rules));
  return isTold ? { names: [agency.text], marked: true } : null;
}

/** What stands beside an author's name: a role, how many comments there are, a button, and beside a date also a place. */
function isBesideName(text: string, dated: boolean, rules: LineRules): boolean {
  if (countWords(text) > longestPart) return false;
  if (isDateTalk(text, rules) || holdsRole(text, rules) || isAgency(text, rules)) return true;
  if (!dated) return false;
  return /^[\d.,]+\s\p{L}/u.test(text) || omissionOf(wordingOf(text), rules) !== null || isPlace(text);
}

/** Words with a capital, small particles allowed. */
function isPlace(text: string): boolean {
  return text.split(' ').every((word) => /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(word) || particles.has(word.toLowerCase()));
}

/** Whether a text has a word for what the people of a newsroom are: `reporter`. */
export function holdsRole(text: string, rules: LineRules): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => rules.bylineRoles?.has(word) === true);
}

/** The text without the words that go with dates at its two ends; a name such as `May` keeps its capital and its place. */
function withoutDateWords(segment: string, rules: LineRules): string {
  const words = segment.split(' ');
  const isDateWord = (word: string | undefined): boolean =>
    word !== undefined &&
    (!/[\p{L}\p{N}]/u.test(word) ||
      (rules.dateWords.has(word.toLowerCase().replace(/[:.,]+$/u, '')) && (!/^\p{Lu}/u.test(word) || word.length > 4)));
  let [start, end] = [0, words.length];
  // `von` and `de` open bylines as well.
  while (start < end && isDateWord(words[start]) && !rules.bylineStarts.includes(words[start]?.toLowerCase() ?? ''))
    start++;
  while (end > start && isDateWord(words[end - 1])) end--;
  return words.slice(start, end).join(' ');
}

/** Who wrote the article; no names where the line says no more than that the newsroom did. */
export interface Byline {
  readonly names: readonly string[];
  /** A word such as `by` stands before the names, or a date or a role beside them: without it a name alone may be something else. */
  readonly marked: boolean;
}

const longestByline = 200;
/** Of a line that does not begin with a word such as `by`. */
const longestBare = 20;
const longestPart = 8;
const mostSegments = 10;
const SEGMENT = /\s*[|•·]\s*|\s[–—]\s|\s-\s/u;
/** Addresses and names of accounts. */
const HANDLE = /(?:^|\s)(?:@\w{1,30}|\S{1,40}@\S{1,60})(?=\s|$)/gu;

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

/** `Newsroom staff`, `our web team`: nobody who could be named. */
function isNewsroom(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return words.length <= longestAgency && words.some((word) => newsrooms.has(word));
}

function isAgency(text: string, rules: LineRules): boolean {
  const words = text.split(' ');
  if (isNewsroom(text)) return false;
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
const newsrooms = new Set('staff desk newsroom team rédaction redaktion redacción online web editors'.split(' '));
const organisations = new Set(
  'news press presse post times agency agence media média médias radio tv television télévision staff desk rédaction newsroom journal magazine reuters associated guardian monde team correspondent reporter editor'.split(
    ' ',
  ),
);
