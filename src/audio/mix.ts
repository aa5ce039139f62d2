import { pcmBytes } from './pcm.ts';
import type { Gains } from './voice-gains.ts';
import type { Spool } from './spool.ts';
import type { Timeline } from './timeline.ts';

/** The whole programme as PCM bytes at the timeline's rate: clips at their voices' levels, exact pauses between them. */
export async function* mixProgramme(timeline: Timeline, spool: Spool, gains: Gains): AsyncGenerator<Buffer> {
  const next = spool.read();
  yield silence(timeline.leadInSamples);
  for (const { clip, pauseAfterSamples } of timeline.parts) {
    const factor = 10 ** ((gains.byVoiceDb.get(clip.segment.voice) ?? 0) / 20);
    for await (const piece of next(clip.samples)) {
      if (factor !== 1) for (let i = 0; i < piece.length; i++) piece[i] = Math.round((piece[i] ?? 0) * factor);
      yield pcmBytes(piece);
    }
    if (pauseAfterSamples > 0) yield silence(pauseAfterSamples);
  }
}

function silence(samples: number): Buffer {
  return Buffer.alloc(samples * 2);
}
