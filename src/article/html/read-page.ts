import type { MetadataField, MetadataOrigin } from '../../model/article.ts';
import type { Warning } from '../../model/warning.ts';
import { countWords } from '../text-line.ts';
import { articleBody } from './article-body.ts';
import { chooseLinkedArticle } from './choose-linked-article.ts';
import { chooseTitle, type TitleCandidate } from './choose-title.ts';
import { decodeEntities } from './decode-entities.ts';
import { parseDom } from './dom.ts';
import { elementsAround } from './elements-around.ts';
import { findHeading, findTitleBlock } from './find-title-block.ts';
import { isParagraph } from './find-dense-part.ts';
import { markBlocks, type MarkedText } from './mark-blocks.ts';
import { mergeMetadata } from './merge-metadata.ts';
import { outlinePage, type PageOutline } from './outline-page.ts';
import { pageWarnings } from './page-warnings.ts';
import { readLinkedArticles } from './read-linked-articles.ts';
import { tidyMarkup } from './tidy-markup.ts';

/** A page as text, with what its markup says of the text. */
export interface PageText extends MarkedText {
  readonly metadata: readonly MetadataField[];
  readonly warnings: readonly Warning[];
  readonly hasLogin: boolean;
}

/** The visible text of a page in blocks, of which those that hold the article are marked. `url` is where it was fetched, if it was. */
export function readPage(markup: string, url: string | null): PageText {
  const tidy = tidyMarkup(markup);
  const document = parseDom(tidy.html);
  const linkedArticles = readLinkedArticles(tidy.jsonLd, (text) => decodeEntities(text, document));
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
      fromBody: body !== null,
    }),
    hasLogin: tidy.hasLogin,
  };
}

function firstParagraph({ blocks, main }: PageOutline): number {
  return blocks.findIndex(
    (block, index) => main[index] === true && isParagraph(block) && countWords(block.text) >= fewestWords,
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
