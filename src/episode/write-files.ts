import { randomBytes } from 'node:crypto';
import { lstatSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { atExit } from '../source/at-exit.ts';
import { isAbandoned, OWNER_TAG, OWNER_TAG_PATTERN } from '../source/owner-tag.ts';

/** Files that appear together: written beside under temporary names, synced, then renamed in the order given. */
export interface FileSet {
  /** The temporary path of a file that somebody else writes (the MP3). */
  temporary(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Renames all in the order they were named first, so name the media first and the manifest last. */
  publish(): Promise<void>;
  /** Removes whatever was not published. */
  discard(): Promise<void>;
}

/** Makes sure that files can be written into `folder`, or that it can be made, before any work is done; leaves nothing behind. Throws `audio/not-writable`. */
export async function checkWritable(folder: string): Promise<void> {
  try {
    let place = folder;
    while (!(await stat(place).catch(ignoreMissing)) && dirname(place) !== place) place = dirname(place);
    const trial = join(place, temporaryName('trial'));
    await mkdir(trial);
    await rmdir(trial);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'it is not a folder' : (cause as Error).message;
    throw new AntenneError('audio/not-writable', `the output folder cannot be written: ${why}`, {
      where: folder,
      hint: 'choose another folder with --out',
      cause,
    });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Opens a set of files in `folder`. */
export function openFileSet(folder: string): FileSet {
  const files = new Map<string, string>();
  const temporary = (name: string): string => {
    const known = files.get(name) ?? join(folder, temporaryName(name));
    files.set(name, known);
    return known;
  };
  const forget = atExit(() => {
    for (const path of files.values()) rmSync(path, { force: true });
  });
  const wrap = (name: string, cause: unknown): AntenneError =>
    new AntenneError('audio/disk', `${name} could not be written: ${(cause as Error).message}`, {
      where: folder,
      hint: 'free some space or choose another folder with --out',
      cause,
    });
  return {
    temporary,
    async write(name, content) {
      try {
        const file = await open(temporary(name), 'wx', 0o644);
        try {
          await file.writeFile(content);
          await file.sync();
        } finally {
          await file.close();
        }
      } catch (cause) {
        throw wrap(name, cause);
      }
    },
    // Without a pause, so that an interruption finds all or none of the files in their places.
    async publish() {
      const placed: Placed[] = [];
      try {
        for (const [name, path] of files) {
          const place = join(folder, name);
          placed.push({ place, old: setAside(place) });
          renameSync(path, place);
        }
      } catch (cause) {
        for (const each of placed.toReversed()) putBack(each);
        throw cause instanceof AntenneError ? cause : wrap([...files.keys()][placed.length - 1] ?? '', cause);
      }
      files.clear();
      for (const { old } of placed) if (old !== undefined) rmSync(old, { force: true });
    },
    async discard() {
      for (const path of files.values()) await rm(path, { force: true });
      forget();
    },
  };
}

/** A file of the new set, and where the one went that stood in its place. */
interface Placed {
  readonly place: string;
  readonly old: string | undefined;
}

function putBack({ place, old }: Placed): void {
  try {
    rmSync(place, { force: true });
    if (old !== undefined) renameSync(old, place);
  } catch {
    // The fault that is being told already is in the way here too.
  }
}

/** Moves what stands at `place` out of the way, to be put back if the new set does not come about; gives where it went. */
function setAside(place: string): string | undefined {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isDirectory())
    throw new AntenneError('audio/not-writable', 'a folder is in the way of a file', {
      where: place,
      hint: 'move it away, or choose another folder with --out',
    });
  const aside = join(dirname(place), temporaryName(basename(place)));
  renameSync(place, aside);
  return aside;
}

/** Makes sure that what a file holds is on the disk, and gives its size. */
export async function syncFile(path: string): Promise<number> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  return (await stat(path)).size;
}

/** Removes the temporary files that runs on this machine left in `folder` when they were killed. */
export async function sweepAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = TEMPORARY_NAME.exec(name)?.[1];
    if (owner !== undefined && isAbandoned(owner)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

const TEMPORARY_NAME = new RegExp(`^\\..+\\.(${OWNER_TAG_PATTERN})-[0-9a-f]{8}\\.tmp$`);

function temporaryName(name: string): string {
  return `.${name}.${OWNER_TAG}-${randomBytes(4).toString('hex')}.tmp`;
}
