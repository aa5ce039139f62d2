import type { Language } from '../languages/language.ts';
import type { Article, MetadataField } from '../model/article.ts';
import { articleWarnings } from './article-warnings.ts';
import { dateInUrl } from './date-in-url.ts';
import { findLanguage, type FoundLanguage } from './find-language.ts';
import { findMetadata } from './find-metadata.ts';
import type { SourceDocument } from './input-format.ts';
import { labelDocument } from './label-document.ts';
import { makePieces } from './make-pieces.ts';
import { refuseBlank, refuseWithoutText } from './refuse-without-text.ts';
import { withMarkup } from './with-markup.ts';

/** What is known of an article before it is read. */
export interface ReadOptions {
  readonly id: string;
  readonly languageOf: (tag: string) => Language;
  readonly detectLanguage: (text: string) => string | null;
  /** BCP 47; instead of what the text itself shows. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
}

/** A text to an article: title, byline, date and the paragraphs to be heard, everything else left out with a reason. */
export function readArticle(document: SourceDocument, options: ReadOptions): Article {
  refuseBlank(document);
  const { text, metadata } = document;
  const { language, from } = findLanguage(document, { language: options.language, detect: options.detectLanguage });
  const rules = options.languageOf(language).lines;
  const authors = fieldOf(metadata, 'byline')?.split(', ') ?? [];
  const { facts, labels } = labelDocument(document, authors, rules);
  // A title of the front matter is a line of the text as well.
  const fromText = findMetadata(text, facts, labels, rules).filter(({ field, span }) =>
    metadata.every((known) => known.field !== field || known.span === null || known.span.start !== span?.start),
  );
  const pieces = withMarkup(makePieces(options.id, text, facts, labels), document, options.id, [
    ...metadata,
    ...fromText,
  ]);
  const found = [
    ...ownFields(options, { language, from }),
    ...metadata,
    ...fromText,
    ...dateInUrl(fieldOf(metadata, 'url') ?? document.url),
  ];
  const title = fieldOf(found, 'title') ?? '';
  refuseWithoutText(document, title, pieces, rules);
  return {
    id: options.id,
    source: { name: document.name, url: document.url, sha256: document.sha256, text },
    language,
    title,
    byline: bylineOf(found),
    publishedOn: dateOf(found),
    metadata: found,
    ...pieces,
    warnings: articleWarnings(document, facts, pieces).map((warning) => ({ ...warning, article: options.id })),
  };
}

/** What neither the source's metadata nor its text say: the user's wishes, and the language where nobody named it. */
function ownFields({ title }: ReadOptions, { language, from }: FoundLanguage): readonly MetadataField[] {
  const fields: MetadataField[] = [];
  if (title !== undefined) fields.push({ field: 'title', text: title, span: null, from: 'user' });
  if (from === 'user' || from === 'text') fields.push({ field: 'language', text: language, span: null, from });
  return fields;
}

/**
 * The day of publication; where a text tells no other day, that of its last change. A day after that of the last change may be that of an
 * event, so another one comes before it.
 */
function dateOf(metadata: readonly MetadataField[]): string | null {
  const dates = metadata.filter(({ text }) => /^\d{4}-/u.test(text));
  const published = dates.filter(({ field }) => field === 'date');
  const changes = dates.filter(({ field }) => field === 'modified').map(({ text }) => text.slice(0, 10));
  const isPast = ({ text }: MetadataField): boolean =>
    changes.length === 0 || changes.some((change) => text.slice(0, 10) <= change);
  const change = dates.find(({ field, from }) => field === 'modified' && from === 'text');
  return (published.find(isPast) ?? published[0] ?? change)?.text ?? null;
}

/** The authors of the first source that names any: a text may name each on a line of its own. */
function bylineOf(metadata: readonly MetadataField[]): string | null {
  const bylines = metadata.filter(({ field }) => field === 'byline');
  const first = bylines.filter(({ from }) => from === bylines[0]?.from).map(({ text }) => text);
  return first.length === 0 ? null : [...new Set(first)].join(', ');
}

function fieldOf(metadata: readonly MetadataField[], field: MetadataField['field']): string | null {
  return metadata.find((each) => each.field === field)?.text ?? null;
}
