import { canonicalTag } from '../../languages/canonical-tag.ts';
import type { MetadataField, MetadataName } from '../../model/article.ts';
import type { Warning } from '../../model/warning.ts';
import { authorNames } from '../author-names.ts';
import { describedBy, documentOfText, titleField, type DocumentPlace } from '../document-of-text.ts';
import { readHtmlDocument } from '../formats/html.ts';
import { htmlAround, plainLines } from '../html-around.ts';
import type { SourceDocument } from '../input-format.ts';
import { isoDate } from '../iso-date.ts';
import type { Feed, FeedContent, FeedItem } from './feed-item.ts';

/** Whether an item has words to be read beside its title. */
export function hasText({ content }: FeedItem): boolean {
  return content !== null && /[\p{L}\p{N}]/u.test(content.text.replace(/<[^<>]*>|&[#\w]{1,10};/gu, ' '));
}

/** The text of an item as a document of its own, with what the feed says of it. Throws family `input` where its HTML cannot be read. */
export function itemDocument(item: FeedItem, feed: Feed, from: DocumentPlace): SourceDocument {
  const { title } = item;
  const content: FeedContent = item.content ?? { text: '', isHtml: false, summary: 'always' };
  const place: DocumentPlace = { ...from, url: item.url };
  const read = content.isHtml
    ? readHtmlDocument(htmlAround(title, content.text), place)
    : documentOfText(title, plainLines(content.text), place);
  return describedBy({ ...read, ...place }, fieldsOf(item, feed, read), [
    ...dateWarnings(item),
    ...summaryWarnings(item, content, read),
  ]);
}

function fieldsOf(item: FeedItem, feed: Feed, read: SourceDocument): readonly MetadataField[] {
  const field = (name: MetadataName, text: string | null): readonly MetadataField[] =>
    text === null || text === '' ? [] : [{ field: name, text, span: null, from: 'feed' }];
  return [
    ...(item.title === null ? [] : [titleField(item.title, read, 'feed')]),
    ...field('byline', authorNames(item.authors).join(', ')),
    ...field('date', isoDate(item.published ?? '')),
    ...field('modified', isoDate(item.modified ?? '')),
    ...field('language', canonicalTag(feed.language ?? '')),
    ...field('publisher', feed.title),
    ...field('url', item.url),
  ];
}

function dateWarnings({ published }: FeedItem): readonly Warning[] {
  if (published === null || isoDate(published) !== null) return [];
  return [{ code: 'article/date', message: `“${published.slice(0, 60)}” in the feed is no date; it is left out.` }];
}

/** A summary by its place, or a short text where some feeds put a summary and others the article. */
function summaryWarnings(
  { title, url }: FeedItem,
  { summary }: FeedContent,
  { text }: SourceDocument,
): readonly Warning[] {
  const words = text.split(/\s+/u).length - (title ?? '').split(/\s+/u).length;
  if (summary === 'never' || (summary === 'perhaps' && words >= FEWEST_WORDS)) return [];
  const elsewhere = url === null ? 'its link is not known' : `the article is at ${url}`;
  return [{ code: 'article/summary-only', message: `The feed has only a summary of this article; ${elsewhere}.` }];
}

/** Summaries of news feeds have 20 to 60 words. */
const FEWEST_WORDS = 120;
