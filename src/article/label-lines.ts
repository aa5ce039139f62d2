import type { LineRules } from '../languages/line-rules.ts';
import { findEnd } from './find-end.ts';
import { findTitle } from './find-title.ts';
import { labelBody } from './label-body.ts';
import { labelHead } from './label-head.ts';
import { beginsWith } from './match-phrases.ts';
import type { LineFacts } from './line-facts.ts';
import { holdsRole } from './read-byline.ts';
import { SURNAME } from './spread-reasons.ts';
import { countWords } from './text-line.ts';
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
  const end = findEnd(facts, firstText, rules);
  const head = labelHead(facts, title, end, rules);
  const labels = labelBody(facts, firstText, end, head, rules);
  const known = [...labels.values()];
  const signed = known.some((label) => label.as === 'block' && label.kind === 'byline');
  const dated = known.some(({ as }) => as === 'date');
  return facts.map((fact, index) => {
    const label = labels.get(index);
    if (label !== undefined) return isAboutAuthor(facts, index, end, head) ? omitted('end-matter') : label;
    return signature(facts, index, end, signed, dated, rules) ?? outside(fact, index < end);
  });
}

/** What one of the last lines says of the author that the head names: `Ana Lim is a writer in Aston.` */
function isAboutAuthor(
  facts: readonly LineFacts[],
  index: number,
  end: number,
  head: ReadonlyMap<number, LineLabel>,
): boolean {
  const fact = facts[index];
  if (fact?.prose !== true || fact.line.words > longestAbout || index < end - 3 || index >= end || head.has(index))
    return false;
  const authors = [...head].flatMap(([at, label]) =>
    label.as === 'block' && label.kind === 'byline' ? (facts[at]?.byline?.names ?? []) : [],
  );
  return authors.some((name) => beginsWith(fact.line.text.toLowerCase(), `${name.toLowerCase()} `));
}

const longestAbout = 40;
const longestSignature = 4;
const longestRole = 8;

/** The author's name or the date right after the last paragraph, where the head has none. */
function signature(
  facts: readonly LineFacts[],
  index: number,
  end: number,
  signed: boolean,
  dated: boolean,
  rules: LineRules,
): LineLabel | null {
  const fact = facts[index];
  if (fact === undefined || index < end || index >= end + 3 || fact.reason !== null || fact.credit === 0) return null;
  if (!facts.slice(end, index).every((before) => before.credit === 0 || before.reason !== null)) return null;
  // In a text without blank lines a bare name may be anything, unless its surname is in capitals or a role stands below it.
  const below = facts[index + 1]?.line.text ?? '';
  const isMeant = SURNAME.test(fact.line.text) || (holdsRole(below, rules) && countWords(below) <= longestRole);
  if (fact.byline !== null && (signed || fact.byline.marked || isMeant || fact.groupSize <= longestSignature))
    return signed ? omitted('credit') : block('byline');
  return fact.date !== null && !dated ? { as: 'date' } : null;
}

/** Lines before the title and after the last paragraph. */
function outside(fact: LineFacts, before: boolean): LineLabel {
  if (fact.credit === 0) return omitted('credit');
  if (fact.reason !== null) return omitted(fact.reason);
  if (before) return omitted('navigation');
  if (fact.credit !== null || fact.caption) return omitted('caption');
  return omitted(fact.ending === 'box' ? 'related-link' : 'end-matter');
}
