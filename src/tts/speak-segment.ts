import { setTimeout as wait } from 'node:timers/promises';
import { AntenneError } from '../errors/antenne-error.ts';
import { placedAt } from '../errors/placed-at.ts';
import type { Segment } from '../model/segment.ts';
import { backoffMs } from './backoff.ts';
import type { CallGate } from './call-gate.ts';
import type { Speech, TtsAdapter } from './tts-adapter.ts';
import { withinTime } from './within-time.ts';

/** What is spoken, by what, and when to stop. */
export interface SpeakingCall<Clip> {
  readonly adapter: TtsAdapter;
  readonly gate: CallGate;
  /** Place in the order of the segments: whoever comes first goes first. */
  readonly rank: number;
  /** Decodes and checks an answer; throws a retryable error for one that is not to be believed. */
  readonly accept: (speech: Speech, segment: Segment) => Promise<Clip>;
  readonly signal: AbortSignal;
  readonly patience?: Patience | undefined;
}

/** For tests: how long is waited. */
export interface Patience {
  readonly backoffMs?: typeof backoffMs;
  /** The longest one call may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** The longest all tries may take together, with the waiting between them. */
  readonly totalTimeoutMs?: number;
  /** The first pause of an engine that is down. */
  readonly firstPauseMs?: number;
}

const TRIES = 3;
/** To be asked to slow down is no fault of the text. */
const TRIES_WHEN_LIMITED = 6;
/** A sentence takes an engine seconds, on a slow machine a minute; what says nothing for longer hangs. */
const CALL_TIMEOUT_MS = 180_000;
const TOTAL_TIMEOUT_MS = 600_000;

/** Has one segment spoken, tries again what may succeed, and gives the answer and what `accept` made of it. Throws AntenneError with the line, or the signal's reason. */
export async function speakSegment<Clip>(
  segment: Segment,
  call: SpeakingCall<Clip>,
): Promise<{ readonly speech: Speech; readonly clip: Clip }> {
  const { adapter, rank, gate, signal, patience } = call;
  const total = createDeadline(patience?.totalTimeoutMs ?? TOTAL_TIMEOUT_MS);
  const limited = AbortSignal.any([signal, total.signal]);
  let last: AntenneError | undefined;
  try {
    for (let tries = 0; ;) {
      const turn = await gate.enter(rank, limited);
      // A text is not to blame for an engine that is down.
      if (!turn.isProbe) tries++;
      total.start();
      try {
        const { ssml, text, voice, language } = segment;
        const speech = await withinTime(
          (stop) => adapter.synthesize({ ssml, text, voice, language }, { signal: stop }),
          patience?.timeoutMs ?? CALL_TIMEOUT_MS,
          limited,
        );
        turn.release();
        const clip = await call.accept(speech, segment);
        turn.settle('answered');
        return { speech, clip };
      } catch (error) {
        const mayPass = error instanceof AntenneError && error.retryable;
        turn.settle(limited.aborted ? 'stopped' : mayPass || holdsForAll(error) ? error : 'answered');
        turn.release();
        limited.throwIfAborted();
        if (!mayPass) throw error;
        last = error;
        if (tries >= (error.code === 'tts/rate-limited' ? TRIES_WHEN_LIMITED : TRIES)) throw error;
        const waitMs = (patience?.backoffMs ?? backoffMs)(Math.max(1, tries), error);
        if (waitMs === undefined) throw askedForTooLong(error);
        await wait(waitMs, undefined, { signal: limited }).catch(() => limited.throwIfAborted());
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    throw placedAt(total.signal.aborted ? outOfTime(total.timeoutMs, last) : error, placeOf(segment, adapter));
  } finally {
    total.clear();
  }
}

/** What no other text would change. */
function holdsForAll(error: unknown): error is AntenneError {
  return error instanceof AntenneError && (error.code === 'tts/unauthorized' || error.code === 'tts/quota');
}

interface Deadline {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Begins to count, if it has not yet. */
  readonly start: () => void;
  readonly clear: () => void;
}

function createDeadline(timeoutMs: number): Deadline {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  return {
    timeoutMs,
    signal: late.signal,
    start: () => void (timer ??= setTimeout(() => late.abort(new Error('too late')), timeoutMs)),
    clear: () => clearTimeout(timer),
  };
}

function outOfTime(timeoutMs: number, last: AntenneError | undefined): AntenneError {
  const message = `the speech engine gave no usable answer in ${inWords(timeoutMs)}${last ? `; the last was: ${last.message}` : ''}`;
  return new AntenneError('tts/timeout', message, { hint: last?.hint ?? LATER, where: last?.where, cause: last });
}

function askedForTooLong(error: AntenneError): AntenneError {
  const { code, message, where, retryAfterMs = 0 } = error;
  return new AntenneError(code, `${message}; it asks to be left alone for ${inWords(retryAfterMs)}`, {
    where,
    hint: LATER,
    retryAfterMs,
    cause: error,
  });
}

const LATER = 'run the same command again after that time: what was spoken is kept in the cache';

function inWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

/** Names the line, so that a person can find it. */
function placeOf(segment: Segment, adapter: TtsAdapter): string {
  const words = segment.text.length > 60 ? `${segment.text.slice(0, 60)}…` : segment.text;
  return `engine ${adapter.id}, line ${segment.line}: “${words}”`;
}
