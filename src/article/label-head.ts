import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';

/**
 * Labels of the lines around the title: section, byline, date and lead. A line that the head does not claim is not in the result.
 * `title` is null when there is none, `end` the first line after the article.
 */
export function labelHead(
  facts: readonly LineFacts[],
  title: number | null,
  end: number,
  rules: LineRules,
): ReadonlyMap<number, LineLabel> {
  const labels = new Map<number, LineLabel>();
  const from = Math.max(0, (title ?? 0) - linesBeforeTitle);
  const firstText = facts.findIndex(
    (fact, index) => index > (title ?? -1) && index < end && fact.prose && !fact.line.bulleted,
  );
  const to = headEnd(facts, firstText, end);
  const head = facts.slice(0, to).flatMap((_, index) => (index < from || index === title ? [] : [index]));
  if (title !== null) labels.set(title, block('title'));
  const byline =
    head.find((index) => facts[index]?.byline?.marked === true) ??
    head.find((index) => isBareByline(facts, index, title));
  for (const index of head) if (facts[index]?.date !== null) labels.set(index, { as: 'date' });
  if (byline !== undefined) {
    labels.set(byline, block('byline'));
    const role = facts[byline + 1];
    if (role !== undefined && byline + 1 < firstText && isRole(role, facts[byline]?.line.group))
      labels.set(byline + 1, omitted('credit'));
  }
  if (title !== null) {
    const lead = leadOf(facts, title, firstText, labels, rules);
    if (lead !== null) labels.set(lead, block('lead'));
    const kicker = facts[title - 1];
    if (
      kicker !== undefined &&
      !labels.has(title - 1) &&
      kicker.reason === null &&
      !kicker.line.bulleted &&
      kicker.line.words <= 6
    )
      labels.set(title - 1, omitted('kicker'));
  }
  return labels;
}

/** Byline and date may stand below the lead, but not below the paragraph after it. */
function headEnd(facts: readonly LineFacts[], firstText: number, end: number): number {
  if (firstText < 0) return end;
  const second = facts.findIndex((fact, index) => index > firstText && fact.prose);
  return Math.min(end, second < 0 ? end : second);
}

/** A name and nothing else, right below the title or beside a date. */
function isBareByline(facts: readonly LineFacts[], index: number, title: number | null): boolean {
  const fact = facts[index];
  if (fact?.byline == null || fact.reason !== null || fact.line.bulleted || title === null || index < title)
    return false;
  if (index > title + longestHead) return false;
  if (isDate(facts[index - 1]) || isDate(facts[index + 1])) return true;
  // Buttons between the title and the name say nothing.
  return facts.slice(title + 1, index).every(({ reason, date }) => reason !== null || date !== null);
}

function isDate(fact: LineFacts | undefined): boolean {
  return fact !== undefined && (fact.date !== null || /^(?:il y a )?#/u.test(fact.line.key));
}

/** What the author is, on a line below the name. */
function isRole(fact: LineFacts, group: number | undefined): boolean {
  return (
    fact.line.group === group &&
    !fact.prose &&
    fact.reason === null &&
    fact.date === null &&
    fact.line.words <= 8 &&
    fact.credit === null
  );
}

/** The first sentence below the title; or, right below the title, words that are too many for anything else. */
function leadOf(
  facts: readonly LineFacts[],
  title: number,
  firstText: number,
  labels: ReadonlyMap<number, LineLabel>,
  rules: LineRules,
): number | null {
  for (let index = title + 1; index < Math.min(firstText, title + longestHead); index++) {
    const fact = facts[index];
    if (
      fact === undefined ||
      labels.has(index) ||
      fact.reason !== null ||
      fact.line.bulleted ||
      isPicture(facts, index)
    )
      continue;
    const hasVerb = fact.line.text
      .toLowerCase()
      .split(' ')
      .some((word) => rules.finiteVerbs.has(word));
    if (fact.line.words >= 18 || (fact.line.words >= 6 && (index === title + 1 || hasVerb))) return index;
  }
  return firstText > title && facts[firstText]?.turn !== true ? firstText : null;
}

/** A caption, or a line right beside a credit. */
function isPicture(facts: readonly LineFacts[], index: number): boolean {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined || fact.credit !== null || fact.caption || next?.credit === 0) return true;
  return [before, next].some((other) => other?.credit != null && other.line.group === fact.line.group);
}

const longestHead = 40;
const linesBeforeTitle = 3;
