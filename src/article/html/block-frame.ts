import type { OmissionReason } from '../../model/article.ts';
import type { MarkedRole } from '../input-format.ts';
import type { DomElement } from './dom.ts';
import { BLOCKS } from './element-kinds.ts';
import type { Judgement } from './judge-element.ts';
import { isLink } from './measure-elements.ts';
import type { InlineContext } from './text-runs.ts';

/** What the elements around a place in a page say of the text there. */
export interface Frame {
  readonly block: BlockContext;
  /** The element of this frame is itself a block. */
  readonly opensBlock: boolean;
  readonly inline: InlineContext;
}

export interface BlockContext {
  /** The innermost block. */
  readonly element: DomElement;
  readonly role: MarkedRole;
  readonly reason: OmissionReason | null;
  /** Number of the list, figure or box; null outside them. */
  readonly group: number | null;
  /** Blanks and line breaks count. */
  readonly isPre: boolean;
  /** The innermost table around it lays out the page. */
  readonly laidOut: boolean;
}

/** The frame around everything. */
export function rootFrame(element: DomElement): Frame {
  const block: BlockContext = { element, role: 'other', reason: null, group: null, isPre: false, laidOut: false };
  return {
    block,
    opensBlock: true,
    inline: { link: 0, part: 0, name: null, role: null, reason: null, strong: false, datetime: null },
  };
}

/** The frame of an element that parts the text around it; null for an inline one. `opensLine`: nothing of its block stands before it. */
export function blockFrame(
  element: DomElement,
  judged: Judgement,
  outer: Frame,
  opensLine: boolean,
  newGroup: () => number,
): Frame | null {
  const { localName } = element;
  // A row of figures is one line.
  if (CELLS.has(localName) && outer.block.reason === 'unspeakable') return null;
  // The caption of a picture in a paragraph is no part of its sentences, nor is a credit one of a caption or of the text behind it.
  const isOfPicture =
    judged.role === 'caption' || (judged.role === 'credit' && (opensLine || outer.block.role === 'caption'));
  if (!PARTING.has(localName) && !isOfPicture && element.getAttribute('role') !== 'button') return null;
  const reason = outer.block.reason ?? outer.inline.reason ?? judged.reason;
  const laidOut = localName === 'table' ? judged.laysOut : outer.block.laidOut;
  const isTablePart = localName === 'table' || localName === 'tr' || localName === 'caption';
  const opensGroup =
    (GROUPS.has(localName) && !(laidOut && isTablePart)) || (reason !== null && outer.block.reason === null);
  return {
    block: {
      element,
      role: roleOf(laidOut && isTablePart ? 'div' : localName, judged.role, outer),
      reason,
      group: outer.block.group ?? (opensGroup ? newGroup() : null),
      isPre: outer.block.isPre || localName === 'pre',
      laidOut,
    },
    opensBlock: true,
    inline: {
      ...outer.inline,
      part: 0,
      name: null,
      role: null,
      reason: null,
      strong: false,
      datetime: datetimeOf(element) ?? outer.inline.datetime,
    },
  };
}

/** The frame of an element within a block. */
export function inlineFrame(element: DomElement, judged: Judgement, outer: Frame, newNumber: () => number): Frame {
  const { localName } = element;
  const isAuthor = /\bauthor\b/u.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`);
  return {
    block: outer.block,
    opensBlock: false,
    inline: {
      link: outer.inline.link === 0 && isLink(element) ? newNumber() : outer.inline.link,
      part: outer.inline.part === 0 && isNamed(element) ? newNumber() : outer.inline.part,
      name: outer.inline.name ?? (element.getAttribute('class') || null),
      role: outer.inline.role ?? (isAuthor ? 'byline' : localName === 'time' ? 'date' : judged.role),
      reason: outer.inline.reason ?? judged.reason,
      strong: outer.inline.strong || localName === 'strong' || localName === 'b',
      datetime: datetimeOf(element) ?? outer.inline.datetime,
    },
  };
}

function isNamed(element: DomElement): boolean {
  return element.localName === 'time' || element.localName === 'a' || (element.getAttribute('class') ?? '') !== '';
}

function datetimeOf(element: DomElement): string | null {
  const isDate = /\bdate(?:Published|Created)\b/u.test(element.getAttribute('itemprop') ?? '');
  return element.getAttribute('datetime') ?? (isDate ? element.getAttribute('content') : null);
}

/** The element's own role, unless what is around it says something more particular. */
function roleOf(localName: string, judged: MarkedRole | null, outer: Frame): MarkedRole {
  const around = outer.block.role;
  const ofTag = ROLES.get(localName) ?? null;
  const isHeading = ofTag === 'heading' || ofTag === 'title';
  if (ofTag === 'title') return ofTag;
  // A place or a trade beside an author's name.
  if (judged === 'other' && NOTES.has(around)) return judged;
  if (NOTES.has(around) || (around === 'caption' && judged !== 'credit' && ofTag !== 'quote')) return around;
  if (judged !== null && judged !== 'other' && (!isHeading || NOTES.has(judged))) return judged;
  const isPlain = ofTag === null || ofTag === 'paragraph' || (ofTag === 'item' && around === 'quote');
  if (isPlain && HELD.has(around)) return around;
  return ofTag ?? 'other';
}

/** Beside the blocks, what stands apart in a line. */
const PARTING: ReadonlySet<string> = new Set([...BLOCKS, 'button', 'label', 'noscript']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const GROUPS: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'dl',
  'figure',
  'table',
  'aside',
  'nav',
  'form',
  'blockquote',
]);
/** What a box of this role holds is all of this role. */
const NOTES: ReadonlySet<MarkedRole> = new Set(['byline', 'date', 'credit']);
/** Roles that a plain paragraph within keeps. */
const HELD: ReadonlySet<MarkedRole> = new Set([
  'caption',
  'item',
  'quote',
  'cell',
  'lead',
  'kicker',
  'heading',
  'title',
]);
const ROLES: ReadonlyMap<string, MarkedRole> = new Map([
  ['h1', 'title'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['p', 'paragraph'],
  ['pre', 'paragraph'],
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['blockquote', 'quote'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['tr', 'cell'],
  ['address', 'byline'],
]);
