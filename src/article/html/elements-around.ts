import { startsAsByline } from './clean-names.ts';
import type { PageBlock } from './collect-blocks.ts';
import type { PageElements } from './merge-metadata.ts';

/** Authors and dates as elements around the title say them; those above it count where none stands below. `from` is the title, or the first paragraph where there is none. */
export function elementsAround(blocks: readonly PageBlock[], from: number, firstText: number): PageElements {
  const isOfArticle = ({ reason }: PageBlock): boolean =>
    reason !== 'related-link' && reason !== 'navigation' && reason !== 'advertisement';
  const below = blocks.slice(Math.max(0, from), Math.max(from, firstText, 0) + linesBehind).filter(isOfArticle);
  const above = blocks.slice(Math.max(0, from - linesBefore), Math.max(0, from)).filter(isOfArticle);
  const near = [...below, ...above.toReversed()];
  const isSigned = ({ authors }: PageBlock): boolean => authors.length > 0;
  const signed = below.some(isSigned) ? below.filter(isSigned) : above.filter(isSigned);
  // Where a line begins with `by`, the others name columns and sections.
  const marked = signed.filter(({ text }) => startsAsByline(text));
  return {
    authors: (marked.length > 0 ? marked : signed).flatMap(({ authors }) => authors),
    dates: near.flatMap(({ datetime }) => datetime ?? []),
  };
}

const linesBefore = 4;
const linesBehind = 4;
