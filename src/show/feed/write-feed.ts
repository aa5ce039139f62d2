import type { PublishedEpisode, Show } from '../../model/show.ts';
import { channelElements } from './channel-elements.ts';
import { feedAddress } from './feed-address.ts';
import { feedPath, PAGE_EPISODES } from './feed-pages.ts';
import { feedItem } from './feed-item.ts';
import { writeXml, xml, type XmlNode } from './write-xml.ts';

/** Where a feed stands among the pages of its show. */
export interface FeedPlace {
  /** Null for the main feed, with the newest episodes. */
  readonly number: number | null;
  /** The highest number of a page with older episodes; 0 where there is none. */
  readonly last: number;
}

/** One page of the show's feed: RSS 2.0 with Apple's tags and those of the podcast namespace. The same bytes for the same data; nothing in it tells when it was written. */
export function writeFeed(show: Show, episodes: readonly PublishedEpisode[], place: FeedPlace): string {
  // Only what never changes again is an archive (RFC 5005, section 4).
  const isArchive = place.number !== null && episodes.length === PAGE_EPISODES;
  const channel = xml('channel', [
    ...channelElements(show, pageLinks(show, place), episodes),
    isArchive ? xml('fh:archive', '') : null,
    ...episodes.map((episode) => feedItem(show, episode)),
  ]);
  return writeXml(xml('rss', [channel], { version: '2.0', ...namespaces, ...(isArchive && HISTORY) }));
}

const namespaces: Readonly<Record<string, string>> = {
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
};
const HISTORY = { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' };

/** The feed's own address, and its neighbours as pages of one list and as an archive (RFC 5005, sections 3 and 4). */
function pageLinks(show: Show, { number, last }: FeedPlace): readonly XmlNode[] {
  const link = (rel: string, page: number | null): XmlNode =>
    xml('atom:link', '', { href: feedAddress(show, feedPath(page)), rel, type: 'application/rss+xml' });
  const self = link('self', number);
  if (last === 0) return [self];
  const older = number === null ? last : number - 1;
  const newer = number === null ? 0 : number + 1;
  return [
    self,
    link('first', null),
    ...(number === null ? [] : [link('previous', newer > last ? null : newer)]),
    ...(older > 0 ? [link('next', older)] : []),
    link('last', 1),
    ...(number === null ? [] : [link('current', null)]),
    ...(older > 0 ? [link('prev-archive', older)] : []),
    ...(number !== null && newer <= last ? [link('next-archive', newer)] : []),
  ];
}
