import type { Span } from '../model/span.ts';

/** The words for a stretch of `text`, with a blank where they would grow together with a word beside it. */
export function besideWords(words: string, text: string, { start, end }: Span): string {
  const before =
    STARTS_WITH_LETTER.test(words) && TOUCHES_END.test(text.slice(Math.max(0, start - 2), start)) ? ' ' : '';
  const after = ENDS_WITH_LETTER.test(words) && TOUCHES_START.test(text.slice(end, end + 2)) ? ' ' : '';
  return before + words + after;
}

const STARTS_WITH_LETTER = /^\p{L}/u;
const ENDS_WITH_LETTER = /[\p{L}\p{M}]$/u;
const TOUCHES_END = /[\p{L}\p{M}\p{N}]$/u;
const TOUCHES_START = /^[\p{L}\p{N}]/u;
