// npm test [-- vitest's arguments]: installs and builds what is missing, runs the tests, closes with a line of counts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build-dist.mjs';
import { ensureInstalled } from './install-packages.mjs';
import { ensureJudges } from './judges.mjs';
import { SetUpFailure, main, root } from './project.mjs';
import { runProgram } from './run-program.mjs';

await main(async () => {
  await ensureInstalled({ development: true, optional: true });
  await ensureBuilt();
  await ensureJudges();
  const folder = mkdtempSync(join(tmpdir(), 'antenne-test-'));
  try {
    const report = join(folder, 'report.json');
    const code = await runVitest(report);
    const { passed, failed, skipped } = countTests(report);
    const broken = failed === 0 && code !== 0 ? 1 : 0;
    process.stdout.write(`${passed} passed, ${failed + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
    return passed + failed === 0 ? code || 1 : code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function runVitest(report) {
  const { INIT_CWD: _, ...env } = process.env; // programs under test must not take this call's folder for theirs
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runProgram(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], { cwd: root, env });
}

/** A test file that could not even be loaded counts as one failure. */
function countTests(report) {
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new SetUpFailure('no test was run', 'vitest says why above');
  }
  const unloadable = counts.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + unloadable.length,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}
