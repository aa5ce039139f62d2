import type { MarkPair } from '../languages/quotation-rules.ts';
import type { Span } from '../model/span.ts';

/** A quotation mark in the text, and what its neighbours allow it to be. */
export interface Mark {
  readonly at: number;
  readonly character: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The quotation marks within `span`, in order; apostrophes are left out. */
export function scanMarks(text: string, span: Span, pairs: readonly MarkPair[]): readonly Mark[] {
  const openers = new Set(pairs.map((pair) => pair.open));
  const closers = new Set(pairs.map((pair) => pair.close));
  const marks: Mark[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    const character = text[at] ?? '';
    const canOpen = openers.has(character);
    const canClose = closers.has(character);
    if (!canOpen && !canClose) continue;
    const run = runLength(text, at, span.end);
    if (run > MOST_IN_A_ROW) {
      at += run - 1;
      continue;
    }
    const before = at > span.start ? (text[at - 1] ?? ' ') : ' ';
    const after = at + 1 < span.end ? (text[at + 1] ?? ' ') : ' ';
    const mark = isSingle(character)
      ? singleMark(at, character, before, after, canOpen, canClose)
      : anyMark(at, character, before, after, canOpen, canClose);
    if (mark !== null) marks.push(mark);
  }
  return withoutApostrophes(marks, text);
}

/** More of the same marks in a row are an ornament. */
const MOST_IN_A_ROW = 3;

function runLength(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && text[at] === text[start]) at += 1;
  return at - start;
}

/** Whether a character is a single mark, which is an apostrophe more often than not. */
export function isSingle(character: string): boolean {
  return character === "'" || character === '’' || character === '‘' || character === '‚';
}

/** A character that does only one thing in the language does it whatever stands beside it. */
function anyMark(
  at: number,
  character: string,
  before: string,
  after: string,
  canOpen: boolean,
  canClose: boolean,
): Mark {
  if (canOpen !== canClose) return { at, character, opens: canOpen, closes: canClose };
  const looksOpen = isBlankOrOpening(before) && !isBlank(after) && !NEVER_FIRST.has(after);
  const looksClosed = !isBlankOrOpening(before) && isBlankOrClosing(after);
  return { at, character, opens: looksOpen || !looksClosed, closes: looksClosed || !looksOpen };
}

/** A single mark opens after a blank and before a word, closes after a word and before a blank or a stop; all else, and one before a year, is an apostrophe. */
function singleMark(
  at: number,
  character: string,
  before: string,
  after: string,
  canOpen: boolean,
  canClose: boolean,
): Mark | null {
  const isYear = character === "'" && after >= '0' && after <= '9';
  const opens = canOpen && isBlankOrOpening(before) && !isBlankOrClosing(after) && !isYear;
  const closes = canClose && !isBlankOrOpening(before) && isBlankOrClosing(after);
  return opens === closes ? null : { at, character, opens, closes };
}

/** A closing single mark after `s`, with another closing one behind it, is a plural owner's: the boys’ bikes. */
function withoutApostrophes(marks: readonly Mark[], text: string): readonly Mark[] {
  const kept: Mark[] = [];
  let nextSingle: Mark | null = null;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark === undefined) continue;
    if (!isSingle(mark.character)) {
      kept.push(mark);
      continue;
    }
    const owner = mark.closes && text[mark.at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4));
    if (owner && nextSingle?.closes === true) continue;
    nextSingle = mark;
    kept.push(mark);
  }
  return kept.toReversed();
}

/** No quotation begins with one of these: a mark before it closes even behind a blank. */
const NEVER_FIRST: ReadonlySet<string> = new Set(',;:.!?)]');
const OPENING: ReadonlySet<string> = new Set('([{«“„‘‚‹"—–-');
const CLOSING: ReadonlySet<string> = new Set(')]}»”’›",.;:!?…—–');

function isBlank(character: string): boolean {
  return character === ' ' || (character < '!' || character > '~' ? /\s/.test(character) : false);
}

function isBlankOrOpening(character: string): boolean {
  return OPENING.has(character) || isBlank(character);
}

function isBlankOrClosing(character: string): boolean {
  return CLOSING.has(character) || isBlank(character);
}
