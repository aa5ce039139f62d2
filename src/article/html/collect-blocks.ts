import { blockFrame, inlineFrame, rootFrame, type Frame } from './block-frame.ts';
import { isText, walk, type DomElement, type DomText } from './dom.ts';
import { isParted } from './is-parted.ts';
import type { Judgement } from './judge-element.ts';
import { makeBlock, type PageBlock } from './make-block.ts';
import { linesOf, partsOfByline } from './parts-of-lines.ts';
import { filledRuns, isBoldLine, partsOfRow, type Run } from './text-runs.ts';

/** The blocks of the text under a root, in order, without what is hidden. `boxes` are the outermost elements that hold no part of an article; not those with links to others, by which what is beside the article can be told. */
export function collectBlocks(
  root: DomElement,
  judge: (element: DomElement) => Judgement,
): { readonly blocks: readonly PageBlock[]; readonly boxes: readonly DomElement[] } {
  const blocks: PageBlock[] = [];
  const boxes: DomElement[] = [];
  const frames: Frame[] = [rootFrame(root)];
  let groups = 0;
  let runs: Run[] = [];
  let numbers = 0;
  let breaks = 0;
  let picture = false;

  const flush = ({ block }: Frame): void => {
    breaks = 0;
    if (filledRuns(runs).length > 0) {
      const group = block.group ?? ++groups;
      for (const line of block.isPre ? [runs] : linesOf(runs))
        for (const part of partsOfByline(line) ?? (block.role === 'byline' ? [line] : partsOfRow(line, block.role)))
          blocks.push(...makeBlock(part, block, group, picture));
      picture = false;
    }
    runs = [];
  };
  const add = (text: string, node: DomText | null, { inline }: Frame): void => {
    if (text.trim() !== '') breaks = 0;
    runs.push({ text, node, inline });
  };
  const addText = (node: DomText, frame: Frame): void => {
    if (!frame.block.isPre) return add(node.data.replace(/[ \t\n\r\f]+/gu, ' '), node, frame);
    for (const [index, part] of node.data.split(/\n[^\S\n]*\n\s*/u).entries()) {
      if (index > 0) flush(frame);
      add(part, node, frame);
    }
  };

  walk(
    root,
    (node) => {
      const outer = frames.at(-1) ?? rootFrame(root);
      if (isText(node)) {
        addText(node, outer);
        return false;
      }
      const judged = judge(node);
      const isBox = judged.hidden || (judged.reason !== null && judged.reason !== 'related-link');
      if (isBox && outer.block.reason === null && outer.inline.reason === null) boxes.push(node);
      if (judged.hidden) {
        frames.push({ ...outer, opensBlock: false });
        return false;
      }
      const opensLine = runs.every(({ text }) => text.trim() === '');
      if (node.localName === 'img' && opensLine) picture = true;
      const block = blockFrame(node, judged, outer, opensLine, () => ++groups);
      if (block !== null) flush(outer);
      else if (node.localName === 'br') {
        // One break parts lines; two part paragraphs, and so does one behind a line in bold.
        if (++breaks > 1 || isBoldLine(runs)) flush(outer);
        else add('\n', null, outer);
      } else if (isParted(node)) add(' ', null, outer);
      frames.push(block ?? inlineFrame(node, judged, outer, () => ++numbers));
      return true;
    },
    () => {
      const frame = frames.pop();
      if (frame?.opensBlock === true) flush(frame);
    },
  );
  return { blocks, boxes };
}
