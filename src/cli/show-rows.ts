import { printable } from '../errors/printable.ts';
import { wrapLines } from '../show/wrap-lines.ts';
import { displayWidth, padTo } from './display-width.ts';

/** How wide the column of names is, and the whole. */
export interface Layout {
  readonly nameWidth: number;
  readonly columns: number;
}

export interface RowStyle {
  /** Stands before the words on every row. */
  readonly bar?: string;
  /** For the name and the bar. */
  readonly name?: (text: string) => string;
  readonly words?: (text: string) => string;
}

/** A name in its column and words in theirs, both wrapped. */
export function showRows(name: string, words: string, layout: Layout, style: RowStyle = {}): readonly string[] {
  const { bar = '', name: paintName = asItIs, words: paintWords = asItIs } = style;
  const names = wrapLines(oneLine(name), layout.nameWidth, displayWidth);
  const width = Math.max(20, layout.columns - layout.nameWidth - 2 - bar.length);
  const texts = wrapLines(oneLine(words), width, displayWidth);
  return Array.from({ length: Math.max(names.length, texts.length) }, (_, i) => {
    const text = texts[i];
    const left = paintName(padTo(names[i] ?? '', text === undefined ? 0 : layout.nameWidth));
    return text === undefined ? left : `${left}  ${paintName(bar)}${paintWords(text)}`;
  });
}

/** A text from anywhere as one line that is safe to show. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim());
}

function asItIs(text: string): string {
  return text;
}
