/** Below this share of full scale (about -54 dBFS) it is silence. */
const SILENCE = Math.round(0.002 * 32_768);
const KEEP_BEFORE_SECONDS = 0.01;
const KEEP_AFTER_SECONDS = 0.03;

/** The part of a clip that sounds, with a hair of air on both sides, as a range of samples; so that pauses between clips are exact. */
export function soundingRange(
  samples: Int16Array,
  sampleRate: number,
): { readonly start: number; readonly end: number } {
  let first = 0;
  while (first < samples.length && Math.abs(samples[first] ?? 0) < SILENCE) first++;
  if (first === samples.length) return { start: 0, end: 0 };
  let last = samples.length - 1;
  while (Math.abs(samples[last] ?? 0) < SILENCE) last--;
  return {
    start: Math.max(0, first - Math.round(KEEP_BEFORE_SECONDS * sampleRate)),
    end: Math.min(samples.length, last + 1 + Math.round(KEEP_AFTER_SECONDS * sampleRate)),
  };
}
