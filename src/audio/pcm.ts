/** Mono signed 16-bit samples: what every engine's answer becomes. */
export interface Pcm {
  readonly samples: Int16Array;
  readonly sampleRate: number;
}

/** The samples as little-endian bytes, without a copy where the machine is little-endian. */
export function pcmBytes(samples: Int16Array): Buffer {
  const bytes = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  return LITTLE_ENDIAN ? bytes : Buffer.from(bytes).swap16();
}

/** Little-endian bytes as samples; an odd last byte is dropped. */
export function pcmSamples(bytes: Uint8Array): Int16Array {
  const whole = new Uint8Array(bytes.byteLength & ~1);
  whole.set(bytes.subarray(0, whole.length));
  if (!LITTLE_ENDIAN) Buffer.from(whole.buffer).swap16();
  return new Int16Array(whole.buffer);
}

/** Largest sample, 0 to 1. */
export function peakOf(samples: Int16Array): number {
  let peak = 0;
  for (const sample of samples) {
    const size = sample < 0 ? -sample : sample;
    if (size > peak) peak = size;
  }
  return peak / 32_768;
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
