import type { Line } from '../model/script.ts';

/** The place in `Line.text` for each of `offsets` (in order) into `Line.spoken`. Never goes back, and never outside the text. */
export function mapToText({ text, spoken, alignment }: Line, offsets: readonly number[]): readonly number[] {
  const whole = { text: { start: 0, end: text.length }, spoken: { start: 0, end: spoken.length } };
  const pairs = alignment ?? (text === spoken ? [] : [whole]);
  let next = 0;
  let shift = 0;
  let last = 0;
  return offsets.map((offset) => {
    for (; next < pairs.length; next++) {
      const pair = pairs[next] ?? whole;
      if (pair.spoken.start >= offset || pair.spoken.end > offset) break;
      shift = pair.text.end - pair.spoken.end;
    }
    const pair = pairs[next];
    const inside = pair !== undefined && pair.spoken.start < offset;
    const place = inside ? placeInside(text, pair, offset) : offset + shift;
    last = Math.min(text.length, Math.max(last, place));
    return last;
  });
}

/** In proportion, and then on to the next blank: for words that a person has written anew. */
function placeInside(text: string, pair: NonNullable<Line['alignment']>[number], offset: number): number {
  const share = (offset - pair.spoken.start) / (pair.spoken.end - pair.spoken.start);
  let place = pair.text.start + Math.round(share * (pair.text.end - pair.text.start));
  while (place < pair.text.end && !/\s/u.test(text.charAt(place))) place++;
  return place;
}
