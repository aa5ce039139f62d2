// Brings the project to a state in which it runs: installs what is missing, compiles what has changed. Plain JavaScript: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs and builds where needed; says so on standard error; ends the process with a message when it cannot. */
export function setUp() {
  checkNode();
  install();
  build();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`antenne needs Node 20.19 or later; this is ${process.versions.node}`);
}

function install() {
  const lock = hash([join(root, 'package-lock.json')]);
  const stamp = join(root, 'node_modules', '.antenne-installed');
  if (read(stamp) === lock) return;
  console.error('antenne: installing what it needs (once; about 100 MB to download) …');
  // As root, npm would hand the files to the folder's owner; everywhere else this changes nothing.
  npm(['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
}

/** Compiles src to dist when dist was made from something else. */
export function build() {
  const sources = hash([...filesBelow(join(root, 'src')), join(root, 'tsconfig.json'), join(root, 'package-lock.json')]);
  const stamp = join(root, 'dist', '.built-from');
  if (read(stamp) === sources) return;
  console.error('antenne: building …');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(tsc)) fail('the compiler is not installed: run `npm ci`');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [tsc, '-p', root], { stdio: ['ignore', 2, 2] });
  if (status !== 0) fail('the build failed; what the compiler said stands above');
  chmodSync(join(root, 'dist', 'cli.js'), 0o755);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, sources);
}

/** Runs npm with the Node that runs this, without a shell; its output goes to standard error. */
export function npm(args, folder = root) {
  const program = process.env.npm_execpath;
  const [command, first] = program && /\.c?js$/.test(program) ? [process.execPath, [program]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const { status, error } = spawnSync(command, [...first, ...args], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) fail(`\`npm ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}; is the npm registry within reach?`);
}

export function fail(message) {
  console.error(`antenne: ${message}`);
  process.exit(1);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hash(files) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return sum.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
