import { packError, unpackError, type PackedError } from '../errors/packed-error.ts';
import type { Script } from '../model/script.ts';
import type { WrittenScript } from '../script/write-script.ts';
import type { Source } from '../source/read-source.ts';
import type { PrepareOptions } from './prepare-script.ts';

/** What the thread of `prepare-thread.ts` is given. Functions cannot go to another thread, so it asks back instead. */
export interface PrepareRequest {
  readonly sources: readonly Source[];
  readonly options: Omit<PrepareOptions, 'secondOpinion' | 'onRead'>;
  readonly asksBack: boolean;
}

/** A script, or why there is none: what the thread ends with, and what it is told when it has asked back. */
export type Outcome = { readonly script: Script } | { readonly error: PackedError };

/** What the thread says: that all documents are read, the script that it wants a second opinion on, or how it ended. */
export type ThreadMessage = Outcome | { readonly written: WrittenScript } | { readonly read: true };

/** Waits for a script and makes a message of what comes. */
export async function outcomeOf(work: Promise<Script>): Promise<Outcome> {
  try {
    return { script: await work };
  } catch (error) {
    return { error: packError(error) };
  }
}

/** The script of such a message. Throws what went wrong. */
export function scriptOf(outcome: Outcome): Script {
  if ('error' in outcome) throw unpackError(outcome.error);
  return outcome.script;
}
