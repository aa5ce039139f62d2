import { pcmSamples } from '../audio/pcm.ts';
import { readWav } from '../audio/read-wav.ts';
import type { Speech } from '../tts/tts-adapter.ts';

/** The samples of an answer in WAV or PCM. */
export function decodeForCheck({ bytes, format }: Speech): Int16Array {
  return format.container === 'wav' ? readWav(bytes).samples : pcmSamples(bytes);
}

/** Length of an answer; of an MP3 only roughly, from its size at 64 kbit/s. */
export function durationMs(speech: Speech): number {
  if (speech.format.container === 'mp3') return speech.bytes.length / 8;
  if (speech.format.container === 'wav') {
    const { samples, sampleRate } = readWav(speech.bytes);
    return (samples.length / sampleRate) * 1000;
  }
  return (decodeForCheck(speech).length / speech.format.channels / speech.format.sampleRate) * 1000;
}
