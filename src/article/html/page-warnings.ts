import type { Warning } from '../../model/warning.ts';
import { countWords } from '../text-line.ts';
import type { LinkedArticle } from '../json-ld.ts';

/** What is known of a page that a person may want to know as well. */
export interface PageFindings {
  readonly isTangled: boolean;
  readonly linked: LinkedArticle | null;
  /** Words in the paragraphs of the part that holds the article. */
  readonly shownWords: number;
  /** Selectors of which the page has the text. */
  readonly shownParts: ReadonlySet<string>;
  /** The text is that of the page's JSON-LD. */
  readonly fromBody: boolean;
}

/** Warnings of what the markup of a page says, or of how it had to be read. */
export function pageWarnings({
  isTangled,
  linked,
  shownWords,
  shownParts,
  fromBody,
}: PageFindings): readonly Warning[] {
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
  const cut = fromBody || linked === null ? null : whatIsCut(linked, shownWords, shownParts);
  if (cut !== null) warnings.push({ code: 'article/truncated', message: cut });
  return warnings;
}

/** Not as many words as there should be, if that is said; or not free, and the part for subscribers is not there. Many pages that are not free hold the whole text all the same. */
function whatIsCut(
  { isFree, wordCount, body, paidParts }: LinkedArticle,
  shownWords: number,
  shownParts: ReadonlySet<string>,
): string | null {
  const stated = wordCount ?? (body === null ? null : countWords(body));
  const isPaidPartGone = paidParts.length > 0 && !paidParts.some((selector) => shownParts.has(selector));
  const seemsCut = stated === null ? isPaidPartGone || shownWords < fewestShown : shownWords < mostOfIt * stated;
  if (isFree === false && seemsCut)
    return 'The page says that the article is for subscribers; what is here may be only its beginning.';
  return stated !== null && shownWords < halfOfIt * stated
    ? `The page says that the article has ${stated} words; only ${shownWords} of them are here.`
    : null;
}

/** An article for subscribers that shows fewer words is mostly cut. */
const fewestShown = 150;
const mostOfIt = 0.8;
const halfOfIt = 0.5;
