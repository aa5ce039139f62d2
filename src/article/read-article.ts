import { AntenneError } from '../errors/antenne-error.ts';
import type { Language } from '../languages/language.ts';
import type { Article, MetadataField } from '../model/article.ts';
import type { SourceDocument } from './input-format.ts';
import { factsOf } from './line-facts.ts';
import { labelLines } from './label-lines.ts';
import { completenessWarnings } from './completeness-warnings.ts';
import { findMetadata } from './find-metadata.ts';
import { makePieces } from './make-pieces.ts';
import { sayWhatWasFound } from './say-what-was-found.ts';
import { splitLines } from './split-lines.ts';
import { textWarnings } from './text-warnings.ts';

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
  const { text, metadata, warnings } = document;
  if (!/[^\s\u0000-\u001f\u200b\ufeff]/u.test(text)) {
    throw new AntenneError('input/empty', 'the file is empty', {
      where: document.name,
      hint: 'Paste the text of the article into it.',
    });
  }
  const language = options.language ?? fieldOf(metadata, 'language') ?? options.detectLanguage(text) ?? 'und';
  const rules = options.languageOf(language).lines;
  const facts = factsOf(splitLines(text), rules);
  const labels = labelLines(facts, rules);
  const pieces = makePieces(options.id, text, facts, labels);
  if (!pieces.blocks.some(({ kind }) => kind === 'lead' || kind === 'paragraph')) {
    throw new AntenneError(
      'input/no-article-text',
      `there is no article in this text, only ${sayWhatWasFound(pieces.omitted)}`,
      {
        where: document.name,
        hint: 'Copy the article itself, from its title to its last paragraph.',
      },
    );
  }
  const found = [...userFields(options, language), ...metadata, ...findMetadata(text, facts, labels, rules)];
  return {
    id: options.id,
    source: { name: document.name, url: document.url, sha256: document.sha256, text },
    language,
    title: fieldOf(found, 'title') ?? '',
    byline: bylineOf(found),
    publishedOn: dateOf(found, 'date') ?? dateOf(found, 'modified'),
    metadata: found,
    ...pieces,
    warnings: [...warnings, ...textWarnings(text), ...completenessWarnings(text, facts, pieces)].map((warning) => ({
      ...warning,
      article: options.id,
    })),
  };
}

function userFields(options: ReadOptions, language: string): readonly MetadataField[] {
  const fields: MetadataField[] = [
    { field: 'language', text: language, span: null, from: options.language === undefined ? 'text' : 'user' },
  ];
  return options.title === undefined
    ? fields
    : [{ field: 'title', text: options.title, span: null, from: 'user' }, ...fields];
}

/** Where only the day of the last change is known, that is the article's day. */
function dateOf(metadata: readonly MetadataField[], name: 'date' | 'modified'): string | null {
  return metadata.find(({ field, text }) => field === name && /^\d{4}-/u.test(text))?.text ?? null;
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
