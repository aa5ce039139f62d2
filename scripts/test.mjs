// `npm test`: sets up what is missing, installs the judges where it can (root on Debian), runs the tests, and closes with a line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fail, root, setUp } from './set-up.mjs';

/** Programs that judge what antenne makes, and the Debian package of each. */
const JUDGES = { ffmpeg: 'ffmpeg', 'espeak-ng': 'espeak-ng', xmllint: 'libxml2-utils', mp3val: 'mp3val', mp3check: 'mp3check', mediainfo: 'mediainfo' };

setUp();
installJudges();
const folder = mkdtempSync(join(tmpdir(), 'antenne-test-'));
const report = join(folder, 'report.json');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
if (!existsSync(report)) fail('the test runner left no report');
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, testResults } = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true, force: true });
const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
console.log(`${passed} passed, ${failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = passed === 0 ? 1 : (status ?? 1);

function installJudges() {
  const missing = () => Object.keys(JUDGES).filter((name) => !onPath(name));
  if (missing().length > 0 && process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    console.error(`antenne: installing test judges: ${missing().join(', ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = [...missing().map((name) => JUDGES[name]), 'python3-mutagen'];
    const run = (args) => spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 2] });
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  for (const name of missing()) console.error(`skipped: the checks that need ${name} (Debian: apt-get install ${JUDGES[name]})`);
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((each) => each !== '' && existsSync(join(each, name)));
}
