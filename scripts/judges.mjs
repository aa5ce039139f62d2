import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './run-program.mjs';

/** Programs of other people that tests ask about what antenne makes, and the Debian package of each. */
const JUDGES = [
  { name: 'ffmpeg', package: 'ffmpeg' },
  { name: 'ffprobe', package: 'ffmpeg' },
  { name: 'xmllint', package: 'libxml2-utils' },
  { name: 'mp3val', package: 'mp3val' },
  { name: 'mp3check', package: 'mp3check' },
  { name: 'mediainfo', package: 'mediainfo' },
  { name: 'espeak-ng', package: 'espeak-ng' },
  { name: 'chromium', package: 'chromium' },
  { name: 'zbarimg', package: 'zbar-tools' },
  { name: 'gpo', package: 'gpodder' },
  { name: 'newsboat', package: 'newsboat' },
  {
    name: 'mutagen',
    package: 'python3-mutagen',
    isThere: () => spawnSync('/usr/bin/python3', ['-c', 'import mutagen']).status === 0,
  },
];

/** Installs the judges that are not there, where that is possible (root on Debian), and names those that cannot be had. */
export async function ensureJudges() {
  if (missingJudges().length > 0 && process.getuid?.() === 0 && isOnPath('apt-get')) await installJudges();
  for (const judge of missingJudges()) {
    process.stderr.write(
      `skipped: the checks that need ${judge.name}, which is not here (apt-get install ${judge.package})\n`,
    );
  }
}

function missingJudges() {
  return JUDGES.filter((judge) => !(judge.isThere ?? (() => isOnPath(judge.name)))());
}

async function installJudges() {
  const packages = [...new Set(missingJudges().map((judge) => judge.package))];
  process.stderr.write(`antenne: installing what the tests ask: ${packages.join(' ')} (apt-get)\n`);
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update', '-qq'], options);
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  if ((await runProgram('apt-get', [...install, ...packages], options)) === 0) return;
  // One that cannot be had must not keep out the others.
  for (const each of packages) await runProgram('apt-get', [...install, each], options);
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder || '.', program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
