import type { Alignment } from '../model/script.ts';

/** The pairs for a text that is said as it is written but for its blanks (no-break ones, doubled ones, line breaks): one for each that differs. */
export function alignBlanks(text: string, spoken: string): readonly Alignment[] {
  const said = blanksOf(spoken);
  return blanksOf(text).flatMap((blank, index) => {
    const other = said[index] ?? { start: spoken.length, end: spoken.length };
    const same = text.slice(blank.start, blank.end) === spoken.slice(other.start, other.end);
    return same ? [] : [{ text: blank, spoken: other }];
  });
}

/** What lies before, between and after words, be it empty. */
function blanksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return [...words, undefined].map((word, index) => ({
    start: words[index - 1]?.end ?? 0,
    end: word?.start ?? text.length,
  }));
}
