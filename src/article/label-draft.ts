import type { LineRules } from '../languages/line-rules.ts';
import { embedLines } from './find-insets.ts';
import { findRepeats } from './find-repeats.ts';
import { findTitle } from './find-title.ts';
import type { MarkedBlock } from './input-format.ts';
import { labelHead } from './label-head.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';

/**
 * What every block of an author's draft is. Its markup is believed: there are no menus around it, its headings are headings and its last paragraph is
 * text; what the words of a line say of themselves (a cross-link, a newsletter, a credit) holds here too.
 */
export function labelDraft(
  facts: readonly LineFacts[],
  blocks: readonly MarkedBlock[],
  rules: LineRules,
): readonly LineLabel[] {
  const roles = blocks.map(({ role }) => role);
  const text = facts.map((fact, index) => (isText(blocks[index]) ? fact : { ...fact, ...NO_TEXT }));
  const marked = roles.indexOf('title');
  const title = marked >= 0 ? marked : roles.includes('heading') ? null : findTitle(text, rules.functionWords);
  const head = headOf(text, roles, title, rules);
  const embeds = embedLines(facts, 0, facts.length);
  const links = linkLines(facts, blocks);
  const lines = facts.map(({ line }, index) => (roles[index] === 'quote' ? { ...line, mark: '>' } : line));
  const repeats = findRepeats(lines.filter((_, index) => index > (title ?? -1) && roles[index] !== 'heading'));
  const labels = [...head.values()];
  const signed = labels.some(isByline);
  const dated = labels.some(({ as }) => as === 'date');
  return facts.map((fact, index): LineLabel => {
    const role = roles[index] ?? 'paragraph';
    const isLast = index === facts.length - 1;
    const repeat = repeats.get(lines[index] ?? fact.line);
    const reason = blocks[index]?.reason ?? null;
    if (reason !== null) return fact.note ? block('paragraph') : omitted(reason);
    if (embeds.has(index)) return omitted('embed');
    if (links.has(index)) return omitted(fact.reason ?? 'related-link');
    if (head.has(index)) return head.get(index) ?? block('paragraph');
    if (fact.credit === 0) return omitted('credit');
    if (fact.reason !== null && fact.reason !== 'navigation') return omitted(fact.reason);
    if (fact.ending === 'end') return omitted('end-matter');
    if (repeat !== undefined) return omitted(repeat);
    if (role === 'caption') return block('caption');
    if (role === 'heading' || role === 'title') return block('heading');
    if (isLast && !signed && fact.byline !== null) return block('byline');
    if (fact.byline?.marked === true) return omitted('credit');
    if (fact.date !== null && isLast && !dated) return { as: 'date' };
    return block((fact.caption || fact.credit !== null) && role === 'paragraph' ? 'caption' : 'paragraph');
  });
}

/** Captions and footnotes are no part of what title, lead, byline and text are told by. */
function isText(marked: MarkedBlock | undefined): boolean {
  return marked?.role !== 'caption' && marked?.reason === null;
}

const NO_TEXT = { prose: false, caption: true, date: null, byline: null } as const;

/** The lines around the title. A name and nothing else between title and text is the author's, and the heading of a section is no lead. */
function headOf(
  facts: readonly LineFacts[],
  roles: readonly MarkedBlock['role'][],
  title: number | null,
  rules: LineRules,
): Map<number, LineLabel> {
  const head = new Map(labelHead(facts, title, facts.length, rules));
  for (const [index, label] of head)
    if (label.as === 'block' && label.kind === 'lead' && isHeading(facts, roles, index))
      head.set(index, block('heading'));
  const second = facts.findIndex(({ prose }, index) => prose && facts.slice(0, index).some((fact) => fact.prose));
  const name = facts.findIndex(
    ({ byline, reason }, index) =>
      byline !== null && reason === null && roles[index] === 'paragraph' && title !== null && index > title,
  );
  if (name >= 0 && (second < 0 || name < second) && ![...head.values()].some(isByline)) head.set(name, block('byline'));
  return head;
}

function isByline(label: LineLabel): boolean {
  return label.as === 'block' && label.kind === 'byline';
}

/** A heading below the title that is a sentence, or as long as one, is the standfirst. */
function isHeading(facts: readonly LineFacts[], roles: readonly MarkedBlock['role'][], index: number): boolean {
  const line = facts[index]?.line;
  return roles[index] === 'heading' && line !== undefined && !line.ends && line.words < shortestStandfirst;
}

const shortestStandfirst = 12;

/** Headings of boxes of links with the list below them, lists of nothing but links, and paragraphs that are a link and no sentence. */
function linkLines(facts: readonly LineFacts[], blocks: readonly MarkedBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  const text = new Set(
    blocks.flatMap(({ role, group }, index) =>
      role === 'item' && !isLink(facts[index], blocks[index]) ? [group] : [],
    ),
  );
  let boxGroup: number | null = null;
  for (const [index, { role, group }] of blocks.entries()) {
    const fact = facts[index];
    const isItem = role === 'item';
    if (fact?.ending === 'box') boxGroup = null;
    else if (isItem && found.has(index - 1) && facts[index - 1]?.ending === 'box') boxGroup = group;
    if (fact?.ending === 'box' || (isItem && group === boxGroup)) found.add(index);
    else if (isItem ? !text.has(group) : role === 'paragraph' && isLink(fact, blocks[index])) found.add(index);
  }
  return found;
}

function isLink(fact: LineFacts | undefined, marked: MarkedBlock | undefined): boolean {
  return fact !== undefined && marked !== undefined && marked.linkShare > 0.9 && !fact.line.ends;
}
