import type { Span } from '../model/span.ts';

/** What stands between two lines of dashes (YAML) or plus signs (TOML) at the top of a text, and where the lines end. Without a key between them they only part paragraphs: null. */
export function findFrontMatter(text: string): FoundFrontMatter | null {
  const opened = /^\s{0,20}(---|\+\+\+)[ \t]*(?:\r\n?|\n)/u.exec(text);
  if (opened === null) return null;
  const [{ length: start }, fence] = opened;
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/gmu : /^\+\+\+[ \t]*$/gmu;
  closing.lastIndex = start;
  const closed = closing.exec(text);
  if (closed === null || !/^[\p{L}_][\p{L}\p{N}_ -]{0,40}\s?[:=]/mu.test(text.slice(start, closed.index))) return null;
  return {
    syntax: fence === '---' ? 'yaml' : 'toml',
    content: { start, end: closed.index },
    end: closed.index + closed[0].length,
  };
}

/** Where a front matter stands, and in what it is written. */
export interface FoundFrontMatter {
  readonly syntax: 'yaml' | 'toml';
  readonly content: Span;
  readonly end: number;
}
