import { countWords } from '../text-line.ts';
import type { PageBlock } from './make-block.ts';
import { markBlocks, type MarkedText } from './mark-blocks.ts';
import { outlineFragment } from './outline-page.ts';
import type { LinkedArticle } from '../json-ld.ts';
import { tidyMarkup } from './tidy-markup.ts';

/** The text of the article that JSON-LD holds, where the page itself shows only a few words and this is longer and not cut; null else. */
export function articleBody({ body }: LinkedArticle, title: string | null, shownWords: number): MarkedText | null {
  if (body === null || shownWords >= fewestShown || /(?:…|\.{3}|\[[^\]]{0,20}\])$/u.test(body)) return null;
  const blocks = /<(?:p|br|div|h[2-6])[\s/>]/iu.test(body) ? outlineFragment(tidyMarkup(body)) : paragraphsOf(body);
  const words = blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  if (words <= shownWords * clearlyMore || words < fewestWords) return null;
  const all = title === null ? blocks : [plainBlock(title, 'title', 0), ...blocks];
  return markBlocks(all, {
    main: all.map(() => true),
    title: title === null ? -1 : 0,
    firstText: 0,
    description: null,
  });
}

/** Lines, each a paragraph. */
function paragraphsOf(body: string): readonly PageBlock[] {
  return body
    .split(/[\r\n]+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line, index) => plainBlock(line, 'paragraph', index + 1));
}

function plainBlock(text: string, role: PageBlock['role'], group: number): PageBlock {
  return { text, role, reason: null, group, linkShare: 0, pieces: [], container: null, datetime: null, authors: [] };
}

const fewestShown = 200;
const fewestWords = 40;
const clearlyMore = 1.2;
