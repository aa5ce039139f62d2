import type { Span } from '../model/span.ts';
import type { MarkedBlock, SourceDocument } from './input-format.ts';
import { textLineOfPieces, type TextLine } from './text-line.ts';

/** The blocks of a document as lines, each without the signs of markup in it. */
export function linesOfDraft(
  { text, markup = [] }: SourceDocument,
  blocks: readonly MarkedBlock[],
): readonly TextLine[] {
  let next = 0;
  return blocks.map(({ span, role, group }, index) => {
    const pieces: Span[] = [];
    let at = span.start;
    while ((markup[next]?.end ?? span.end) < span.start + 1) next++;
    for (let sign = markup[next]; sign !== undefined && sign.start < span.end; sign = markup[++next]) {
      if (sign.start > at) pieces.push({ start: at, end: sign.start });
      at = Math.max(at, sign.end);
    }
    if (at < span.end) pieces.push({ start: at, end: span.end });
    const line = textLineOfPieces(text, pieces, index, group);
    return role === 'item' ? { ...line, bulleted: true } : line;
  });
}
