// npm start -- …: installs and builds what is missing, then runs antenne. Runs with nothing installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, isBuilt } from './build-dist.mjs';
import { ensureInstalled } from './install-packages.mjs';
import { main, root } from './project.mjs';
import { runProgram } from './run-program.mjs';

await main(async () => {
  await ensureInstalled({ development: !isBuilt(), optional: false });
  await ensureBuilt();
  const asked = process.argv.slice(2);
  const args = asked.length > 0 ? asked : ['build', join(root, 'assets', 'articles', 'sample.fr.txt')];
  return runProgram(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { cwd: callersFolder() });
});

/** npm runs scripts in the project's folder; paths count from where npm was called. */
function callersFolder() {
  const folder = process.env.INIT_CWD;
  return folder && existsSync(folder) ? folder : process.cwd();
}
