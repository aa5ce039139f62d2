/**
 * At the start of a sentence words get the capital that a number or sign at `start` did not show, so that the start can still be seen.
 * A stop behind one of `abbreviations` ends none.
 */
export function withCapital(words: string, text: string, start: number, abbreviations: ReadonlySet<string>): string {
  if (!/^\p{Ll}/u.test(words) || /\p{Ll}/u.test(text.charAt(start))) return words;
  const before = start <= LOOK_BACK ? `. ${text.slice(0, start)}` : text.slice(start - LOOK_BACK, start);
  const word = SENTENCE_START.exec(before)?.groups?.['word'];
  // A letter alone is an initial.
  if (word === undefined || /^\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase())) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LOOK_BACK = 20;
const SENTENCE_START = /(?<word>(?:\p{L}\.-?)?\p{L}{0,12})[.!?…]["»”“«’)\]\s]{0,4}(?:["«“„»‘([—–-]\s?)?$/u;
