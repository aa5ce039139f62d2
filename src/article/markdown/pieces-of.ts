import type { Span } from '../../model/span.ts';
import { parseMarkdown, type MarkdownNode, type ParsedMarkdown } from './parse-markdown.ts';

/** A stretch of a Markdown text that can be read without the others. */
export interface MarkdownPiece {
  readonly span: Span;
  /** Null where reading it as Markdown would take too long, as nobody writes so. */
  readonly parsed: ParsedMarkdown | null;
}

/**
 * Cuts Markdown at lines that no list, block quote or code can go on with, and parses each piece: parsing takes more and more time for long texts. A
 * piece that ends in open code or HTML is made longer.
 */
export function piecesOf(text: string, from: number): readonly MarkdownPiece[] {
  const cuts = cutsOf(text, from);
  const linked = definitionsOf(text);
  const pieces: MarkdownPiece[] = [];
  let [start, shortest, next] = [from, SHORTEST, 0];
  while (start < text.length) {
    while ((cuts[next] ?? text.length) < start + shortest && next < cuts.length) next++;
    const end = cuts[next] ?? text.length;
    const piece = text.slice(start, end);
    const parsed = isTooMuch(piece) ? null : parseMarkdown(piece + appendix(piece, linked));
    if (parsed !== null && end < text.length && isOpen(parsed, piece.length)) {
      shortest = 2 * piece.length;
      continue;
    }
    pieces.push({ span: { start, end }, parsed: parsed === null ? null : withoutAppendix(parsed, piece.length) });
    [start, shortest] = [end, SHORTEST];
  }
  return pieces;
}

const SHORTEST = 1500;

/** Where a line that begins with no blank follows a blank line. */
function cutsOf(text: string, from: number): readonly number[] {
  return [...text.matchAll(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)(?=\S)/gu)]
    .map(({ 0: found, index }) => index + found.length)
    .filter((cut) => cut > from);
}

/** What the text defines for links and footnotes, as written and by the form in which they are compared. */
function definitionsOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^ {0,3}\[([^[\]\r\n]{1,200})\]:/gmu);
  return new Map([...found].map(([, label = '']) => [comparable(label), label]));
}

function comparable(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Definitions that the piece uses, behind a line that closes whatever is not open for good. */
function appendix(piece: string, linked: ReadonlyMap<string, string>): string {
  const used = linked.size === 0 ? [] : [...piece.matchAll(/\[([^[\]\r\n]{1,200})\]/gu)];
  const labels = new Set(used.flatMap(([, label = '']) => linked.get(comparable(label)) ?? []));
  return ['\n\n.\n', ...[...labels].map((label) => `\n[${label}]: x\n`)].join('');
}

/** Code or HTML that goes on behind the piece. */
function isOpen({ nodes }: ParsedMarkdown, length: number): boolean {
  return nodes.some((node) => startOf(node) < length && endOf(node) > length);
}

function withoutAppendix(parsed: ParsedMarkdown, length: number): ParsedMarkdown {
  return { ...parsed, nodes: parsed.nodes.filter((node) => startOf(node) < length) };
}

function startOf({ position }: MarkdownNode): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: MarkdownNode): number {
  return position?.end.offset ?? 0;
}

/** Whether a piece is longer, deeper or fuller of signs than a person writes. */
function isTooMuch(piece: string): boolean {
  const signs = countOf(piece, /[[\]*_`~<!&\\]/gu);
  return (
    piece.length > LONGEST ||
    signs > MOST_SIGNS ||
    (signs > FEW_SIGNS && 3 * signs > piece.length) ||
    countOf(piece, /\r\n?|\n/gu) > MOST_LINES ||
    DEEP.test(piece) ||
    /([*_`])\1{99}/u.test(piece)
  );
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const LONGEST = 60_000;
const MOST_SIGNS = 1500;
const FEW_SIGNS = 300;
const MOST_LINES = 2000;
/** Forty quotes or lists, each in the one before, on one line; or as many by the blanks before it. */
const DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^[\]\r\n]{1,50}\]:)){40}|^[ \t]{160}[ \t]*\S/mu;
