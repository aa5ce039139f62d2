import { describe, expect, it } from 'vitest';
import { timeClip } from '../../src/audio/time-clip.ts';
import { segmentOf, tone } from './sample-segment.ts';

const RATE = 1_000; // a sample a millisecond
const TEXT = 'L’homme a payé 1 200 euros, et il part.';
const CUE = TEXT.indexOf('et il');
const pcm = {
  samples: Int16Array.from([...silence(100), ...tone(1, RATE, 0.5, 50), ...silence(200)]),
  sampleRate: RATE,
};

function silence(samples: number): Int16Array {
  return new Int16Array(samples);
}

/** Words as one engine cuts them: not at blanks. */
const words = ['L’', 'homme', 'a', 'payé', '1 200', 'euros', 'et', 'il', 'part'].map((word, index) => {
  const start = index === 2 ? TEXT.indexOf(' a ') + 1 : TEXT.indexOf(word);
  return { text: { start, end: start + word.length }, startMs: 100 + index * 100, endMs: 190 + index * 100 };
});

describe('timeClip', () => {
  it('takes off the silence, but for a hair of air', () => {
    const { samples, timed } = timeClip(segmentOf(TEXT), {}, pcm);
    expect(samples).toHaveLength(10 + 1_000 + 30);
    expect(timed.samples).toBe(samples.length);
    expect(timed.energies).toHaveLength(10);
  });

  it('finds where a cue starts by its mark', () => {
    const { timed } = timeClip(segmentOf(TEXT, [0, CUE]), { marks: [{ name: 'c1', startMs: 640 }] }, pcm);
    expect(timed.cueStarts).toEqual([0, 640 - 90]);
    expect(timed.estimated).toBe(false);
  });

  it('finds where a cue starts by its first word, however the engine cuts words', () => {
    const { timed } = timeClip(segmentOf(TEXT, [0, CUE]), { words }, pcm);
    expect(timed.cueStarts).toEqual([0, 700 - 90]);
    expect(timed.estimated).toBe(false);
  });

  it('keeps the times of words, counted from the first sample that is left', () => {
    const { timed } = timeClip(segmentOf(TEXT), { words }, pcm);
    expect(timed.words?.map(({ startSample }) => startSample)).toEqual([10, 110, 210, 310, 410, 510, 610, 710, 810]);
    expect(timed.words?.[4]).toEqual({ text: words[4]?.text, startSample: 410, endSample: 500 });
  });

  it('shares the time out by length where the engine tells nothing, and says so', () => {
    const { timed } = timeClip(segmentOf(TEXT, [0, CUE]), {}, pcm);
    expect(timed.cueStarts).toEqual([0, Math.round((CUE / TEXT.length) * 1_040)]);
    expect(timed.estimated).toBe(true);
    expect(timed.words).toBeUndefined();
  });

  it('keeps times in order and inside the clip, whatever the engine says', () => {
    const marks = [
      { name: 'c1', startMs: 99_999 },
      { name: 'c2', startMs: 5 },
    ];
    const { timed } = timeClip(segmentOf(TEXT, [0, 10, 20]), { marks }, pcm);
    expect(timed.cueStarts).toEqual([0, 1_040, 1_040]);
  });
});
