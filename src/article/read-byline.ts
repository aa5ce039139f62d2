import type { LineRules } from '../languages/line-rules.ts';
import { isAgencyLine } from './agencies.ts';
import { isAgency, isName, isNewsroom, isPlace, properCase } from './byline-names.ts';
import { bylineParts, type BylinePart } from './byline-parts.ts';
import { oneOf, patternsOf } from './patterns-of.ts';
import { readDates, readDayOfYear } from './read-dates.ts';
import { isDateTalk, withoutDates } from './read-date-line.ts';
import { beginsWith, omissionOf, wordingOf } from './match-phrases.ts';
import { countWords, keyOf } from './text-line.ts';

/** The authors that a line names after a word such as `by`, beside a date or a role, or as names and nothing else; null when it is no such line. */
export function readByline(text: string, rules: LineRules): Byline | null {
  if (text.length > longestByline) return null;
  const dates = readDates(text, rules);
  const day = dates.length === 0 ? readDayOfYear(text, rules) : null;
  const isDated = dates.length > 0 || day !== null;
  const segments = withoutDates(text, day === null ? dates : [{ span: day.span, iso: '' }], ' | ')
    .replace(HANDLE, ' ')
    .split(SEGMENT)
    .map((segment) => withoutDateWords(segment.trim(), isDated, rules))
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  if (segments.length > mostSegments) return null;
  const joined = joinSegments(segments, rules);
  return (
    announced(joined, text, rules) ??
    (countWords(joined.join(' ')) > longestBare ? null : beside(joined, isDated, rules))
  );
}

/** `By Ana Lim | and Jo Berg`: addresses stood behind the names. */
function joinSegments(segments: readonly string[], rules: LineRules): readonly string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const [first = ''] = segment.split(' ');
    const last = joined.at(-1);
    if (last !== undefined && rules.bylineJoints.includes(first)) joined[joined.length - 1] = `${last} ${segment}`;
    else joined.push(segment);
  }
  return joined;
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
  const start = longestStart(keyOf(rest), rules);
  const authors = rest
    .replace(/^[^\p{L}]*/u, '')
    .slice(start?.length ?? 0)
    .replace(/^\s*:\s*/u, '');
  const parts = bylineParts(authors.trim(), rules);
  const end = parts.findIndex((part) => !isName(part.text, rules));
  return parts.slice(0, end < 0 ? parts.length : end).map((part) => properCase(part.text));
}

/** Names behind a word such as `by`; what stands before it on the line is short. */
function announced(segments: readonly string[], text: string, rules: LineRules): Byline | null {
  for (const segment of segments) {
    const key = keyOf(segment);
    const start = longestStart(key, rules) ?? roleBefore(segment, rules);
    // `By Ana Lim, who owns the mill, it was called a disgrace.` is a sentence.
    if (start === undefined || (/^\p{L}+$/u.test(start) && isSentence(text))) continue;
    if (segment !== segments[0] && segments.some((other) => countWords(other) > longestPart)) return null;
    const authors = segment
      .replace(/^[^\p{L}]*/u, '')
      .slice(start.length)
      .replace(/^\s*:\s*/u, '')
      .replace(placePatterns(rules).beforeName, '');
    const parts = bylineParts(authors, rules);
    const names = namesOf(parts, rules);
    const [first] = parts;
    const agency = names.length === 0 && first !== undefined && isAgency(first.text, rules) ? [first.text] : [];
    if (names.length + agency.length > 0) return { names: [...names, ...agency], marked: true };
    const isCorrespondent = start.split(' ').length >= 3 && countWords(segment) <= longestPart;
    if (isCorrespondent || (first !== undefined && isNewsroom(first.text, rules))) return { names: [], marked: true };
  }
  return null;
}

/** A role before a colon: `Reporter: Ana Lim`. */
function roleBefore(segment: string, rules: LineRules): string | undefined {
  const role = /^\p{L}[\p{L}-]*(?:\s[\p{L}-]+){0,2}(?=\s?:\s)/u.exec(segment)?.[0];
  return role !== undefined && holdsRole(role, rules) ? role : undefined;
}

/** The longest of the phrases that open a byline which a line begins with. */
function longestStart(key: string, rules: LineRules): string | undefined {
  return rules.bylineStarts
    .filter((phrase) => beginsWith(key, phrase))
    .reduce<string | undefined>(
      (best, phrase) => (best === undefined || phrase.length > best.length ? phrase : best),
      undefined,
    );
}

