import type { LineRules } from '../languages/line-rules.ts';
import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';
import { matchesPhrase } from './match-phrases.ts';

/** The lines of boxes with links to other articles, by their places: a heading such as `Related`, the links below it, and what little text stands with each. Markup shows where they end. */
export function findLinkBoxes(
  facts: readonly LineFacts[],
  blocks: readonly MarkedBlock[],
  rules: LineRules,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index];
    // Some words open a box here and end an article there.
    if (fact?.ending == null || (fact.ending === 'end' && !matchesPhrase(fact.line, rules.boxHeadings))) continue;
    const end = endOfBox(facts, blocks, index + 1);
    for (let place = index; place < end; place++) found.add(place);
    index = end - 1;
  }
  return found;
}

function endOfBox(facts: readonly LineFacts[], blocks: readonly MarkedBlock[], from: number): number {
  let index = from;
  let belowLink = false;
  while (index < facts.length) {
    const isLink = isOfLink(facts[index], blocks[index]);
    // One text between links, or at the end behind one, tells of the link above it.
    const isTeaser = belowLink && (index + 1 === facts.length || isOfLink(facts[index + 1], blocks[index + 1]));
    if (!isLink && !isTeaser) break;
    belowLink = isLink && (blocks[index]?.linkShare ?? 0) > mostLinks;
    index++;
  }
  return index;
}

/** A link, or what stands beside one: date, author, a notice. */
function isOfLink(fact: LineFacts | undefined, block: MarkedBlock | undefined): boolean {
  if (fact === undefined || block === undefined) return false;
  return block.linkShare > mostLinks || fact.date !== null || fact.byline?.marked === true || fact.reason !== null;
}

const mostLinks = 0.75;
