import type { PublishedEpisode } from '../model/show.ts';
import { feedPages, feedPath } from '../show/feed/feed-pages.ts';
import type { Finding } from '../show/feed/finding.ts';
import { lintShow } from '../show/feed/lint-show.ts';
import { guardShow } from './guard-show.ts';
import { loadEpisode, type LoadedEpisode } from './load-episode.ts';
import { withShow, type OpenShow } from './open-show.ts';
import { prepareEpisode, type PreparedEpisode } from './prepare-episode.ts';
import { wholeEpisode } from './recorded-episode.ts';
import type { PublishOutside, ShowPlace } from './show-place.ts';
import { sha256Of } from './puts.ts';
import { refuseSameGuid } from './guard-episode.ts';

/** A show to look at, and episodes as if they were in it. */
export interface ValidateRequest extends ShowPlace {
  readonly episodes: readonly string[];
  readonly folder?: string;
}

export interface ValidateResult {
  /** How many episodes were looked at. */
  readonly episodes: number;
  /** Of a private show without its secret. */
  readonly findings: readonly Finding[];
}

/** Looks at a show as it stands, and at episodes as they would be published: what directories would refuse, what the place lacks. Changes nothing. */
export async function validateShow(request: ValidateRequest, outside: PublishOutside): Promise<ValidateResult> {
  return withShow(request, outside, false, async (open) => {
    await guardShow(open, false);
    const { record, signal } = open;
    const loaded: LoadedEpisode[] = [];
    for (const path of request.episodes) loaded.push(await loadEpisode(path, request.folder ?? ''));
    refuseSameGuid(loaded);
    const show = open.describe(loaded[0]?.episode.language ?? 'und');
    const now = outside.now();
    const prepared: PreparedEpisode[] = [];
    for (const each of loaded)
      prepared.push(
        await prepareEpisode({ loaded: each, at: undefined, forced: false }, { open, show, now, before: prepared }),
      );
    const news = prepared.map(({ published }) => published);
    const guids = new Set(news.map(({ guid }) => guid));
    const others = record.episodes.filter(({ guid }) => !guids.has(guid)).map(wholeEpisode);
    const findings = [
      ...lintShow(show, [...news, ...others]),
      ...(open.recordBytes === null ? [] : stateFindings(open, show.keep)),
      ...(await fileFindings(others, open)),
    ];
    signal?.throwIfAborted();
    const clean = findings.map((each) => ({ ...each, message: open.shown(each.message) }));
    return { episodes: news.length + others.length, findings: clean };
  });
}

function stateFindings({ record, feed, unfinished }: OpenShow, keep: number): readonly Finding[] {
  const faults: string[] = [];
  const main = feedPath(null);
  if (unfinished) faults.push('the last publishing did not come to its end: publish again');
  if (feed === null || sha256Of(feed) !== record.written[main])
    faults.push('the feed is not the one that was published last: publish again');
  const pages = feedPages(record.episodes.length, keep).map(({ number }) => feedPath(number));
  if (pages.some((path) => !Object.hasOwn(record.madeFrom, path)))
    faults.push('the feed has other pages than the config asks for: publish again');
  const where = { guid: null, title: null, field: main };
  return faults.map((message) => ({ rule: 'antenne/feed', severity: 'error', where, message }));
}

/** A few at a time: a store is far away. */
async function fileFindings(episodes: readonly PublishedEpisode[], open: OpenShow): Promise<readonly Finding[]> {
  const findings: Finding[][] = episodes.map(() => []);
  const waiting = episodes.entries();
  const worker = async (): Promise<void> => {
    for (const [index, episode] of waiting) findings[index]?.push(...(await missingFiles(episode, open)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return findings.flat();
}

const AT_ONCE = 8;

async function missingFiles(episode: PublishedEpisode, { target, signal }: OpenShow): Promise<readonly Finding[]> {
  const { guid, title, audio, transcripts, chaptersFile } = episode;
  const files = [audio, ...transcripts, ...(chaptersFile ? [chaptersFile] : [])];
  const findings: Finding[] = [];
  for (const { path, bytes, mimeType } of files) {
    const found = await target.head(path, { signal });
    const add = (message: string): void =>
      void findings.push({ rule: 'antenne/file', severity: 'error', where: { guid, title, field: path }, message });
    if (found === null) add('it is not at the place');
    else if (found.bytes !== bytes) add(`it has ${found.bytes} bytes at the place, the feed says ${bytes}`);
    else if (found.contentType !== undefined && !found.contentType.startsWith(mimeType))
      add(`it is ${found.contentType} at the place, the feed says ${mimeType}`);
  }
  return findings;
}
