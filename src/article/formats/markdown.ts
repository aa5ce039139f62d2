import { decodeText } from '../decode-text.ts';
import type { InputFormat, MarkedBlock, RawInput, SourceDocument } from '../input-format.ts';
import { chooseTitle } from '../markdown/choose-title.ts';
import { piecesOf } from '../markdown/pieces-of.ts';
import { readBlocks, type MarkdownBlock } from '../markdown/read-blocks.ts';
import { readFrontMatter } from '../markdown/read-front-matter.ts';
import { signsBetween } from '../markdown/signs-between.ts';
import { splitLines } from '../split-lines.ts';
import type { Span } from '../../model/span.ts';
import type { Warning } from '../../model/warning.ts';

/** A draft in Markdown, with or without a front matter. */
export const markdown: InputFormat = {
  id: 'markdown',
  read: (input) => [readMarkdown(input)],
};

/** The text is the file's own; the blocks are its paragraphs, and all signs are `markup`. */
export function readMarkdown({ name, url, sha256, bytes }: RawInput): SourceDocument {
  const decoded = decodeText(bytes);
  const { text } = decoded;
  const front = readFrontMatter(text);
  const body = readBody(text, front?.end ?? 0);
  const blocks = chooseTitle(text, body.blocks, front?.title ?? []);
  const heard = blocks[0] !== undefined && blocks[0].pieces === front?.title ? blocks[0] : null;
  const metadata = (front?.metadata ?? []).map((field) =>
    field.field === 'title' && heard !== null ? { ...field, span: markedBlock(heard).span } : field,
  );
  const known = metadata.flatMap(({ field, span }) => (field === 'title' && heard !== null ? [] : (span ?? [])));
  return {
    ...{ name, url: url ?? front?.url ?? null, sha256, text, metadata },
    warnings: [...decoded.warnings, ...(front?.warnings ?? []), ...body.warnings],
    blocks: blocks.map(markedBlock),
    markup: signsBetween(text, [...known, ...blocks.flatMap(({ pieces }) => pieces)], body.units),
  };
}

function markedBlock({ role, group, pieces, linkShare, reason }: MarkdownBlock): MarkedBlock {
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  return { span, role, group, main: true, linkShare, reason };
}

interface Body {
  readonly blocks: readonly MarkdownBlock[];
  readonly units: readonly Span[];
  readonly warnings: readonly Warning[];
}

function readBody(text: string, from: number): Body {
  const blocks: MarkdownBlock[] = [];
  const [units, html, plain]: [Span[], Span[], Span[]] = [[], [], []];
  for (const { span, parsed } of piecesOf(text, from)) {
    const moved = ({ start, end }: Span): Span => ({
      start: span.start + start,
      end: Math.min(span.end, span.start + end),
    });
    const group = (blocks.at(-1)?.group ?? 0) + 1;
    const piece = text.slice(span.start, span.end);
    if (parsed === null) {
      plain.push(span);
      for (const line of splitLines(piece)) blocks.push(plainBlock(moved(line.span), group + line.index));
      continue;
    }
    const read = readBlocks(piece, parsed, group);
    blocks.push(...read.blocks.map((block) => ({ ...block, pieces: block.pieces.map(moved) })));
    units.push(...read.units.map(moved));
    html.push(...read.html.map(moved));
  }
  return { blocks, units, warnings: [...htmlWarnings(html), ...plainWarnings(plain)] };
}

function plainBlock(span: Span, group: number): MarkdownBlock {
  return { role: 'paragraph', depth: 0, group, pieces: [span], linkShare: 0, reason: null };
}

function htmlWarnings([span, ...more]: readonly Span[]): readonly Warning[] {
  if (span === undefined) return [];
  const count = more.length === 0 ? 'A block' : `${more.length + 1} blocks`;
  const message = `${count} of HTML in the Markdown ${more.length === 0 ? 'is' : 'are'} not read; write the words as Markdown to have them heard.`;
  return [{ code: 'article/html-in-markdown', message, span }];
}

function plainWarnings([span]: readonly Span[]): readonly Warning[] {
  if (span === undefined) return [];
  const message =
    'A part of the Markdown is nested deeper, or fuller of signs, than can be read; it was read as plain text.';
  return [{ code: 'article/unread-markdown', message, span }];
}
