import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SetUpFailure, root } from './project.mjs';

/** Holds what set-up needs for a moment; in .gitignore. */
export const setUpFolder = join(root, '.setup');

const LOCK = join(setUpFolder, 'lock');
const POLL_MS = 200;
/** A lock file gets its owner's number at once; one without is left over from a crash when it is older than this. */
const NAMELESS_LOCK_MS = 5_000;

/** Does `work` while no other start, build or test run of this project installs or builds. */
export async function withSetUpLock(work) {
  await takeLock();
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

async function takeLock() {
  for (let said = false; !tryLock(); said = true) {
    if (isLeftOver()) {
      rmSync(LOCK, { force: true });
      continue;
    }
    if (!said) process.stderr.write('antenne: another process is installing or building here; waiting for it\n');
    await wait(POLL_MS);
  }
}

function tryLock() {
  try {
    mkdirSync(setUpFolder, { recursive: true });
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new SetUpFailure(
      `something must be installed or built, but ${root} cannot be written (${error.code})`,
      'run this once as the owner of that folder, or in a copy of your own',
    );
  }
}

function isLeftOver() {
  try {
    const owner = Number(readFileSync(LOCK, 'utf8'));
    if (!owner) return Date.now() - statSync(LOCK).mtimeMs > NAMELESS_LOCK_MS;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
