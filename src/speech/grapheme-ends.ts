/** Where the characters that a reader sees end (a letter with its accents, a flag, an emoji of several parts), in order, the text's end last. */
export function graphemeEnds(text: string): readonly number[] {
  if (SINGLE.test(text)) return Array.from(text, (_, index) => index + 1);
  const ends: number[] = [];
  // The segmenter takes time by the square of its text, so it is given short windows, each from where a character starts.
  for (let from = 0, length = WINDOW; from < text.length;) {
    const window = text.slice(from, from + length);
    const found = Array.from(SEGMENTER.segment(window), ({ index, segment }) => from + index + segment.length);
    const isLast = from + length >= text.length;
    // A window's last character may go on behind it.
    if (!isLast) found.pop();
    for (const end of found) ends.push(end);
    length = found.length === 0 ? length * 2 : WINDOW;
    from = isLast ? text.length : (found.at(-1) ?? from);
  }
  return ends;
}

const SEGMENTER = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WINDOW = 256;
/** Latin, Greek and Cyrillic letters, their marks and blanks: none is written with more than one unit, and none joins another. */
const SINGLE =
  /^[\t -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u202f-\u203a\u20a0-\u20bf]*$/;
