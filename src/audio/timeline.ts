import type { Cue, EpisodeSegment } from '../model/episode.ts';
import type { Line } from '../model/script.ts';
import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { plainText } from '../show/plain-text.ts';
import { cueWords } from './cue-words.ts';

/** A clip as it was joined: how long it sounds, where its cues start, how loud each 100 ms is. */
export interface TimedClip {
  readonly segment: Segment;
  /** Samples that sound, after the silence around them was taken off. */
  readonly samples: number;
  /** Start of each of the segment's cues in samples from the clip's first; the first is 0. */
  readonly cueStarts: readonly number[];
  /** Whether `cueStarts` were shared out by length, because the engine told no times. */
  readonly estimated: boolean;
  /** When the engine told them: the words in order, in samples from the clip's first. */
  readonly words?: readonly TimedWord[];
  /** K-weighted mean square of each whole 100 ms of samples from -1 to 1 (`weightedEnergies`). */
  readonly energies: Float64Array;
  /** Largest sample of each whole 100 ms (`blockPeaks`), 0 to 1. */
  readonly peaks: Float64Array;
}

/** A word of a clip and when it sounds. */
export interface TimedWord {
  /** Into `Segment.text`. */
  readonly text: Span;
  readonly startSample: number;
  readonly endSample: number;
}

/** What the programme is made of, in samples: clip, pause, clip, pause. */
export interface Timeline {
  readonly sampleRate: number;
  readonly samples: number;
  readonly leadInSamples: number;
  readonly parts: readonly TimelinePart[];
}

export interface TimelinePart {
  readonly clip: TimedClip;
  readonly startSample: number;
  readonly pauseAfterSamples: number;
}

/** A breath before the first word (decoders may swallow the first frame) and a rest after the last. */
const LEAD_IN_MS = 150;
const REST_MS = 600;

/** Lays clips one after the other with exactly the pauses their segments ask for. */
export function planTimeline(clips: readonly TimedClip[], sampleRate: number): Timeline {
  const leadInSamples = samplesIn(LEAD_IN_MS, sampleRate);
  let at = leadInSamples;
  const parts = clips.map((clip, index): TimelinePart => {
    const pauseAfterSamples = samplesIn(index === clips.length - 1 ? REST_MS : clip.segment.pauseAfterMs, sampleRate);
    const part = { clip, startSample: at, pauseAfterSamples };
    at += clip.samples + pauseAfterSamples;
    return part;
  });
  return { sampleRate, samples: at, leadInSamples, parts };
}

/** Length of the whole in milliseconds. */
export function timelineMs(timeline: Timeline): number {
  return Math.round((timeline.samples / timeline.sampleRate) * 1000);
}

/** When each segment sounds. */
export function segmentTimes(timeline: Timeline): readonly EpisodeSegment[] {
  const ms = milliseconds(timeline);
  return timeline.parts.map(({ clip, startSample }) => ({
    id: clip.segment.id,
    line: clip.segment.line,
    speaker: clip.segment.speaker,
    startMs: ms(startSample),
    endMs: ms(startSample + clip.samples),
  }));
}

/** The transcript's cues with their times; `language` is the episode's. */
export function cueTimes(timeline: Timeline, lines: readonly Line[], language: string): readonly Cue[] {
  const ms = milliseconds(timeline);
  const lineOf = new Map(lines.map((line) => [line.id, line] as const));
  return timeline.parts.flatMap(({ clip, startSample }) =>
    clip.segment.cues.flatMap((cue, index): readonly Cue[] => {
      const line = lineOf.get(clip.segment.line);
      const text = plainText(line?.text.slice(cue.text.start, cue.text.end) ?? '');
      if (!line || text === '') return [];
      const words = cueWords(clip, cue, line, (sample) => ms(startSample + sample));
      return [
        {
          startMs: ms(startSample + (clip.cueStarts[index] ?? 0)),
          endMs: ms(startSample + (clip.cueStarts[index + 1] ?? clip.samples)),
          line: clip.segment.line,
          speaker: clip.segment.speaker,
          text,
          ...(line.language !== language && { language: line.language }),
          ...(clip.estimated && index > 0 && { estimated: true as const }),
          ...(words.length > 0 && { words }),
        },
      ];
    }),
  );
}

function milliseconds(timeline: Timeline): (samples: number) => number {
  return (samples) => Math.round((samples / timeline.sampleRate) * 1000);
}

function samplesIn(durationMs: number, sampleRate: number): number {
  return Math.round((durationMs / 1000) * sampleRate);
}
