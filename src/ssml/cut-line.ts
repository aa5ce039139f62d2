import type { Line } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { SpokenForms } from '../languages/spoken-forms.ts';
import { splitClauses } from '../speech/split-clauses.ts';
import { splitSentences } from '../speech/split-sentences.ts';
import { LONGEST_CUE, LONGEST_SEGMENT, type TextRoom } from './text-room.ts';

/** What becomes one segment. All spans are into `Line.spoken`. */
export interface LinePiece {
  readonly span: Span;
  /** Number of the sentence, from 0: pieces of one sentence follow each other without a pause. */
  readonly sentence: number;
  /** What is shown at once; together they cover the piece. */
  readonly cues: readonly Span[];
}

/** The pieces of a line that have something to say, in order, and the sentences that were too long for the engine. */
export function cutLine(
  line: Line,
  forms: SpokenForms,
  room: TextRoom,
): { pieces: readonly LinePiece[]; tooLong: readonly Span[] } {
  const pieces: LinePiece[] = [];
  const tooLong: Span[] = [];
  splitSentences(line.spoken, forms).forEach((sentence, number) => {
    if (!fits(line.spoken.slice(sentence.start, sentence.end), room)) tooLong.push(sentence);
    const parts = cut(line, sentence, LONGEST_SEGMENT).flatMap((part) => cut(line, part, room.most, room.cost));
    for (const span of parts) {
      if (!isSpeakable(line.spoken, span)) continue;
      pieces.push({ span, sentence: number, cues: joinSilent(line.spoken, cut(line, span, LONGEST_CUE)) });
    }
  });
  return { pieces, tooLong };
}

/** `span` in parts of at most `longest`; words that stand for one written form stay together. */
function cut(
  line: Line,
  span: Span,
  longest: number,
  cost: TextRoom['cost'] = (character) => character.length,
): readonly Span[] {
  const { start } = span;
  const text = line.spoken.slice(start, span.end);
  if (fits(text, { most: longest, cost })) return [span];
  const aligned = line.alignment ?? [];
  const keepTogether = aligned
    .slice(firstFrom(aligned, start), firstFrom(aligned, span.end))
    .map(({ spoken }) => ({ start: spoken.start - start, end: spoken.end - start }));
  const parts = splitClauses(text, { longest, cost, keepTogether });
  return parts.map((part) => ({ start: start + part.start, end: start + part.end }));
}

/** No unit costs more than six: most sentences need no count. */
function fits(text: string, { most, cost }: TextRoom): boolean {
  if (text.length * 6 <= most) return true;
  let sum = 0;
  for (const character of text) sum += cost(character);
  return sum <= most;
}

/** Index of the first pair that starts at `at` or later in `spoken` (they are in order). */
function firstFrom(aligned: NonNullable<Line['alignment']>, at: number): number {
  let [low, high] = [0, aligned.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((aligned[middle]?.spoken.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSpeakable(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Marks alone are shown with the words before them, or after them at the start. */
function joinSilent(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && !(isSpeakable(text, span) && isSpeakable(text, before)))
      joined[joined.length - 1] = { start: before.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
