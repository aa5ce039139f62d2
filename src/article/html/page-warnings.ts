import type { Warning } from '../../model/warning.ts';
import { countWords } from '../text-line.ts';
import type { LinkedArticle } from './read-linked-articles.ts';

/** What is known of a page that a person may want to know as well. */
export interface PageFindings {
  readonly isTangled: boolean;
  readonly linked: LinkedArticle | null;
  /** Words in the paragraphs of the part that holds the article. */
  readonly shownWords: number;
  /** The text is that of the page's JSON-LD. */
  readonly fromBody: boolean;
}

/** Warnings of what the markup of a page says, or of how it had to be read. */
export function pageWarnings({ isTangled, linked, shownWords, fromBody }: PageFindings): readonly Warning[] {
  const warnings: Warning[] = [];
  if (isTangled) {
    warnings.push({
      code: 'article/nesting',
      message:
        'The page has too many elements, or they are nested too deep, to be weighed; the article was looked for by its paragraphs alone.',
    });
  }
  if (fromBody) {
    warnings.push({
      code: 'article/from-json-ld',
      message: `The page shows only ${shownWords} words of the article; the text was taken from what it says for machines (JSON-LD).`,
    });
  }
  const cut = fromBody || linked === null ? null : whatIsCut(linked, shownWords);
  if (cut !== null) warnings.push({ code: 'article/truncated', message: cut });
  return warnings;
}

/** Not free, or not as many words as there should be, if that is said. */
function whatIsCut({ isFree, wordCount, body }: LinkedArticle, shownWords: number): string | null {
  const stated = wordCount ?? (body === null ? null : countWords(body));
  if (isFree === false && (stated === null || shownWords < mostOfIt * stated))
    return 'The page says that the article is for subscribers; what is here may be only its beginning.';
  return stated !== null && shownWords < halfOfIt * stated
    ? `The page says that the article has ${stated} words; only ${shownWords} of them are here.`
    : null;
}

const mostOfIt = 0.8;
const halfOfIt = 0.5;
