import type { Line } from '../model/script.ts';

/** Silence at each kind of boundary. */
export interface Pauses {
  readonly sentenceMs: number;
  readonly paragraphMs: number;
  readonly speakerMs: number;
  /** Before and after a title or heading. */
  readonly headingMs: number;
}

/** Where a segment stands: its line, and the number of its sentence in it. */
export interface Place {
  readonly line: Line;
  readonly sentence: number;
}

/** The silence between two places that follow each other: the longest that their boundary asks for; none inside a sentence or at the end. */
export function pauseAfter(here: Place, next: Place | undefined, pauses: Pauses): number {
  if (next === undefined) return 0;
  if (here.line === next.line) return here.sentence === next.sentence ? 0 : pauses.sentenceMs;
  return Math.max(
    sameParagraph(here.line, next.line) ? (endsSentence(here.line) ? pauses.sentenceMs : 0) : pauses.paragraphMs,
    here.line.speaker === next.line.speaker ? 0 : pauses.speakerMs,
    isHeading(here.line) || isHeading(next.line) ? pauses.headingMs : 0,
  );
}

function sameParagraph(a: Line, b: Line): boolean {
  return a.paragraph !== undefined && a.paragraph === b.paragraph && a.article === b.article;
}

function endsSentence({ spoken }: Line): boolean {
  return /[.!?…]["»”’')\]]{0,4}\s{0,4}$/u.test(spoken.slice(-12));
}

function isHeading({ kind }: Line): boolean {
  return kind === 'title' || kind === 'heading';
}
