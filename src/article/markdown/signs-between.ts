import type { Span } from '../../model/span.ts';

/** All that shows outside the words: a unit (code, a table) is one span, the rest is parted at line ends. */
export function signsBetween(text: string, words: readonly Span[], units: readonly Span[]): readonly Span[] {
  const signs: Span[] = [];
  const add = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    if (raw.trim() !== '') signs.push({ start: end - raw.trimStart().length, end: start + raw.trimEnd().length });
  };
  const addLines = (start: number, end: number): void => {
    let at = start;
    for (const { 0: found, index } of text.slice(start, end).matchAll(/[\r\n]+/gu)) {
      add(at, start + index);
      at = start + index + found.length;
    }
    add(at, end);
  };
  const inOrder = units.toSorted((one, other) => one.start - other.start);
  let next = 0;
  const addGap = (start: number, end: number): void => {
    let at = start;
    for (let unit = inOrder[next]; unit !== undefined && unit.start < end; unit = inOrder[++next]) {
      addLines(at, Math.max(at, unit.start));
      add(Math.max(at, unit.start), Math.min(unit.end, end));
      at = Math.max(at, Math.min(unit.end, end));
    }
    addLines(at, end);
  };
  let at = 0;
  for (const { start, end } of words.toSorted((one, other) => one.start - other.start)) {
    if (start > at) addGap(at, start);
    at = Math.max(at, end);
  }
  addGap(at, text.length);
  return signs;
}
