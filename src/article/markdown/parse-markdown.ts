import { fromMarkdown, type Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../../model/span.ts';

type Tree = ReturnType<typeof fromMarkdown>;

/** A node of the tree: a paragraph, a list, emphasis, text … */
export type MarkdownNode = Tree['children'][number];

/** What a piece of Markdown says. Offsets count in the piece. */
export interface ParsedMarkdown {
  readonly nodes: readonly MarkdownNode[];
  /** Signs within stretches of text, in order: backslashes before signs, and `>` before the lines of a block quote. */
  readonly signs: readonly Span[];
  /** Words between the square brackets of images and links, by where they begin. */
  readonly labels: ReadonlyMap<number, Span>;
  /** Titles of images and links, with their quotation marks, in order. */
  readonly titles: readonly Span[];
}

/** Parses Markdown as GitHub writes it. Not linear: give it only pieces that `piecesOf` made. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const signs: Span[] = [];
  const titles: Span[] = [];
  const labels = new Map<number, Span>();
  const keepPlaces: Extension = {
    enter: {
      escapeMarker: ({ start, end }) => void signs.push({ start: start.offset, end: end.offset }),
      blockQuotePrefix: ({ start, end }) => void signs.push({ start: start.offset, end: end.offset }),
      resourceTitle: ({ start, end }) => void titles.push({ start: start.offset, end: end.offset }),
      labelText: ({ start, end }) => void labels.set(start.offset, { start: start.offset, end: end.offset }),
    },
  };
  const { children } = fromMarkdown(text, {
    // Between single tildes stand numbers more often than words to be struck out.
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [...TREE_OF_GFM, keepPlaces],
  });
  const inOrder = (one: Span, other: Span): number => one.start - other.start;
  return { nodes: children, signs: signs.toSorted(inOrder), titles: titles.toSorted(inOrder), labels };
}

/** Without what changes the tree afterwards: it makes nodes that have no place. */
const TREE_OF_GFM: readonly Extension[] = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
