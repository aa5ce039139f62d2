/** Breaks a text of one line into lines of at most `width` characters, at blanks; only a word longer than a line is broken inside. */
export function wrapLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(' ')) {
    for (const piece of pieces(word, width)) {
      const pieceLength = characters(piece);
      if (length > 0 && length + 1 + pieceLength > width) {
        lines.push(line);
        line = piece;
        length = pieceLength;
      } else {
        line = length > 0 ? `${line} ${piece}` : piece;
        length += pieceLength + (length > 0 ? 1 : 0);
      }
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return word === '' ? [] : [word];
  const codePoints = [...word];
  const parts: string[] = [];
  for (let at = 0; at < codePoints.length; at += width) parts.push(codePoints.slice(at, at + width).join(''));
  return parts;
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
