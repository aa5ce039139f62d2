import type { OmissionReason } from '../../model/article.ts';
import type { MarkedRole } from '../input-format.ts';
import type { BlockContext } from './block-frame.ts';
import type { DomElement, DomText } from './dom.ts';
import { blockText, filledRuns, type Run } from './text-runs.ts';

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

/** The block that runs of text make, in a list; nothing where nothing shows. `belowPicture`: only a picture stands between it and the block before. */
export function makeBlock(
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

/** The links in a byline, or what stands in elements of their own; else the whole byline. */
function authorsOf(runs: readonly Run[], role: MarkedRole): readonly string[] {
  const isSigned = runs.some(({ inline }) => inline.role === 'byline');
  if (!isSigned && role !== 'byline') return [];
  const inByline = runs.filter(({ inline }) => (isSigned ? inline.role === 'byline' : inline.role !== 'other'));
  const links = new Map<number, Run[]>();
  for (const run of inByline) {
    const { link } = run.inline;
    const known = links.get(link);
    if (known !== undefined) known.push(run);
    else if (link > 0) links.set(link, [run]);
  }
  if (inByline.length === 0) return [];
  if (links.size > 0) return [...links.values()].map((link) => blockText(link, false));
  const parts = new Set(inByline.map(({ inline }) => inline.part));
  return parts.has(0)
    ? [blockText(inByline, false)]
    : [...parts].map((part) =>
        blockText(
          inByline.filter(({ inline }) => inline.part === part),
          false,
        ),
      );
}

const CAPTION = /^(?=.{25,300}$)(?:\S+\s){4,}.*[\p{L}\p{N})]$/u;
const mostLinks = 0.5;
