import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';
import { block, type LineLabel } from './line-label.ts';
import { isText, type MarkedLine } from './marked-line.ts';

/** Labels the standfirst between title and text, and what else is set as one; else the first paragraph. `lines` go on to that. */
export function labelLead(lines: readonly MarkedLine[], labels: Map<number, LineLabel>): void {
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

const fewestWords = 6;
const fewestOfSentence = 12;
const mostLinks = 0.5;
