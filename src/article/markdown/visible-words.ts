import type { Span } from '../../model/span.ts';
import type { MarkdownNode, ParsedMarkdown } from './parse-markdown.ts';

/** Where the words of a paragraph stand, and how many of their letters are inside links. */
export interface VisibleWords {
  /** In order, without overlap. */
  readonly pieces: readonly Span[];
  /** 0 to 1. */
  readonly linkShare: number;
}

/** The words of a paragraph or heading that are read, one entry for each stretch that a line break glued to its words parts. */
export function visibleWords(
  text: string,
  nodes: readonly MarkdownNode[],
  signs: ParsedMarkdown['signs'],
): readonly VisibleWords[] {
  const parts: { span: Span; linked: boolean }[][] = [[]];
  const add = (span: Span, linked: boolean): void => void parts.at(-1)?.push({ span, linked });
  const walk = (children: readonly MarkdownNode[], linked: boolean): void => {
    for (const node of children) {
      const span = spanOf(node);
      if (node.type === 'text') for (const piece of wordsOf(text, span, signs)) add(piece, linked);
      else if (node.type === 'inlineCode')
        for (const piece of wordsOf(text, insideTicks(text, span), signs)) add(piece, linked);
      else if (node.type === 'html' && isGluedBreak(text, span)) parts.push([]);
      // What is struck out is not said.
      else if ('children' in node && node.type !== 'delete')
        walk(node.children, linked || node.type === 'link' || node.type === 'linkReference');
    }
  };
  walk(nodes, false);
  return parts.flatMap((part) => {
    const letters = part.map(({ span }) => lettersIn(text, span));
    const all = letters.reduce((sum, count) => sum + count, 0);
    const linked = letters.reduce((sum, count, index) => sum + (part[index]?.linked === true ? count : 0), 0);
    const pieces = trimmed(
      text,
      part.map(({ span }) => span),
    );
    return pieces.length === 0 ? [] : [{ pieces, linkShare: all === 0 ? 0 : linked / all }];
  });
}

/** Where a node stands. */
export function spanOf({ position }: Pick<MarkdownNode, 'position'>): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A stretch of text without the signs in it; of `&amp;` the first character, because it is the one that is meant. */
function wordsOf(text: string, span: Span, signs: ParsedMarkdown['signs']): readonly Span[] {
  const cuts = signs.slice(firstFrom(signs, span.start), firstFrom(signs, span.end));
  for (const { 0: found, index } of text.slice(span.start, span.end).matchAll(/&amp;/gu))
    cuts.push({ start: span.start + index + 1, end: span.start + index + found.length });
  const pieces: Span[] = [];
  let at = span.start;
  for (const cut of cuts.toSorted((one, other) => one.start - other.start)) {
    if (cut.start > at) pieces.push({ start: at, end: cut.start });
    at = Math.max(at, cut.end);
  }
  if (at < span.end) pieces.push({ start: at, end: span.end });
  return pieces;
}

function firstFrom(signs: ParsedMarkdown['signs'], at: number): number {
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insideTicks(text: string, { start, end }: Span): Span {
  let ticks = 0;
  while (start + ticks < end - ticks && text.charAt(start + ticks) === '`') ticks++;
  return { start: start + ticks, end: end - ticks };
}

/** A line break right between two words, which would be one word without it. */
function isGluedBreak(text: string, { start, end }: Span): boolean {
  return (
    /^<br\b/iu.test(text.slice(start, end)) && !/\s/u.test(text.charAt(start - 1)) && !/\s/u.test(text.charAt(end))
  );
}

function lettersIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Without the blanks at both ends. */
function trimmed(text: string, pieces: readonly Span[]): readonly Span[] {
  const shows = ({ start, end }: Span): boolean => text.slice(start, end).trim() !== '';
  const first = pieces.findIndex(shows);
  const last = pieces.findLastIndex(shows);
  return pieces.slice(Math.max(0, first), last + 1).map(({ start, end }, index, { length }) => ({
    start: index === 0 ? end - text.slice(start, end).trimStart().length : start,
    end: index === length - 1 ? start + text.slice(start, end).trimEnd().length : end,
  }));
}
