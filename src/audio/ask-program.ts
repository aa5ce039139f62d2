import { spawn } from 'node:child_process';
import { IN_OWN_GROUP, killAtExit, killGroup } from '../source/process-group.ts';

const MOST_CHARACTERS = 8 << 20;

/** What a program writes to both its outputs. Throws when it cannot be run, fails, talks without end or takes too long, or the signal's reason. */
export function askProgram(
  path: string,
  args: readonly string[],
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
): Promise<string> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], ...IN_OWN_GROUP });
    killAtExit(child);
    const stop = (reason: unknown): void => {
      killGroup(child);
      settle(() => reject(reason));
    };
    const abort = (): void => stop(signal?.reason);
    const timer = setTimeout(() => stop(new Error(`it did not end in ${timeoutMs / 1000} s`)), timeoutMs);
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      finish();
    };
    signal?.addEventListener('abort', abort, { once: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.length > MOST_CHARACTERS) stop(new Error('it wrote without end'));
      });
    }
    child.on('error', stop);
    child.on('close', (code, killer) =>
      settle(() => {
        if (code === 0) resolve(said);
        else reject(new Error(killer ? `it was killed by ${killer}` : `it ended with exit code ${code}`));
      }),
    );
  });
}
