import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A failure a maintainer program tells in two lines instead of a stack, and the exit code it ends with. */
export class SetUpFailure extends Error {
  constructor(message, hint, exitCode = 1) {
    super(message);
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

/** Runs a maintainer program: a number it gives is the exit code; a SetUpFailure becomes a message, anything else a stack. */
export async function main(program) {
  try {
    requireNode();
    const exitCode = await program();
    if (exitCode !== undefined) process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error;
    process.stderr.write(`error: ${error.message}\n${error.hint ? `  hint: ${error.hint}\n` : ''}`);
    process.exitCode = error.exitCode;
  }
}

const OLDEST_NODE = [20, 19];

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetUpFailure(
    `this is Node ${process.versions.node}; antenne needs ${OLDEST_NODE.join('.')} or later`,
    'https://nodejs.org/ has it, or a version manager such as nvm',
  );
}
