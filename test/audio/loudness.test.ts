import { describe, expect, it } from 'vitest';
import { integratedLoudness, weightedEnergies } from '../../src/audio/loudness.ts';

function sine(frequency: number, amplitude: number, seconds: number, sampleRate: number): Int16Array {
  return Int16Array.from({ length: seconds * sampleRate }, (_, i) =>
    Math.round(32_767 * amplitude * Math.sin((2 * Math.PI * frequency * i) / sampleRate)),
  );
}

describe('loudness by BS.1770', () => {
  it.each([22_050, 24_000, 44_100, 48_000])(
    'measures a full-scale 997 Hz sine at -3.01 LUFS (the standard’s own check) at %i Hz',
    (rate) => {
      expect(integratedLoudness(weightedEnergies(sine(997, 1, 5, rate), rate))).toBeCloseTo(-3.01, 1);
    },
  );

  it('gates silence away: a pause does not make speech quieter', () => {
    const tone = weightedEnergies(sine(997, 0.1, 4, 22_050), 22_050);
    const alone = integratedLoudness(tone);
    const withPause = integratedLoudness([...tone, ...new Array<number>(400).fill(0), ...tone]);
    expect(withPause).toBeCloseTo(alone, 0);
  });

  it('has no loudness for silence', () => {
    expect(integratedLoudness(weightedEnergies(new Int16Array(44_100), 22_050))).toBe(-Infinity);
  });
});
