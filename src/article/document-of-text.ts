import type { MetadataField, MetadataOrigin } from '../model/article.ts';
import type { Warning } from '../model/warning.ts';
import type { MarkedBlock, SourceDocument } from './input-format.ts';
import { splitLines } from './split-lines.ts';

/** Where a text was found. */
export type DocumentPlace = Pick<SourceDocument, 'name' | 'url' | 'sha256'>;

/** A document of a title and a text without markup, whose lines or blank lines part paragraphs. The title is its first line. */
export function documentOfText(title: string | null, body: string, place: DocumentPlace): SourceDocument {
  const words = body.trim();
  const isRepeated =
    title !== null && (words === title || (/^[\r\n]/u.test(words.slice(title.length)) && words.startsWith(title)));
  const text = title === null || isRepeated ? words : `${title}\n\n${words}`;
  const blocks = splitLines(text).map(({ span, group }, index): MarkedBlock => {
    const role = index === 0 && title !== null ? 'title' : 'paragraph';
    return { span, role, group, main: true, linkShare: 0, reason: null };
  });
  return { ...place, text, metadata: [], warnings: [], blocks, markup: [] };
}

/** The field for a title, with its place where the text begins with it. */
export function titleField(title: string, { text }: Pick<SourceDocument, 'text'>, from: MetadataOrigin): MetadataField {
  const start = text.length - text.trimStart().length;
  return {
    field: 'title',
    text: title,
    span: text.startsWith(title, start) ? { start, end: start + title.length } : null,
    from,
  };
}

/** The document with what is known of it from around its text, which counts before what the text itself says. */
export function describedBy(
  document: SourceDocument,
  fields: readonly MetadataField[],
  warnings: readonly Warning[],
): SourceDocument {
  const known = new Set(fields.map(({ field }) => field));
  return {
    ...document,
    metadata: [...fields, ...document.metadata.filter(({ field }) => !known.has(field))],
    warnings: [...document.warnings, ...warnings],
  };
}
