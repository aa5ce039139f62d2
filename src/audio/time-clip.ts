import type { Segment } from '../model/segment.ts';
import type { Speech } from '../tts/tts-adapter.ts';
import { blockPeaks, weightedEnergies } from './loudness.ts';
import type { Pcm } from './pcm.ts';
import type { TimedClip } from './timeline.ts';
import { soundingRange } from './trim-silence.ts';

/** A decoded clip without the silence around it, with the places of its cues and its loudness. */
export interface SoundingClip {
  readonly timed: TimedClip;
  readonly samples: Int16Array;
}

/** Takes the silence off a clip and finds where each cue starts: by the engine's marks, else its word times, else shared out by length. */
export function timeClip(segment: Segment, speech: Pick<Speech, 'marks' | 'words'>, pcm: Pcm): SoundingClip {
  const { start, end } = soundingRange(pcm.samples, pcm.sampleRate);
  const samples = pcm.samples.subarray(start, end);
  const known = segment.cues.map((cue, index) => (index === 0 ? 0 : startMs(segment, index, speech)));
  const estimated = known.includes(undefined);
  let last = 0;
  const cueStarts = segment.cues.map((cue, index) => {
    const ms = known[index];
    const at =
      index === 0
        ? 0
        : estimated || ms === undefined
          ? Math.round((cue.spoken.start / Math.max(1, segment.text.length)) * samples.length)
          : Math.round((ms / 1000) * pcm.sampleRate) - start;
    last = Math.min(samples.length, Math.max(last, at));
    return last;
  });
  return {
    samples,
    timed: {
      segment,
      samples: samples.length,
      cueStarts,
      estimated,
      energies: weightedEnergies(samples, pcm.sampleRate),
      peaks: blockPeaks(samples, pcm.sampleRate),
    },
  };
}

function startMs(segment: Segment, index: number, speech: Pick<Speech, 'marks' | 'words'>): number | undefined {
  const cue = segment.cues[index];
  const mark = speech.marks?.find(({ name }) => name === cue?.mark);
  if (mark) return mark.startMs;
  const before = segment.text.slice(0, cue?.spoken.start).split(/\s+/).filter(Boolean).length;
  return speech.words?.[before]?.startMs;
}
