import { writeSync } from 'node:fs';
import { AntenneError } from '../errors/antenne-error.ts';
import { exitCodeOf } from '../errors/exit-code.ts';
import { renderError } from '../errors/render-error.ts';

/** What Node ends with when it waits for something that cannot happen any more. */
const NEVER_SETTLED = 13;

/** Watches that the process does not end as if all were well before it is told, by the function given back, that the work is done. */
export function noticeEarlyExit(): () => void {
  const tell = (code: number): void => {
    if (code !== 0 && code !== NEVER_SETTLED) return; // somebody has said why
    const error = new AntenneError('tts/ended-early', 'something ended the program in the middle of its work', {
      hint: 'a module given as the engine must not call process.exit, and must answer every call',
    });
    process.exitCode = exitCodeOf(error);
    try {
      writeSync(process.stderr.fd, `${renderError(error)}\n`);
    } catch {
      // Nobody reads it.
    }
  };
  process.on('exit', tell);
  return () => void process.off('exit', tell);
}
