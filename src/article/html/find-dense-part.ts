import { countWords } from '../text-line.ts';
import type { PageBlock } from './make-block.ts';
import type { DomElement } from './dom.ts';

/** A stretch of the blocks of a page. */
export interface DensePart {
  readonly blocks: ReadonlySet<PageBlock>;
  readonly words: number;
}

/** The blocks from the first to the last paragraph of the smallest element that holds most of the page's paragraphs; null for a page without any. */
export function findDensePart(blocks: readonly PageBlock[]): DensePart | null {
  const sums = new Map<DomElement, { words: number; first: number; last: number; depth: number }>();
  let total = 0;
  for (const [index, block] of blocks.entries()) {
    const words = isParagraph(block) ? countWords(block.text) : 0;
    if (words < fewestWords) continue;
    total += words;
    const path = pathOf(block.container);
    for (const [place, element] of path.entries()) {
      const sum = sums.get(element);
      if (sum === undefined) sums.set(element, { words, first: index, last: index, depth: path.length - place });
      else {
        sum.words += words;
        sum.last = index;
      }
    }
  }
  const [best] = [...sums.values()]
    .filter(({ words }) => words >= leastShare * total)
    .toSorted((left, right) => right.depth - left.depth);
  if (best === undefined) return null;
  const part = blocks.slice(best.first, best.last + 1).filter(({ reason }) => reason === null);
  return { blocks: new Set(part), words: best.words };
}

/** Whether a block is text of an article by its element and its links. */
export function isParagraph({ role, reason, linkShare }: PageBlock): boolean {
  return reason === null && linkShare < mostLinks && PARAGRAPHS.has(role);
}

/** The element and those around it, from the inside out. */
function pathOf(element: DomElement | null): readonly DomElement[] {
  const path: DomElement[] = [];
  for (let at = element; at !== null; at = at.parentNode) path.push(at);
  return path;
}

const fewestWords = 12;
const leastShare = 0.75;
const mostLinks = 0.5;
const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'quote', 'item', 'other', 'lead', 'cell']);
