import type { OmissionReason } from '../../model/article.ts';
import type { MarkedRole } from '../input-format.ts';
import { classWords } from './class-words.ts';
import type { DomElement } from './dom.ts';
import { HIDDEN_WORDS, LINK_LIST_WORDS, PLACE_WORDS, REASON_WORDS, ROLE_WORDS } from './markup-words.ts';
import type { TextMeasure } from './measure-elements.ts';

/** What the tag, the ARIA role and the names of an element say of what stands in it. */
export interface Judgement {
  readonly reason: OmissionReason | null;
  readonly role: MarkedRole | null;
  /** Nobody sees it on the page. */
  readonly hidden: boolean;
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
    const names = `${element.getAttribute('class') ?? ''} ${shortId(element.getAttribute('id') ?? '')}`;
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
      (named.hidden && element.localName !== 'h1' && share <= mostOfBox);
    return { reason: share > (reason === 'end-matter' ? mostOfComments : mostOfBox) ? null : reason, role, hidden };
  };
}

/** An id of many words is made from a heading, and says what the text is about. */
function shortId(id: string): string {
  return id.split(/[-_]/u).length > longestId ? '' : id;
}

interface NameJudgement extends Judgement {
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
  if (localName === 'table' && measure.prose < proseOfTable * measure.text) return 'unspeakable';
  if (localName === 'pre' && (element.firstChild as DomElement | null)?.localName === 'code') return 'unspeakable';
  // What stands beside the text is seldom a part of it.
  if (localName === 'aside') return measure.links > linkListShare * measure.text ? 'related-link' : 'end-matter';
  return TAG_REASONS.get(localName) ?? null;
}

const NOTHING: Judgement = { reason: null, role: null, hidden: false };
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
