import { writeSync } from 'node:fs';

/** Ctrl-C and its like, as one abort signal. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** What the process then ends with; undefined when nothing has interrupted it. */
  exitCode(): number | undefined;
  stop(): void;
}

const EXIT_CODES: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** Cleaning up takes milliseconds; what hangs is not waited for. */
const PATIENCE_MS = 1_500;
/** One Ctrl-C may arrive twice: from the terminal, and handed on by npm. */
const SAME_PRESS_MS = 300;

/** Listens for signals: the first asks everything to stop, a second one stops at once, with what was asked of `atExit`. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  let firstAt = 0;
  const onSignal = (name: NodeJS.Signals): void => {
    const next = EXIT_CODES[name] ?? 130;
    if (code !== undefined) {
      if (performance.now() - firstAt > SAME_PRESS_MS) stopAtOnce(next);
      return;
    }
    code = next;
    firstAt = performance.now();
    setTimeout(() => stopAtOnce(next), PATIENCE_MS).unref();
    controller.abort(new Error('interrupted'));
  };
  const names = Object.keys(EXIT_CODES) as NodeJS.Signals[];
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    exitCode: () => code,
    stop() {
      for (const name of names) process.off(name, onSignal);
    },
  };
}

function stopAtOnce(exitCode: number): never {
  try {
    writeSync(process.stderr.fd, 'interrupted: stopped without waiting for what was under way\n');
  } catch {
    // Nobody reads it.
  }
  process.exit(exitCode);
}
