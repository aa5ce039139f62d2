import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { leadHere } from './lead-here.ts';
import type { OpenedFile } from './open-file.ts';

/** The bytes of a feed whose addresses lead to the host it was asked for at. */
export type FeedCopies = (opened: OpenedFile, place: FeedRequest) => Promise<Buffer>;

export interface FeedRequest {
  /** Of the folder that is given out. */
  readonly path: string;
  /** From there to the feed. */
  readonly names: readonly string[];
  readonly host: string;
}

/** Many who ask for one feed share one copy, however slowly they take it. */
const MOST_COPIES = 4;

/** Begins with none. */
export function openFeedCopies(): FeedCopies {
  const copies = new Map<string, Promise<Buffer>>();
  return async (opened, { path, names, host }) => {
    const { mtimeNs, size, ino } = opened.facts;
    const folder = join(path, ...names.slice(0, -1));
    const around = await stat(folder, { bigint: true });
    const key = [host, ...names, mtimeNs, size, ino, around.mtimeNs].join('/');
    const known = copies.get(key);
    if (known) return known;
    const [oldest] = copies.keys();
    if (copies.size >= MOST_COPIES && oldest !== undefined) copies.delete(oldest);
    const copy = makeCopy(opened, folder, { path, names, host });
    copies.set(key, copy);
    copy.catch(() => copies.delete(key));
    return copy;
  };
}

/** As Latin-1, which any bytes are, come out of it what they were: addresses are ASCII. */
async function makeCopy({ handle }: OpenedFile, folder: string, { names, host }: FeedRequest): Promise<Buffer> {
  const entries = new Set(await readdir(folder));
  const way = names.slice(0, -1).map((name) => `${encodeURIComponent(name)}/`);
  const feed = leadHere((await handle.readFile()).toString('latin1'), {
    file: names.at(-1) ?? '',
    base: `http://${host}/${way.join('')}`,
    has: (name) => entries.has(name),
  });
  return Buffer.from(feed, 'latin1');
}
