import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';
import { labelAuthors } from './label-authors.ts';
import { labelLead } from './label-lead.ts';
import { block, omitted, type LineLabel } from './line-label.ts';
import { isText, type MarkedLine } from './marked-line.ts';

/** What stands around the title of a text with markup. */
export interface MarkedHead {
  /** Title, bylines, dates, lead; by the index of the line. */
  readonly labels: ReadonlyMap<number, LineLabel>;
  /** The first line that can belong to the body. */
  readonly end: number;
}

/** Finds title, byline, date and lead by what the markup says and where they stand: some of them lie outside the part that holds the article. */
export function labelMarkedHead(
  facts: readonly LineFacts[],
  blocks: readonly MarkedBlock[],
  authors: readonly string[],
): MarkedHead {
  const labels = new Map<number, LineLabel>();
  const lines = facts.flatMap((fact, index) => {
    const marked = blocks[index];
    return marked === undefined ? [] : [{ index, fact, marked }];
  });
  const title = blocks.findIndex(({ role }) => role === 'title');
  const firstMain = blocks.findIndex(({ main, reason }) => main && reason === null);
  const [first = lines.length, second = lines.length] = lines
    .filter(isText)
    .flatMap(({ index }) => (index > title ? [index] : []));
  const from = title < 0 ? Math.max(0, firstMain - linesBeforeText) : Math.max(0, title - linesBeforeTitle);
  const to = Math.min(second, Math.max(title, firstMain, 0) + longestHead);
  if (title >= 0) labels.set(title, block('title'));
  const around = lines
    .slice(from, to + 1)
    .filter(({ index, marked }) => index !== title && !ELSEWHERE.has(marked.reason ?? ''));
  labelAuthors(around, title, authors, labels);
  labelDates(around, title, labels);
  if (title >= 0) {
    for (const { index, fact } of lines.slice(title + 1, first))
      if (saysAgain(fact, facts[title])) labels.set(index, omitted('duplicate'));
    labelLead(lines.slice(title + 1, Math.min(first + 1, to)), labels);
    const kicker = lines[title - 1];
    if (kicker?.marked.reason === null && !labels.has(title - 1) && kicker.fact.line.words <= longestKicker)
      labels.set(title - 1, omitted('kicker'));
  }
  return { labels, end: title < 0 ? Math.max(0, firstMain) : title + 1 };
}

function labelDates(lines: readonly MarkedLine[], title: number, labels: Map<number, LineLabel>): void {
  for (const { index, fact, marked } of lines) {
    if (labels.has(index) || (index < title && (marked.role !== 'date' || marked.reason !== null))) continue;
    if (fact.date !== null) labels.set(index, { as: 'date' });
    else if (marked.role === 'date' && fact.line.words <= longestDate) labels.set(index, omitted('navigation'));
  }
}

/** The title once more, or a part of it. */
function saysAgain({ line }: LineFacts, title: LineFacts | undefined): boolean {
  const words = line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(title?.line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.length >= fewestRepeated && words.every((word) => known.has(word));
}

const linesBeforeTitle = 6;
const linesBeforeText = 10;
const longestHead = 40;
const longestKicker = 6;
const longestDate = 40;
const fewestRepeated = 3;
/** What stands in such a box tells of other articles. */
const ELSEWHERE: ReadonlySet<string> = new Set(['related-link', 'advertisement', 'consent', 'navigation']);
