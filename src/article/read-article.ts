import { AntenneError } from '../errors/antenne-error.ts';
import type { Language } from '../languages/language.ts';
import type { Article, MetadataField } from '../model/article.ts';
import type { SourceDocument } from './input-format.ts';
import { factsOf } from './line-facts.ts';
import { labelDraft } from './label-draft.ts';
import { labelLines } from './label-lines.ts';
import { linesOfDraft } from './lines-of-draft.ts';
import { completenessWarnings } from './completeness-warnings.ts';
import { findLanguage, type FoundLanguage } from './find-language.ts';
import { findMetadata } from './find-metadata.ts';
import { makePieces } from './make-pieces.ts';
import { sayWhatWasFound } from './say-what-was-found.ts';
import { splitLines } from './split-lines.ts';
import { textWarnings } from './text-warnings.ts';
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
  const { text, metadata, warnings } = document;
  if (!/[^\s\u0000-\u001f\u200b\ufeff]/u.test(text)) {
    throw new AntenneError('input/empty', 'the file is empty', {
      where: document.name,
      hint: 'Paste the text of the article into it.',
    });
  }
  // Blocks with the signs of their markup are those of a draft.
  const blocks = document.markup === undefined ? undefined : document.blocks;
  const lines = blocks === undefined ? splitLines(text) : linesOfDraft(document, blocks);
  const { language, from } = findLanguage(document, { language: options.language, detect: options.detectLanguage });
  const rules = options.languageOf(language).lines;
  const facts = factsOf(lines, rules);
  const labels = blocks === undefined ? labelLines(facts, rules) : labelDraft(facts, blocks, rules);
  const made = makePieces(options.id, text, facts, labels);
  // A title of the front matter is a line of the text as well.
  const fromText = findMetadata(text, facts, labels, rules).filter(({ field, span }) =>
    metadata.every((known) => known.field !== field || known.span?.start !== span?.start),
  );
  const pieces = withMarkup(made, document, options.id, [...metadata, ...fromText]);
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
  const found = [...ownFields(options, { language, from }), ...metadata, ...fromText];
  return {
    id: options.id,
    source: { name: document.name, url: document.url, sha256: document.sha256, text },
    language,
    title: fieldOf(found, 'title') ?? '',
    byline: fieldOf(found, 'byline'),
    publishedOn: found.find(({ field, text: value }) => field === 'date' && /^\d{4}-/u.test(value))?.text ?? null,
    metadata: found,
    ...pieces,
    warnings: [...warnings, ...textWarnings(text), ...completenessWarnings(text, facts, pieces)].map((warning) => ({
      ...warning,
      article: options.id,
    })),
  };
}

/** What neither the source's metadata nor its text say: the user's wishes, and the language where nobody named it. */
function ownFields({ title }: ReadOptions, { language, from }: FoundLanguage): readonly MetadataField[] {
  const fields: MetadataField[] = [];
  if (title !== undefined) fields.push({ field: 'title', text: title, span: null, from: 'user' });
  if (from === 'user' || from === 'text') fields.push({ field: 'language', text: language, span: null, from });
  return fields;
}

function fieldOf(metadata: readonly MetadataField[], field: MetadataField['field']): string | null {
  return metadata.find((each) => each.field === field)?.text ?? null;
}
