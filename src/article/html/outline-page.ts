import { collectBlocks } from './collect-blocks.ts';
import type { PageBlock } from './make-block.ts';
import { parseDom, type DomDocument } from './dom.ts';
import { findDensePart } from './find-dense-part.ts';
import { findMain } from './find-main.ts';
import { elementJudge } from './judge-element.ts';
import { measureElements } from './measure-elements.ts';
import { readablePieces } from './readable-pieces.ts';
import { readHead, type PageHead } from './read-head.ts';
import type { TidyMarkup } from './tidy-markup.ts';

/** A page in blocks. */
export interface PageOutline {
  readonly head: PageHead;
  readonly blocks: readonly PageBlock[];
  /** One for each block: whether it stands in the part of the page that holds the article. */
  readonly main: readonly boolean[];
  /** There are too many elements, or they are nested too deep, to be weighed. */
  readonly isTangled: boolean;
}

/** Parts the text of a page into blocks and finds those of the article. It takes the document apart; `decode` works before and after. */
export function outlinePage(tidy: TidyMarkup, document: DomDocument): PageOutline {
  const head = readHead(document);
  const { measures, nodes, weight } = measureElements(document.body);
  const isTangled = tidy.flattened || nodes > mostNodes || weight > heaviest;
  const { blocks, boxes } = collectBlocks(
    document.body,
    elementJudge(measures, measures.get(document.body)?.prose ?? 0),
  );
  // Readability takes the document apart: all else is read before.
  const dense = findDensePart(blocks);
  for (const box of boxes) box.remove();
  return { head, blocks, main: findMain(blocks, isTangled ? new Set() : readablePieces(document), dense), isTangled };
}

/** The blocks of a piece of markup, such as the text of a feed's item, that holds nothing but an article. */
export function outlineFragment(tidy: TidyMarkup): readonly PageBlock[] {
  const { body } = parseDom(tidy.html);
  const { measures } = measureElements(body);
  return collectBlocks(body, elementJudge(measures, measures.get(body)?.prose ?? 0)).blocks;
}

const mostNodes = 40_000;
const heaviest = 1_500_000;
