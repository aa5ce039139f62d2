import type { Alignment, Line } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { firstIndex } from './first-index.ts';

/**
 * What of `Line.text` is said by a stretch of `Line.spoken`. Undefined when it has no written counterpart of its own: it begins or ends
 * inside the words for one written form (“trois” of “treize mars deux mille vingt-trois”), or nothing is written for it.
 */
export function writtenSpan({ text, spoken, alignment }: Line, { start, end }: Span): Span | undefined {
  const whole = { text: { start: 0, end: text.length }, spoken: { start: 0, end: spoken.length } };
  const pairs = alignment ?? (text === spoken ? [] : [whole]);
  const from = startIn(pairs, start);
  const to = endIn(pairs, end, text.length - spoken.length);
  return from === undefined || to === undefined || from >= to ? undefined : { start: from, end: to };
}

/** The place in the text of words that begin at `at`: behind what is written and not said there. */
function startIn(pairs: readonly Alignment[], at: number): number | undefined {
  const pair = pairs[firstIndex(pairs, ({ spoken }) => spoken.start <= at) - 1];
  if (pair === undefined) return at;
  if (pair.spoken.end <= at) return pair.text.end + at - pair.spoken.end;
  return pair.spoken.start === at ? pair.text.start : undefined;
}

/** The place in the text of words that end at `at`: before what is written and not said there. `longer` is by how much the text is longer than what is said. */
function endIn(pairs: readonly Alignment[], at: number, longer: number): number | undefined {
  const pair = pairs[firstIndex(pairs, ({ spoken }) => spoken.end < at)];
  if (pair === undefined) return at + longer;
  if (pair.spoken.start >= at) return pair.text.start + at - pair.spoken.start;
  return pair.spoken.end === at ? pair.text.end : undefined;
}
