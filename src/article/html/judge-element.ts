import type { OmissionReason } from '../../model/article.ts';
import type { MarkedRole } from '../input-format.ts';
import { classWords } from './class-words.ts';
import type { DomElement } from './dom.ts';
import { isNoteMark, longestMark } from './is-note-mark.ts';
import { HIDDEN_WORDS, LINK_LIST_WORDS, PLACE_WORDS, REASON_WORDS, ROLE_WORDS } from './markup-words.ts';
import type { TextMeasure } from './measure-elements.ts';

/** What the tag, the ARIA role and the names of an element say of what stands in it. */
export interface Judgement {
  readonly reason: OmissionReason | null;
  readonly role: MarkedRole | null;
  /** Nobody sees it on the page. */
  readonly hidden: boolean;
  /** A table that lays out the page: its cells are no data. */
  readonly laysOut: boolean;
}

/** A judge of elements for a page with so many characters of prose. What holds a good part of the prose is no box beside it, whatever its name. */
export function elementJudge(
  measures: ReadonlyMap<DomElement, TextMeasure>,
  prose: number,
): (element: DomElement) => Judgement {
  const known = new Map<string, NameJudgement>();
  return (element) => {
    const measure = measures.get(element);
    if (measure === undefined) return NOTHING;
    // The id of a paragraph or heading is a place to jump to.
    const id = SINGLE.has(element.localName) ? '' : shortId(element.getAttribute('id') ?? '');
    const names = `${element.getAttribute('class') ?? ''} ${id}`;
    const named = known.get(names) ?? judgeNames(names);
    known.set(names, named);
    const share = prose === 0 ? 0 : measure.prose / prose;
    const role = measure.text <= (LONGEST.get(named.role) ?? longestNote) ? named.role : null;
    const reason =
      reasonOfTag(element, measure) ??
      ROLE_REASONS.get(element.getAttribute('role') ?? '') ??
      (element.getAttribute('aria-modal') === 'true' ? 'consent' : null) ??
      (named.reason === 'share' && measure.prose > longestNote ? null : named.reason) ??
      (named.mayBeLinks && !SINGLE.has(element.localName) && measure.links > mostLinks * measure.text
        ? 'related-link'
        : null);
    // What holds all there is will be shown by a script.
    const hidden =
      (element.hasAttribute('hidden') && share <= mostOfHidden) ||
      (named.hidden && element.localName !== 'h1' && share <= mostOfBox) ||
      (measure.text <= longestMark && isNoteMark(element));
    const laysOut = element.localName === 'table' && (share > mostOfBox || isLayout(element, measure));
    const most = reason === 'end-matter' ? mostOfComments : mostOfBox;
    return { reason: share > most ? null : reason, role, hidden, laysOut };
  };
}

/** An id of many words is made from a heading, and says what the text is about. */
function shortId(id: string): string {
  return id.split(/[-_]/u).length > longestId ? '' : id;
}

interface NameJudgement extends Omit<Judgement, 'laysOut'> {
  readonly mayBeLinks: boolean;
}

function judgeNames(names: string): NameJudgement {
  const words = classWords(names);
  const first = <Value>(table: ReadonlyMap<string, Value>): Value | null => {
    for (const word of words) {
      const found = table.get(word);
      if (found !== undefined) return found;
    }
    return null;
  };
  return {
    reason: first(REASON_WORDS),
    role: words.some((word) => PLACE_WORDS.has(word)) ? 'other' : first(ROLE_WORDS),
    hidden: words.some((word) => HIDDEN_WORDS.has(word)) || HIDDEN_NAME.test(names),
    mayBeLinks: words.some((word) => LINK_LIST_WORDS.has(word)),
  };
}

function reasonOfTag(element: DomElement, measure: TextMeasure): OmissionReason | null {
  const { localName } = element;
  // Figures in rows and programs are for the eye.
  if (localName === 'table' && measure.prose < proseOfTable * measure.text && measure.titles === 0)
    return 'unspeakable';
  if (localName === 'pre' && (element.firstChild as DomElement | null)?.localName === 'code') return 'unspeakable';
  // What stands beside the text is seldom a part of it.
  if (localName === 'aside') return measure.links > linkListShare * measure.text ? 'related-link' : 'end-matter';
  if (localName === 'article' && isNamedOnly(element, measure)) return 'related-link';
  return TAG_REASONS.get(localName) ?? null;
}

/** An article within another that has no paragraph only names one (HTML standard: the inner one is related to the outer). */
function isNamedOnly(element: DomElement, { paragraphs, headings }: TextMeasure): boolean {
  if (paragraphs > 0 || headings === 0) return false;
  let around = element.parentNode;
  while (around !== null && around.localName !== 'article') around = around.parentNode;
  return around !== null;
}

/** A table with tables or headings in it, or one that says so (WAI-ARIA), holds no data. */
function isLayout(table: DomElement, { tables, headings }: TextMeasure): boolean {
  return LAYOUT_ROLES.has(table.getAttribute('role') ?? '') || tables + headings > 0;
}

const LAYOUT_ROLES: ReadonlySet<string> = new Set(['presentation', 'none']);
const NOTHING: Judgement = { reason: null, role: null, hidden: false, laysOut: false };
/** The class of that name alone; beside one with a colon it holds for some screens only. */
const HIDDEN_NAME = /^(?!.*:)(?:.*\s)?(?:is-)?hidden(?:\s|$)/u;
const longestNote = 400;
const longestId = 4;
/** More characters than such a part of an article has. */
const LONGEST: ReadonlyMap<MarkedRole | null, number> = new Map([
  ['lead', 1500],
  ['date', 150],
  ['kicker', 60],
]);
const linkListShare = 0.4;
const mostLinks = 0.6;
const proseOfTable = 0.3;
/** What holds one paragraph, and no list. */
const SINGLE: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const mostOfBox = 0.4;
const mostOfHidden = 0.97;
const mostOfComments = 0.85;
const TAG_REASONS: ReadonlyMap<string, OmissionReason> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['form', 'navigation'],
  ['fieldset', 'navigation'],
  ['button', 'navigation'],
  ['select', 'navigation'],
  ['label', 'navigation'],
  ['noscript', 'navigation'],
  ['dialog', 'consent'],
  ['footer', 'end-matter'],
]);
const ROLE_REASONS: ReadonlyMap<string, OmissionReason> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['banner', 'navigation'],
  ['toolbar', 'navigation'],
  ['tablist', 'navigation'],
  ['button', 'navigation'],
  ['form', 'navigation'],
  ['contentinfo', 'end-matter'],
  ['complementary', 'related-link'],
  ['dialog', 'consent'],
  ['alertdialog', 'consent'],
]);
