import type { LineRules } from '../languages/line-rules.ts';
import { findRepeats } from './find-repeats.ts';
import { findTitle } from './find-title.ts';
import type { MarkedBlock } from './input-format.ts';
import { labelDraftHead } from './label-draft-head.ts';
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
  const embeds = postLines(facts, roles);
  const links = linkLines(facts, blocks);
  const isText = (index: number): boolean =>
    roles[index] !== 'caption' &&
    blocks[index]?.reason === null &&
    !embeds.has(index) &&
    !links.has(index) &&
    facts[index]?.reason === null &&
    facts[index]?.credit !== 0;
  const marked = roles.indexOf('title');
  const title = marked >= 0 ? marked : roles.includes('heading') ? null : findTitle(facts, rules.functionWords);
  const head = labelDraftHead(facts, roles, title, isText);
  const lines = facts.map(({ line }, index) => (roles[index] === 'quote' ? { ...line, mark: '>' } : line));
  const repeats = findRepeats(lines.filter((_, index) => index > (title ?? -1) && roles[index] !== 'heading'));
  const labels = [...head.values()];
  const signed = labels.some((label) => label.as === 'block' && label.kind === 'byline');
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

/** A block quote that an account signs is a post: `— Ana Lim (@analim) March 3, 2024`. */
function postLines(facts: readonly LineFacts[], roles: readonly MarkedBlock['role'][]): ReadonlySet<number> {
  const signed = new Set(
    facts.flatMap(({ line }, index) =>
      roles[index] === 'quote' && /^[—–-]\s?.{1,80}\(@\w{1,30}\)/u.test(line.text) ? [line.group] : [],
    ),
  );
  const isPost = ({ line, reason }: LineFacts, index: number): boolean =>
    reason === 'embed' || (roles[index] === 'quote' && signed.has(line.group));
  return new Set(facts.flatMap((fact, index) => (isPost(fact, index) ? [index] : [])));
}

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
