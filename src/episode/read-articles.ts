import type { ItemWishes, SourceDocument } from '../article/input-format.ts';
import { bodyOf, namesLanguage } from '../article/find-language.ts';
import { readArticle } from '../article/read-article.ts';
import { readDocuments } from '../article/read-documents.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { placedAt } from '../errors/placed-at.ts';
import { loadLanguageDetector } from '../languages/detect-language.ts';
import { languageOf } from '../languages/registry.ts';
import { withoutUnseen } from '../markup/unseen-characters.ts';
import type { Article } from '../model/article.ts';
import type { Warning } from '../model/warning.ts';
import type { Source } from '../source/read-source.ts';

/** How articles are read, and which of those in a feed. */
export interface ReadArticlesOptions {
  readonly language?: string | undefined;
  /** Of the article, where there is only one. */
  readonly title?: string | undefined;
  readonly items?: ItemWishes | undefined;
  /** Called when all documents are read, before anything is found in them. */
  readonly onRead?: () => void;
}

/** Articles, and the texts of those that were read without their unseen characters, by id. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly originals: ReadonlyMap<string, string>;
}

/** The articles of the sources, in order. An item of a feed in which there is no article is passed over, unless it is the only one. Throws family `input`. */
export async function readArticles(
  sources: readonly Source[],
  { language, title, items = {}, onRead }: ReadArticlesOptions,
): Promise<ReadArticles> {
  const given = await Promise.all(sources.map((source) => documentsOf(source, items)));
  onRead?.();
  const all = given.flatMap(({ documents }) => documents);
  const unnamed = language === undefined ? all.filter((document) => !namesLanguage(document)) : [];
  const detectLanguage = await loadLanguageDetector(unnamed.map(bodyOf));
  const articles: Article[] = [];
  const originals = new Map<string, string>();
  for (const { documents, where } of given) {
    const passed: SourceDocument[] = [];
    const first = articles.length;
    for (const document of documents) {
      const id = `a${articles.length + 1}`;
      const options = { id, languageOf, detectLanguage, language, title: all.length === 1 ? title : undefined };
      try {
        const seen = withoutUnseenIn(document);
        articles.push(readArticle(seen, options));
        if (seen !== document) originals.set(id, document.text);
      } catch (error) {
        const isLast = passed.length === documents.length - 1;
        // Reading knows the file by its name at most, so the place is added here.
        if (isLast || !isInput(error)) throw placedAt(error, where, document.name);
        passed.push(document);
      }
    }
    const article = articles[first];
    if (article !== undefined && passed.length > 0) articles[first] = withPassed(article, passed);
  }
  return { articles, originals };
}

/** Where no markup tells the paragraphs, words are all there is to go by, and none may hide behind a soft hyphen. */
function withoutUnseenIn(document: SourceDocument): SourceDocument {
  if (document.blocks ?? document.markup) return document;
  const text = withoutUnseen(document.text);
  return text === document.text ? document : { ...document, text };
}

function isInput(error: unknown): boolean {
  return error instanceof AntenneError && error.code.startsWith('input/');
}

function withPassed(article: Article, passed: readonly SourceDocument[]): Article {
  const titles = passed.map(
    ({ metadata }) => `“${metadata.find(({ field }) => field === 'title')?.text ?? 'without a title'}”`,
  );
  const message = `There is no article in ${passed.length === 1 ? 'an item' : `${passed.length} items`} of the feed: ${titles.join(', ')}.`;
  const warning: Warning = { code: 'article/feed-item', message, article: article.id };
  return { ...article, warnings: [warning, ...article.warnings] };
}

/** The documents of one source, and what the person called it. */
interface GivenDocuments {
  readonly documents: readonly SourceDocument[];
  readonly where: string;
}

async function documentsOf(source: Source, items: ItemWishes): Promise<GivenDocuments> {
  const where = source.given;
  if (source.kind === 'script') return { documents: [], where };
  try {
    const [first, ...more] = await readDocuments(source.input, items);
    if (!first) return { documents: [], where };
    // Of a source with several articles they are told once.
    return { documents: [withWarnings(first, source), ...more], where };
  } catch (error) {
    throw placedAt(error, where, source.input.name);
  }
}

/** What reading found, after what was noticed while the source was fetched. */
export function withWarnings<Read extends { readonly warnings: readonly Warning[] }>(
  read: Read,
  { warnings = [] }: Source,
): Read {
  return warnings.length === 0 ? read : { ...read, warnings: [...warnings, ...read.warnings] };
}
