import type { MarkedBlock } from './input-format.ts';

/** The groups that are lists of which most of the words are links. */
export function linkListGroups(blocks: readonly MarkedBlock[]): ReadonlySet<number> {
  const sums = new Map<number, { links: number; all: number }>();
  for (const { role, group, linkShare, span } of blocks) {
    if (role !== 'item') continue;
    const length = span.end - span.start;
    const sum = sums.get(group) ?? { links: 0, all: 0 };
    sums.set(group, { links: sum.links + linkShare * length, all: sum.all + length });
  }
  return new Set([...sums].flatMap(([group, { links, all }]) => (links > mostOfList * all ? [group] : [])));
}

/** The blocks once more; in lists and boxes with several headings that are links, all that stands with these are teasers of other articles. */
export function markTeasers(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const counts = new Map<number, { headings: number; all: number }>();
  for (const { role, group, linkShare } of blocks) {
    const count = counts.get(group) ?? { headings: 0, all: 0 };
    const isLink = role === 'heading' && linkShare > mostOfHeading;
    counts.set(group, { headings: count.headings + (isLink ? 1 : 0), all: count.all + 1 });
  }
  return blocks.map((block) => {
    const { headings, all } = counts.get(block.group) ?? { headings: 0, all: 1 };
    return block.reason === null && headings > 1 && headings >= all / blocksOfTeaser
      ? { ...block, reason: 'related-link' }
      : block;
  });
}

const mostOfList = 0.6;
const mostOfHeading = 0.75;
/** Heading, text, author, date. */
const blocksOfTeaser = 4;
