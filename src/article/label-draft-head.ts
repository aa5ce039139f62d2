import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';

/**
 * Labels of the lines around the title of a draft, as far as its second paragraph: kicker, byline, date and lead. `isText` tells which lines may be one
 * of them. Markup tells headings, so nothing has to be told from its length but whether a heading is a standfirst.
 */
export function labelDraftHead(
  facts: readonly LineFacts[],
  roles: readonly MarkedBlock['role'][],
  title: number | null,
  isText: (index: number) => boolean,
): ReadonlyMap<number, LineLabel> {
  const labels = new Map<number, LineLabel>();
  const first = facts.findIndex(({ prose }, index) => prose && index > (title ?? -1) && isText(index));
  const second = facts.findIndex(({ prose }, index) => prose && index > first && isText(index));
  const head = facts
    .slice(Math.max(0, (title ?? 0) - linesAbove), first < 0 || second < 0 ? facts.length : second)
    .flatMap(({ line }) => (line.index !== title && isText(line.index) ? [line.index] : []));
  const isPlain = (index: number): boolean => roles[index] === 'paragraph' || roles[index] === 'quote';
  const byline =
    head.find((index) => facts[index]?.byline?.marked === true) ??
    // A name and nothing else between title and text is the author's.
    head.find((index) => title !== null && index > title && isPlain(index) && facts[index]?.byline != null);
  if (title !== null) labels.set(title, block('title'));
  for (const index of head) if (facts[index]?.date !== null) labels.set(index, { as: 'date' });
  if (byline !== undefined) labels.set(byline, block('byline'));
  if (title === null) return labels;
  const lead = head.find(
    (index) => index > title && !labels.has(index) && (!isPlain(index) || isOpening(facts[index])),
  );
  if (lead !== undefined && (isPlain(lead) ? facts[lead]?.turn !== true : isStandfirst(roles[lead], facts[lead])))
    labels.set(lead, block('lead'));
  const kicker = facts[title - 1];
  if (kicker !== undefined && !labels.has(title - 1) && isText(title - 1) && kicker.line.words <= longestKicker)
    labels.set(title - 1, omitted('kicker'));
  return labels;
}

/** A sentence, or so many words that they are no mere label. */
function isOpening(fact: LineFacts | undefined): boolean {
  return fact !== undefined && (fact.prose || fact.line.words >= fewestOpening);
}

/** A heading below the title that is a sentence, or as long as one. */
function isStandfirst(role: MarkedBlock['role'] | undefined, fact: LineFacts | undefined): boolean {
  return role === 'heading' && fact !== undefined && (fact.line.ends || fact.line.words >= shortestStandfirst);
}

const linesAbove = 3;
const longestKicker = 6;
const fewestOpening = 6;
const shortestStandfirst = 12;
