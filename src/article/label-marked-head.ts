import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';

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

interface MarkedLine {
  readonly index: number;
  readonly fact: LineFacts;
  readonly marked: MarkedBlock;
}

/** The lines that name authors, each once; what else a byline's element says is not for the ear. */
function labelAuthors(
  lines: readonly MarkedLine[],
  title: number,
  authors: readonly string[],
  labels: Map<number, LineLabel>,
): void {
  const known = authors.map((name) => name.toLowerCase());
  const seen = new Set<string>();
  const isSigned = lines.some(
    ({ fact, marked }) => fact.byline !== null && (fact.byline.marked || marked.role === 'byline'),
  );
  for (const [place, { index, fact, marked }] of lines.entries()) {
    const { byline, line } = fact;
    const isBeside = [lines[place - 1], lines[place + 1]].some(
      (other) => other !== undefined && other.fact.date !== null,
    );
    const isKnown = known.includes(line.text.toLowerCase());
    const isMeant =
      isKnown || marked.role === 'byline' || byline?.marked === true || (!isSigned && index > title && isBeside);
    if (!isMeant || fact.date !== null || (index < title && marked.role !== 'byline') || line.words > longestByline)
      continue;
    // Where the source names the authors, other names are those of columns and buttons.
    const isOther = known.length > 0 && !known.some((name) => line.text.toLowerCase().includes(name));
    if (byline === null || isOther) {
      if (marked.role === 'byline') labels.set(index, omitted('credit'));
      continue;
    }
    const key = byline.names.join(' ').toLowerCase();
    labels.set(index, seen.has(key) ? omitted('duplicate') : block('byline'));
    seen.add(key);
    const next = lines[place + 1];
    if (next?.index === index + 1 && tellsOf(next.fact, byline.names)) labels.set(next.index, omitted('credit'));
  }
}

/** What a sentence below the byline says of the author: `Ms. Lim writes on boats.` */
function tellsOf({ line }: LineFacts, names: readonly string[]): boolean {
  const words = line.text.split(/[^\p{L}\p{M}-]+/u);
  return line.words <= longestAbout && names.some((name) => words.includes(name.split(' ').at(-1) ?? name));
}

function labelDates(lines: readonly MarkedLine[], title: number, labels: Map<number, LineLabel>): void {
  for (const { index, fact, marked } of lines) {
    if (labels.has(index) || (index < title && (marked.role !== 'date' || marked.reason !== null))) continue;
    if (fact.date !== null) labels.set(index, { as: 'date' });
    else if (marked.role === 'date' && fact.line.words <= longestByline) labels.set(index, omitted('navigation'));
  }
}

/** The standfirst between title and text, and what else is set as one; else the first paragraph. `lines` go on to that. */
function labelLead(lines: readonly MarkedLine[], labels: Map<number, LineLabel>): void {
  const signed = lines.findIndex(({ index }) => labels.get(index)?.as === 'date' || isByline(labels.get(index)));
  const leads = lines.filter(
    ({ index, fact, marked }, place) => !labels.has(index) && isLead(fact, marked, place < signed),
  );
  const set = leads.filter(({ marked }) => marked.role === 'lead');
  const [lead] = set.length > 0 ? set : leads;
  const first = lines.find((line) => isText(line));
  const chosen = lead ?? (first?.fact.turn === false ? first : undefined);
  if (chosen !== undefined) labels.set(chosen.index, block('lead'));
  for (const { index } of set.slice(1)) labels.set(index, block('paragraph'));
}

/** The title once more, or a part of it. */
function saysAgain({ line }: LineFacts, title: LineFacts | undefined): boolean {
  const words = line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(title?.line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.length >= fewestRepeated && words.every((word) => known.has(word));
}

function isByline(label: LineLabel | undefined): boolean {
  return label?.as === 'block' && label.kind === 'byline';
}

/** What is set as a standfirst, or stands as a paragraph above the byline; else it must be a sentence. */
function isLead(
  { line, ...fact }: LineFacts,
  { role, main, reason, linkShare }: MarkedBlock,
  aboveByline: boolean,
): boolean {
  if (reason !== null || fact.reason !== null || fact.ending !== null || fact.credit !== null || fact.caption)
    return false;
  if (fact.date !== null || fact.byline !== null || fact.turn || linkShare > mostLinks || line.words < fewestWords)
    return false;
  if (role === 'lead' || role === 'heading' || (role === 'paragraph' && aboveByline)) return true;
  return (
    (role === 'paragraph' || role === 'other') && (main ? fact.prose : line.ends && line.words >= fewestOfSentence)
  );
}

function isText({ fact, marked }: MarkedLine): boolean {
  return fact.prose && !fact.line.bulleted && marked.main && marked.reason === null && PARAGRAPHS.has(marked.role);
}

const linesBeforeTitle = 6;
const linesBeforeText = 10;
const longestHead = 40;
const longestKicker = 6;
const longestAbout = 20;
const longestByline = 40;
const fewestWords = 6;
const fewestRepeated = 3;
const fewestOfSentence = 12;
const mostLinks = 0.5;
/** What stands in such a box tells of other articles. */
const ELSEWHERE: ReadonlySet<string> = new Set(['related-link', 'advertisement', 'consent', 'navigation']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'other', 'quote', 'lead', 'cell']);
