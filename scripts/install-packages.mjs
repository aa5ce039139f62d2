import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SetUpFailure, root } from './project.mjs';
import { runProgram } from './run-program.mjs';
import { withSetUpLock } from './set-up-lock.mjs';

/**
 * Runs `npm ci` when `node_modules` is not what package-lock.json says. Optional packages may be missing unless `optional`; those
 * that only development needs, unless `development`. Everything npm says goes to standard error.
 */
export async function ensureInstalled(wanted) {
  if (isInstalled(wanted)) return;
  await withSetUpLock(async () => {
    if (!isInstalled(wanted)) await install();
  });
}

/** npm leaves a list of what it has installed, as the last thing it does. */
function isInstalled({ development, optional }) {
  const locked = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const asked = Object.keys(locked['']?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
  return Object.entries(locked).every(([path, { version, integrity, ...is }]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there) return there.version === version && there.integrity === integrity;
    if (asked.includes(path)) return !optional;
    return is.optional || ((is.dev || is.devOptional) && !development);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  process.stderr.write('antenne: installing packages (npm ci); the first time this takes a minute or so\n');
  const args = [
    findNpm(),
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
  ];
  const code = await runProgram(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (code === 0) return;
  if (code > 128)
    throw new SetUpFailure('interrupted while installing', 'the same command goes on from the start', code);
  throw new SetUpFailure(
    `installing the packages failed: npm ci ended with exit code ${code}`,
    'npm says why above; it needs its registry (npm ping) and about 300 MB of disk; then run the same command again',
    code,
  );
}

/** The program npm itself, for Node: a script of npm's knows it, else it lies beside Node. */
function findNpm() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath ?? '',
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = candidates.find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
  if (found) return found;
  throw new SetUpFailure(
    'packages must be installed, and npm was not found',
    'run `npm ci` in this folder, then the same command again',
  );
}
