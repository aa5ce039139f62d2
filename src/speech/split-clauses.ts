import type { Span } from '../model/span.ts';
import { graphemeEnds } from './grapheme-ends.ts';

/** How long a piece may be, and what stays whole. */
export interface ClauseOptions {
  /** The most that a piece may cost. */
  readonly longest: number;
  /** What one character (a code point) at its place costs; its length when not given. */
  readonly cost?: (character: string, at: number) => number;
  /** Stretches, in order, that are cut only when there is no other place. */
  readonly keepTogether?: readonly Span[];
}

/**
 * A long sentence in pieces of about one length: at marks where possible, else between words, else between characters. They cover the text.
 * A character that alone costs too much is cut between its code points; one of those is always taken.
 */
export function splitClauses(text: string, options: ClauseOptions): readonly Span[] {
  const { longest, cost = (character) => character.length, keepTogether = [] } = options;
  const cutting: Cutting = { text, longest, cost, keepTogether, ends: graphemeEnds(text) };
  let left = costOf(cutting, 0, text.length);
  const pieces: Span[] = [];
  let from: Place = { at: 0, spent: 0, token: 0, character: 0 };
  while (left > longest) {
    const to = bestCut(cutting, from, left / Math.ceil(left / longest));
    pieces.push({ start: from.at, end: to.at });
    left -= to.spent;
    from = to;
  }
  if (from.at < text.length) pieces.push({ start: from.at, end: text.length });
  return pieces;
}

interface Cutting extends Required<ClauseOptions> {
  readonly text: string;
  /** Of the text's characters as they are seen. */
  readonly ends: readonly number[];
}

/** A place in the text, what the piece up to it costs, and the first stretch to keep together and the first character that end after it. */
interface Place {
  readonly at: number;
  readonly spent: number;
  readonly token: number;
  readonly character: number;
}

function costOf({ text, cost }: Cutting, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    sum += cost(character, at);
    at += character.length;
  }
  return sum;
}

/** The cut that is best by its marks and by its distance from `aim`; always at least one code point on. */
function bestCut(cutting: Cutting, from: Place, aim: number): Place {
  const { text, longest, keepTogether, ends } = cutting;
  let { at, token, character } = from;
  let spent = 0;
  let best = from;
  let bestWorth = -Infinity;
  while (at < text.length) {
    const end = ends[character] ?? text.length;
    const next = spent + costOf(cutting, at, end);
    if (next > longest) break;
    [at, spent] = [end, next];
    character++;
    while (token < keepTogether.length && (keepTogether[token]?.end ?? 0) <= at) token++;
    const start = keepTogether[token]?.start ?? Infinity;
    const isEdge = start === at || keepTogether[token - 1]?.end === at;
    const mark = Math.max(worthOfCut(text, at), isEdge ? TOKEN_EDGE : -Infinity);
    const worth = mark - Math.abs(spent - aim) / aim - (start < at ? INSIDE_TOKEN : 0);
    if (worth >= bestWorth) [best, bestWorth] = [{ at, spent, token, character }, worth];
  }
  return best.at > from.at ? best : cutInside(cutting, from);
}

/** As much as fits of a character that does not. */
function cutInside(cutting: Cutting, from: Place): Place {
  let { at } = from;
  let spent = 0;
  const end = cutting.ends[from.character] ?? cutting.text.length;
  while (at < end) {
    const code = String.fromCodePoint(cutting.text.codePointAt(at) ?? 0);
    const next = spent + cutting.cost(code, at);
    if (next > cutting.longest && at > from.at) break;
    at += code.length;
    spent = next;
  }
  return { ...from, at, spent, character: at < end ? from.character : from.character + 1 };
}

/** Where a stretch to keep together begins or ends without a blank there is a better place than inside it; that is still better than inside a word. */
const TOKEN_EDGE = -6;
const INSIDE_TOKEN = 10;

/** How good a place is to cut: after a strong mark, after a comma, between words; bad inside a word. */
function worthOfCut(text: string, at: number): number {
  const after = text.charAt(at);
  if (!/\s/u.test(text.charAt(at - 1)) || /\s/u.test(after)) return -100;
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  // A mark that is set off by a blank stays with its word, and a number with the groups of its digits.
  if (/[«“„([]$/u.test(before) || /[;:?!»”%)\]]/u.test(after)) return -4;
  if (/\d$/u.test(before) && /^\d{3}(?!\d)/u.test(text.slice(at, at + 4))) return -4;
  if (/[;:–—…]$/u.test(before)) return 0.9;
  return /[,)»”]$/u.test(before) ? 0.75 : 0;
}
