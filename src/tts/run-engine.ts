import { AntenneError } from '../errors/antenne-error.ts';
import { printable } from '../errors/printable.ts';
import { IN_OWN_GROUP, killAtExit, killGroup } from '../source/process-group.ts';
import type { Call, Outside } from './tts-adapter.ts';

/** A program that speaks: started for each request, without a shell. */
export interface EngineProgram {
  readonly file: string;
  readonly args: readonly string[];
  /** Where it runs; the working folder otherwise. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** How a program ended. */
export interface EngineRun {
  readonly exitCode: number;
  readonly output: Buffer;
  /** The last line it wrote to standard error, fit to be shown; empty when there is none. */
  readonly complaint: string;
}

/** Half a minute of speech has a tenth of this. */
const MOST_BYTES = 32_000_000;

/** Runs a program with `input` on its standard input. Throws `tts/engine-missing` when it cannot be started, `tts/crashed` (retryable) when it is killed, `tts/bad-audio` when it writes without end, or the signal's reason. */
export function runEngine(
  spawn: Outside['spawn'],
  { file, args, folder, env }: EngineProgram,
  input: string,
  call?: Call,
): Promise<EngineRun> {
  return new Promise((resolve, reject) => {
    const signal = call?.signal;
    if (signal?.aborted) return reject(signal.reason);
    const child = spawn(file, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(folder !== undefined && { cwd: folder }),
      ...(env && { env }),
      ...IN_OWN_GROUP,
    });
    killAtExit(child);
    const parts: Buffer[] = [];
    let received = 0;
    let said = '';
    const settle = (finish: () => void): void => {
      signal?.removeEventListener('abort', abort);
      finish();
    };
    const stop = (reason: unknown): void => {
      killGroup(child);
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      settle(() => reject(reason));
    };
    const abort = (): void => stop(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    child.stdout.on('data', (part: Buffer) => {
      received += part.length;
      parts.push(part);
      if (received > MOST_BYTES)
        stop(
          new AntenneError('tts/bad-audio', `${file} wrote more than ${MOST_BYTES / 1_000_000} MB for one sentence`),
        );
    });
    child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2_000)));
    child.stdin.on('error', () => undefined); // a program that does not read to the end says why itself
    child.on('error', (cause) =>
      stop(
        new AntenneError('tts/engine-missing', `${file} cannot be run: ${cause.message}`, {
          hint: 'is the path right?',
        }),
      ),
    );
    child.on('close', (code, killer) =>
      settle(() => {
        const complaint = printable(said.trim().split('\n').at(-1) ?? '');
        if (code !== null) return resolve({ exitCode: code, output: Buffer.concat(parts), complaint });
        const message = `${file} was killed by ${killer}${complaint && ` (${complaint})`}`;
        reject(new AntenneError('tts/crashed', message, { retryable: true, hint: 'is there enough memory?' }));
      }),
    );
    child.stdin.end(input);
  });
}
