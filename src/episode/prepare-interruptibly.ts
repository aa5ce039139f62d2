import { Worker, type ResourceLimits } from 'node:worker_threads';
import { formatOf, type FormatId } from '../article/recognize-format.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Script } from '../model/script.ts';
import { compiledFile } from '../source/compiled-file.ts';
import type { Source } from '../source/read-source.ts';
import { outcomeOf, scriptOf, type PrepareRequest, type ThreadMessage } from './prepare-messages.ts';
import { prepareScript, type PrepareOptions } from './prepare-script.ts';

/** Reading so much takes a second or two; a thread costs its start, which is felt with a short article. */
const LONG_ARTICLE_BYTES = 200_000;
/** What reading leaves behind is gone with its thread: worth its start where much memory is needed afterwards. */
const LARGE_ARTICLE_BYTES = 50_000;
/** A thread that clears away often takes a fifth longer and a quarter of the memory less (measured on 200 KB). */
const YOUNG_GENERATION_MB = 4;
/** What a thread may use to read its documents; every source has its time. */
interface Limits {
  readonly memoryMb: number;
  readonly timeMs: number;
}

/** Markup of strangers is read where it can do no harm: several times what a page of 5 MB needs. */
const FOREIGN_LIMITS: Limits = { memoryMb: 400, timeMs: 10_000 };
const FOREIGN: ReadonlySet<FormatId> = new Set<FormatId>(['html', 'feed', 'json-ld']);
/** A saved script is not read again, only checked. */
const LONG_SCRIPT_CHARACTERS = 2_000_000;

/** `prepareScript`, which heeds the signal also while it reads a long text; where `sparing`, it leaves as little memory in use as it can. Throws as that does, or the signal's reason. */
export async function prepareInterruptibly(
  sources: readonly Source[],
  options: Omit<PrepareOptions, 'onRead'>,
  signal: AbortSignal,
  sparing = false,
  limits: Limits = FOREIGN_LIMITS,
): Promise<Script> {
  signal.throwIfAborted();
  const isForeign = sources.some((source) => source.kind === 'article' && FOREIGN.has(formatOf(source.input)));
  if (isForeign) return prepareInThread(sources, options, signal, limits);
  return isLong(sources, sparing ? LARGE_ARTICLE_BYTES : LONG_ARTICLE_BYTES)
    ? prepareInThread(sources, options, signal)
    : prepareScript(sources, options);
}

function isLong(sources: readonly Source[], articleBytes: number): boolean {
  const share = (source: Source): number =>
    source.kind === 'script' ? source.text.length / LONG_SCRIPT_CHARACTERS : source.input.bytes.length / articleBytes;
  return sources.reduce((sum, source) => sum + share(source), 0) > 1;
}

function prepareInThread(
  sources: readonly Source[],
  { secondOpinion, ...options }: Omit<PrepareOptions, 'onRead'>,
  signal: AbortSignal,
  limits?: Limits,
): Promise<Script> {
  const workerData: PrepareRequest = { sources, options, asksBack: secondOpinion !== undefined };
  return new Promise((resolve, reject) => {
    const thread = new Worker(compiledFile('./prepare-thread.js', import.meta.url), {
      workerData,
      resourceLimits: resourceLimits(limits),
    });
    const end = (reason: Error): void => {
      reject(reason);
      void thread.terminate();
    };
    const abort = (): void => end(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    const deadline = limits && setTimeout(() => end(tooMuch('time', sources)), limits.timeMs * sources.length);
    thread.on('message', (message: ThreadMessage) => {
      if ('read' in message) return clearTimeout(deadline);
      if (!('written' in message)) return resolve(Promise.resolve(message).then(scriptOf));
      if (!secondOpinion) return;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      void outcomeOf(secondOpinion(message.written)).then((answer) => thread.postMessage(answer));
    });
    thread.on('error', (error: NodeJS.ErrnoException) =>
      reject(limits && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('memory', sources) : error),
    );
    thread.on('exit', () => {
      clearTimeout(deadline);
      signal.removeEventListener('abort', abort);
      reject(new Error('the thread that prepares a script ended without an answer'));
    });
  });
}

function resourceLimits(limits: Limits | undefined): ResourceLimits {
  return {
    maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
    ...(limits && { maxOldGenerationSizeMb: limits.memoryMb }),
  };
}

function tooMuch(what: 'time' | 'memory', sources: readonly Source[]): AntenneError {
  return new AntenneError('input/too-costly', `reading this takes too much ${what}`, {
    where: sources.map(({ given }) => given).join(', '),
    hint: 'copy the article’s text into a .txt file and name that',
  });
}
