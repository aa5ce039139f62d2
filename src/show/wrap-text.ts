/** Breaks text at blanks into lines of at most `limit`; only a word that is longer than a line is cut. `widthOf` measures, by default in UTF-16 units. */
export function wrapText(text: string, limit: number, widthOf: (text: string) => number = (each) => each.length): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of words(text).flatMap((each) => cutWord(each, limit, widthOf))) {
    const wordWidth = widthOf(word);
    if (line !== '' && width + 1 + wordWidth > limit) {
      lines.push(line);
      line = '';
    }
    width = line === '' ? wordWidth : width + 1 + wordWidth;
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** As few lines as `wrapText` makes, but all about as long: no last line of one word. */
export function wrapEvenly(text: string, limit: number): readonly string[] {
  const fewest = wrapText(text, limit);
  const longest = words(text).reduce((most, word) => Math.max(most, word.length), 1);
  const narrowest = Math.max(longest, Math.ceil(text.length / Math.max(1, fewest.length)));
  for (let width = narrowest; width < limit; width++) {
    const lines = wrapText(text, width);
    if (lines.length <= fewest.length) return lines;
  }
  return fewest;
}

/** A mark that stands apart, as in « French », stays with its word. */
function words(text: string): readonly string[] {
  return text.split(/(?<!«) (?![:;!?»])/).filter((word) => word !== '');
}

function cutWord(word: string, limit: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(word) <= limit) return [word];
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const character of word) {
    const more = widthOf(character);
    if (part !== '' && width + more > limit) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += character;
    width += more;
  }
  return [...parts, part];
}
