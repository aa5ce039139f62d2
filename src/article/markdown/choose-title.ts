import type { Span } from '../../model/span.ts';
import type { MarkdownBlock } from './read-blocks.ts';

/**
 * The blocks with one as the title. That is the first heading, where it stands above all text and is of the first level or the only one of its level;
 * else the title of the front matter, which is then a block itself.
 */
export function chooseTitle(
  text: string,
  blocks: readonly MarkdownBlock[],
  fromFrontMatter: readonly Span[],
): readonly MarkdownBlock[] {
  const first = blocks.findIndex(({ role }) => role === 'heading');
  const heading = blocks[first];
  const isAbove = heading !== undefined && blocks.slice(0, first).every((block) => !isText(text, block));
  const peers = blocks.filter(({ role, depth }) => role === 'heading' && depth > 0 && depth <= (heading?.depth ?? 0));
  const isOnly = peers.length === 1;
  if (isAbove && heading.depth > 0 && (isOnly || (heading.depth === 1 && fromFrontMatter.length === 0)))
    return blocks.map((block, index) => (index === first ? { ...block, role: 'title' } : block));
  if (fromFrontMatter.length === 0) return blocks;
  return [{ role: 'title', depth: 0, group: 0, pieces: fromFrontMatter, linkShare: 0, reason: null }, ...blocks];
}

/** Longer than a section's name, a date or a byline. */
function isText(text: string, { role, pieces }: MarkdownBlock): boolean {
  if (role === 'caption') return false;
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join('');
  return words.split(/\s+/u).length > longestAbove;
}

const longestAbove = 12;
