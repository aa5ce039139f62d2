import { createHash } from 'node:crypto';
import { generator } from '../episode/generator.ts';
import type { Show, Withdrawal } from '../model/show.ts';
import { feedPages, feedPath, indexPath, lastPage } from '../show/feed/feed-pages.ts';
import { writeFeed } from '../show/feed/write-feed.ts';
import { showFiles } from '../show/pages/show-files.ts';
import { showPage } from '../show/pages/show-page.ts';
import { putBytes, type Put } from './puts.ts';
import { wholeEpisode, type RecordedEpisode } from './recorded-episode.ts';
import { RECORD_FILE, recordBytes, type OpenRecord } from './show-record.ts';

/** What a show is to become. */
export interface ShowChange {
  readonly show: Show;
  readonly before: OpenRecord;
  /** The record's bytes as they stand; null where there are none. */
  readonly bytesBefore: Uint8Array | null;
  /** Whether feeds and pages are as the record says they were put; if not, all are put anew. */
  readonly isIntact: boolean;
  /** All, in any order. */
  readonly episodes: readonly RecordedEpisode[];
  readonly withdrawn: readonly Withdrawal[];
  /** Files that episodes and withdrawals of this change need. */
  readonly media: readonly Put[];
  /** Their pages. */
  readonly pages: readonly Put[];
  readonly cover: Put;
  /** Media that go. */
  readonly removals: readonly string[];
}

/** Puts and removals by the stage they are done in. */
export interface Plan {
  readonly media: readonly Put[];
  readonly pages: readonly Put[];
  readonly record: Put | null;
  /** Older pages first, the main feed last. */
  readonly feeds: readonly Put[];
  readonly removals: readonly string[];
}

/** Works out the puts and removals that make of a show what it is to become. Only pages of feed and index whose episodes changed are made. */
export function planChange(change: ShowChange): Plan {
  const { show, before, isIntact } = change;
  const episodes = inOrder(change.episodes);
  const written: Record<string, string> = { ...before.written };
  const changed = (puts: readonly Put[]): readonly Put[] =>
    puts.filter(({ path, content }) => {
      const isSame = isIntact && written[path] === content.sha256;
      written[path] = content.sha256;
      return !isSame;
    });
  const { feeds, indexes, madeFrom } = makePages(change, episodes);
  const files = showFiles(show).map(({ path, text }) => putBytes(path, text, show.private));
  const media = [...change.media, ...changed([change.cover])];
  const pages = changed([...change.pages, ...indexes, ...files]);
  const feedPuts = changed(feeds);
  const gone = Object.keys(before.madeFrom).filter((path) => !Object.hasOwn(madeFrom, path));
  for (const path of gone) delete written[path];
  const { guid, language } = show;
  const record = { ...before, generator: generator(), guid, language, episodes, withdrawn: change.withdrawn };
  const bytes = recordBytes({ ...record, written, madeFrom });
  const isSame = change.bytesBefore !== null && Buffer.compare(change.bytesBefore, bytes) === 0;
  return {
    ...{ media, pages, feeds: feedPuts },
    record: isSame ? null : putBytes(RECORD_FILE, bytes, show.private),
    removals: [...new Set([...change.removals, ...gone])],
  };
}

/** Newest first. */
function inOrder(episodes: readonly RecordedEpisode[]): readonly RecordedEpisode[] {
  const later = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);
  return episodes.toSorted(
    (one, other) =>
      later(one.publishedAt, other.publishedAt) || later(one.addedAt, other.addedAt) || later(one.guid, other.guid),
  );
}

interface MadePages {
  readonly feeds: readonly Put[];
  readonly indexes: readonly Put[];
  readonly madeFrom: Readonly<Record<string, string>>;
}

function makePages({ show, before, isIntact }: ShowChange, episodes: readonly RecordedEpisode[]): MadePages {
  const last = lastPage(episodes.length, show.keep);
  const [feeds, indexes]: [Put[], Put[]] = [[], []];
  const madeFrom: Record<string, string> = {};
  const about = JSON.stringify([generator(), show]);
  // Older pages first, so that the main ones are put last.
  for (const { number, from, to } of feedPages(episodes.length, show.keep).toReversed()) {
    const recorded = episodes.slice(from, to);
    // Of all pages, an older one needs to know only whether there is a newer one.
    const hash = createHash('sha256').update(`${about}\n${number} ${number === null ? last : number === last}\n`);
    for (const { line } of recorded) hash.update(line);
    const made = hash.digest('hex');
    const [feed, index] = [feedPath(number), indexPath(number)];
    const isSame = (path: string): boolean => isIntact && before.madeFrom[path] === made;
    madeFrom[feed] = made;
    madeFrom[index] = made;
    if (isSame(feed) && isSame(index)) continue;
    const own = recorded.map(wholeEpisode);
    const place = { number, last };
    feeds.push(putBytes(feed, writeFeed(show, own, place), show.private));
    indexes.push(putBytes(index, showPage(show, own, place, { sha256Base64 }), show.private));
  }
  return { feeds, indexes, madeFrom };
}

/** For the content security policy of a page. */
export function sha256Base64(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
