import type { SpeechFacts } from '../tts/check-speech.ts';
import { peakOf, type Pcm } from './pcm.ts';

/** What tells whether sound can be a text's: of the whole answer, and of the part of it that sounds. */
export function soundFacts({ samples, sampleRate }: Pcm, sounding: Int16Array): Omit<SpeechFacts, 'text'> {
  const end = samples.subarray(Math.max(0, samples.length - Math.round(END_SECONDS * sampleRate)));
  return {
    durationMs: (sounding.length / sampleRate) * 1000,
    peak: peakOf(sounding),
    clipped: clippedShare(sounding),
    endsLoud: levelOf(end) > LOUD_END * levelOf(sounding),
  };
}

const END_SECONDS = 0.02;
/** Measured on espeak-ng: the end of whole clips has at most 0.0004 of their level, that of nine of ten halves more than 0.1. */
const LOUD_END = 0.1;
const FULL_SCALE = 32_766;

function clippedShare(samples: Int16Array): number {
  let clipped = 0;
  for (const sample of samples) if (sample >= FULL_SCALE || sample <= -FULL_SCALE) clipped++;
  return samples.length === 0 ? 0 : clipped / samples.length;
}

/** Root mean square. */
function levelOf(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
}
