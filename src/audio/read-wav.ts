import { badAudio } from './bad-audio.ts';
import { pcmSamples, type Pcm } from './pcm.ts';

/**
 * Reads a RIFF WAVE file of 16-bit PCM into mono samples. A `data` size that is larger than the file is taken as cut off and refused,
 * but for the sizes that streaming servers write when they do not know it yet (0xFFFFFFFF, 0x7FFFF000 and above): those mean "to the end".
 * Throws `tts/bad-audio`, retryable.
 */
export function readWav(bytes: Uint8Array): Pcm {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || ascii(bytes, 0) !== 'RIFF' || ascii(bytes, 8) !== 'WAVE')
    throw badAudio('it is not a WAV file');
  let format: { channels: number; sampleRate: number } | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = ascii(bytes, at);
    const size = view.getUint32(at + 4, true);
    const start = at + 8;
    if (name === 'fmt ' && size >= 16 && start + 16 <= bytes.length) {
      const [encoding, channels, bits] = [
        view.getUint16(start, true),
        view.getUint16(start + 2, true),
        view.getUint16(start + 14, true),
      ];
      if ((encoding !== 1 && encoding !== 0xfffe) || bits !== 16 || channels < 1 || channels > 2)
        throw badAudio(`WAV with ${channels} channels of ${bits} bits`);
      format = { channels, sampleRate: view.getUint32(start + 4, true) };
    } else if (name === 'data') {
      if (!format) throw badAudio('WAV without a format');
      const unknownSize = size >= 0x7fff_f000;
      if (!unknownSize && start + size > bytes.length)
        throw badAudio(`a WAV file cut off at ${bytes.length - start} of ${size} bytes`);
      const samples = pcmSamples(bytes.subarray(start, unknownSize ? bytes.length : start + size));
      return { samples: format.channels === 2 ? mixDown(samples) : samples, sampleRate: format.sampleRate };
    }
    at = start + size + (size & 1);
  }
  throw badAudio('WAV without data');
}

/** Two channels to one. */
export function mixDown(stereo: Int16Array): Int16Array {
  const mono = new Int16Array(stereo.length >> 1);
  for (let i = 0; i < mono.length; i++) mono[i] = ((stereo[2 * i] ?? 0) + (stereo[2 * i + 1] ?? 0)) >> 1;
  return mono;
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
