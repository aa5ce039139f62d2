/** Breaks a text of one line into lines of at most `width` characters, at blanks; only a word longer than a line is broken inside. `lengthOf` counts. */
export function wrapLines(
  text: string,
  width: number,
  lengthOf: (text: string) => number = characters,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of words(text)) {
    for (const piece of pieces(word, width, lengthOf)) {
      const pieceLength = lengthOf(piece);
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

/** As few lines as `wrapLines` makes, but all about as long: no last line of one word. */
export function wrapEvenly(text: string, width: number): readonly string[] {
  const fewest = wrapLines(text, width);
  const longestWord = words(text).reduce((most, word) => Math.max(most, characters(word)), 1);
  for (
    let narrow = Math.max(longestWord, Math.ceil(characters(text) / Math.max(1, fewest.length)));
    narrow < width;
    narrow++
  ) {
    const lines = wrapLines(text, narrow);
    if (lines.length <= fewest.length) return lines;
  }
  return fewest;
}

/** A mark that stands apart, as in « French », stays with its word. */
function words(text: string): readonly string[] {
  return text.split(/(?<!«) (?![:;!?»])/).filter((word) => word !== '');
}

function pieces(word: string, width: number, lengthOf: (text: string) => number): readonly string[] {
  if (lengthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of word) {
    const more = lengthOf(character);
    if (part !== '' && length + more > width) {
      parts.push(part);
      part = '';
      length = 0;
    }
    part += character;
    length += more;
  }
  return [...parts, part];
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
