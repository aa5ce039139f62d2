import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';

/** A line with what its words and its markup say. */
export interface MarkedLine {
  readonly index: number;
  readonly fact: LineFacts;
  readonly marked: MarkedBlock;
}

/** Whether a line is a paragraph of the article by both. */
export function isText({ fact, marked }: MarkedLine): boolean {
  return fact.prose && !fact.line.bulleted && marked.main && marked.reason === null && PARAGRAPHS.has(marked.role);
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'other', 'quote', 'lead', 'cell']);
