import { countWords } from '../text-line.ts';
import type { PageBlock } from './make-block.ts';
import type { DomElement, DomText } from './dom.ts';
import { isParagraph, type DensePart } from './find-dense-part.ts';

/** Which blocks hold the article: those whose text `readable` has, with what stands among them; where that is next to nothing, the part of the page with the most paragraphs. */
export function findMain(
  blocks: readonly PageBlock[],
  readable: ReadonlySet<DomText>,
  dense: DensePart | null,
): readonly boolean[] {
  const kept = blocks.map((block) => isKept(block, readable));
  const words = blocks.map(({ text }) => countWords(text));
  const read = blocks.reduce(
    (sum, block, index) => sum + (kept[index] === true && isParagraph(block) ? (words[index] ?? 0) : 0),
    0,
  );
  if (dense !== null && read < fewestWords && dense.words > clearlyMore * read)
    return blocks.map((block) => dense.blocks.has(block));
  return withSiblings(blocks, words, kept);
}

/** Half of the text is enough: a link or a button within the block may have gone. */
function isKept(block: PageBlock, readable: ReadonlySet<DomText>): boolean {
  const length = (pieces: readonly DomText[]): number => pieces.reduce((sum, { data }) => sum + data.trim().length, 0);
  return length(block.pieces.filter((piece) => readable.has(piece))) * 2 > length(block.pieces);
}

/** A paragraph, heading or list between kept paragraphs of the same element is as much a part of the article as they are. */
function withSiblings(
  blocks: readonly PageBlock[],
  words: readonly number[],
  kept: readonly boolean[],
): readonly boolean[] {
  const reach = new Map<DomElement | null, { first: number; last: number; count: number }>();
  for (const [index, block] of blocks.entries()) {
    if (kept[index] !== true || !isParagraph(block) || (words[index] ?? 0) < fewestOfParagraph) continue;
    const known = reach.get(block.container);
    reach.set(block.container, { first: known?.first ?? index, last: index, count: (known?.count ?? 0) + 1 });
  }
  return blocks.map((block, index) => {
    if (kept[index] === true) return true;
    const around = reach.get(block.container);
    const isBetween = around !== undefined && around.count > 1 && index > around.first && index < around.last;
    const isText =
      block.role === 'heading' ||
      (isParagraph(block) && (block.role !== 'other' || (words[index] ?? 0) >= fewestOfParagraph));
    return isBetween && block.reason === null && block.linkShare < mostLinks && isText;
  });
}

const fewestWords = 120;
const clearlyMore = 2;
const fewestOfParagraph = 8;
const mostLinks = 0.5;
