import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { cacheFolder } from '../config/folders.ts';
import type { Outside } from '../tts/tts-adapter.ts';

/** The world a command runs in. */
export interface Surroundings extends Outside {
  /** Relative paths count from here: where npm was called, when npm runs us. */
  readonly folder: string;
  readonly cacheDirectory: string;
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** 130 or 143 after such a signal. */
  interruptedBy(): number | undefined;
  close(): void;
}

/** Listens for signals: the first asks everything to stop, a second one stops at once. */
export function openSurroundings(): Surroundings {
  const controller = new AbortController();
  let exitCode: number | undefined;
  const stop = (code: number) => (): void => {
    if (exitCode !== undefined) process.exit(code);
    exitCode = code;
    controller.abort(new Error('interrupted'));
  };
  const [onInterrupt, onTerminate] = [stop(130), stop(143)];
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return {
    fetch,
    env: process.env,
    now: () => new Date(),
    spawn,
    folder: (process.env['npm_lifecycle_event'] && process.env['INIT_CWD']) || process.cwd(),
    cacheDirectory: cacheFolder(process.env, process.platform, homedir()),
    signal: controller.signal,
    interruptedBy: () => exitCode,
    close() {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
    },
  };
}
