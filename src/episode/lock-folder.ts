import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AntenneError } from '../errors/antenne-error.ts';
import { atExit } from '../source/at-exit.ts';
import { readRegular } from '../source/regular-file.ts';
import { isAlive } from '../source/is-alive.ts';
import { makeFolder } from '../source/make-folder.ts';

/** Where locks lie, and how long to wait for one. */
export interface LockOptions {
  readonly stateDirectory: string;
  readonly signal?: AbortSignal | undefined;
  readonly waitMs?: number;
}

const WAIT_MS = 30_000;
const POLL_MS = 50;
/** A lock file without a readable owner is one that is just being written, unless it is older than this. */
const UNOWNED_MS = 10_000;

/** Does something while no other run of this user writes into `folder`. A lock whose owner is dead is taken over. Throws `audio/locked` after `waitMs`. */
export async function whileLocked<Value>(
  folder: string,
  options: LockOptions,
  work: () => Promise<Value>,
): Promise<Value> {
  const place = join(options.stateDirectory, 'locks');
  await makeFolder(place);
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 24);
  const path = join(place, `${name}.lock`);
  await acquire(path, folder, options);
  const forget = atExit(() => rmSync(path, { force: true }));
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
    forget();
  }
}

async function acquire(path: string, folder: string, { waitMs = WAIT_MS, signal }: LockOptions): Promise<void> {
  const until = Date.now() + waitMs;
  for (;;) {
    signal?.throwIfAborted();
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(path)) {
      // Whoever renames it first takes it away; the other finds the new lock, or none.
      const aside = `${path}.${randomBytes(4).toString('hex')}`;
      await rename(path, aside).then(
        () => rm(aside, { force: true }),
        () => undefined,
      );
      continue;
    }
    if (Date.now() > until) {
      throw new AntenneError('audio/locked', 'another run of antenne is writing into this folder', {
        where: folder,
        hint: `wait for it to end, or stop process ${await ownerOf(path)}`,
        retryable: true,
      });
    }
    await wait(POLL_MS, undefined, { signal });
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const owner = await ownerOf(path);
  if (owner > 0) return !isAlive(owner);
  const file = await stat(path).catch(() => undefined);
  return file !== undefined && Date.now() - file.mtimeMs > UNOWNED_MS;
}

async function ownerOf(path: string): Promise<number> {
  return Number(await readRegular(path).catch(() => '0')) || 0;
}
