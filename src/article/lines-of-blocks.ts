import type { MarkedBlock } from './input-format.ts';
import { textLine, type TextLine } from './text-line.ts';

/** A line for each block that markup tells: items of lists are known as such without a bullet, quotations without a sign. */
export function linesOfBlocks(source: string, blocks: readonly MarkedBlock[]): readonly TextLine[] {
  return blocks.map(({ span, group, role }, index) => {
    const line = textLine(source, span, index, group);
    if (role === 'item') return { ...line, bulleted: true };
    return role === 'quote' && line.mark === '' ? { ...line, mark: '>', bulleted: false } : line;
  });
}
