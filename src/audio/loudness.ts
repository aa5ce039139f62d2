import { peakOf } from './pcm.ts';

/**
 * Loudness by ITU-R BS.1770-4: K-weighting, blocks of 400 ms that overlap by three quarters, an absolute gate at -70 LUFS and a relative
 * one 10 LU below. The finished file is measured by ffmpeg; this tells the level of each voice and of the whole before it is encoded.
 */

/** K-weighted mean square of each 100 ms of a mono clip; the rest that fills no 100 ms is left out. Samples at full scale are 1. */
export function weightedEnergies(samples: Int16Array, sampleRate: number): Float64Array {
  const [shelf, highPass] = kWeighting(sampleRate);
  const step = Math.round(sampleRate / 10);
  const energies = new Float64Array(Math.floor(samples.length / step));
  let [s1, s2, h1, h2] = [0, 0, 0, 0];
  for (let block = 0, at = 0; block < energies.length; block++) {
    let sum = 0;
    for (const end = at + step; at < end; at++) {
      const input = (samples[at] ?? 0) / 32_768;
      // Two biquads, transposed direct form II.
      const shelved = shelf.b0 * input + s1;
      s1 = shelf.b1 * input - shelf.a1 * shelved + s2;
      s2 = shelf.b2 * input - shelf.a2 * shelved;
      const weighted = highPass.b0 * shelved + h1;
      h1 = highPass.b1 * shelved - highPass.a1 * weighted + h2;
      h2 = highPass.b2 * shelved - highPass.a2 * weighted;
      sum += weighted * weighted;
    }
    energies[block] = sum / step;
  }
  return energies;
}

/** Largest sample of each 100 ms of a clip, in the same blocks; samples at full scale are 1. */
export function blockPeaks(samples: Int16Array, sampleRate: number): Float64Array {
  const step = Math.round(sampleRate / 10);
  const peaks = new Float64Array(Math.floor(samples.length / step));
  for (let block = 0; block < peaks.length; block++)
    peaks[block] = peakOf(samples.subarray(block * step, (block + 1) * step));
  return peaks;
}

/** Integrated loudness in LUFS of energies that follow each other every 100 ms; -Infinity when nothing passes the gates. */
export function integratedLoudness(energies: ArrayLike<number>): number {
  const blocks: number[] = [];
  for (let i = 0; i + 4 <= energies.length; i++) {
    blocks.push(((energies[i] ?? 0) + (energies[i + 1] ?? 0) + (energies[i + 2] ?? 0) + (energies[i + 3] ?? 0)) / 4);
  }
  const audible = blocks.filter((energy) => loudnessOf(energy) >= -70);
  const gate = loudnessOf(mean(audible)) - 10;
  return loudnessOf(mean(audible.filter((energy) => loudnessOf(energy) >= gate)));
}

function loudnessOf(energy: number): number {
  return -0.691 + 10 * Math.log10(energy);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** The standard gives coefficients for 48 kHz; these are its analogue prototypes at any rate by the bilinear transform. */
function kWeighting(sampleRate: number): readonly [Biquad, Biquad] {
  const k1 = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q1 = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const n1 = 1 + k1 / q1 + k1 * k1;
  const k2 = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q2 = 0.5003270373238773;
  const n2 = 1 + k2 / q2 + k2 * k2;
  return [
    {
      b0: (high + (band * k1) / q1 + k1 * k1) / n1,
      b1: (2 * (k1 * k1 - high)) / n1,
      b2: (high - (band * k1) / q1 + k1 * k1) / n1,
      a1: (2 * (k1 * k1 - 1)) / n1,
      a2: (1 - k1 / q1 + k1 * k1) / n1,
    },
    { b0: 1, b1: -2, b2: 1, a1: (2 * (k2 * k2 - 1)) / n2, a2: (1 - k2 / q2 + k2 * k2) / n2 },
  ];
}
