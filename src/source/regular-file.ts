import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/**
 * Makes sure that `path` names a regular file. Reading a pipe or a device may never end, and nothing can interrupt it: not even the
 * process could end then. Throws what `stat` throws, or an error that says what is there instead.
 */
export async function checkRegular(path: string | URL): Promise<void> {
  const kind = irregularKind(await stat(path));
  if (kind !== undefined) throw new Error(`it is ${kind}, not a file`);
}

/** Reads a regular file whole. Throws as `checkRegular` and `readFile` do. */
export async function readRegular(path: string | URL): Promise<Buffer> {
  await checkRegular(path);
  return readFile(path);
}

/** What stands there, in words, when it is no regular file. */
export function irregularKind(found: Stats): string | undefined {
  if (found.isFile()) return undefined;
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}
