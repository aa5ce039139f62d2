import { graphemeEnds } from '../../speech/grapheme-ends.ts';

/** The text if it is at most `most` long, else as much of it as has room with an ellipsis, cut between characters as a reader sees them. */
export function cutText(text: string, most: number, lengthOf: (text: string) => number): string {
  if (lengthOf(text) <= most) return text;
  const room = most - lengthOf(ELLIPSIS);
  // Nothing is shorter than one a unit.
  const beginning = text.slice(0, most + 1);
  let end = 0;
  let length = 0;
  for (const next of graphemeEnds(beginning)) {
    const more = lengthOf(beginning.slice(end, next));
    if (length + more > room) break;
    length += more;
    end = next;
  }
  if (end === 0) end = endByCodePoint(beginning, room, lengthOf);
  return end === 0 ? '' : `${beginning.slice(0, end).trimEnd()}${ELLIPSIS}`;
}

/** Units of UTF-16. */
export function unitLength(text: string): number {
  return text.length;
}

/** Bytes of UTF-8 of a text without halves of surrogate pairs. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A pair of surrogates, two units, has four bytes.
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (unit >= 0x80) bytes += unit < 0x800 || isSurrogate ? 1 : 2;
  }
  return bytes;
}

const ELLIPSIS = '…';

/** A letter under hundreds of marks has no room as a whole. */
function endByCodePoint(text: string, room: number, lengthOf: (text: string) => number): number {
  let end = 0;
  let length = 0;
  for (const character of text) {
    length += lengthOf(character);
    if (length > room) break;
    end += character.length;
  }
  return end;
}
