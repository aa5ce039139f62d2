import type { Segment, SegmentCue } from '../model/segment.ts';
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

/** Takes the silence off a clip and finds where its words sound and each cue starts: by the engine's marks, else its words, else shared out by length. */
export function timeClip(segment: Segment, speech: Pick<Speech, 'marks' | 'words'>, pcm: Pcm): SoundingClip {
  const { start, end } = soundingRange(pcm.samples, pcm.sampleRate);
  const samples = pcm.samples.subarray(start, end);
  const known = segment.cues.map((cue, index) => (index === 0 ? 0 : startOf(cue, speech)));
  const estimated = known.includes(undefined);
  const sampleAt = (ms: number): number =>
    Math.min(samples.length, Math.max(0, Math.round((ms / 1000) * pcm.sampleRate) - start));
  let last = 0;
  const cueStarts = segment.cues.map((cue, index) => {
    const ms = known[index];
    const at =
      index === 0
        ? 0
        : estimated || ms === undefined
          ? Math.round((cue.spoken.start / Math.max(1, segment.text.length)) * samples.length)
          : sampleAt(ms);
    last = Math.max(last, at);
    return last;
  });
  return {
    samples,
    timed: {
      segment,
      samples: samples.length,
      cueStarts,
      estimated,
      ...(speech.words && {
        words: speech.words.map(({ text, startMs, endMs }) => ({
          text,
          startSample: sampleAt(startMs),
          endSample: sampleAt(endMs),
        })),
      }),
      energies: weightedEnergies(samples, pcm.sampleRate),
      peaks: blockPeaks(samples, pcm.sampleRate),
    },
  };
}

function startOf({ mark, spoken }: SegmentCue, { marks, words }: Pick<Speech, 'marks' | 'words'>): number | undefined {
  const marked = marks?.find(({ name }) => name === mark);
  return marked ? marked.startMs : words?.find(({ text }) => text.end > spoken.start)?.startMs;
}
