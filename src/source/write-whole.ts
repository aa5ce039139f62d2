import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { atExit } from './at-exit.ts';
import { OWNER_TAG, OWNER_TAG_PATTERN } from './owner-tag.ts';

/** Writes a file of a cache, for this user alone: beside its name, synced, then renamed, so that nobody ever sees a part of it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${OWNER_TAG}-${randomBytes(4).toString('hex')}.tmp`;
  const forget = atExit(() => rmSync(temporary, { force: true }));
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // An entry that turned into a folder, or the like, is in the way of the rename.
    await rename(temporary, path).catch(async () => {
      await rm(path, { recursive: true, force: true });
      await rename(temporary, path);
    });
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    forget();
  }
}

/** The owner’s tag in the name of such a file that is not whole yet. */
export const PARTIAL_FILE: RegExp = new RegExp(`\\.(${OWNER_TAG_PATTERN})-[0-9a-f]{8}\\.tmp$`);
