import type { OmissionReason } from '../model/article.ts';
import type { LineFacts } from './line-facts.ts';

/**
 * The facts once more, in which what a notice says holds for the short lines beside it without a blank line between: a box is one thing from its
 * first to its last line. Only below the first paragraph, and where blank lines part the paragraphs.
 */
export function spreadReasons(facts: readonly LineFacts[]): readonly LineFacts[] {
  const first = facts.findIndex((fact) => fact.prose && fact.line.words >= fewestOfParagraph);
  const paragraphs = facts.filter((fact) => fact.prose && fact.line.words >= fewestOfParagraph);
  if (first < 0 || paragraphs.filter(({ groupSize }) => groupSize <= 2).length < mostlyApart * paragraphs.length)
    return facts;
  const spread = [...facts];
  for (let start = first + 1; start < facts.length;) {
    const size = facts[start]?.groupSize ?? 1;
    const group = facts.slice(start, start + size).filter(({ line }) => line.group === facts[start]?.line.group);
    const reason = reasonOfBox(group);
    if (reason !== null)
      for (const [step, fact] of group.entries())
        // A name with its surname in capitals above buttons signs the text.
        if (step > 0 || fact.byline === null || !SURNAME.test(fact.line.text))
          spread[start + step] = { ...fact, reason: fact.reason ?? reason, prose: false, credit: null, caption: false };
    start += Math.max(1, group.length);
  }
  return spread;
}

function reasonOfBox(group: readonly LineFacts[]): OmissionReason | null {
  if (group.length < 2 || group.length > longestBox) return null;
  if (group.some((fact) => fact.line.words >= fewestOfLong || fact.turn || fact.note || fact.date !== null))
    return null;
  if (group.some(({ byline, line }) => byline?.marked === true && /\d/u.test(line.text))) return null;
  const notices = group.filter((fact) => SPREADING.has(fact.reason ?? '') && (fact.line.words > 1 || group.length > 2));
  const [notice] = notices;
  if (notice !== undefined && notices.length >= leastTold * group.length) return notice.reason;
  const isBox = group[0]?.ending === 'box' && !group.some(({ prose, line }) => prose && line.words >= longestTeaser);
  if (isBox) return 'related-link';
  const media = group.filter((fact) => fact.reason === 'media');
  if (media.length > 1 && media.length >= group.length / 2 && !group.some(({ line }) => line.words >= longestTeaser))
    return 'media';
  const buttons = group.filter(({ reason }) => reason === 'share' || reason === 'navigation').length;
  // A question above buttons.
  const isPoll = group[0]?.line.text.endsWith('?') === true && buttons === group.length - 1;
  return isPoll || (buttons > group.length / 2 && !group.some(({ prose, ending }) => prose || ending !== null))
    ? 'share'
    : null;
}

/** What boxes with several lines are about. */
const SPREADING: ReadonlySet<string> = new Set(['subscription', 'consent', 'embed']);
const fewestOfParagraph = 15;
const fewestOfLong = 40;
const longestBox = 10;
const longestTeaser = 25;
const leastTold = 1 / 4;
const mostlyApart = 0.6;
/** `Ana LIM`: how some papers set the names of those who write. */
export const SURNAME: RegExp = /^\p{Lu}\p{Ll}.*\s\p{Lu}{3,}(?:-\p{Lu}{2,})*$/u;
