import type { Span } from '../model/span.ts';

/** A paragraph as it was laid out, with what its shape tells. */
export interface TextLine {
  /** Position among the lines of the text. */
  readonly index: number;
  /** Lines without a blank line between them have the same number. */
  readonly group: number;
  /** From its first to its last visible character, bullet included. */
  readonly span: Span;
  /** Where the words begin: after the mark, but before a dash, because that may open a reply. */
  readonly start: number;
  /** Bullet, arrow or quotation sign before the words, such as `*` or `>>>`; empty when there is none. */
  readonly mark: string;
  /** The words: without the mark, every run of blanks and line breaks one blank. */
  readonly text: string;
  /** The parts of the words that wide blanks set side by side, as in a row of buttons; one where there are none. */
  readonly cells: readonly string[];
  /** For comparing with phrases: lower case, straight apostrophes, digits as `#`, without a last colon, stop or arrow. */
  readonly key: string;
  /** Tokens that hold a letter or a digit. */
  readonly words: number;
  /** Ends with a full stop, question mark, exclamation mark or ellipsis, closing marks aside. */
  readonly ends: boolean;
  /** Begins with a bullet or a number, as an item of a list does. */
  readonly bulleted: boolean;
  /** Where its characters stand, when signs of markup stand between them. */
  readonly pieces?: readonly Span[];
}

/** A line from its place in the source text. */
export function textLine(source: string, span: Span, index: number, group: number): TextLine {
  const raw = source.slice(span.start, span.end);
  const mark = markPattern.exec(raw)?.[0] ?? '';
  const text = inOneLine(raw.slice(mark.length));
  return {
    index,
    group,
    span,
    start: startOfWords(source, span, mark),
    mark: mark.trim(),
    text,
    cells: cellsOf(raw.slice(mark.length)),
    key: keyOf(text),
    words: countWords(text),
    ends: endPattern.test(text),
    bulleted: /^[*•·▪►‣◦●■□–-]/u.test(mark) || /^\d{1,2}[.)]\s/u.test(raw),
  };
}

/** The place in the source of an offset into `line.text`, in which every run of blanks is one blank. */
export function placeInSource(source: string, line: TextLine, offset: number): number {
  if (line.pieces === undefined) return placeAfter(source, line.mark, line.span, offset);
  const words = wordsOf(source, line.pieces);
  return placeInPieces(line.pieces, placeAfter(words, line.mark, { start: 0, end: words.length }, offset));
}

/** A line whose characters stand in several places. */
export function textLineOfPieces(source: string, pieces: readonly Span[], index: number, group: number): TextLine {
  const words = wordsOf(source, pieces);
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  const line = textLine(words, { start: 0, end: words.length }, index, group);
  return { ...line, span, start: placeInPieces(pieces, line.start), pieces };
}

function wordsOf(source: string, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => source.slice(start, end)).join('');
}

function placeInPieces(pieces: readonly Span[], offset: number): number {
  let left = offset;
  for (const { start, end } of pieces) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return pieces.at(-1)?.end ?? 0;
}

function placeAfter(source: string, mark: string, span: Span, offset: number): number {
  let place = span.start + mark.length;
  while (isBlank(source.charAt(place))) place++;
  for (let left = offset; left > 0 && place < span.end; left--) {
    if (isBlank(source.charAt(place))) while (isBlank(source.charAt(place + 1))) place++;
    place++;
  }
  return place;
}

/** The form in which a line is compared with phrases. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/\d+/gu, '#')
    .replace(/ ([:?!;])/gu, '$1')
    .replace(/^[^\p{L}\p{N}#©@]{1,20}/u, '')
    .replace(/[\s:.…›»>→▸▼↓+|-]{1,20}$/u, '');
}

/** How many words a text has, punctuation alone not counted. */
export function countWords(text: string): number {
  const spaced = text.split(' ').filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
  // Scripts that part no words: two characters are about a word.
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + Math.floor(unspaced / 2);
}

/** Whether a line can stand in an article as text: a sentence, or long enough to be one that lost its stop. */
export function isProse(line: TextLine): boolean {
  if (line.words >= 25 || REPLY.test(line.text)) return true;
  if (line.words >= 8 && /\p{Ll}[.!?…]["»”]?\s\([^()]{1,80}\)$/u.test(line.text)) return true;
  if (line.ends) return line.words >= 4 || /[。！？؟]/u.test(line.text);
  if (/[:;,]$/u.test(line.text)) return line.words >= 4;
  return line.words >= 12 && (/[.!?…][»”“«"']? [«“"„¿¡]?\p{Lu}/u.test(line.text) || /[»”“«"]$/u.test(line.text));
}

/** A dash glued to its word opens a line of dialogue, which is text however short it is. */
const REPLY = /^(?:[—–](?=[¿¡\p{Lu}])|—\s(?=\p{Lu}))/u;

function inOneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u200b\ufeff]+/gu, ' ').trim();
}

/** Wide blanks part cells, unless a sentence ends before them or the page cut the line there. */
function cellsOf(raw: string): readonly string[] {
  const pieces = raw
    .replace(/\s+/gu, (blanks) => (/[\n\r\f\v\u0085\u2028\u2029]|^[^\t]$/u.test(blanks) ? ' ' : '\n'))
    .split('\n');
  const cells: string[] = [];
  let open: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    open.push(piece);
    if (index < pieces.length - 1 && /[.!?…:;,]["»”“«']?$/u.test(piece)) continue;
    const cell = inOneLine(open.join(' '));
    if (cell !== '') cells.push(cell);
    open = [];
  }
  return cells;
}

function startOfWords(source: string, span: Span, mark: string): number {
  const start = span.start + mark.length;
  return /[-–]/u.test(mark) || start >= span.end ? span.start : start;
}

function isBlank(character: string): boolean {
  return /[\s\u0000-\u001f\u200b\ufeff]/u.test(character);
}

// A hyphen or dash needs a blank after it to be a bullet: else it begins a word or a reply.
const markPattern = /^(?:[>*•·▪►‣◦●■□➤→▸»|]{1,6}(?=\s|[>→])\s*|[-–]\s+|>{1,4}\s*|[→▸►➤]\s*)+/u;
const endPattern = /[.!?…。！？؟][\s"'”’“‘»«›‹)\]*]{0,6}$/u;
