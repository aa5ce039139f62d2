import type { Span } from './span.ts';

/** What one call to a speech engine says: one sentence, or a part of one that was too long. */
export interface Segment {
  /** `l7.2`: the second segment of line l7. */
  readonly id: string;
  readonly line: string;
  readonly speaker: string;
  /** The adapter's id. */
  readonly engine: string;
  readonly voice: string;
  readonly language: string;
  /** The words alone, for engines that take no markup. */
  readonly text: string;
  /** Where `text` begins in `Line.spoken`. */
  readonly spokenStart: number;
  /** The document in the engine's dialect: SSML that holds only elements the engine knows, or plain text. */
  readonly ssml: string;
  /** At least one; together they cover the segment's part of the line. */
  readonly cues: readonly SegmentCue[];
  /** Exact silence between this segment's last sound and the next one's first. */
  readonly pauseAfterMs: number;
}

/** A piece of a segment that is shown at once: a sentence, or a clause of a long one. */
export interface SegmentCue {
  /** Into `Line.text`. */
  readonly text: Span;
  /** Into `Segment.text`. */
  readonly spoken: Span;
  /** Name of the `mark` element that stands before it; the first needs none. */
  readonly mark?: string;
}
