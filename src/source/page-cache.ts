import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warning } from '../model/warning.ts';
import { makeFolder } from './make-folder.ts';
import { isAbandoned } from './owner-tag.ts';
import { PARTIAL_FILE, writeWhole } from './write-whole.ts';

/** What servers answered, kept by what was asked for. */
export interface PageCache {
  /** The stored answer; undefined when there is none, or what is there is not usable (then with a warning). */
  read(key: string): Promise<StoredAnswer | undefined>;
  write(key: string, answer: StoredAnswer): Promise<void>;
  forget(key: string): Promise<void>;
}

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  /** When the server gave it, or said that it still holds; ISO 8601. */
  readonly checkedAt: string;
}

/** The first line of an entry, as JSON; the bytes follow. */
interface EntryHead extends Omit<StoredAnswer, 'bytes'> {
  readonly format: 'antenne-page/1';
  readonly key: string;
  /** Over the bytes. */
  readonly sha256: string;
}

export interface CacheBounds {
  readonly bytes: number;
  readonly entries: number;
  /** Since an entry was last written. */
  readonly ageMs: number;
}

const BOUNDS: CacheBounds = { bytes: 50_000_000, entries: 500, ageMs: 30 * 24 * 3_600_000 };

/** A cache in `folder`, for this user alone and within bounds. Trouble with it is told by a warning, and never stops the work. */
export function openPageCache(
  folder: string,
  now: () => Date,
  onWarning: (warning: Warning) => void,
  bounds: CacheBounds = BOUNDS,
): PageCache {
  const place = (key: string): string => join(folder, `${sha256(key)}.page`);
  return {
    async read(key) {
      try {
        return parseEntry(await readOwn(place(key)), key);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
          onWarning({
            code: 'cache/damaged',
            message: `a kept page is not usable (${message}); it is fetched anew`,
          });
        return undefined;
      }
    },
    async write(key, { status, headers, bytes, checkedAt }) {
      const format = 'antenne-page/1';
      const head: EntryHead = { format, key, status, headers, checkedAt, sha256: sha256(bytes) };
      try {
        await makeFolder(folder, 0o700);
        await writeWhole(place(key), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
        await prune(folder, now().getTime(), bounds);
      } catch (error) {
        onWarning({
          code: 'cache/not-writable',
          message: `the page cannot be kept (${(error as Error).message}); next time it is fetched whole again`,
        });
      }
    },
    async forget(key) {
      await rm(place(key), { recursive: true, force: true }).catch(() => undefined); // it would be asked about, no more
    },
  };
}

/** A folder below a temporary one may have been laid out by somebody else, with pages of their making. */
async function readOwn(path: string): Promise<Buffer> {
  const found = await lstat(path);
  if (!found.isFile()) throw new Error('it is not a file');
  if (process.getuid && found.uid !== process.getuid()) throw new Error('it belongs to somebody else');
  return readFile(path);
}

/** Undefined for what another version has written, and for the rare page whose hash is another’s. */
function parseEntry(entry: Buffer, key: string): StoredAnswer | undefined {
  const end = entry.indexOf('\n');
  const bytes = entry.subarray(end + 1);
  let head: Partial<EntryHead>;
  try {
    head = JSON.parse(entry.toString('utf8', 0, Math.max(0, end))) as Partial<EntryHead>;
  } catch {
    throw new Error('its description is damaged');
  }
  const { format, status, headers, checkedAt } = head;
  if (typeof format === 'string' && format !== 'antenne-page/1') return undefined;
  if (head.sha256 !== sha256(bytes)) throw new Error('its bytes are not those that were stored');
  if (head.key !== key || typeof status !== 'number' || typeof headers !== 'object' || typeof checkedAt !== 'string')
    throw new Error('its description is damaged');
  return { status, headers, checkedAt, bytes };
}

/** Removes what is old, then what was not used for longest, and what runs that are gone left unfinished. */
async function prune(folder: string, nowMs: number, bounds: CacheBounds): Promise<void> {
  const names = await readdir(folder);
  const partial = names.filter((name) => isAbandoned(PARTIAL_FILE.exec(name)?.[1] ?? ''));
  const pages = names.filter((name) => name.endsWith('.page'));
  const found = await Promise.all(
    pages.map(async (name) => {
      const { size, mtimeMs } = await lstat(join(folder, name)).catch(() => ({ size: 0, mtimeMs: 0 }));
      return { name, size, mtimeMs };
    }),
  );
  let [bytes, entries] = [0, 0];
  const surplus = found
    .toSorted((left, right) => right.mtimeMs - left.mtimeMs)
    .filter(({ size, mtimeMs }) => {
      bytes += size;
      entries += 1;
      return bytes > bounds.bytes || entries > bounds.entries || nowMs - mtimeMs > bounds.ageMs;
    });
  for (const name of [...partial, ...surplus.map((each) => each.name)])
    await rm(join(folder, name), { recursive: true, force: true });
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
