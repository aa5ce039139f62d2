import type { LineRules } from '../languages/line-rules.ts';
import type { MetadataField } from '../model/article.ts';
import type { LineFacts } from './line-facts.ts';
import type { LineLabel } from './line-label.ts';
import { datesOf, type DateOfLine } from './read-date-line.ts';
import { placeInSource } from './text-line.ts';

/** Title, byline and dates that the lines of the text say. A date line is metadata from its first to its last character. */
export function findMetadata(
  source: string,
  facts: readonly LineFacts[],
  labels: readonly LineLabel[],
  rules: LineRules,
): readonly MetadataField[] {
  return facts.flatMap((fact, index): readonly MetadataField[] => {
    const label = labels[index];
    if (label?.as === 'date') return dateFields(source, fact);
    if (label?.as !== 'block' || (label.kind !== 'title' && label.kind !== 'byline')) return [];
    const { line } = fact;
    const span = { start: line.start, end: line.span.end };
    if (label.kind === 'title') return [{ field: 'title', text: line.text, span, from: 'text' }];
    const names: MetadataField = {
      field: 'byline',
      text: fact.byline?.names.join(', ') ?? line.text,
      span,
      from: 'text',
    };
    return [names, ...datesOf(source.slice(span.start, span.end), rules).map((date) => fieldOf(date, span.start))];
  });
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
