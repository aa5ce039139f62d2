import { countWords } from '../text-line.ts';
import { keyOfTitle, titleParts } from './choose-title.ts';
import type { PageBlock } from './make-block.ts';

/** The heading above the text that can be the article's: the last one that says the page's own title or a part of it, else the last one of the first level; -1 where there is none. A weblog has its own name in the first level. */
export function findHeading(blocks: readonly PageBlock[], titles: readonly string[], firstText: number): number {
  const parts = new Set(titles.flatMap(titleParts).map(keyOfTitle));
  const above = blocks.map((block, index) => ({ ...block, index })).slice(Math.max(0, firstText - nearText), firstText);
  const isFirst = ({ role, reason, text }: PageBlock): boolean =>
    role === 'title' && reason === null && text.length <= longestHeading;
  const isNamed = ({ text }: PageBlock): boolean => text.length <= longestHeading && parts.has(keyOfTitle(text));
  const isHeading = ({ role }: PageBlock): boolean => role === 'title' || role === 'heading';
  const named =
    above.findLast((block) => isHeading(block) && isNamed(block) && countWords(block.text) > 1) ??
    above.findLast((block) => countWords(block.text) >= fewestWords && block.linkShare < mostLinks && isNamed(block));
  const first = blocks.findLastIndex((block, index) => index < firstText && isFirst(block));
  return named === undefined || (first > named.index && parts.has(keyOfTitle(blocks[first]?.text ?? '')))
    ? first
    : named.index;
}

/** The block that shows the page's title: the same words, else a first-level heading above the text that shares some, or stands alone; -1 where there is none. `firstText` is the first paragraph of the article. */
export function findTitleBlock(blocks: readonly PageBlock[], title: string | null, firstText: number): number {
  const key = keyOfTitle(title ?? '');
  const above = blocks.flatMap((block, index) =>
    index <= firstText + 1 && block.text.length <= longestTitle ? [{ block, index }] : [],
  );
  const same = key === '' ? [] : above.filter(({ block }) => keyOfTitle(block.text) === key);
  const ranked = ['title', 'heading', 'lead', 'other', 'paragraph', 'cell', 'caption'].flatMap(
    (role) => same.filter(({ block }) => block.role === role).at(-1) ?? [],
  );
  const [best] = ranked;
  if (best !== undefined) {
    // Of a title that is shown twice, the one above the standfirst counts.
    const earlier = same.find(({ index }) => index < best.index && index >= best.index - nearby);
    const isStandfirst = blocks.slice(earlier?.index ?? best.index, best.index).some(({ role }) => role === 'lead');
    return isStandfirst && earlier !== undefined ? earlier.index : best.index;
  }
  const headings = above.filter(({ block }) => block.role === 'title' && block.text.length <= longestHeading);
  const words = new Set(key.split(' '));
  const shared = headings.findLast(({ block }) => {
    const own = keyOfTitle(block.text).split(' ');
    return own.filter((word) => words.has(word)).length >= fewestShared * own.length;
  });
  const last = headings.findLast(({ index }) => index < firstText);
  // A heading of the site stands far above, or is a link to its front page.
  return (
    shared?.index ??
    (last !== undefined && last.block.linkShare < mostLinks && last.block.reason === null ? last.index : -1)
  );
}

const longestTitle = 400;
const longestHeading = 250;
const fewestWords = 3;
const nearText = 25;
const nearby = 10;
const fewestShared = 0.4;
const mostLinks = 0.5;
