import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpFailure, root } from './project.mjs';
import { runProgram } from './run-program.mjs';
import { setUpFolder, withSetUpLock } from './set-up-lock.mjs';

const DIST = join(root, 'dist');
const STAMP = '.built-from';
const COMPILER = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** Whether `dist` was built from the source as it is now. */
export function isBuilt() {
  try {
    return readFileSync(join(DIST, STAMP), 'utf8') === hashOfSource();
  } catch {
    return false;
  }
}

/** Builds `dist` when it is not up to date; types are not checked, which halves the time. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withSetUpLock(async () => {
    if (!isBuilt()) await compile(['--noCheck']);
  });
}

/** Builds `dist` anew and checks all types. */
export function build() {
  return withSetUpLock(() => compile([]));
}

/** Compiles beside `dist` and puts the result in its place, so that a failure leaves the last good one. */
async function compile(options) {
  if (!existsSync(COMPILER)) throw new SetUpFailure('the TypeScript compiler is not installed', 'run `npm ci` first');
  process.stderr.write('antenne: building\n');
  const source = hashOfSource();
  const fresh = join(setUpFolder, 'dist');
  const old = join(setUpFolder, 'dist-before');
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  const args = [COMPILER, '--project', root, '--outDir', fresh, ...options];
  const code = await runProgram(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (code !== 0)
    throw new SetUpFailure(`the build failed: tsc ended with exit code ${code}`, 'the lines above say where', code);
  chmodSync(join(fresh, 'cli.js'), 0o755);
  writeFileSync(join(fresh, STAMP), source);
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(fresh, DIST);
  rmSync(old, { recursive: true, force: true });
}

function hashOfSource() {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of [join(root, 'tsconfig.json'), ...files]) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}
