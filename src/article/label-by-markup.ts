import type { MarkedBlock } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';

/** What the markup says of the lines from `from` to `end`, where it says anything: it counts where neither words nor repetition say otherwise. `links` are the groups that are lists of links, `above` the lines right above links. */
export function labelByMarkup(
  facts: readonly LineFacts[],
  blocks: readonly MarkedBlock[],
  links: ReadonlySet<number>,
  above: ReadonlySet<number>,
  from: number,
  end: number,
): ReadonlyMap<number, LineLabel> {
  const labels = new Map<number, LineLabel>();
  const texts = blocks.filter(({ role }, index) => facts[index]?.prose === true && TEXTS.has(role));
  const usesParagraphs = texts.filter(({ role }) => role === 'paragraph').length >= mostOfText * texts.length;
  for (let index = from; index < end; index++) {
    const [fact, marked] = [facts[index], blocks[index]];
    if (fact === undefined || marked === undefined) continue;
    // Where paragraphs are marked as such, a few words that are not stand on their own.
    const isLoose = marked.role === 'other' && usesParagraphs && !fact.prose && fact.credit === null && !fact.caption;
    const label = isLoose
      ? omitted('navigation')
      : labelOf({
          fact,
          marked,
          inLinkList: links.has(marked.group),
          aboveLinks: above.has(index),
          aboveProse: facts[index + 1]?.prose === true,
          left: end - index,
        });
    if (label !== null) labels.set(index, label);
  }
  return labels;
}

interface PlacedLine {
  readonly fact: LineFacts;
  readonly marked: MarkedBlock;
  readonly inLinkList: boolean;
  readonly aboveLinks: boolean;
  readonly aboveProse: boolean;
  /** How many lines are left, this one among them. */
  readonly left: number;
}

function labelOf({ fact, marked, inLinkList, aboveLinks, aboveProse, left }: PlacedLine): LineLabel | null {
  const { line } = fact;
  const isSentence = line.ends && line.words >= fewestOfSentence;
  if (fact.date !== null && line.words <= longestNote) return omitted('navigation');
  switch (marked.role) {
    case 'credit':
      return line.words <= longestNote ? omitted('credit') : null;
    case 'caption':
      if (marked.linkShare > mostLinks) return omitted('related-link');
      return line.words <= longestCaption ? block('caption') : null;
    case 'kicker':
      return line.words <= longestNote && !line.ends ? omitted('kicker') : null;
    case 'date':
      if (left <= linesOfAuthorBox && isSentence && line.words <= longestNote) return omitted('end-matter');
      return line.words <= longestNote && !isSentence ? omitted('navigation') : null;
    case 'byline':
      if (left <= linesOfAuthorBox) return omitted('end-matter');
      return line.words <= longestNote && !isSentence ? omitted('credit') : null;
    case 'item':
      return inLinkList && marked.linkShare > mostOfItem ? omitted('related-link') : block('paragraph');
    case 'heading':
    case 'title':
      if (aboveLinks || (marked.linkShare > mostLinks && !aboveProse)) return omitted('related-link');
      return left === 1 ? omitted('end-matter') : block('heading');
    case 'quote':
      // Behind a quotation stands who said it.
      return fact.prose || marked.linkShare > mostLinks ? null : block('paragraph');
    case 'paragraph':
    case 'lead':
    case 'other':
    case 'cell':
      if (marked.linkShare > mostLinks && !isSentence) return omitted('related-link');
      // `[Read how the bridge fell.]`: a remark of the page with a link in it.
      if (marked.linkShare > 0 && /^\[[^[\]]+\]$/u.test(line.text)) return omitted('related-link');
      if (line.text.endsWith(':') && aboveLinks) return omitted('related-link');
      return marked.role === 'paragraph' && fact.credit === null && line.ends ? block('paragraph') : null;
  }
}

const TEXTS: ReadonlySet<string> = new Set(['paragraph', 'other', 'cell']);
const fewestOfSentence = 6;
const longestNote = 20;
const linesOfAuthorBox = 3;
const longestCaption = 80;
const mostLinks = 0.75;
const mostOfText = 0.6;
const mostOfItem = 0.4;
