import type { Span } from '../model/span.ts';

/** Soft hyphens and blanks without width: they say where a line may break, and hide words from whoever looks for them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/gu;

/** A text without its soft hyphens and blanks without width. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Where unseen characters stand between blanks alone, and so belong to no word. */
export function unseenAlone(text: string): readonly Span[] {
  return [...text.matchAll(UNSEEN)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    const isAlone = /^\s?$/u.test(text.charAt(start - 1)) && /^\s?$/u.test(text.charAt(end));
    return isAlone ? [{ start, end }] : [];
  });
}

/**
 * Finds the place in a text for each place in the same text `withoutUnseen`. What was taken out belongs to the character before it, or to
 * the one behind it where that is a blank.
 */
export function placesWithUnseen(text: string): (place: number) => number {
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  for (const { 0: found, index } of text.matchAll(UNSEEN)) {
    const from = index - by;
    by += found.length;
    const isInWord = index > 0 && !/\s/u.test(text.charAt(index - 1));
    shifts.push({ from: isInWord ? from : from + 1, by });
  }
  return (place) => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return Math.min(text.length, place + (shifts[low - 1]?.by ?? 0));
  };
}
