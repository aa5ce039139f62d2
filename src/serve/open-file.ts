import { constants, type BigIntStats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { isPlainName } from './request-path.ts';

/** A file that is open for reading, and what it was when it was opened: a new version put in its place does not change it. */
export interface OpenedFile {
  readonly handle: FileHandle;
  readonly facts: BigIntStats;
}

/**
 * Opens a file of a folder for one request. Links count as what they lead to: one that leads out of the folder, or to what is hidden,
 * leads nowhere, as does what is neither a file nor a folder. Throws what the file system throws where something stands but cannot be read.
 */
export async function openFile(root: string, names: readonly string[]): Promise<OpenedFile | 'folder' | undefined> {
  let handle: FileHandle | undefined;
  try {
    const folder = await realpath(root);
    const path = await realpath(join(folder, ...names));
    if (!isInside(relative(folder, path))) return undefined;
    // Without O_NONBLOCK a pipe would be waited for; O_NOFOLLOW: it was no link a moment ago.
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
    handle = await open(path, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    const facts = await handle.stat({ bigint: true });
    if (facts.isFile()) {
      const opened = { handle, facts };
      handle = undefined;
      return opened;
    }
    return facts.isDirectory() ? 'folder' : undefined;
  } catch (error) {
    if (NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  } finally {
    await handle?.close();
  }
}

function isInside(path: string): boolean {
  return path === '' || (!isAbsolute(path) && path.split(sep).every(isPlainName));
}

/** ENXIO: a socket; EISDIR: a folder, on Windows. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ENXIO', 'EINVAL']);
