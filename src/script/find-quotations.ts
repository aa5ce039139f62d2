import type { QuotationRules } from '../languages/quotation-rules.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { pairMarks, type PairedMarks } from './pair-marks.ts';
import { scanMarks, type Mark } from './scan-marks.ts';

/** Words between marks, before anybody asked whether they are speech. */
export interface Quotation {
  /** One for each paragraph it runs through, in order; the words without their marks. */
  readonly parts: readonly QuotationPart[];
  /** What shows that it is a quotation. */
  readonly kind: 'marks' | 'dialogue' | 'label';
  /** The outer marks, the dash, or the label. */
  readonly marks: readonly Span[];
  readonly closed: boolean;
  /** Reporting clauses inside the marks. */
  readonly incises: readonly Span[];
}

export interface QuotationPart {
  /** Index of the block. */
  readonly block: number;
  readonly span: Span;
}

export interface FoundQuotations {
  readonly quotations: readonly Quotation[];
  /** Marks that open a quotation nobody closes. */
  readonly unclosed: readonly Span[];
}

/** How many paragraphs a quotation that is opened once may run through. */
const MOST_PARAGRAPHS = 12;

/** Finds the quotations of an article: within a paragraph, through several (opened once or again in each), and broken ones. */
export function findQuotations(text: string, blocks: readonly Block[], rules: QuotationRules): FoundQuotations {
  const scanned = blocks.map((block) => pairMarks(scanMarks(text, block.span, rules.marks), rules.marks));
  const quotations: Quotation[] = [];
  const unclosed: Span[] = [];
  let from: Position = { block: 0, at: 0 };
  scanned.forEach((marks, index) => {
    const block = blocks[index];
    if (block === undefined || index < from.block) return;
    const start = index === from.block ? from.at : block.span.start;
    for (const pair of marks.pairs) {
      if (pair.open.at < start) continue;
      quotations.push(
        quotationOf(
          text,
          [{ block: index, span: { start: pair.open.at + 1, end: pair.close.at } }],
          [pair.open, pair.close],
          true,
        ),
      );
    }
    for (const mark of marks.stray) if (mark.at >= start) unclosed.push(spanOf(mark));
    if (marks.unclosed === null || marks.unclosed.at < start) return;
    const long = runOn(text, blocks, scanned, index, marks.unclosed, closersOf(marks.unclosed, rules));
    quotations.push(long.quotation);
    if (!long.quotation.closed) unclosed.push(spanOf(marks.unclosed));
    from = long.next;
  });
  return { quotations: quotations.filter((quotation) => quotation.parts.length > 0), unclosed };
}

interface Position {
  readonly block: number;
  readonly at: number;
}

/** Follows a quotation left open at the end of its paragraph to the mark that closes it, or ends it there. */
function runOn(
  text: string,
  blocks: readonly Block[],
  scanned: readonly PairedMarks[],
  index: number,
  open: Mark,
  closers: ReadonlySet<string>,
): { readonly quotation: Quotation; readonly next: Position } {
  const parts: QuotationPart[] = [{ block: index, span: { start: open.at + 1, end: blocks[index]?.span.end ?? 0 } }];
  const marks: Mark[] = [open];
  for (let next = index + 1; next < Math.min(blocks.length, index + MOST_PARAGRAPHS); next += 1) {
    const block = blocks[next];
    const found = scanned[next];
    if (block === undefined || found === undefined || block.kind === 'heading' || block.kind === 'title') break;
    if (block.kind === 'caption') continue;
    const again = reopening(text, block, found, open);
    // Who opens again does so in every paragraph: behind one without a mark it is a new quotation.
    if (again !== null && marks.length < parts.length) break;
    const close =
      again === null
        ? found.orphans.find((mark) => closers.has(mark.character))
        : found.pairs.find((pair) => pair.open === again)?.close;
    const start = again === null ? block.span.start : again.at + 1;
    if (again !== null) marks.push(again);
    if (close !== undefined) {
      parts.push({ block: next, span: { start, end: close.at } });
      return { quotation: quotationOf(text, parts, [...marks, close], true), next: { block: next, at: close.at + 1 } };
    }
    if (
      again === null &&
      (found.unclosed !== null || found.pairs.some((pair) => pair.open.character === open.character))
    )
      break;
    parts.push({ block: next, span: { start, end: block.span.end } });
  }
  const reopened = marks.length > 1;
  const kept = reopened
    ? parts.filter((part) => marks.some((mark) => mark.at === part.span.start - 1))
    : parts.slice(0, 1);
  const last = kept.at(-1)?.block ?? index;
  return { quotation: quotationOf(text, kept, marks, false), next: { block: last + 1, at: 0 } };
}

function closersOf(open: Mark, rules: QuotationRules): ReadonlySet<string> {
  return new Set(rules.marks.filter((pair) => pair.open === open.character).map((pair) => pair.close));
}

/** The mark that opens a paragraph again in a quotation that goes on. */
function reopening(text: string, block: Block, found: PairedMarks, open: Mark): Mark | null {
  const first = found.pairs[0]?.open ?? found.unclosed;
  if (first === null || first.character !== open.character) return null;
  return text.slice(block.span.start, first.at).trim() === '' ? first : null;
}

function quotationOf(
  text: string,
  parts: readonly QuotationPart[],
  marks: readonly Mark[],
  closed: boolean,
): Quotation {
  const trimmed = parts.map((part) => ({ ...part, span: trimSpan(text, part.span) }));
  return {
    parts: trimmed.filter((part) => part.span.start < part.span.end),
    kind: 'marks',
    marks: marks.map(spanOf),
    closed,
    incises: [],
  };
}

/** The span without the blanks at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function spanOf(mark: Mark): Span {
  return { start: mark.at, end: mark.at + 1 };
}
