import type { Alignment, Line } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { SpokenForms } from '../languages/spoken-forms.ts';
import { splitClauses } from '../speech/split-clauses.ts';
import { splitSentences } from '../speech/split-sentences.ts';
import { firstIndex } from './first-index.ts';
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
  rooms: readonly TextRoom[],
): { pieces: readonly LinePiece[]; tooLong: readonly Span[] } {
  const pieces: LinePiece[] = [];
  const tooLong: Span[] = [];
  sentencesOf(line, forms).forEach((sentence, number) => {
    if (!rooms.every((room) => fits(line.spoken, sentence, room))) tooLong.push(sentence);
    const parts = [roomFor(LONGEST_SEGMENT), ...rooms].reduce<readonly Span[]>(
      (wider, room) => wider.flatMap((part) => cut(line, part, room)),
      [sentence],
    );
    for (const span of parts) {
      if (!isSpeakable(line.spoken, span)) continue;
      pieces.push({ span, sentence: number, cues: joinSilent(line.spoken, cut(line, span, roomFor(LONGEST_CUE))) });
    }
  });
  return { pieces, tooLong };
}

/** The sentences of what is said. What was written as one word, or has sounds of its own, is in one sentence. */
function sentencesOf({ text, spoken, alignment = [] }: Line, forms: SpokenForms): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { end } of splitSentences(spoken, forms)) {
    const pair = alignment[firstIndex(alignment, (each) => each.spoken.end <= end)];
    if (pair && pair.spoken.start < end && isOneWord(text, pair)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function isOneWord(text: string, { text: written, phonemes, respelling }: Alignment): boolean {
  return Boolean(phonemes || respelling) || /^\S+$/u.test(text.slice(written.start, written.end));
}

/** Room for text of so many UTF-16 units. */
function roomFor(units: number): TextRoom {
  return { most: units, cost: (character) => character.length, tags: new Map() };
}

/** `span` in parts that fit; words that stand for one written form stay together. */
function cut(line: Line, span: Span, room: TextRoom): readonly Span[] {
  if (fits(line.spoken, span, room)) return [span];
  const { start } = span;
  const aligned = line.alignment ?? [];
  const from = firstIndex(aligned, ({ spoken }) => spoken.start < start);
  const to = firstIndex(aligned, ({ spoken }) => spoken.start < span.end);
  const keepTogether = aligned
    .slice(from, to)
    .filter(({ spoken }) => /\S/u.test(line.spoken.slice(spoken.start, spoken.end)))
    .map(({ spoken }) => ({ start: spoken.start - start, end: spoken.end - start }));
  const parts = splitClauses(line.spoken.slice(start, span.end), {
    longest: room.most,
    cost: (character, at) => room.cost(character) + (room.tags.get(start + at) ?? 0),
    keepTogether,
  });
  return parts.map((part) => ({ start: start + part.start, end: start + part.end }));
}

/** No unit costs more than six: most sentences need no count. */
function fits(spoken: string, { start, end }: Span, { most, cost, tags }: TextRoom): boolean {
  if (tags.size === 0 && (end - start) * 6 <= most) return true;
  let sum = 0;
  let at = start;
  for (const character of spoken.slice(start, end)) {
    sum += cost(character) + (tags.get(at) ?? 0);
    at += character.length;
  }
  return sum <= most;
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
