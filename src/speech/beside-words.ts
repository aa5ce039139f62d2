import type { WrittenForm } from '../languages/spoken-forms.ts';

/** `words` with a blank on each side where a letter or figure would touch them. */
export function besideWords({ text, start, end }: WrittenForm, words: string): string {
  const before = start > 0 && TOUCHES_END.test(text.slice(Math.max(0, start - 2), start)) ? ' ' : '';
  const after = end < text.length && TOUCHES_START.test(text.slice(end, end + 2)) ? ' ' : '';
  return before + words + after;
}

const TOUCHES_END = /[\p{L}\p{M}\p{N}]$/u;
const TOUCHES_START = /^[\p{L}\p{N}]/u;
