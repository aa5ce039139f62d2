import type { PublishedEpisode } from '../model/show.ts';

/** An episode as a line of the record, and what of it is asked of all. */
export interface RecordedEpisode extends Pick<
  PublishedEpisode,
  'guid' | 'name' | 'publishedAt' | 'addedAt' | 'season' | 'number'
> {
  readonly audioSha256: string;
  /** The addresses of all its articles in one text; empty where one has none. */
  readonly sourceUrls: string;
  /** When sound of it was replaced that is still there; null where none is. ISO 8601. */
  readonly firstReplacedAt: string | null;
  /** JSON in UTF-8. */
  readonly line: Uint8Array;
}

/** An episode for the record; `line` is given where it was read from there. */
export function recordedEpisode(episode: PublishedEpisode, line?: Uint8Array): RecordedEpisode {
  const { guid, name, publishedAt, addedAt, season, number, audio, replaced, sources } = episode;
  const urls = sources.flatMap(({ url }) => (url === null ? [] : [url]));
  return {
    ...{ guid, name, publishedAt, addedAt, season, number },
    audioSha256: audio.sha256,
    sourceUrls: urls.length === sources.length ? urls.toSorted().join('\n') : '',
    firstReplacedAt: replaced[0]?.replacedAt ?? null,
    line: line ?? Buffer.from(JSON.stringify(episode)),
  };
}

/** All that the record says of an episode. */
export function wholeEpisode({ line }: RecordedEpisode): PublishedEpisode {
  return JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8')) as PublishedEpisode;
}
