import { execFile, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(import.meta.dirname, '../../dist/cli.js');

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A fresh folder with a cache of its own to run the built program in. */
export function openPlace(): {
  folder: string;
  run: (
    args: readonly string[],
    options?: { env?: Record<string, string>; stdin?: string | Uint8Array },
  ) => Promise<Ran>;
  /** The same, for those who want to send it signals. */
  start: (
    args: readonly string[],
    options?: { env?: Record<string, string>; stdin?: string | Uint8Array },
  ) => { child: ChildProcess; ended: Promise<Ran> };
  close: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'antenne-test-'));
  const start: ReturnType<typeof openPlace>['start'] = (args, options = {}) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      NO_COLOR: '1',
      ...options.env,
    };
    let done: (ran: Ran) => void = () => undefined;
    const ended = new Promise<Ran>((settle) => (done = settle));
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { cwd: folder, env, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 128;
        done({ code, stdout, stderr });
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.stdin ?? '');
    return { child, ended };
  };
  return {
    folder,
    start,
    run: (args, options) => start(args, options).ended,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
