import type { MetadataField, MetadataOrigin } from '../../model/article.ts';
import type { Warning } from '../../model/warning.ts';
import { countWords } from '../text-line.ts';
import { articleBody } from './article-body.ts';
import { chooseLinkedArticle } from './choose-linked-article.ts';
import { chooseTitle, type TitleCandidate } from './choose-title.ts';
import { countTeasers } from './count-teasers.ts';
import { decoded } from './decode-linked.ts';
import { parseDom } from './dom.ts';
import { elementsAround } from './elements-around.ts';
import { findHeading, findTitleBlock } from './find-title-block.ts';
import { isParagraph } from './find-dense-part.ts';
import { markBlocks, type MarkedText } from './mark-blocks.ts';
import { mergeMetadata } from './merge-metadata.ts';
import { outlinePage, type PageOutline } from './outline-page.ts';
import { pageWarnings } from './page-warnings.ts';
import { readLinkedArticles } from '../json-ld.ts';
import { showsText } from './shows-text.ts';
import { tidyMarkup } from './tidy-markup.ts';

/** A page as text, with what its markup says of the text. */
export interface PageText extends MarkedText {
  readonly metadata: readonly MetadataField[];
  readonly warnings: readonly Warning[];
  readonly hasLogin: boolean;
  /** How many articles it lists, where it has none of its own. */
  readonly teasers: number;
}

/** The visible text of a page in blocks, of which those that hold the article are marked. `url` is where it was fetched, if it was. */
export function readPage(markup: string, url: string | null): PageText {
  const tidy = tidyMarkup(markup);
  const document = parseDom(tidy.html);
  const linkedArticles = readLinkedArticles(tidy.jsonLd).map(decoded);
  const shownParts = new Set(
    linkedArticles.flatMap(({ paidParts }) => paidParts).filter((selector) => showsText(document, selector)),
  );
  const outline = outlinePage(tidy, document);
  const { head, blocks, main } = outline;
  const firstText = firstParagraph(outline);
  const before = firstText < 0 ? blocks.length : firstText;
  const ownTitles = [...present(head.documentTitle), ...head.titles];
  const heading = blocks[findHeading(blocks, ownTitles, before)]?.text ?? null;
  const address = head.url ?? url;
  const linked = chooseLinkedArticle(linkedArticles, [...present(heading), ...ownTitles], address);
  const title = chooseTitle(
    [
      ...candidates(linked?.headline ?? null, 'json-ld'),
      ...head.titles.flatMap((text) => candidates(text, 'meta')),
      ...candidates(heading, 'markup'),
      ...candidates(head.documentTitle, 'meta'),
    ],
    [head.publisher, linked?.publisher, hostName(address)].flatMap((name) => name ?? []),
  );
  const titleBlock = findTitleBlock(blocks, title?.text ?? null, before);
  const metadata = mergeMetadata(
    title,
    linked,
    head,
    elementsAround(blocks, titleBlock < 0 ? firstText : titleBlock, firstText),
  );
  const shownWords = blocks.reduce(
    (sum, block, index) => sum + (main[index] === true && isParagraph(block) ? countWords(block.text) : 0),
    0,
  );
  const body = linked === null ? null : articleBody(linked, title?.text ?? null, shownWords);
  const description = linked?.description ?? head.description;
  return {
    ...(body ?? markBlocks(blocks, { main, title: titleBlock, firstText, description })),
    metadata,
    warnings: pageWarnings({
      isTangled: outline.isTangled && body === null,
      linked,
      shownWords,
      shownParts,
      fromBody: body !== null,
    }),
    hasLogin: tidy.hasLogin,
    // What says of itself that it is an article is one, whatever it lists.
    teasers: linked === null && head.type !== 'article' && head.published.length === 0 ? countTeasers(blocks, main) : 0,
  };
}

function firstParagraph({ blocks, main }: PageOutline): number {
  return blocks.findIndex(
    (block, index) =>
      main[index] === true &&
      isParagraph(block) &&
      countWords(block.text) >= fewestWords &&
      // In pages without paragraphs a title is a line as any other, but for its stop.
      (block.role !== 'other' ||
        /[.!?…:]["'”’“‘»«)\]]{0,3}$/u.test(block.text) ||
        countWords(block.text) >= longestTitle),
  );
}

function candidates(text: string | null, from: MetadataOrigin): readonly TitleCandidate<MetadataOrigin>[] {
  return present(text).map((each) => ({ text: each, from }));
}

function present(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

/** `example` of `https://www.example.org/`. */
function hostName(url: string | null): string | null {
  const host = /^https?:\/\/([^/:?#]{1,200})/iu.exec(url ?? '')?.[1];
  return (
    host
      ?.split('.')
      .filter((part) => part.length > 3)
      .at(-1) ?? null
  );
}

const fewestWords = 10;
const longestTitle = 25;
