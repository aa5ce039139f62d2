import type { MarkedBlock, MarkedRole } from '../input-format.ts';
import { keyOfTitle } from './choose-title.ts';
import type { PageBlock } from './make-block.ts';

/** The text of blocks, parted by blank lines, and where each stands in it. */
export interface MarkedText {
  readonly text: string;
  readonly blocks: readonly MarkedBlock[];
}

/** What is known of the blocks of a page beside themselves. */
export interface BlockPlaces {
  readonly main: readonly boolean[];
  /** Index of the title; -1 where there is none. */
  readonly title: number;
  /** Index of the first paragraph of the article. */
  readonly firstText: number;
  /** What the page says of the article in a sentence: often the words of its standfirst. */
  readonly description: string | null;
}

/** Puts blocks together to a text. Of several headings of the first level only one is the title. */
export function markBlocks(
  blocks: readonly PageBlock[],
  { main, title, firstText, description }: BlockPlaces,
): MarkedText {
  const standfirst = keyOfTitle(description ?? '').slice(0, longestCompared);
  const roleOf = ({ role, text }: PageBlock, index: number): MarkedRole => {
    if (index === title) return 'title';
    if (role === 'title') return 'heading';
    if (index <= title || index > firstText || standfirst.length < fewestCharacters) return role;
    const key = keyOfTitle(text);
    return key.startsWith(standfirst) || (key.length >= fewestCharacters && standfirst.startsWith(key)) ? 'lead' : role;
  };
  let at = 0;
  return {
    text: blocks.map(({ text }) => text).join(PARTING),
    blocks: blocks.map((block, index) => {
      const { text, reason, group, linkShare } = block;
      const span = { start: at, end: at + text.length };
      at = span.end + PARTING.length;
      const isTitle = index === title;
      return {
        span,
        role: roleOf(block, index),
        group,
        main: main[index] === true,
        linkShare,
        reason: isTitle ? null : reason,
      };
    }),
  };
}

const PARTING = '\n\n';
const longestCompared = 120;
const fewestCharacters = 40;
