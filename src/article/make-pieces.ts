import type { Block, OmissionReason, OmittedText } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { LineFacts } from './line-facts.ts';
import type { LineLabel } from './line-label.ts';
import { startOfByline } from './start-of-byline.ts';
import { placeInSource } from './text-line.ts';

/** Blocks and omissions of the labelled lines: credits split off captions, bullets off items, and nothing that shows left over. */
export function makePieces(
  article: string,
  source: string,
  facts: readonly LineFacts[],
  labels: readonly LineLabel[],
): Pieces {
  const blocks: Block[] = [];
  const omissions: OmittedText[] = [];
  const omit = (span: Span, reason: OmissionReason): void => {
    if (source.slice(span.start, span.end).trim() !== '')
      omissions.push({ article, span, text: source.slice(span.start, span.end), reason });
  };
  for (const [index, fact] of facts.entries()) {
    const label = labels[index];
    const { span } = fact.line;
    if (label === undefined || label.as === 'date') continue;
    if (label.as === 'omitted') {
      omit(span, label.reason);
      continue;
    }
    const paper = label.kind === 'byline' ? startOfByline(fact) : 0;
    const start = paper === 0 ? fact.line.start : placeInSource(source, fact.line, paper);
    const offset = label.kind === 'caption' ? fact.credit : fact.signOff;
    const cut = offset === null ? null : placeInSource(source, fact.line, offset);
    const end = endOfWords(source, start, cut ?? span.end);
    if (start > span.start) omit(trimmed(source, { start: span.start, end: start }), paper === 0 ? 'markup' : 'credit');
    if (end > start) blocks.push({ kind: label.kind, span: { start, end } });
    if (cut !== null) omit(trimmed(source, { start: cut, end: span.end }), 'credit');
  }
  return { blocks, omitted: omissions };
}

/** What is heard of an article's lines, and what is not. */
export interface Pieces {
  readonly blocks: readonly Block[];
  readonly omitted: readonly OmittedText[];
}

function endOfWords(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/u.test(source.charAt(last - 1))) last--;
  return last;
}

function trimmed(source: string, span: Span): Span {
  let { start } = span;
  while (start < span.end && /\s/u.test(source.charAt(start))) start++;
  return { start, end: endOfWords(source, start, span.end) };
}
