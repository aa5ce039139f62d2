import { checkSpeech } from '../tts/check-speech.ts';
import type { Warning } from '../model/warning.ts';
import type { Segment } from '../model/segment.ts';
import type { ClipCache } from '../tts/clip-cache.ts';
import { synthesizeAll } from '../tts/synthesize-all.ts';
import { decodeSpeech } from '../audio/decode-speech.ts';
import { soundFacts } from '../audio/sound-facts.ts';
import type { Spool } from '../audio/spool.ts';
import { timeClip } from '../audio/time-clip.ts';
import type { Engines } from './open-engines.ts';
import { planTimeline, type TimedClip, type Timeline } from '../audio/timeline.ts';

export interface SpeakOptions {
  readonly cache: ClipCache | undefined;
  readonly ffmpeg: string;
  readonly onWarning: (warning: Warning) => void;
  readonly onSpoken: (done: number, total: number, cached: boolean) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Speaks all segments into the spool, one after the other at the highest rate of their engines, and gives the timeline they make. */
export async function speakScript(
  segments: readonly Segment[],
  engines: Engines,
  spool: Spool,
  options: SpeakOptions,
): Promise<Timeline> {
  const heard = new Set(segments.map(({ engine }) => engine));
  const sampleRate = Math.max(...[...heard].map((engine) => engines.of(engine).abilities.format.sampleRate));
  const clips: TimedClip[] = [];
  const spoken = synthesizeAll(segments, engines.of, {
    cache: options.cache,
    onWarning: options.onWarning,
    signal: options.signal,
    accept: async (speech, segment) => {
      const pcm = await decodeSpeech(speech, sampleRate, options.ffmpeg, options.signal);
      const clip = timeClip(segment, speech, pcm);
      checkSpeech({ text: segment.text, ...soundFacts(pcm, clip.samples) }, `line ${segment.line}`);
      return clip;
    },
  });
  for await (const { clip, cached } of spoken) {
    await spool.append(clip.samples);
    clips.push(clip.timed);
    options.onSpoken(clips.length, segments.length, cached);
  }
  return planTimeline(clips, sampleRate);
}
