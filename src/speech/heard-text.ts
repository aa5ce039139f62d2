import { decodeReferences } from '../markup/character-references.ts';
import type { SpokenToken } from './spoken-form.ts';

/** A text as the rules see it: without what is never heard, and with the characters that references stand for. */
export interface HeardText {
  readonly text: string;
  /** What was taken out or put in its place, in order. */
  readonly edits: readonly HeardEdit[];
}

/** A stretch of the written text, from `start` to `end`, that is `words` at the place `at` of the heard one. */
export interface HeardEdit {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly words: string;
}

/** Reads a text as an ear would: a soft hyphen inside a word, or `&nbsp;` inside a number, must not hide it from the rules. */
export function heardText(written: string): HeardText {
  const edits: HeardEdit[] = [];
  const pieces: string[] = [];
  let [from, at] = [0, 0];
  for (const { 0: found, index: start } of written.matchAll(EDITED)) {
    const words = found.startsWith('&') ? meantBy(found) : '';
    if (words === found) continue;
    at += start - from;
    pieces.push(written.slice(from, start), words);
    from = start + found.length;
    edits.push({ start, end: from, at, words });
    at += words.length;
  }
  return edits.length === 0 ? { text: written, edits } : { text: pieces.join('') + written.slice(from), edits };
}

/** What the rules found in the heard text, in the places of the written one. In order, and covering it. */
export function inWrittenText(
  tokens: readonly SpokenToken[],
  { edits, text }: HeardText,
  written: string,
): readonly SpokenToken[] {
  if (edits.length === 0) return tokens;
  const placed: SpokenToken[] = [];
  let next = 0;
  let [end, shift] = [0, 0];
  const upTo = (place: number, token: Omit<SpokenToken, 'span'>): void => {
    placed.push({ ...token, span: { start: end, end: place } });
    end = place;
  };
  /** Takes up to the next edit that lies wholly before `heard`, as far as it is copied. */
  const takeEdit = (heard: number, copies: boolean): boolean => {
    const edit = edits[next];
    if (!edit || edit.at + edit.words.length > heard) return false;
    if (copies) {
      if (edit.start > end) upTo(edit.start, { class: 'copied', words: written.slice(end, edit.start) });
      upTo(edit.end, { class: 'control', words: edit.words });
    }
    shift = edit.end - edit.at - edit.words.length;
    next++;
    return true;
  };
  for (const { span, ...token } of tokens) {
    const isCopied = token.class === 'copied';
    // What was taken out just before a token is no part of it.
    while (takeEdit(span.start, true));
    while ((edits[next]?.at ?? Infinity) < span.end && takeEdit(span.end, isCopied));
    const place = span.end + shift;
    if (!isCopied) upTo(place, token);
    else if (place > end) upTo(place, { ...token, words: written.slice(end, place) });
  }
  while (takeEdit(text.length, true));
  return placed;
}

/** Controls, marks of direction, soft hyphens, blanks without width, tags, selectors of variants, and halves of surrogate pairs. */
// oxlint-disable no-control-regex, no-misleading-character-class -- single code points are meant
const UNHEARD =
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0d\\ufeff\\ufff9-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e0fff}\\p{Cs}]+';
/** Joiners are part of the spelling in other scripts, and of pictures; behind a Latin letter, a figure or a mark they only shape the print. */
const JOINERS = "(?<=[\\p{Script=Latin}\\p{N}.,’'-])[\\u200c\\u200d]+";
// oxlint-enable no-control-regex, no-misleading-character-class
const REFERENCE = '&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,9});';
const EDITED = new RegExp(`${UNHEARD}|${JOINERS}|${REFERENCE}`, 'gu');
const ONLY_UNHEARD = new RegExp(`^${UNHEARD}$`, 'u');

/** The one character that a reference stands for, such as `&nbsp;` or `&#8217;`; anything else stays. */
function meantBy(reference: string): string {
  const meant = decodeReferences(reference);
  if (meant === reference || [...meant].length > 1) return reference;
  return ONLY_UNHEARD.test(meant) ? '' : meant;
}
