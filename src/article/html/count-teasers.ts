import { countWords } from '../text-line.ts';
import { isParagraph } from './find-dense-part.ts';
import type { PageBlock } from './make-block.ts';

/** How many articles a page only names, with a link and a few words below each; 0 where its main part has a text of its own. */
export function countTeasers(blocks: readonly PageBlock[], main: readonly boolean[]): number {
  let teasers = 0;
  let ownWords = 0;
  let sinceLink = Infinity;
  let isTold = false;
  for (const [index, block] of blocks.entries()) {
    const words = countWords(block.text);
    if (block.linkShare > mostLinks && words >= fewestOfTitle) {
      sinceLink = 0;
      isTold = false;
      continue;
    }
    sinceLink++;
    if (!isParagraph(block) || words < fewestOfText) continue;
    const isTeaser = sinceLink <= linesOfTeaser && words <= longestTeaser && !isTold;
    if (isTeaser) {
      teasers++;
      isTold = true;
    } else if (main[index] === true) ownWords += words;
  }
  return teasers >= fewestTeasers && ownWords < fewestOfArticle ? teasers : 0;
}

const mostLinks = 0.75;
const fewestOfTitle = 3;
const fewestOfText = 6;
/** Title, section, date, text. */
const linesOfTeaser = 3;
const longestTeaser = 60;
const fewestTeasers = 4;
const fewestOfArticle = 50;
