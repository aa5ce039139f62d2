import type { LineFacts } from './line-facts.ts';

/** A paragraph that is no item of a list. */
export function isText(fact: LineFacts): boolean {
  return fact.prose && !fact.line.bulleted;
}

/** A line that says nothing of itself: it can be a heading, or a link. */
export function isHeadingLike(fact: LineFacts): boolean {
  return !fact.prose && !fact.note && fact.reason === null && fact.credit === null && !fact.caption;
}
