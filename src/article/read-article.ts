import type { Language } from '../languages/language.ts';
import type { Article, MetadataField } from '../model/article.ts';
import { articleLanguage } from './article-language.ts';
import { articleWarnings } from './article-warnings.ts';
import { dateInUrl } from './date-in-url.ts';
import { findMetadata } from './find-metadata.ts';
import type { SourceDocument } from './input-format.ts';
import { labelDocument } from './label-document.ts';
import { makePieces } from './make-pieces.ts';
import { refuseBlank, refuseWithoutText } from './refuse-without-text.ts';

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
  const language = options.language ?? articleLanguage(document, options.detectLanguage) ?? 'und';
  const rules = options.languageOf(language).lines;
  const authors = fieldOf(metadata, 'byline')?.split(', ') ?? [];
  const { facts, labels } = labelDocument(document, authors, rules);
  const pieces = makePieces(options.id, text, facts, labels);
  const found = [
    ...userFields(options),
    languageField(language, document, options),
    ...metadata.filter(({ field }) => field !== 'language'),
    ...findMetadata(text, facts, labels, rules),
    ...dateInUrl(fieldOf(metadata, 'url') ?? document.url),
  ];
  const title = fieldOf(found, 'title') ?? '';
  refuseWithoutText(document, title, pieces, rules);
  return {
    id: options.id,
    source: { name: document.name, url: document.url, sha256: document.sha256, text },
    language,
    title,
    byline: fieldOf(found, 'byline'),
    publishedOn: found.find(({ field, text: value }) => field === 'date' && /^\d{4}-/u.test(value))?.text ?? null,
    metadata: found,
    ...pieces,
    warnings: articleWarnings(document, facts, pieces).map((warning) => ({ ...warning, article: options.id })),
  };
}

function userFields({ title }: ReadOptions): readonly MetadataField[] {
  return title === undefined ? [] : [{ field: 'title', text: title, span: null, from: 'user' }];
}

function languageField(text: string, { metadata }: SourceDocument, options: ReadOptions): MetadataField {
  const declared = metadata.find((each) => each.field === 'language' && each.text === text);
  const from = options.language === undefined ? (declared?.from ?? 'text') : 'user';
  return { field: 'language', text, span: null, from };
}

function fieldOf(metadata: readonly MetadataField[], field: MetadataField['field']): string | null {
  return metadata.find((each) => each.field === field)?.text ?? null;
}
