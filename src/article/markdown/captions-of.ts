import type { Span } from '../../model/span.ts';
import type { MarkdownNode, ParsedMarkdown } from './parse-markdown.ts';
import { spanOf } from './visible-words.ts';

/** Whether a paragraph is a picture, or several, with nothing beside them but emphasis, which is their caption. */
export function isPicture(nodes: readonly MarkdownNode[]): boolean {
  const shown = nodes.filter((node) => !isBlank(node));
  return pictures(nodes).length > 0 && shown.every((node) => pictures([node]).length > 0 || isEmphasised([node]));
}

/** Whether a paragraph is emphasis from its first to its last word. */
export function isEmphasised(nodes: readonly MarkdownNode[]): boolean {
  const shown = nodes.filter((node) => !isBlank(node));
  return shown.length === 1 && shown.every(({ type }) => type === 'emphasis' || type === 'strong');
}

/** What the pictures of a paragraph say of themselves: their titles, else the words that stand for them. A file name says nothing. */
export function captionsOf(
  text: string,
  nodes: readonly MarkdownNode[],
  { titles, labels }: ParsedMarkdown,
): readonly Span[] {
  return pictures(nodes).flatMap((node) => {
    const { start, end } = spanOf(node);
    const title = titles.findLast((span) => span.start > start && span.end < end);
    const words = title === undefined ? labels.get(start + 2) : { start: title.start + 1, end: title.end - 1 };
    if (words === undefined) return [];
    const raw = text.slice(words.start, words.end);
    const caption = { start: words.end - raw.trimStart().length, end: words.start + raw.trimEnd().length };
    return /\p{L}\s+\p{L}/u.test(raw) ? [caption] : [];
  });
}

function pictures(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  return nodes.flatMap((node): readonly MarkdownNode[] => {
    if (node.type === 'image' || node.type === 'imageReference') return [node];
    if (node.type !== 'link') return [];
    return node.children.every((child) => child.type === 'image') ? node.children : [];
  });
}

function isBlank(node: MarkdownNode): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
