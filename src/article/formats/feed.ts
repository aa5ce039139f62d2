import { AntenneError } from '../../errors/antenne-error.ts';
import { decodeXmlBytes } from '../feed/decode-xml-bytes.ts';
import { itemOf, newestFirst } from '../feed/choose-items.ts';
import type { Feed, FeedItem } from '../feed/feed-item.ts';
import { hasText, itemDocument } from '../feed/item-document.ts';
import { readFeed } from '../feed/read-feed.ts';
import type { InputFormat, ItemWishes, RawInput, SourceDocument } from '../input-format.ts';
import type { Warning } from '../../model/warning.ts';

/** RSS and Atom: each item is an article of its own. */
export const feed: InputFormat = {
  id: 'feed',
  read: readItems,
};

/** How many of the newest items are read where nothing else is said. */
const USUAL_COUNT = 5;

/** The documents of the items wished for. One that cannot be read is passed over with a warning on the first document. */
function readItems(input: RawInput, { count = USUAL_COUNT, item: wished }: ItemWishes): readonly SourceDocument[] {
  const { text, warnings } = decodeXmlBytes(input.bytes, input.contentType);
  const feedRead = readFeed(text, input.url);
  const items = wished === undefined ? newestFirst(feedRead.items) : [itemOf(feedRead.items, wished)];
  const documents: SourceDocument[] = [];
  const skipped: FeedItem[] = [];
  for (const item of items) {
    if (documents.length >= count) break;
    const document = documentOrNull(item, feedRead, input);
    if (document === null) skipped.push(item);
    else documents.push(document);
  }
  const [first, ...others] = documents;
  if (first === undefined) throw emptyError(feedRead, wished);
  const all = [...warnings, ...faultWarnings(feedRead), ...skipWarnings(skipped, feedRead.broken)];
  return [{ ...first, warnings: [...all, ...first.warnings] }, ...others];
}

function documentOrNull(item: FeedItem, feedRead: Feed, { name, url, sha256 }: RawInput): SourceDocument | null {
  if (!hasText(item)) return null;
  try {
    return itemDocument(item, feedRead, { name, url, sha256 });
  } catch (error) {
    if (error instanceof AntenneError && error.code.startsWith('input/')) return null;
    throw error;
  }
}

function emptyError({ items, broken }: Feed, wished: string | undefined): AntenneError {
  const count = items.length + broken;
  const message =
    wished !== undefined
      ? 'this item of the feed has no text'
      : count === 0
        ? 'there is no item in this feed'
        : `no item of this feed has a text (there are ${count})`;
  const link = items.find(({ url }) => url !== null)?.url;
  return new AntenneError('input/empty-feed', message, {
    hint:
      link === undefined || link === null
        ? 'is it the right feed?'
        : `the articles are at their links, such as ${link}`,
  });
}

function faultWarnings({ fault }: Feed): readonly Warning[] {
  return fault === null
    ? []
    : [{ code: 'article/feed-xml', message: `${sentence(fault)} What could be read of it was read.` }];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function skipWarnings(skipped: readonly FeedItem[], broken: number): readonly Warning[] {
  const count = skipped.length + broken;
  if (count === 0) return [];
  const titles = skipped
    .slice(0, MOST_NAMED)
    .map(({ title, id }) => `“${(title ?? id ?? 'without a title').slice(0, 80)}”`);
  const named = titles.length === 0 ? '' : `: ${titles.join(', ')}${count > titles.length ? ', …' : ''}`;
  const message = `${count === 1 ? 'One item' : `${count} items`} of the feed without a text, or damaged, ${count === 1 ? 'was' : 'were'} passed over${named}.`;
  return [{ code: 'article/feed-item', message }];
}

const MOST_NAMED = 3;
