import { ensureBuilt } from './build-dist.mjs';
import { SetUpFailure } from './project.mjs';

/** Some tests run the built program: vitest calls this once before all tests. */
export async function setup() {
  try {
    await ensureBuilt();
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error;
    // The tests that need no build still say something; npm test never gets here without one.
    process.stderr.write(`warning: ${error.message}; tests run the program as it was built before\n`);
  }
}
