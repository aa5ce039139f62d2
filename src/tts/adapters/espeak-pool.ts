import { availableParallelism } from 'node:os';
import type { ChildProcess } from 'node:child_process';
import { AntenneError } from '../../errors/antenne-error.ts';
import { compiledFile } from '../../source/compiled-file.ts';
import { IN_OWN_GROUP, killAtExit, killGroup } from '../../source/process-group.ts';
import type { Call, Outside } from '../tts-adapter.ts';
import type { EspeakReply, EspeakRequest } from './espeak-messages.ts';

/** Processes of the embedded engine: a second one starts only when there is work for it that is longer than its start. */
export interface EspeakPool {
  readonly size: number;
  warmUp(characters: number): void;
  speak(request: Omit<EspeakRequest, 'id'>, call?: Call): Promise<Extract<EspeakReply, { pcm: Uint8Array }>>;
  dispose(): Promise<void>;
}

/** Below this many characters a second process gains nothing: each spends most of a second on its start and on compiling hot code. */
const CHARACTERS_FOR_ANOTHER_PROCESS = 30_000;
const TIMEOUT_MS = 60_000;
/**
 * The engine is one large program of plain JavaScript that runs briefly. Compiling each function at its first call, and optimizing on the
 * same thread instead of on others that mostly work in vain, halves the CPU of the first minute of speech and takes no longer (measured).
 */
const ENGINE_FLAGS = ['--always-sparkplug', '--single-threaded', ...laterOptimizing()];

/** Node 20 optimizes too early for a program that runs for a second: a little later saves a tenth. Later versions do not know the flag, and refuse what they do not know. */
function laterOptimizing(): readonly string[] {
  return process.versions.node.startsWith('20.') ? ['--interrupt-budget=150000'] : [];
}

interface Waiting {
  readonly request: EspeakRequest;
  readonly resolve: (reply: Extract<EspeakReply, { pcm: Uint8Array }>) => void;
  readonly reject: (error: Error) => void;
}
interface Engine {
  readonly child: ChildProcess;
  readonly pending: Map<number, Waiting>;
  timer: NodeJS.Timeout | undefined;
  stderr: string;
}

/** A pool of at most `size` processes; none is started before the first call or `warmUp`. */
export function createEspeakPool(outside: Pick<Outside, 'spawn'>, size: number = availableParallelism()): EspeakPool {
  const engines: Engine[] = [];
  const queue: Waiting[] = [];
  let nextId = 1;
  let wanted = 1;
  let disposed = false;

  function start(): Engine {
    const child = outside.spawn(
      process.execPath,
      [...ENGINE_FLAGS, compiledFile('./espeak-process.js', import.meta.url)],
      {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        serialization: 'advanced',
        env: {},
        ...IN_OWN_GROUP,
      },
    );
    killAtExit(child);
    const engine: Engine = { child, pending: new Map(), timer: undefined, stderr: '' };
    engines.push(engine);
    child.stderr?.on('data', (data: Buffer) => {
      engine.stderr = (engine.stderr + data.toString()).slice(-2_000);
    });
    child.on('message', (reply: EspeakReply | { ready: true }) => {
      if ('ready' in reply) return;
      const waiting = engine.pending.get(reply.id);
      if (!waiting) return;
      engine.pending.delete(reply.id);
      watch(engine);
      if ('error' in reply) waiting.reject(new AntenneError('tts/bad-audio', `espeak: ${reply.error}`));
      else waiting.resolve(reply);
      dispatch();
    });
    child.on('error', (error) => drop(engine, error.message));
    child.on('exit', (code, signal) => drop(engine, signal ? `killed by ${signal}` : `exit code ${code}`));
    return engine;
  }

  function drop(engine: Engine, reason: string): void {
    clearTimeout(engine.timer);
    const at = engines.indexOf(engine);
    if (at !== -1) engines.splice(at, 1);
    const detail = engine.stderr.trim().split('\n').at(-1) ?? '';
    for (const waiting of engine.pending.values()) {
      waiting.reject(
        new AntenneError('tts/crashed', `the embedded speech engine stopped: ${reason}${detail && ` (${detail})`}`, {
          retryable: !disposed,
          hint: 'run the same command again; what was spoken is kept in the cache',
        }),
      );
    }
    engine.pending.clear();
    if (!disposed) dispatch();
  }

  /** One time limit for the oldest request of a process: whoever hangs is killed, and its requests fail as retryable. */
  function watch(engine: Engine): void {
    clearTimeout(engine.timer);
    engine.timer = engine.pending.size === 0 ? undefined : setTimeout(() => killGroup(engine.child), TIMEOUT_MS);
  }

  function dispatch(): void {
    while (queue.length > 0) {
      while (engines.length < wanted) start();
      const engine = engines.reduce((least, each) => (each.pending.size < least.pending.size ? each : least));
      if (engine.pending.size >= 2) return; // one speaking, one at hand: the pipe's delay is hidden
      const waiting = queue.shift();
      if (!waiting) return;
      engine.pending.set(waiting.request.id, waiting);
      if (engine.pending.size === 1) watch(engine);
      engine.child.send(waiting.request, (error) => error && drop(engine, error.message));
    }
  }

  return {
    size,
    warmUp(characters) {
      wanted = Math.min(size, Math.max(wanted, characters > CHARACTERS_FOR_ANOTHER_PROCESS ? size : 1));
      while (engines.length < wanted) start();
    },
    speak: (request, call) =>
      new Promise((resolve, reject) => {
        const done =
          <Value>(settle: (value: Value) => void) =>
          (value: Value): void => {
            call?.signal?.removeEventListener('abort', abort);
            settle(value);
          };
        const waiting: Waiting = {
          request: { ...request, id: nextId++ },
          resolve: done(resolve),
          reject: done(reject),
        };
        const abort = (): void => {
          const at = queue.indexOf(waiting);
          if (at !== -1) queue.splice(at, 1);
          waiting.reject(call?.signal?.reason instanceof Error ? call.signal.reason : new Error('aborted'));
        };
        if (call?.signal?.aborted) return abort();
        call?.signal?.addEventListener('abort', abort, { once: true });
        queue.push(waiting);
        dispatch();
      }),
    async dispose() {
      disposed = true;
      for (const { child } of [...engines]) killGroup(child);
    },
  };
}
