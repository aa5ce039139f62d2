import type { MarkedBlock } from './input-format.ts';
import type { TextLine } from './text-line.ts';

/** Tells whether a line of a page stands in the article or near it: of the menus above and the lists below, what their markup says is enough. On a page without an article every line may tell what the page is. */
export function nearArticle(blocks: readonly MarkedBlock[]): (line: TextLine) => boolean {
  const isOfArticle = ({ main, role }: MarkedBlock): boolean => main || role === 'title';
  const first = blocks.findIndex(isOfArticle);
  const last = blocks.findLastIndex(({ main }) => main);
  if (last < 0) return () => true;
  const start = blocks[Math.max(0, first - linesAround)]?.span.start ?? 0;
  const end = blocks[last + linesAround]?.span.start ?? Infinity;
  return ({ span }) => span.start >= start && span.start <= end;
}

/** A page asks for more than that only in its menus and its footer. */
const linesAround = 40;
