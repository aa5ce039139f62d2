import type { Span } from '../model/span.ts';

/** How long a piece may be, and what stays whole. */
export interface ClauseOptions {
  /** The most that a piece may cost. */
  readonly longest: number;
  /** What one character costs; its length when not given. */
  readonly cost?: (character: string) => number;
  /** Stretches, in order, that are cut only when there is no other place. */
  readonly keepTogether?: readonly Span[];
}

/** A long sentence in pieces of about one length: at marks where possible, else between words, else between characters. They cover the text. */
export function splitClauses(text: string, options: ClauseOptions): readonly Span[] {
  const { longest, cost = (character) => character.length, keepTogether = [] } = options;
  let left = 0;
  for (const character of text) left += cost(character);
  const pieces: Span[] = [];
  let from: Place = { at: 0, spent: 0, token: 0 };
  while (left > longest) {
    const aim = left / Math.ceil(left / longest);
    const to = bestCut(text, from, aim, { longest, cost, keepTogether });
    pieces.push({ start: from.at, end: to.at });
    left -= to.spent;
    from = to;
  }
  if (from.at < text.length) pieces.push({ start: from.at, end: text.length });
  return pieces;
}

/** A place in the text, what the piece up to it costs, and the first stretch to keep together that ends after it. */
interface Place {
  readonly at: number;
  readonly spent: number;
  readonly token: number;
}

/** The cut that is best by its marks and by its distance from `aim`; always at least one character on. */
function bestCut(text: string, from: Place, aim: number, options: Required<ClauseOptions>): Place {
  const { longest, cost, keepTogether } = options;
  let [at, spent, token] = [from.at, 0, from.token];
  let best = from;
  let bestWorth = -Infinity;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = spent + cost(character);
    if (next > longest && at > from.at) break;
    at += character.length;
    spent = next;
    while (token < keepTogether.length && (keepTogether[token]?.end ?? 0) <= at) token++;
    const inside = (keepTogether[token]?.start ?? Infinity) < at;
    const worth = worthOfCut(text, at) - Math.abs(spent - aim) / aim - (inside ? 2 : 0);
    if (worth >= bestWorth) [best, bestWorth] = [{ at, spent, token }, worth];
  }
  return best;
}

/** How good a place is to cut: after a strong mark, after a comma, between words; bad inside a word, worst before a combining mark. */
function worthOfCut(text: string, at: number): number {
  const after = text.charAt(at);
  if (/[\p{M}\u200d]/u.test(after)) return -200;
  if (!/\s/u.test(text.charAt(at - 1)) || /\s/u.test(after)) return -100;
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  // A mark that is set off by a blank stays with its word.
  if (/[«“„([]$/u.test(before) || /[;:?!»”%)\]]/u.test(after)) return -4;
  if (/[;:–—…]$/u.test(before)) return 0.9;
  return /[,)»”]$/u.test(before) ? 0.75 : 0;
}
