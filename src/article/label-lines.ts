import type { LineRules } from '../languages/line-rules.ts';
import { findEnd } from './find-end.ts';
import { findTitle } from './find-title.ts';
import { labelBody } from './label-body.ts';
import { labelHead } from './label-head.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';

/** What every line is. A text in which no line can be a paragraph has no block. */
export function labelLines(facts: readonly LineFacts[], rules: LineRules): readonly LineLabel[] {
  const few = facts.filter(({ reason, line }) => reason === null && line.words > 0);
  if (!facts.some(({ prose }) => prose))
    return facts.map((fact) =>
      few.length <= 2 && few.includes(fact) && fact.date === null && fact.line.words >= 3
        ? block('paragraph')
        : omitted(fact.reason ?? 'navigation'),
    );
  const title = findTitle(facts, rules.functionWords);
  const firstText = title === null ? facts.findIndex(({ prose }) => prose) : title + 1;
  const end = findEnd(facts, firstText);
  const head = labelHead(facts, title, end, rules);
  const labels = labelBody(facts, firstText, end, head, rules);
  return facts.map((fact, index) => labels.get(index) ?? outside(facts, fact, index, end, labels));
}

/** Lines before the title and after the last paragraph. */
function outside(
  facts: readonly LineFacts[],
  fact: LineFacts,
  index: number,
  end: number,
  labels: ReadonlyMap<number, LineLabel>,
): LineLabel {
  if (fact.credit === 0) return omitted('credit');
  if (fact.reason !== null) return omitted(fact.reason);
  if (index < end) return omitted('navigation');
  const signed = [...labels.values()].some((label) => label.as === 'block' && label.kind === 'byline');
  const nearEnd = facts.slice(end, index).every((before) => before.credit === 0 || before.reason !== null);
  if (fact.byline !== null && nearEnd && index < end + 3) return signed ? omitted('credit') : block('byline');
  if (
    fact.date?.dates[0] !== undefined &&
    nearEnd &&
    index < end + 3 &&
    ![...labels.values()].some(({ as }) => as === 'date')
  )
    return { as: 'date' };
  if (fact.credit !== null || fact.caption) return omitted('caption');
  return omitted(fact.ending === 'box' ? 'related-link' : 'end-matter');
}
