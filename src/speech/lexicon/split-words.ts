import type { Span } from '../../model/span.ts';

/** A word, a blank or a sign of a text, and what it is compared by. */
export interface LexiconToken extends Span {
  readonly key: string;
}

/**
 * What a text is compared by: words (letters and digits), runs of blanks, and every other sign by itself. Forms of one letter, of the
 * apostrophe, of the hyphen and of the blank are the same; marks that nothing is seen of do not count.
 */
export function splitWords(text: string): readonly LexiconToken[] {
  const tokens: LexiconToken[] = [];
  for (const { 0: found, index } of text.matchAll(PIECES)) {
    const key = keyOf(found);
    if (key !== '') tokens.push({ start: index, end: index + found.length, key });
  }
  return tokens;
}

const PIECES = /[\p{L}\p{M}\p{N}\p{Cf}]+|\s+|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu;

function keyOf(found: string): string {
  if (/^[a-zA-Z0-9]+$/.test(found)) return found;
  if (/^\s/u.test(found)) return ' ';
  return SAME.get(found) ?? found.replace(/\p{Cf}/gu, '').normalize('NFC');
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‑', '-'],
  ['‐', '-'],
]);
