import type { ChildProcess, SpawnOptions } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import ffmpeg from 'fluent-ffmpeg';
import { AntenneError } from '../errors/antenne-error.ts';
import { IN_OWN_GROUP, killAtExit, killGroup } from '../source/process-group.ts';

/** One run of ffmpeg from a stream to a stream, or to nowhere (for measuring). */
export interface FfmpegJob {
  readonly binary: string;
  readonly input: Readable;
  /** With an explicit demuxer (`-f`): foreign bytes are never guessed at. */
  readonly inputOptions: readonly string[];
  readonly outputOptions: readonly string[];
  /** Ended when the job is done; absent for `-f null`. */
  readonly output?: Writable;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/**
 * Runs ffmpeg through fluent-ffmpeg and gives the last lines of its log. It reads from a pipe, so it ends when this process does.
 * Throws `audio/ffmpeg-failed`, `audio/ffmpeg-hangs`, or the signal's reason.
 */
export async function runFfmpeg(job: FfmpegJob): Promise<string> {
  job.signal?.throwIfAborted();
  const command = ffmpeg(job.input, { stdoutLines: 100 });
  command.setFfmpegPath(job.binary);
  command.inputOptions(['-protocol_whitelist', 'file,pipe', ...job.inputOptions]);
  command.addOutputOptions([...job.outputOptions]);
  const internals = command as unknown as Internals;
  const { _spawnFfmpeg: spawnFfmpeg } = internals;
  // find-ffmpeg.ts has looked at encoders and filters once; here it would cost two more processes a run.
  Object.assign(command, {
    _checkCapabilities: (done: () => void) => done(),
    availableEncoders: (done: (error: null, encoders: object) => void) => done(null, {}),
    _spawnFfmpeg: (args: string[], options: SpawnOptions, ...callbacks: unknown[]) =>
      spawnFfmpeg.call(command, args, { ...options, ...IN_OWN_GROUP }, ...callbacks),
  });

  let child: ChildProcess | undefined;
  let stopped: Error | undefined;
  const stop = (reason: Error): void => {
    stopped ??= reason;
    if (child) killGroup(child);
  };
  const abort = (): void => stop(job.signal?.reason instanceof Error ? job.signal.reason : new Error('aborted'));
  const timer = setTimeout(
    () =>
      stop(
        new AntenneError('audio/ffmpeg-hangs', `ffmpeg did not finish in ${Math.round(job.timeoutMs / 1000)} s`, {
          where: job.binary,
        }),
      ),
    job.timeoutMs,
  );
  job.signal?.addEventListener('abort', abort, { once: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      let outputDone: Promise<unknown> = Promise.resolve();
      command.on('start', () => {
        child = internals.ffmpegProc;
        killAtExit(child);
        if (stopped) killGroup(child);
        if (job.output && child.stdout) outputDone = once(child.stdout, 'close');
      });
      command.on('error', (error: Error, _stdout: string | null, stderr: string | null) =>
        reject(stopped ?? failure(job, error, stderr)),
      );
      // fluent-ffmpeg tells the end when the process exits; its last bytes may still be on their way.
      command.on('end', (_stdout, stderr) => {
        const finish = (): void => {
          // A program that is none, or a wrapper of one, may end well and do nothing.
          const gaveNothing = job.output
            ? (child?.stdout as Socket | undefined)?.bytesRead === 0
            : stderr?.trim() === '';
          if (gaveNothing) reject(failure(job, new Error('it ended without an error and without any output'), stderr));
          else resolve(stderr ?? '');
        };
        outputDone.then(finish, reject);
      });
      if (job.output) command.pipe(job.output, { end: false });
      else command.save('-');
    });
  } catch (error) {
    job.output?.destroy();
    throw stopped ?? error;
  } finally {
    clearTimeout(timer);
    job.signal?.removeEventListener('abort', abort);
    job.input.destroy();
    job.output?.end();
  }
}

/** What fluent-ffmpeg does not tell of itself. */
interface Internals {
  readonly ffmpegProc: ChildProcess;
  _spawnFfmpeg(args: string[], options: SpawnOptions, ...callbacks: unknown[]): void;
}

function failure(job: FfmpegJob, error: Error, stderr: string | null): AntenneError {
  const tail = (stderr ?? '')
    .trim()
    .split(/[\r\n]+/)
    .slice(-6)
    .join('\n');
  const killed = /killed with signal (\w+)/.exec(error.message)?.[1];
  const what = killed
    ? `killed by ${killed}${killed === 'SIGKILL' ? ' (out of memory?)' : ''}`
    : error.message.split('\n')[0];
  return new AntenneError('audio/ffmpeg-failed', `ffmpeg failed: ${what}${tail && `\n${tail}`}`, {
    where: job.binary,
    hint: 'run `antenne doctor` to see which ffmpeg is used; FFMPEG_PATH names another',
    cause: error,
  });
}
