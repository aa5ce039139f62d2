/** The candidate that is most like `word`, when one is like it at all (at most a third of its letters differ). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance, for words of at most a hundred letters. */
function editDistance(from: string, to: string): number {
  const [left, right] = [from.slice(0, 100), to.slice(0, 100)];
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const nextRow = [i];
    for (let j = 1; j <= right.length; j++) {
      nextRow[j] = Math.min(
        (row[j] ?? 0) + 1,
        (nextRow[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1),
      );
    }
    row = nextRow;
  }
  return row[right.length] ?? 0;
}
