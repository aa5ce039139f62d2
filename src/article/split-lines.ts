import type { Span } from '../model/span.ts';
import { textLine, type TextLine } from './text-line.ts';

/** The lines of a text, blank ones left out; lines of hard-wrapped text are joined to the paragraph that they were cut from. */
export function splitLines(source: string): readonly TextLine[] {
  const physical = physicalLines(source);
  const continues = continuation(source, physical);
  const lines: TextLine[] = [];
  let start: number | null = null;
  for (const [index, line] of physical.entries()) {
    start ??= line.span.start;
    if (continues(index + 1)) continue;
    const cut = start === line.span.start ? endOfKicker(source, line.span) : null;
    if (cut !== null) lines.push(textLine(source, { start, end: cut }, lines.length, line.group));
    lines.push(textLine(source, { start: cut ?? start, end: line.span.end }, lines.length, line.group));
    start = null;
  }
  return lines;
}

interface PhysicalLine {
  readonly span: Span;
  readonly group: number;
}

/** Every line that shows something, trimmed; a blank line or a page break begins a new group. */
function physicalLines(source: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let group = 0;
  const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;
  for (let start = 0; start <= source.length;) {
    const found = breaks.exec(source);
    const end = found?.index ?? source.length;
    const span = trim(source, start, end);
    if (span === null || /[\f\v\u2029]/u.test(source.slice(end, end + 1))) group++;
    if (span !== null) lines.push({ span, group });
    start = found === null ? source.length + 1 : found.index + found[0].length;
  }
  return lines;
}

function trim(source: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && blank.test(source.charAt(start))) start++;
  while (end > start && blank.test(source.charAt(end - 1))) end--;
  return start === end ? null : { start, end };
}

/** Where a section in capitals ends that is glued to a title: `INTERVIEW“We had to run”`, `OPINIONWhy we ran`; null where none is. */
function endOfKicker(source: string, { start, end }: Span): number | null {
  const kicker = GLUED_KICKER.exec(source.slice(start, Math.min(end, start + longestKicker)))?.[0];
  return kicker === undefined || source.slice(start, end).split(' ').length < fewestOfTitle
    ? null
    : start + kicker.length;
}

const longestKicker = 60;
const fewestOfTitle = 4;
const GLUED_KICKER = /^\p{Lu}{4,}(?:[\s/&-]{1,3}\p{Lu}{2,}){0,2}(?=[«“"„¿¡‘]\S|\p{Lu}\p{Ll}+\s)/u;
const blank = /\s/u;
const longestWrap = 120;
const fewestFull = 40;

/** Tells whether a physical line goes on with the sentence of the one before. */
function continuation(source: string, lines: readonly PhysicalLine[]): (index: number) => boolean {
  const lengths = lines.map(({ span }) => span.end - span.start);
  const pairs = lines.flatMap((line, index) =>
    joinable(source, lines[index - 1], line) && (lengths[index - 1] ?? 0) >= fewestFull ? [index] : [],
  );
  const width =
    pairs.map((index) => lengths[index - 1] ?? 0).toSorted((left, right) => left - right)[
      Math.floor(0.9 * pairs.length)
    ] ?? 0;
  // In wrapped text a line is full: the first word of the next one would not have fitted on it.
  const isFull = (index: number): boolean => {
    const { span } = lines[index] ?? { span: { start: 0, end: 0 } };
    const word = /^\S{0,60}/u.exec(source.slice(span.start, Math.min(span.end, span.start + 60)))?.[0].length ?? 0;
    return (lengths[index - 1] ?? 0) + 1 + word > 0.9 * width;
  };
  const isOpen = (index: number): boolean =>
    /[^.!?…:"»”“«)]/u.test(source.charAt((lines[index - 1]?.span.end ?? 1) - 1));
  // Where a page cuts its lines, many begin in the middle of a sentence; rows and titles do not.
  const isInSentence = (index: number): boolean => /\p{Ll}/u.test(source.charAt(lines[index]?.span.start ?? 0));
  const wrapped =
    pairs.length >= 3 &&
    width <= longestWrap &&
    pairs.filter(isFull).length >= 0.75 * pairs.length &&
    pairs.filter(isOpen).length >= 0.5 * pairs.length &&
    pairs.filter(isInSentence).length >= 0.25 * pairs.length;
  return (index) => {
    const [before, line] = [lines[index - 1], lines[index]];
    if (before === undefined || line === undefined || !joinable(source, before, line)) return false;
    const length = lengths[index - 1] ?? 0;
    if (wrapped && isFull(index) && length >= width / 2) return true;
    // A pasted link can break a line: what then goes on in lower case belongs to the sentence before.
    const goesOn =
      /[\p{Ll},;]/u.test(source.charAt(line.span.start)) && /[\p{Ll},]/u.test(source.charAt(before.span.end - 1));
    // Wide blanks part buttons.
    const isRow = /^[^\n]{1,40}?\S[^\S\n]{2,}\S/u.test(
      source.slice(line.span.start, Math.min(line.span.end, line.span.start + 60)),
    );
    return goesOn && length >= fewestFull && !isRow;
  };
}

/** Neighbours without a blank line, of which the second does not begin with a mark of its own. */
function joinable(source: string, before: PhysicalLine | undefined, line: PhysicalLine): boolean {
  if (before === undefined || before.group !== line.group) return false;
  return !/^(?:[*•·▪►‣◦●■□➤→▸>#©]|[-–—]\s|\d{1,2}[.)]\s)/u.test(source.slice(line.span.start, line.span.start + 4));
}
