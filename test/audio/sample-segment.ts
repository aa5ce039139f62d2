import type { Line } from '../../src/model/script.ts';
import type { Segment } from '../../src/model/segment.ts';
import type { TimedClip } from '../../src/audio/timeline.ts';
import { blockPeaks, weightedEnergies } from '../../src/audio/loudness.ts';

/** A line said as it is written. */
export function lineOf(text: string, more: Partial<Line> = {}): Line {
  const line = { id: 'l1', article: 'a1', kind: 'paragraph', speaker: 'narrator', language: 'fr' } as const;
  return { ...line, text, spoken: text, ...more };
}

/** A segment that says `text`, shown in cues that begin at `cueStarts`. */
export function segmentOf(text: string, cueStarts: readonly number[] = [0], more: Partial<Segment> = {}): Segment {
  const cues = cueStarts.map((start, i) => {
    const span = { start, end: cueStarts[i + 1] ?? text.length };
    return { text: span, spoken: span, ...(i > 0 && { mark: `c${i}` }) };
  });
  const said = { id: 'l1.1', line: 'l1', speaker: 'narrator', engine: 'mock', voice: 'v', language: 'fr', text };
  return { ...said, spokenStart: 0, ssml: '', cues, pauseAfterMs: 0, ...more };
}

/** A clip of these samples as it lies in a timeline. */
export function clipOf(samples: Int16Array, sampleRate: number, segment: Segment = segmentOf('Oui.')): TimedClip {
  return {
    segment,
    samples: samples.length,
    cueStarts: [0],
    estimated: false,
    energies: weightedEnergies(samples, sampleRate),
    peaks: blockPeaks(samples, sampleRate),
  };
}

/** A tone that starts and ends at full level. */
export function tone(seconds: number, sampleRate: number, level: number, hertz = 440): Int16Array {
  return Int16Array.from({ length: Math.round(seconds * sampleRate) }, (_, i) =>
    Math.round(level * 32_767 * Math.cos((2 * Math.PI * hertz * i) / sampleRate)),
  );
}
