import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { AntenneError } from '../errors/antenne-error.ts';
import { placedAt } from '../errors/placed-at.ts';
import type { Segment } from '../model/segment.ts';
import type { Warning } from '../model/warning.ts';
import { backoffMs } from './backoff.ts';
import { createCallPace, type CallPace } from './call-pace.ts';
import type { ClipCache } from './clip-cache.ts';
import { clipKey } from './clip-key.ts';
import type { Speech, TtsAdapter } from './tts-adapter.ts';
import { withinTime } from './within-time.ts';

/** What synthesizing needs besides the segments and the engine. */
export interface SynthesisOptions<Clip> {
  readonly cache: ClipCache | undefined;
  /** Decodes and checks an answer; throws a retryable error for one that is not to be believed (it is then never cached). */
  readonly accept: (speech: Speech, segment: Segment) => Promise<Clip>;
  readonly onWarning: (warning: Warning) => void;
  readonly signal?: AbortSignal | undefined;
  /** For tests: instead of `backoffMs`. */
  readonly backoffMs?: typeof backoffMs;
  /** For tests: the longest a call may take, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface SpokenSegment<Clip> {
  readonly segment: Segment;
  readonly clip: Clip;
  readonly cached: boolean;
}

const TRIES = 3;
/** A sentence takes an engine seconds, on a slow machine a minute; what says nothing for longer hangs. */
const CALL_TIMEOUT_MS = 180_000;

/** Speaks the segments, several at once, and gives them in order; at most as many as the engine takes at once are in memory. */
export async function* synthesizeAll<Clip>(
  segments: readonly Segment[],
  engineOf: (id: string) => TtsAdapter,
  options: SynthesisOptions<Clip>,
): AsyncGenerator<SpokenSegment<Clip>> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  setMaxListeners(0, signal); // one listener a call under way
  const underWay: Promise<SpokenSegment<Clip>>[] = [];
  const paces = new Map<string, CallPace>();
  let next = 0;
  try {
    for (;;) {
      for (let segment = segments[next]; segment; segment = segments[++next]) {
        const adapter = engineOf(segment.engine);
        if (underWay.length >= adapter.abilities.maxConcurrent) break;
        const pace = paces.get(adapter.id) ?? createCallPace(adapter.abilities.requestsPerSecond);
        paces.set(adapter.id, pace);
        const speaking = speakOne(segment, adapter, options, pace, signal);
        speaking.catch(() => undefined); // its failure is told when its turn comes
        underWay.push(speaking);
      }
      const first = underWay.shift();
      if (!first) return;
      yield await first;
    }
  } finally {
    stop.abort(new Error('no longer needed'));
    await Promise.allSettled(underWay);
  }
}

async function speakOne<Clip>(
  segment: Segment,
  adapter: TtsAdapter,
  options: SynthesisOptions<Clip>,
  pace: CallPace,
  signal: AbortSignal,
): Promise<SpokenSegment<Clip>> {
  const key = clipKey(segment, adapter);
  const stored = await options.cache?.read(key);
  if (stored) {
    try {
      return { segment, clip: await options.accept(stored, segment), cached: true };
    } catch (error) {
      options.onWarning({
        code: 'cache/damaged',
        message: `a cached clip of line ${segment.line} is not usable (${(error as Error).message}); speaking it anew`,
      });
    }
  }
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    try {
      await pace(signal);
      const { ssml, text, voice, language } = segment;
      const speech = await withinTime(
        (stop) => adapter.synthesize({ ssml, text, voice, language }, { signal: stop }),
        options.timeoutMs ?? CALL_TIMEOUT_MS,
        signal,
      );
      const clip = await options.accept(speech, segment);
      for (const warning of speech.warnings) options.onWarning(warning);
      await options.cache?.write(key, speech);
      return { segment, clip, cached: false };
    } catch (error) {
      signal.throwIfAborted();
      const again = error instanceof AntenneError && error.retryable && attempt < TRIES;
      const waitMs = again ? (options.backoffMs ?? backoffMs)(attempt, error) : undefined;
      if (waitMs === undefined) throw placedAt(error, placeOf(segment, adapter));
      await wait(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

/** Names the line, so that a person can find it. */
function placeOf(segment: Segment, adapter: TtsAdapter): string {
  const words = segment.text.length > 60 ? `${segment.text.slice(0, 60)}…` : segment.text;
  return `engine ${adapter.id}, line ${segment.line}: “${words}”`;
}
