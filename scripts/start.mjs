// npm start -- …: installs and builds what is missing, then runs antenne. Runs with nothing installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, isBuilt } from './build-dist.mjs';
import { ensureInstalled } from './install-packages.mjs';
import { main, root } from './project.mjs';

const SAMPLE = join(root, 'assets', 'articles', 'le-bac-de-valmoure.txt');

await main(async () => {
  await ensureInstalled({ development: !isBuilt(), optional: false });
  await ensureBuilt();
  const asked = process.argv.slice(2);
  const program = join(root, 'dist', 'cli.js');
  process.argv = [process.execPath, program, ...(asked.length > 0 ? asked : ['build', SAMPLE])];
  goToCaller();
  // In this process, not in one more: signals, terminal and exit code are the program's own.
  await import(pathToFileURL(program).href);
});

/** npm runs scripts in the project's folder; paths count from where npm was called. */
function goToCaller() {
  const folder = process.env.INIT_CWD;
  if (folder && existsSync(folder)) process.chdir(folder);
}
