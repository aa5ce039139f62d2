import { decodeSpeech } from '../../src/audio/decode-speech.ts';
import { soundFacts } from '../../src/audio/sound-facts.ts';
import { soundingRange } from '../../src/audio/trim-silence.ts';
import type { Segment } from '../../src/model/segment.ts';
import { checkSpeech } from '../../src/tts/check-speech.ts';
import type { ClipCache } from '../../src/tts/clip-cache.ts';
import { synthesizeAll } from '../../src/tts/synthesize-all.ts';
import type { TtsAdapter } from '../../src/tts/tts-adapter.ts';

/** Has texts spoken by an engine under the policy that builds have, with checks and a short patience; gives the length of each in seconds. */
export async function speakAll(
  adapter: TtsAdapter,
  texts: readonly string[],
  voice: string,
  cache?: ClipCache,
): Promise<readonly number[]> {
  const segments = texts.map((text, index): Segment => ({
    ...{ id: `l${index}.1`, line: `l${index}`, speaker: 'narrator', engine: adapter.id, voice, language: 'fr' },
    ...{ text, ssml: text, spokenStart: 0, pauseAfterMs: 0 },
    cues: [{ text: { start: 0, end: text.length }, spoken: { start: 0, end: text.length } }],
  }));
  const seconds: number[] = [];
  const { sampleRate } = adapter.abilities.format;
  const spoken = synthesizeAll(segments, () => adapter, {
    cache,
    onWarning: () => undefined,
    patience: {
      backoffMs: (_attempt, { retryAfterMs = 0 }) => (retryAfterMs > 120_000 ? undefined : 1),
      timeoutMs: 1_500,
      firstPauseMs: 20,
    },
    accept: async (speech, segment) => {
      const pcm = await decodeSpeech(speech, sampleRate, 'ffmpeg');
      const { start, end } = soundingRange(pcm.samples, sampleRate);
      checkSpeech({ text: segment.text, ...soundFacts(pcm, pcm.samples.subarray(start, end)) }, `line ${segment.line}`);
      return pcm.samples.length / sampleRate;
    },
  });
  for await (const { clip } of spoken) seconds.push(clip);
  return seconds;
}
