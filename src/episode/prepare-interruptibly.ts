import { Worker } from 'node:worker_threads';
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
/** A saved script is not read again, only checked. */
const LONG_SCRIPT_CHARACTERS = 2_000_000;

/** `prepareScript`, which heeds the signal also while it reads a long text; where `sparing`, it leaves as little memory in use as it can. Throws as that does, or the signal's reason. */
export async function prepareInterruptibly(
  sources: readonly Source[],
  options: PrepareOptions,
  signal: AbortSignal,
  sparing = false,
): Promise<Script> {
  signal.throwIfAborted();
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
  { secondOpinion, ...options }: PrepareOptions,
  signal: AbortSignal,
): Promise<Script> {
  const workerData: PrepareRequest = { sources, options, asksBack: secondOpinion !== undefined };
  return new Promise((resolve, reject) => {
    const thread = new Worker(compiledFile('./prepare-thread.js', import.meta.url), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    const abort = (): void => {
      reject(signal.reason as Error);
      void thread.terminate();
    };
    signal.addEventListener('abort', abort, { once: true });
    thread.on('message', (message: ThreadMessage) => {
      if (!('written' in message)) return resolve(Promise.resolve(message).then(scriptOf));
      if (!secondOpinion) return;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      void outcomeOf(secondOpinion(message.written)).then((answer) => thread.postMessage(answer));
    });
    thread.on('error', reject); // out of memory, or its program is missing
    thread.on('exit', () => {
      signal.removeEventListener('abort', abort);
      reject(new Error('the thread that prepares a script ended without an answer'));
    });
  });
}
