import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';

/** The blocks once more; what stands in one row with nothing but a credit is a caption, whatever its element. */
export function markCaptions(blocks: readonly MarkedBlock[], facts: readonly LineFacts[]): readonly MarkedBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const isRow =
      block.role === 'other' &&
      next?.role === 'other' &&
      next.group === block.group &&
      blocks[index - 1]?.group !== block.group &&
      blocks[index + 2]?.group !== block.group;
    const isCaption = isRow && facts[index + 1]?.credit === 0 && (facts[index]?.line.words ?? 0) <= longestCaption;
    return isCaption ? { ...block, role: 'caption' } : block;
  });
}

const longestCaption = 80;
