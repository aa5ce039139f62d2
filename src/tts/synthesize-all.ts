import { setMaxListeners } from 'node:events';
import type { Segment } from '../model/segment.ts';
import type { Warning } from '../model/warning.ts';
import { createCallGate, type CallGate } from './call-gate.ts';
import type { ClipCache } from './clip-cache.ts';
import { clipKey } from './clip-key.ts';
import { speakSegment, type Patience, type SpeakingCall } from './speak-segment.ts';
import type { Speech, TtsAdapter } from './tts-adapter.ts';

/** What synthesizing needs besides the segments and the engine. */
export interface SynthesisOptions<Clip> {
  readonly cache: ClipCache | undefined;
  /** Decodes and checks an answer; throws a retryable error for one that is not to be believed (it is then never cached). */
  readonly accept: (speech: Speech, segment: Segment) => Promise<Clip>;
  readonly onWarning: (warning: Warning) => void;
  readonly signal?: AbortSignal | undefined;
  readonly patience?: Patience;
}

export interface SpokenSegment<Clip> {
  readonly segment: Segment;
  readonly clip: Clip;
  readonly cached: boolean;
}

/** So many times what an engine takes at once is in memory, waiting or done, so that one slow answer does not make the others wait. */
const LOOK_AHEAD = 2;

/** Speaks the segments, several at once, and gives them in order; at most twice as many as the engine takes at once are in memory. */
export async function* synthesizeAll<Clip>(
  segments: readonly Segment[],
  engineOf: (id: string) => TtsAdapter,
  options: SynthesisOptions<Clip>,
): AsyncGenerator<SpokenSegment<Clip>> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  setMaxListeners(0, signal); // several listeners a call under way
  const underWay: Promise<SpokenSegment<Clip>>[] = [];
  const gates = new Map<string, CallGate>();
  let next = 0;
  try {
    for (;;) {
      for (let segment = segments[next]; segment; segment = segments[++next]) {
        const adapter = engineOf(segment.engine);
        if (underWay.length >= adapter.abilities.maxConcurrent * LOOK_AHEAD) break;
        const gate = gates.get(adapter.id) ?? createCallGate(adapter.abilities, options.patience?.firstPauseMs);
        gates.set(adapter.id, gate);
        const { accept, patience } = options;
        const speaking = findOrSpeak(segment, { adapter, gate, rank: next, accept, signal, patience }, options);
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

async function findOrSpeak<Clip>(
  segment: Segment,
  call: SpeakingCall<Clip>,
  { cache, onWarning }: SynthesisOptions<Clip>,
): Promise<SpokenSegment<Clip>> {
  const key = clipKey(segment, call.adapter);
  const stored = await cache?.read(key);
  if (stored) {
    try {
      return { segment, clip: await call.accept(stored, segment), cached: true };
    } catch (error) {
      onWarning({
        code: 'cache/damaged',
        message: `a cached clip of line ${segment.line} is not usable (${(error as Error).message}); speaking it anew`,
      });
    }
  }
  const { speech, clip } = await speakSegment(segment, call);
  for (const warning of speech.warnings) onWarning(warning);
  await cache?.write(key, speech);
  return { segment, clip, cached: false };
}
