import { canonicalTag } from '../../languages/canonical-tag.ts';
import { AntenneError } from '../../errors/antenne-error.ts';
import type { MetadataField, MetadataName } from '../../model/article.ts';
import type { Warning } from '../../model/warning.ts';
import { authorNames } from '../author-names.ts';
import { decodeText } from '../decode-text.ts';
import { describedBy, documentOfText, titleField } from '../document-of-text.ts';
import { holdsHtml, htmlAround, plainLine, plainLines } from '../html-around.ts';
import type { InputFormat, RawInput, SourceDocument } from '../input-format.ts';
import { isoDate } from '../iso-date.ts';
import { readJsonLd, type LinkedArticle } from '../json-ld.ts';
import { webAddress } from '../web-address.ts';
import { readHtmlDocument } from './html.ts';

/** A file of JSON-LD that describes an article, as sites give it to search engines and archives keep it. */
export const jsonLd: InputFormat = {
  id: 'json-ld',
  read: (input) => [readJsonLdFile(input)],
};

/** The headline and the body of the first article that has one; its summary where none has. Throws `input/json` or `input/unsupported`. */
export function readJsonLdFile({ name, url, sha256, bytes }: RawInput): SourceDocument {
  const decoded = decodeText(bytes);
  const articles = readJsonLd(decoded.text);
  if (articles === null)
    throw new AntenneError('input/json', 'this is not JSON, or it is damaged', {
      hint: 'save it again; or save the article as a page (HTML) or as text',
    });
  const withBody = articles.filter(({ body }) => body !== null);
  const article = withBody[0] ?? articles.find(({ description }) => description !== null);
  if (article === undefined) throw noArticle(articles);
  const place = { name, sha256, url: url ?? webAddress(article.url ?? '') };
  const title = plainLine(article.headline ?? '') || null;
  const words = article.body ?? article.description ?? '';
  const read = holdsHtml(words)
    ? readHtmlDocument(htmlAround(title, words), place)
    : documentOfText(title, plainLines(words), place);
  const fields = [...(title === null ? [] : [titleField(title, read, 'json-ld')]), ...fieldsOf(article)];
  return describedBy({ ...read, ...place }, fields, [...decoded.warnings, ...warningsOf(article, withBody.length)]);
}

function noArticle(articles: readonly LinkedArticle[]): AntenneError {
  return articles.length === 0
    ? new AntenneError(
        'input/unsupported',
        'this JSON holds no article: nothing in it has "@type": "NewsArticle" or the like',
        {
          hint: 'name JSON-LD of an article, a saved script (….script.json), or the article as a page or text',
        },
      )
    : new AntenneError('input/no-article-text', 'this JSON-LD describes an article without its text (articleBody)', {
        hint: 'name the page of the article instead',
      });
}

function fieldsOf(article: LinkedArticle): readonly MetadataField[] {
  const field = (name: MetadataName, text: string | null): readonly MetadataField[] =>
    text === null || text === '' ? [] : [{ field: name, text, span: null, from: 'json-ld' }];
  return [
    ...field('byline', authorNames(article.authors.length > 0 ? article.authors : article.newsrooms).join(', ')),
    ...field('date', isoDate(article.published ?? '')),
    ...field('modified', isoDate(article.modified ?? '')),
    ...field('language', canonicalTag(article.language ?? '')),
    ...field('description', article.body === null ? null : plainLine(article.description ?? '')),
    ...field('section', plainLine(article.section ?? '')),
    ...field('publisher', plainLine(article.publisher ?? '')),
    ...field('url', webAddress(article.url ?? '')),
  ];
}

function warningsOf({ body, published, url }: LinkedArticle, count: number): readonly Warning[] {
  const warnings: Warning[] = [];
  if (body === null) {
    const elsewhere = webAddress(url ?? '') === null ? 'its text is not in it' : `the article is at ${url}`;
    warnings.push({
      code: 'article/summary-only',
      message: `The JSON-LD has only a summary of this article; ${elsewhere}.`,
    });
  }
  if (published !== null && isoDate(published) === null)
    warnings.push({
      code: 'article/date',
      message: `“${published.slice(0, 60)}” in the JSON-LD is no date; it is left out.`,
    });
  if (count > 1)
    warnings.push({
      code: 'article/other-articles',
      message: `The JSON-LD holds ${count} articles; the first was read.`,
    });
  return warnings;
}
