import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';
import type { MarkedLine } from './marked-line.ts';

/** Labels the lines around the title that name authors, each once; what else a byline's element says is not for the ear. `authors` are those that the source names. */
export function labelAuthors(
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

const longestAbout = 20;
const longestByline = 40;
