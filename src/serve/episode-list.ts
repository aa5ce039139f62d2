import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '../episode/read-manifest.ts';
import type { ListedEpisode } from './list-page.ts';

/** The episodes of a folder, as `build` leaves them there: newest first. */
export type EpisodeList = () => Promise<readonly ListedEpisode[]>;

/** Keeps what it has read of a manifest until that changes. `onFault` is told of each that cannot be read. */
export function openEpisodeList(folder: string, onFault: (error: unknown) => void): EpisodeList {
  let known = new Map<string, { version: string; listed: ListedEpisode | undefined }>();
  let reading: Promise<readonly ListedEpisode[]> | undefined;
  const read = async (): Promise<readonly ListedEpisode[]> => {
    const found: typeof known = new Map();
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.episode.json')) continue;
      const path = join(folder, entry.name);
      const { mtimeNs, size } = await stat(path, { bigint: true });
      const version = `${mtimeNs}-${size}`;
      const before = known.get(entry.name);
      found.set(entry.name, before?.version === version ? before : { version, listed: await list(path, onFault) });
    }
    known = found;
    return [...found.values()].flatMap(({ listed }) => listed ?? []).toSorted(byDate);
  };
  // Who asks while it is being read shares the answer.
  return () => (reading ??= read().finally(() => (reading = undefined)));
}

async function list(path: string, onFault: (error: unknown) => void): Promise<ListedEpisode | undefined> {
  try {
    const { name, title, language, publishedOn, audio } = await readManifest(path);
    return { name, title, language, publishedOn, durationMs: audio.durationMs };
  } catch (error) {
    onFault(error);
    return undefined;
  }
}

function byDate(left: ListedEpisode, right: ListedEpisode): number {
  return compare(right.publishedOn ?? '', left.publishedOn ?? '') || compare(left.title, right.title);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
