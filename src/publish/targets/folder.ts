import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AntenneError } from '../../errors/antenne-error.ts';
import { atExit } from '../../source/at-exit.ts';
import { makeFolder } from '../../source/make-folder.ts';
import { isAbandoned, OWNER_TAG, OWNER_TAG_PATTERN } from '../../source/owner-tag.ts';
import { readRegular } from '../../source/regular-file.ts';
import { checkPath } from '../check-path.ts';
import { contentChunks } from '../content-chunks.ts';
import { readOptions } from '../target-options.ts';
import type { CreateTarget, PublishCall, PublishContent, PublishTarget } from '../publish-target.ts';

/** The target `folder`: a folder that a web server serves, or that is sent elsewhere. Option: `path`, `public` unless said otherwise. */
export const createFolderTarget: CreateTarget = (options) =>
  openFolder(readOptions(options, 'folder', ['path']).text('path') ?? 'public');

/** A folder as a target. Files appear whole: written beside under a hidden name, synced, renamed. */
export function openFolder(path: string): PublishTarget {
  const root = resolve(path);
  const touched = new Set<string>();
  const placeOf = (inside: string): string => {
    checkPath(inside);
    return join(root, inside);
  };
  return {
    id: 'folder',
    describes: `the folder ${root}`,
    async read(inside, { signal } = {}) {
      signal?.throwIfAborted();
      const place = placeOf(inside);
      return readRegular(place).catch(ignoreMissing(place));
    },
    async head(inside, { signal } = {}) {
      signal?.throwIfAborted();
      const place = placeOf(inside);
      const found = await stat(place).catch(ignoreMissing(place));
      return found?.isFile() ? { bytes: found.size } : null;
    },
    async put(inside, content, call = {}) {
      call.signal?.throwIfAborted();
      const place = placeOf(inside);
      await writeBeside(place, content, call).catch((cause: unknown) => {
        throw call.signal?.aborted || cause instanceof AntenneError ? cause : diskFault(cause, place);
      });
      touched.add(dirname(place));
    },
    async remove(inside, { signal } = {}) {
      signal?.throwIfAborted();
      const place = placeOf(inside);
      await rm(place, { force: true }).catch(ignoreMissing(place));
      touched.add(dirname(place));
      await removeEmpty(dirname(place), root);
    },
    async settle() {
      for (const folder of touched) {
        await sweep(folder);
        await syncFolder(folder);
      }
      touched.clear();
    },
  };
}

async function writeBeside(place: string, content: PublishContent, call: PublishCall): Promise<void> {
  await makeFolder(dirname(place));
  const temporary = join(dirname(place), `.${basename(place)}.${OWNER_TAG}-${randomBytes(4).toString('hex')}`);
  const forget = atExit(() => rmSync(temporary, { force: true }));
  try {
    const file = await open(temporary, 'wx', 0o644);
    try {
      for await (const chunk of contentChunks(content, call)) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    call.signal?.throwIfAborted();
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
}

const PARTIAL = new RegExp(`^\\..+\\.(${OWNER_TAG_PATTERN})-[0-9a-f]{8}$`);

/** Removes what a run that was killed has left half written. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = PARTIAL.exec(name)?.[1];
    if (owner !== undefined && isAbandoned(owner)) await rm(join(folder, name), { force: true });
  }
}

/** A rename is on the disk when its folder is; not every system can say so of a folder. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

async function removeEmpty(folder: string, root: string): Promise<void> {
  for (let at = folder; at !== root; at = dirname(at)) {
    const removed = await rmdir(at).then(
      () => true,
      () => false, // it is not empty
    );
    if (!removed) return;
  }
}

function ignoreMissing(place: string): (error: NodeJS.ErrnoException) => null {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw diskFault(error, place);
  };
}

function diskFault(cause: unknown, place: string): AntenneError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code);
  return new AntenneError('publish/disk', isFull ? `the disk is full: ${message}` : `the folder fails: ${message}`, {
    where: place,
    hint: isFull
      ? 'free some space and publish again: until then the show is as it was'
      : 'may you write there? publish.options.path names the folder',
    cause,
  });
}
