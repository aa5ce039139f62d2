import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { isAlive } from './is-alive.ts';
import { makeFolder } from './make-folder.ts';

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

/** Makes sure that files can be written into `folder` (made when missing) before any work is done. Throws `audio/not-writable`. */
export async function checkWritable(folder: string): Promise<void> {
  const trial = join(folder, temporaryName('trial'));
  try {
    await makeFolder(folder);
    const file = await open(trial, 'wx');
    await file.close();
    await rm(trial);
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

/** Opens a set of files in `folder`. */
export function openFileSet(folder: string): FileSet {
  const files = new Map<string, string>();
  const temporary = (name: string): string => {
    const known = files.get(name) ?? join(folder, temporaryName(name));
    files.set(name, known);
    return known;
  };
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
    async publish() {
      for (const [name, path] of files) {
        try {
          await rename(path, join(folder, name));
          files.delete(name);
        } catch (cause) {
          throw wrap(name, cause);
        }
      }
    },
    async discard() {
      for (const path of files.values()) await rm(path, { force: true });
    },
  };
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
    const [, host, owner] = TEMPORARY_NAME.exec(name) ?? [];
    if (host === HOST && !isAlive(Number(owner))) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** A folder may be shared: only the machine that runs a process can tell that it is gone. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const TEMPORARY_NAME = /^\..+\.([0-9a-f]{6})-(\d+)-[0-9a-f]{8}\.tmp$/;

function temporaryName(name: string): string {
  return `.${name}.${HOST}-${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
}
