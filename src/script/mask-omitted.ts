import type { OmittedText } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** The text with what is left out blanked, at the same length: offsets stay those of the source. */
export function maskOmitted(text: string, omitted: readonly OmittedText[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span } of inOrder(omitted)) {
    if (span.end <= at) continue;
    const start = Math.max(span.start, at);
    pieces.push(text.slice(at, start), ' '.repeat(Math.min(span.end, text.length) - start));
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The parts of `span` that no entry takes out of it. */
export function piecesOutside(span: Span, omitted: readonly OmittedText[]): readonly Span[] {
  const pieces: Span[] = [];
  let at = span.start;
  for (const entry of inOrder(omitted)) {
    if (entry.span.end <= at || entry.span.start >= span.end) continue;
    if (entry.span.start > at) pieces.push({ start: at, end: entry.span.start });
    at = Math.max(at, entry.span.end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end });
  return pieces;
}

/** Finds the entries that touch a span without reading all of them for each. */
export function touching(omitted: readonly OmittedText[]): (span: Span) => readonly OmittedText[] {
  const sorted = inOrder(omitted);
  let longest = 0;
  for (const entry of sorted) longest = Math.max(longest, entry.span.end - entry.span.start);
  return (span) => {
    const found: OmittedText[] = [];
    for (let index = firstFrom(sorted, span.start - longest); index < sorted.length; index += 1) {
      const entry = sorted[index];
      if (entry === undefined || entry.span.start >= span.end) break;
      if (entry.span.end > span.start) found.push(entry);
    }
    return found;
  };
}

function firstFrom(sorted: readonly OmittedText[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(omitted: readonly OmittedText[]): readonly OmittedText[] {
  return omitted.toSorted((one, other) => one.span.start - other.span.start);
}
