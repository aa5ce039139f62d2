import type { LineRules } from '../languages/line-rules.ts';
import type { MetadataField } from '../model/article.ts';
import { isAgencyLine } from './agencies.ts';
import type { LineFacts } from './line-facts.ts';
import type { LineLabel } from './line-label.ts';
import { datesOf, type DateOfLine } from './read-date-line.ts';
import { startOfByline } from './start-of-byline.ts';
import { placeInSource } from './text-line.ts';

/** Title, byline and dates that the lines of the text say. A date line is metadata from its first to its last character. */
export function findMetadata(
  source: string,
  facts: readonly LineFacts[],
  labels: readonly LineLabel[],
  rules: LineRules,
): readonly MetadataField[] {
  const fields = facts.flatMap((fact, index): readonly MetadataField[] => {
    const label = labels[index];
    if (label?.as === 'date') return dateFields(source, fact);
    if (label?.as !== 'block' || (label.kind !== 'title' && label.kind !== 'byline')) return [];
    const { line } = fact;
    const paper = label.kind === 'byline' ? startOfByline(fact) : 0;
    const span = { start: paper === 0 ? line.start : placeInSource(source, line, paper), end: line.span.end };
    if (label.kind === 'title') return [{ field: 'title', text: line.text, span, from: 'text' }];
    const names: MetadataField = {
      field: 'byline',
      text: fact.byline?.names.join(', ') ?? line.text,
      span,
      from: 'text',
    };
    return [names, ...datesOf(source.slice(span.start, span.end), rules).map((date) => fieldOf(date, span.start))];
  });
  return fields.some(({ field }) => field === 'byline') ? fields : [...fields, ...agencyBesideDate(facts, labels)];
}

/** The agency that a line with dates names between its bars, where nobody else is named: `3 March 2024 | Source: AGENCY`. */
function agencyBesideDate(facts: readonly LineFacts[], labels: readonly LineLabel[]): readonly MetadataField[] {
  const agency = facts
    .flatMap(({ line }, index) => (labels[index]?.as === 'date' ? line.text.split(/\s[|•·]\s/u) : []))
    .map((segment) => segment.replace(/^\p{L}+\s?:\s/u, ''))
    .find(isAgencyLine);
  return agency === undefined ? [] : [{ field: 'byline', text: agency, span: null, from: 'text' }];
}

/** A date inside a byline, which is heard with it. */
function fieldOf(date: DateOfLine, offset: number): MetadataField {
  return {
    field: date.modified ? 'modified' : 'date',
    text: date.iso,
    span: { start: offset + date.span.start, end: offset + date.span.end },
    from: 'text',
  };
}

/** The line shared out among its dates: each with the words before it, the last with the rest. */
function dateFields(source: string, { line, date }: LineFacts): readonly MetadataField[] {
  const dates = date?.dates ?? [];
  let start = line.span.start;
  return dates.map(({ iso, modified, span }, index) => {
    const next = dates[index + 1];
    const end = next === undefined ? line.span.end : placeInSource(source, line, span.end);
    const field: MetadataField = {
      field: modified ? 'modified' : 'date',
      text: iso,
      span: { start, end },
      from: 'text',
    };
    start = end + (/^[\s]*/u.exec(source.slice(end, end + 40))?.[0].length ?? 0);
    return field;
  });
}
