import type { OmissionReason } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { MarkedRole } from '../input-format.ts';
import { captionsOf, isEmphasised, isPicture } from './captions-of.ts';
import type { MarkdownNode, ParsedMarkdown } from './parse-markdown.ts';
import { spanOf, visibleWords } from './visible-words.ts';

/** A paragraph, heading or item of a Markdown text. */
export interface MarkdownBlock {
  readonly role: MarkedRole;
  /** Of a heading, from 1. */
  readonly depth: number;
  readonly group: number;
  /** Where its words stand: in order, between the signs. */
  readonly pieces: readonly Span[];
  readonly linkShare: number;
  readonly reason: OmissionReason | null;
}

/** The blocks of one piece, and what of it is one thing that is not read: code, a table, HTML. */
export interface ReadBlocks {
  readonly blocks: readonly MarkdownBlock[];
  readonly units: readonly Span[];
  /** HTML that holds words. */
  readonly html: readonly Span[];
}

/** What the nodes of a parsed piece say. Groups are numbered from `firstGroup` on. */
export function readBlocks(text: string, parsed: ParsedMarkdown, firstGroup: number): ReadBlocks {
  const blocks: MarkdownBlock[] = [];
  const units: Span[] = [];
  const html: Span[] = [];
  let group = firstGroup;
  const add = (role: MarkedRole, nodes: readonly MarkdownNode[], context: Context, depth = 0): void => {
    for (const words of visibleWords(text, nodes, parsed.signs))
      blocks.push({ role, depth, group: context.group ?? group++, reason: context.reason, ...words });
  };
  const addPicture = (node: Paragraph, next: MarkdownNode | undefined, context: Context): void => {
    const below = node.children.filter((child) => isEmphasised([child]));
    const within = { ...context, group: context.group ?? group++ };
    if (below.length > 0) add('caption', below, within);
    else if (next?.type !== 'paragraph' || !isEmphasised(next.children))
      for (const span of captionsOf(text, node.children, parsed))
        blocks.push({ role: 'caption', depth: 0, group: within.group, pieces: [span], linkShare: 0, reason: null });
  };
  const walk = (nodes: readonly MarkdownNode[], context: Context): void => {
    nodes.forEach((node, index) => {
      if (node.type === 'heading') add('heading', node.children, context, node.depth);
      else if (node.type === 'paragraph' && isPicture(node.children)) addPicture(node, nodes[index + 1], context);
      else if (node.type === 'paragraph')
        add(roleOf(text, nodes, index, context), withoutCallout(node, context), context);
      else if (node.type === 'blockquote')
        walk(node.children, { role: 'quote', group: group++, reason: context.reason });
      else if (node.type === 'list') {
        const list: Context = { role: 'item', group: group++, reason: context.reason };
        for (const item of node.children) walk(item.children, list);
      } else if (node.type === 'footnoteDefinition')
        walk(node.children, { role: 'other', group: group++, reason: 'end-matter' });
      else {
        units.push(spanOf(node));
        if (node.type === 'html' && holdsWords(node.value)) html.push(spanOf(node));
      }
    });
  };
  walk(parsed.nodes, { role: 'paragraph', group: null, reason: null });
  return { blocks, units, html };
}

type Paragraph = Extract<MarkdownNode, { type: 'paragraph' }>;

interface Context {
  readonly role: MarkedRole;
  /** Of the list or quote around; null where each paragraph stands alone. */
  readonly group: number | null;
  readonly reason: OmissionReason | null;
}

/** Emphasis right below a picture is its caption; a few strong words without a stop above a paragraph are its heading. */
function roleOf(text: string, nodes: readonly MarkdownNode[], index: number, { role }: Context): MarkedRole {
  const [before, node, next] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (node?.type !== 'paragraph' || role !== 'paragraph') return role;
  if (
    before?.type === 'paragraph' &&
    isPicture(before.children) &&
    !before.children.some((child) => isEmphasised([child]))
  )
    return isEmphasised(node.children) ? 'caption' : role;
  const [only, ...others] = node.children;
  if (only?.type !== 'strong' || others.length > 0 || next?.type !== 'paragraph') return role;
  const { start, end } = spanOf(only);
  const words = text
    .slice(start, end)
    .replace(/^[*_]+|[*_]+$/gu, '')
    .trim();
  return /[\p{L}\p{N}][»”"’)]?$/u.test(words) && words.split(/\s+/u).length <= longestHeading ? 'heading' : role;
}

const longestHeading = 12;

/** Without the sign that makes a callout of a block quote: `[!NOTE]`. */
function withoutCallout({ children }: Paragraph, { role }: Context): readonly MarkdownNode[] {
  const [first, ...others] = children;
  const sign = role === 'quote' && first?.type === 'text' ? /^\[![\p{L}-]{1,20}\][+-]?/u.exec(first.value) : null;
  if (first?.type !== 'text' || first.position === undefined || sign === null) return children;
  const { start, end } = first.position;
  const position = { start: { ...start, offset: (start.offset ?? 0) + sign[0].length }, end };
  return [{ ...first, position }, ...others];
}

/** Whether anything but tags, comments, scripts and styles stands in a block of HTML. */
function holdsWords(html: string): boolean {
  if (/^<(?:!--|script\b|style\b)/iu.test(html)) return false;
  return /[\p{L}\p{N}]/u.test(html.replace(/<[^<>]*>/gu, ' '));
}