/** Names with a date or a role beside them, or alone. */
function beside(segments: readonly string[], dated: boolean, rules: LineRules): Byline | null {
  const parts = segments.flatMap((segment) =>
    bylineParts(segment, rules).map((part, index) => (index === 0 ? { ...part, joint: '|' } : part)),
  );
  const first = parts.findIndex(({ text }) => isAuthor(text, rules));
  if (first < 0) return dated ? agencyOf(parts, rules) : null;
  const names = namesOf(parts.slice(first), rules);
  // `Ana Lim, Jo Berg, Kit Day` and nothing else; of two, the second may be a place.
  if (!dated && parts.length > 2 && parts.every(({ text }) => isAuthor(text, rules)))
    return { names: parts.map(({ text }) => properCase(text)), marked: false };
  const others = [...parts.slice(0, first), ...parts.slice(first + names.length)];
  if (others.length === 0 && !dated) return { names, marked: false };
  if (!others.every(({ text }) => isBesideName(text, rules))) return null;
  return { names, marked: dated || others.some(({ text }) => holdsRole(text, rules)) };
}

/** An agency beside a date. */
function agencyOf(parts: readonly BylinePart[], rules: LineRules): Byline | null {
  const agency = parts.find(({ text }) => isAgencyLine(text));
  if (agency === undefined) return null;
  const isTold = parts.every((part) => part === agency || isBesideName(part.text, rules));
  return isTold ? { names: [agency.text], marked: true } : null;
}

/** What stands beside an author's name: a role, a paper, a place, how many comments there are, or a button. */
function isBesideName(text: string, rules: LineRules): boolean {
  if (countWords(text) > longestPart) return false;
  if (isDateTalk(text, rules) || holdsRole(text, rules) || isAgency(text, rules) || isAgencyLine(text)) return true;
  if (/^[\d.,]+\s\p{L}/u.test(text) || omissionOf(wordingOf(text), rules) !== null) return true;
  return isPlace(text) || placePatterns(rules).place.test(text);
}

/** Whether a text has a word for what the people of a newsroom are: `reporter`. */
export function holdsRole(text: string, rules: LineRules): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => rules.bylineRoles?.has(word) === true);
}

/** The text without the words that go with dates at its two ends; a name such as `May` keeps its capital and its place. */
function withoutDateWords(segment: string, isDated: boolean, rules: LineRules): string {
  const words = segment.split(' ');
  const isDateWord = (word: string | undefined): boolean =>
    word !== undefined &&
    (!/[\p{L}\p{N}]/u.test(word) ||
      (rules.dateWords.has(word.toLowerCase().replace(/[:.,]+$/u, '')) &&
        (isDated || !/^\p{Lu}/u.test(word)) &&
        !(/^\p{Lu}/u.test(word) && rules.weekdays?.has(word.toLowerCase()) === true && word.length < 5)));
  let [start, end] = [0, words.length];
  // `von` and `de` open bylines as well.
  const isOfByline = (word: string): boolean =>
    rules.bylineStarts.includes(word.toLowerCase()) || (!isDated && rules.bylineJoints.includes(word));
  while (start < end && isDateWord(words[start]) && !isOfByline(words[start] ?? '')) start++;
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

const placePatterns = patternsOf(({ smallWords }) => ({
  /** `By our correspondent in Lisbon, Ana Lim`: the place stands before the name. */
  beforeName: new RegExp(`^ ${oneOf(smallWords.at)} \\p{Lu}[^,;/|]{1,40},\\s*`, 'u'),
  place: new RegExp(`^${oneOf(smallWords.at)} \\p{Lu}`, 'u'),
}));

/** A name that is no role: `Special Correspondent`. */
function isAuthor(text: string, rules: LineRules): boolean {
  return isName(text, rules) && !holdsRole(text, rules) && !rules.creditWords.includes(firstWord(text));
}

/** `Photographs by Ana Lim` names no author. */
function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0].toLowerCase() ?? '';
}

/** Names from the first part on; a comma joins two names only in a list that ends with a word such as `and`. */
function namesOf(parts: readonly BylinePart[], rules: LineRules): readonly string[] {
  const lastJoint = parts.findLastIndex(({ joint }) => /^(?:\p{L}+|[&/])$/u.test(joint));
  const names = parts.filter(
    (part, index) =>
      isAuthor(part.text, rules) &&
      (index === 0 || index <= lastJoint) &&
      parts.slice(0, index).every(({ text }) => isAuthor(text, rules)),
  );
  return names.map(({ text }) => properCase(text));
}
