import type { LineRules } from '../languages/line-rules.ts';
import { isAgencyLine } from './agencies.ts';
import { findLeads } from './find-leads.ts';
import { findHeadEnd } from './find-head-end.ts';
import { isPicture } from './is-picture.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';
import { holdsRole, opensByline } from './read-byline.ts';
import { isAgeLine } from './read-date-line.ts';

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
    (fact, index) =>
      index > (title ?? -1) && index < end && fact.prose && !fact.line.bulleted && !isPicture(facts, index),
  );
  const to = findHeadEnd(facts, title, firstText, end);
  const head = facts.slice(0, to).flatMap((_, index) => (index < from || index === title ? [] : [index]));
  if (title !== null) labels.set(title, block('title'));
  for (const index of head) {
    const date = facts[index]?.date;
    if (date != null) labels.set(index, date.dates.length > 0 ? { as: 'date' } : omitted('navigation'));
  }
  labelAuthors(facts, head, title, firstText, labels, rules);
  if (title !== null) {
    for (const lead of findLeads(facts, title, firstText, labels, rules)) labels.set(lead, block('lead'));
    labelBetween(facts, title, firstText, labels);
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

/** The first line that names authors, those right below it that do so too, and what they are; an agency where nobody is named. */
function labelAuthors(
  facts: readonly LineFacts[],
  head: readonly number[],
  title: number | null,
  firstText: number,
  labels: Map<number, LineLabel>,
  rules: LineRules,
): void {
  const inHead = new Set(head);
  const isOpen = (index: number): boolean => inHead.has(index) && !labels.has(index);
  const isAgency = (index: number): boolean => isAgencyLine(facts[index]?.line.text ?? '');
  const isSigned = (index: number): boolean =>
    isOpen(index) &&
    !isAgency(index) &&
    isBareByline(facts, index, title, rules) &&
    [facts[index - 1], facts[index + 1]].some((near) => isDate(near, rules));
  // `Ana Lim`, and below it `Special correspondent – Aston`.
  const isRoleOfAbove = (index: number): boolean => {
    const fact = facts[index];
    if (!isNamedRole(fact, rules) || facts[index - 1]?.byline == null || fact === undefined) return false;
    const [name] = fact.byline?.names ?? [];
    const isNamed = name !== undefined && fact.line.text.toLowerCase().startsWith(name.toLowerCase());
    return !isNamed && !opensByline(fact.line.text, rules);
  };
  const isMarked = (index: number): boolean => facts[index]?.byline?.marked === true && !isRoleOfAbove(index);
  const first =
    head.find((index) => isMarked(index) && index < firstText) ??
    head.find((index) => isSigned(index) && index < firstText) ??
    head.find(isMarked) ??
    head.find((index) => isOpen(index) && !isAgency(index) && isBareByline(facts, index, title, rules)) ??
    head.find((index) => isOpen(index) && isAgency(index) && index > (title ?? -1));
  if (first === undefined) return;
  labels.set(first, facts[first]?.byline?.names.length === 0 ? omitted('credit') : block('byline'));
  let last = first;
  const isAnother = (index: number): boolean => {
    const fact = facts[index];
    if (fact?.byline == null || fact.reason !== null || isAgency(index) || isRoleOfAbove(index)) return false;
    return fact.line.group === facts[first]?.line.group;
  };
  while (isOpen(last + 1) && isAnother(last + 1)) labels.set(++last, block('byline'));
  for (const index of head) if (isOpen(index) && isAgency(index)) labels.set(index, omitted('credit'));
  for (let index = last + 1; isOpen(index); index++) {
    const fact = facts[index];
    if (fact === undefined || !(isRole(fact, facts[last]?.line.group) || isNamedRole(fact, rules))) break;
    labels.set(index, omitted('credit'));
    if (!isNamedRole(fact, rules)) break;
  }
}

/** A name and nothing else, right below the title or beside a date. */
function isBareByline(facts: readonly LineFacts[], index: number, title: number | null, rules: LineRules): boolean {
  const fact = facts[index];
  if (fact?.byline == null || fact.reason !== null || fact.line.bulleted || title === null || index < title)
    return false;
  if (index > title + longestHead) return false;
  if ([facts[index - 1], facts[index + 1], facts[index + 2]].some((near) => isDate(near, rules))) return true;
  // Buttons between the title and the name say nothing.
  return facts.slice(title + 1, index).every(({ reason, date }) => reason !== null || date !== null);
}

function isDate(fact: LineFacts | undefined, rules: LineRules): boolean {
  if (fact === undefined) return false;
  return fact.date !== null || fact.line.key.startsWith('#') || isAgeLine(fact.line.text, rules);
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

/** The same wherever it stands, with a word such as `reporter`. */
function isNamedRole(fact: LineFacts | undefined, rules: LineRules): boolean {
  return fact !== undefined && isRole(fact, fact.line.group) && !fact.line.ends && holdsRole(fact.line.text, rules);
}

/**
 * A few words between the title and the last line of the head that tells author or date belong to neither, nor do those further down
 * that stand above no paragraph, or in a row of short lines.
 */
function labelBetween(
  facts: readonly LineFacts[],
  title: number,
  firstText: number,
  labels: Map<number, LineLabel>,
): void {
  const signed = Math.max(...[...labels.keys()].filter((index) => !isLabelledAs(labels.get(index), 'lead')));
  const isShort = (index: number): boolean => {
    const fact = facts[index];
    if (fact === undefined || index <= title || fact.prose || fact.note || fact.date !== null || fact.turn)
      return false;
    // `Topic:` between author and date
    const isLabel = index < signed && fact.line.words <= longestLabel && fact.line.text.endsWith(':');
    if (fact.line.bulleted || isPicture(facts, index)) return false;
    if (!isLabel && /[:.!?…]["»”“«]?$|[,;«“"„]/u.test(fact.line.text)) return false;
    return fact.line.words <= longestBetween && !isLabelledAs(labels.get(index), 'lead');
  };
  let row = 0;
  for (let index = title + 1; index < Math.min(Math.max(firstText, signed), title + longestHead); index++) {
    row = isShort(index) && (facts[index]?.line.words ?? 0) <= 3 ? row + 1 : 0;
    const isRow = row + (isShort(index + 1) ? 1 : 0) + (isShort(index + 2) ? 1 : 0) >= fewestOfRow;
    if (!isShort(index) || labels.has(index) || facts[index]?.reason !== null) continue;
    const next = facts[index + 1];
    if (next?.line.bulleted === true && next.reason === null) continue;
    // Below buttons without a blank line between stands another one.
    const above = facts[index - 1];
    const isButton =
      above?.reason === 'share' &&
      above.line.group === facts[index]?.line.group &&
      (facts[index]?.line.words ?? 0) <= 3;
    if (isButton && index < firstText) labels.set(index, omitted('share'));
    else if (index < signed || isRow || (index < firstText && next?.prose !== true))
      labels.set(index, omitted('navigation'));
  }
}

function isLabelledAs(label: LineLabel | undefined, kind: 'lead'): boolean {
  return label?.as === 'block' && label.kind === kind;
}

const longestHead = 40;
const longestBetween = 8;
const longestLabel = 3;
const fewestOfRow = 3;
const linesBeforeTitle = 6;
