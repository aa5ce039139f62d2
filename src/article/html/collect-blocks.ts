import type { OmissionReason } from '../../model/article.ts';
import type { MarkedRole } from '../input-format.ts';
import { blockFrame, inlineFrame, rootFrame, type BlockContext, type Frame } from './block-frame.ts';
import { isElement, isText, walk, type DomElement, type DomNode, type DomText } from './dom.ts';
import type { Judgement } from './judge-element.ts';
import { blockText, filledRuns, isBoldLine, partsOfRow, type Run } from './text-runs.ts';

/** A block of a page as a walk through it finds it. */
export interface PageBlock {
  readonly text: string;
  readonly role: MarkedRole;
  readonly reason: OmissionReason | null;
  readonly group: number;
  readonly linkShare: number;
  /** The pieces of text that it is made of. */
  readonly pieces: readonly DomText[];
  /** The element around that of the block. */
  readonly container: DomElement | null;
  /** Machine-readable date that stands with the text. */
  readonly datetime: string | null;
  /** What elements for authors hold, each on its own. */
  readonly authors: readonly string[];
}

/** The blocks of the text under a root, in order, without what is hidden. `boxes` are the outermost elements that hold no part of an article; not those with links to others, by which what is beside the article can be told. */
export function collectBlocks(
  root: DomElement,
  judge: (element: DomElement) => Judgement,
): { readonly blocks: readonly PageBlock[]; readonly boxes: readonly DomElement[] } {
  const blocks: PageBlock[] = [];
  const boxes: DomElement[] = [];
  const frames: Frame[] = [rootFrame(root)];
  let groups = 0;
  let runs: Run[] = [];
  let numbers = 0;
  let breaks = 0;
  let picture = false;

  const flush = ({ block }: Frame): void => {
    breaks = 0;
    if (filledRuns(runs).length > 0) {
      const group = block.group ?? ++groups;
      for (const part of block.role === 'byline' ? [runs] : partsOfRow(runs, block.role))
        blocks.push(...blockOf(part, block, group, picture));
      picture = false;
    }
    runs = [];
  };
  const add = (text: string, node: DomText | null, { inline }: Frame): void => {
    if (text.trim() !== '') breaks = 0;
    runs.push({ text, node, inline });
  };
  const addText = (node: DomText, frame: Frame): void => {
    if (!frame.block.isPre) return add(node.data.replace(/[ \t\n\r\f]+/gu, ' '), node, frame);
    for (const [index, part] of node.data.split(/\n[^\S\n]*\n\s*/u).entries()) {
      if (index > 0) flush(frame);
      add(part, node, frame);
    }
  };

  walk(
    root,
    (node) => {
      const outer = frames.at(-1) ?? rootFrame(root);
      if (isText(node)) {
        addText(node, outer);
        return false;
      }
      const judged = judge(node);
      const isBox = judged.hidden || (judged.reason !== null && judged.reason !== 'related-link');
      if (isBox && outer.block.reason === null && outer.inline.reason === null) boxes.push(node);
      if (judged.hidden) {
        frames.push({ ...outer, opensBlock: false });
        return false;
      }
      if (node.localName === 'img' && filledRuns(runs).length === 0) picture = true;
      const block = blockFrame(node, judged, outer, () => ++groups);
      if (block !== null) flush(outer);
      else if (node.localName === 'br') {
        // One break parts lines; two part paragraphs, and so does one behind a line in bold.
        if (++breaks > 1 || isBoldLine(runs)) flush(outer);
        else add('\n', null, outer);
      } else if (isPartedFromLast(node)) add(' ', null, outer);
      frames.push(block ?? inlineFrame(node, judged, outer, () => ++numbers));
      return true;
    },
    () => {
      const frame = frames.pop();
      if (frame?.opensBlock === true) flush(frame);
    },
  );
  return { blocks, boxes };
}

function blockOf(
  runs: readonly Run[],
  block: BlockContext,
  group: number,
  belowPicture: boolean,
): readonly PageBlock[] {
  const text = blockText(runs, block.isPre);
  if (text === '') return [];
  const filled = filledRuns(runs);
  const length = (wanted: readonly Run[]): number => wanted.reduce((sum, run) => sum + run.text.length, 0);
  const linkShare = length(filled.filter(({ inline }) => inline.link > 0)) / Math.max(1, length(filled));
  // What stands wholly in an inline element is what that element is.
  const inline = filled[0]?.inline ?? null;
  const role = filled.every((run) => run.inline.role === inline?.role) ? (inline?.role ?? null) : null;
  const reason = filled.every((run) => run.inline.reason !== null) ? (inline?.reason ?? null) : null;
  // Words without a stop right below a picture tell what it shows, whatever their element.
  const isCaption =
    belowPicture && CAPTION.test(text) && linkShare < mostLinks && !filled.every((run) => run.inline.strong);
  const isPlain = block.role === 'paragraph' || block.role === 'other';
  return [
    {
      text,
      role:
        role === 'kicker' || (isPlain && role !== null)
          ? role
          : isCaption && (isPlain || block.role === 'item')
            ? 'caption'
            : block.role,
      reason: block.reason ?? reason,
      group,
      linkShare,
      pieces: filled.flatMap(({ node }) => node ?? []),
      container: block.element.parentNode,
      datetime: filled.find((run) => run.inline.datetime !== null)?.inline.datetime ?? null,
      authors: authorsOf(filled, block.role),
    },
  ];
}

/** The links in a byline, or what stands in an author's element; else the whole byline. */
function authorsOf(runs: readonly Run[], role: MarkedRole): readonly string[] {
  const isSigned = runs.some(({ inline }) => inline.role === 'byline');
  if (!isSigned && role !== 'byline') return [];
  const inByline = runs.filter(({ inline }) => (isSigned ? inline.role === 'byline' : inline.role !== 'other'));
  const links = new Map<number, Run[]>();
  for (const run of inByline) {
    const { link } = run.inline;
    if (link > 0) links.set(link, [...(links.get(link) ?? []), run]);
  }
  if (inByline.length === 0) return [];
  return links.size === 0 ? [blockText(inByline, false)] : [...links.values()].map((link) => blockText(link, false));
}

/** Neighbours in elements of their own, with names of their own, are set apart by the style of the page; so is what begins with a capital right behind small letters. */
function isPartedFromLast(node: DomElement): boolean {
  const before = node.previousSibling;
  if (before === null || CELLS.has(node.localName)) return before !== null;
  const name = node.getAttribute('class') ?? '';
  const isOwn = name !== '' || node.localName === 'a';
  const words = isText(before) ? before.data : isElement(before) ? before.textContent : '';
  if (isOwn && /[\p{Ll}\p{N}.,)»”]$/u.test(words) && /^\p{Lu}\p{Ll}/u.test(firstText(node))) return true;
  if (!isElement(before)) return false;
  if (before.localName === 'time' || node.localName === 'time' || (before.localName === 'a' && node.localName === 'a'))
    return true;
  const other = before.getAttribute('class') ?? '';
  // A first letter that is set large belongs to the word behind it.
  return name !== '' && other !== '' && name !== other && words.trim().length > 1;
}

function firstText(node: DomNode): string {
  let at: DomNode | null = node;
  while (at !== null && !isText(at)) at = at.firstChild;
  return at?.data ?? '';
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const CAPTION = /^(?=.{25,300}$)(?:\S+\s){4,}.*[\p{L}\p{N})]$/u;
const mostLinks = 0.5;
