import type { LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import { matchesPhrase, omissionOf, wordingOf } from './match-phrases.ts';
import { keyOf, type TextLine } from './text-line.ts';

/** Why a line is a row of buttons or of names of sections and no text: told by its parts, or by its capitals. Null when it is no such row. */
export function rowReason(line: TextLine, rules: LineRules): OmissionReason | null {
  if (line.text.length > longestRow) return null;
  if (line.cells.length > 1) {
    const reason = reasonOfParts(line.cells, rules);
    if (reason !== null) return reason;
    // A table has numbers in its cells.
    if (line.cells.every((cell) => wordsOf(cell) <= 4 && !/^\W*\d|\d$/u.test(cell) && !/[.!?:]$/u.test(cell)))
      return 'navigation';
  }
  const barred = barredParts(line.text);
  if (barred.length >= 3 && !barred.some(isNumber) && !line.ends) {
    if (barred.every((part) => wordsOf(part) <= 4)) return 'navigation';
    const reason = reasonOfParts(barred, rules);
    if (reason !== null) return reason;
  }
  // `The mill in the snow | video`
  const tail = /\s\|\s(\p{L}+(?:\s\p{L}+)?)$/u.exec(line.text)?.[1];
  const told = tail === undefined || line.words > longestTitle ? null : wholePhraseReason(tail, rules);
  if (told !== null && told !== 'credit') return told === 'media' ? 'media' : 'related-link';
  const glued = line.text.split(/(?<=[\p{Ll})])(?=\p{Lu})/u);
  if (glued.length >= 4 && glued.every((part) => wordsOf(part) <= 4) && !line.ends) return 'navigation';
  if (glued.length >= 2 && !line.ends) {
    const reason = reasonOfParts(glued, rules, 1);
    if (reason !== null) return reason;
  }
  return isRowOfCapitals(line, rules) || isRowOfPhrases(line, rules) ? 'navigation' : null;
}

/** The reason of the first part that a phrase tells, where enough of the parts are told so and none is a sentence. */
function reasonOfParts(parts: readonly string[], rules: LineRules, least = leastTold): OmissionReason | null {
  if (parts.some((part) => wordsOf(part) > longestPart)) return null;
  const reasons = parts.map((part): OmissionReason | null => {
    const wording = wordingOf(part);
    return (
      omissionOf(wording, rules) ?? (matchesPhrase(wording, rules.endMarks, rules.noticeWords) ? 'end-matter' : null)
    );
  });
  const told = reasons.filter((reason) => reason !== null);
  return told.length >= least * parts.length ? (told[0] ?? null) : null;
}

function barredParts(text: string): readonly string[] {
  // Marks in pairs are no signs between sections.
  const isQuoted = text.includes('«') || text.includes('‹');
  const bars = text.split(isQuoted ? /\s[|•·>/]\s|\s?[•|]\s?/u : /\s[|›»•·>/]\s|\s?[›»•|]\s?/u);
  return bars.length >= 3 ? bars : text.split(/\s[–—-]\s/u);
}

/** A score or a number: menus have none. */
function isNumber(part: string): boolean {
  return /^\d+(?:\s?[-–:]\s?\d+)?$|\s\d+(?:\s?[-–:]\s?\d+)?$/u.test(part.trim());
}

/** Many capitals and none of the words that sentences have. */
function isRowOfCapitals({ text }: TextLine, rules: LineRules): boolean {
  if (/[.!?]["»”“«]?$/u.test(text)) return false;
  const words = text.split(' ');
  if (words.length < 6) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const functions = words.filter((word) => rules.functionWords.has(word.toLowerCase())).length;
  return capitals >= 0.8 * words.length && functions <= 0.1 * words.length && !/[,;:“”«»"]/u.test(text);
}

/** Phrases of pages side by side, with capitals: `My Account Subscriptions Sign Out`. */
function isRowOfPhrases({ text, words }: TextLine, rules: LineRules): boolean {
  if (words < 4 || words > 20 || /[,;:.!?“”«»"]/u.test(text)) return false;
  const tokens = text.split(' ').filter((token) => /[\p{L}\p{N}]/u.test(token));
  if (tokens.filter((token) => /^[\p{Lu}\d]/u.test(token)).length < 0.6 * tokens.length) return false;
  const lengths: number[] = [];
  for (let index = 0; index < tokens.length;) {
    const length = [3, 2, 1].find((count) => isWholePhrase(tokens.slice(index, index + count), count, rules)) ?? 0;
    lengths.push(length);
    index += Math.max(1, length);
  }
  const told = lengths.reduce((sum, length) => sum + length, 0);
  const longTold = told - lengths.filter((length) => length === 1).length;
  const phrases = lengths.filter((length) => length > 1).length;
  const isAllTold = told === tokens.length && lengths.length > 1;
  return isAllTold || (phrases > 0 && longTold >= leastTold * tokens.length && (phrases > 1 || (lengths[0] ?? 0) > 1));
}

/** The reason of a phrase that is a notice by itself. */
function wholePhraseReason(text: string, rules: LineRules): OmissionReason | null {
  const key = keyOf(text);
  const found = Object.entries(rules.phrases).find(([, phrases]) => phrases.whole?.has(key) === true);
  return (found?.[0] as OmissionReason | undefined) ?? null;
}

function isWholePhrase(tokens: readonly string[], count: number, rules: LineRules): boolean {
  const key = keyOf(tokens.join(' '));
  return (
    tokens.length === count &&
    [rules.endMarks, ...Object.values(rules.phrases)].some((phrases) => phrases.whole?.has(key) === true)
  );
}

function wordsOf(part: string): number {
  return part.trim().split(' ').length;
}

const longestRow = 600;
const longestPart = 6;
const longestTitle = 16;
const leastTold = 1 / 3;
