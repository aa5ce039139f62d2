import { AntenneError } from '../errors/antenne-error.ts';
import { exitCodeOf } from '../errors/exit-code.ts';
import { renderError } from '../errors/render-error.ts';
import { listenForInterruption } from './listen-for-interruption.ts';
import { noticeEarlyExit } from './notice-early-exit.ts';
import { runProgram } from './program.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';

/** Runs the command line in this process, with its signals, streams and exit code. */
export async function main(args: readonly string[]): Promise<void> {
  const done = noticeEarlyExit();
  const interruption = listenForInterruption();
  const surroundings = openSurroundings(interruption.signal);
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${renderError(error)}\n`);
    process.exit(1);
  });
  const exitCode = await run(args, surroundings);
  done();
  process.exitCode = exitCode === 0 ? 0 : (interruption.exitCode() ?? exitCode);
  interruption.stop();
}

/** Runs the command line in the surroundings given; its result is the exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { notes, signal } = surroundings;
  try {
    await runProgram(args, surroundings);
    return 0;
  } catch (error) {
    // Whatever fails after a signal failed because of it.
    if (signal.aborted && !(error instanceof AntenneError && error.code.startsWith('verify/'))) {
      await notes.write('interrupted: the last good files are as they were\n');
      return 130;
    }
    await notes.write(`${renderError(error, notes.paint.red)}\n`);
    return exitCodeOf(error);
  }
}
