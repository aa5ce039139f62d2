import { isElement, isText, type DomElement, type DomNode } from './dom.ts';

/** Neighbours in elements of their own, with names of their own, are set apart by the style of the page; so is what begins with a capital right behind small letters. */
export function isParted(node: DomElement): boolean {
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
