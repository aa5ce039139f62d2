import { BLOCKS, HEADINGS } from './element-kinds.ts';

/** An element that has begun and not ended. */
export interface OpenElement {
  readonly name: string;
  /** Its tags and what stands in it are left out. */
  readonly silent: boolean;
  /** Its end tag came while a block in it was open: it ends with that block. */
  ended: boolean;
}

/** Names of elements that a start tag ends, from the innermost open element outwards as far as `until` allows; null when there is nothing to end. */
export function endedBy(name: string, open: readonly OpenElement[]): number | null {
  if (name === 'li') return nearest(open, (each) => each === 'li', isItemBoundary);
  if (name === 'dt' || name === 'dd') return nearest(open, (each) => each === 'dt' || each === 'dd', isItemBoundary);
  if (name === 'a') return nearest(open, (each) => each === 'a', isBlock);
  if (name === 'button') return nearest(open, (each) => each === 'button', isScope);
  if (name === 'option' || name === 'optgroup')
    return nearest(
      open,
      (each) => each === 'option' || each === name,
      (each) => each === 'select',
    );
  const parts = TABLE_PARTS.get(name);
  if (parts !== undefined)
    return outermost(
      open,
      (each) => parts.has(each),
      (each) => each === 'table',
    );
  if (!BLOCKS.has(name)) return null;
  const paragraph = nearest(open, (each) => each === 'p', isScope);
  if (paragraph !== null) return paragraph;
  const last = open.at(-1)?.name ?? '';
  return HEADINGS.has(name) && HEADINGS.has(last) ? open.length - 1 : null;
}

/** Place of the open element that an end tag ends; null when there is none within reach. */
export function endedByEnd(name: string, open: readonly OpenElement[]): number | null {
  if (name === 'table') return nearest(open, (each) => each === name, never);
  if (TABLE_PARTS.has(name) || name === 'caption')
    return nearest(
      open,
      (each) => each === name,
      (each) => each === 'table',
    );
  return nearest(open, (each) => each === name, name === 'button' ? never : isScope);
}

/** Whether a block stands inside the open element at a place. */
export function holdsBlock(open: readonly OpenElement[], place: number): boolean {
  for (let at = open.length - 1; at > place; at--) if (isBlock(open[at]?.name ?? '')) return true;
  return false;
}

function nearest(
  open: readonly OpenElement[],
  isWanted: (name: string) => boolean,
  isBoundary: (name: string) => boolean,
): number | null {
  for (let at = open.length - 1; at >= 0; at--) {
    const name = open[at]?.name ?? '';
    if (isWanted(name) && open[at]?.ended === false) return at;
    if (isBoundary(name)) return null;
  }
  return null;
}

function outermost(
  open: readonly OpenElement[],
  isWanted: (name: string) => boolean,
  isBoundary: (name: string) => boolean,
): number | null {
  let found: number | null = null;
  for (let at = open.length - 1; at >= 0; at--) {
    const name = open[at]?.name ?? '';
    if (isBoundary(name)) return found;
    if (isWanted(name)) found = at;
  }
  return null;
}

function never(): boolean {
  return false;
}

function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

function isScope(name: string): boolean {
  return SCOPES.has(name);
}

/** A list item ends where the next begins, unless another block than these stands between them. */
function isItemBoundary(name: string): boolean {
  return BLOCKS.has(name) && name !== 'address' && name !== 'div' && name !== 'p';
}

const SCOPES: ReadonlySet<string> = new Set('button caption object table td template th'.split(' '));
/** What of a table a part of a table ends. */
const TABLE_PARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['td', new Set(['td', 'th', 'caption'])],
  ['th', new Set(['td', 'th', 'caption'])],
  ['tr', new Set(['tr', 'td', 'th', 'caption'])],
  ['tbody', new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption'])],
  ['thead', new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption'])],
  ['tfoot', new Set(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption'])],
]);
