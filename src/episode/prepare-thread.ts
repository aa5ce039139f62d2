/** Prepares one script in a thread of its own, which can be ended in the middle of it. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Script } from '../model/script.ts';
import type { WrittenScript } from '../script/write-script.ts';
import { outcomeOf, scriptOf, type Outcome, type PrepareRequest, type ThreadMessage } from './prepare-messages.ts';
import { prepareScript } from './prepare-script.ts';

const { sources, options, asksBack } = workerData as PrepareRequest;
const onRead = (): void => say({ read: true });
say(await outcomeOf(prepareScript(sources, { ...options, onRead, ...(asksBack && { secondOpinion: askBack }) })));

async function askBack(written: WrittenScript): Promise<Script> {
  if (!parentPort) throw new Error('this program is a thread of another one');
  const answered = once(parentPort, 'message') as Promise<[Outcome]>;
  say({ written });
  const [answer] = await answered;
  return scriptOf(answer);
}

function say(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}
