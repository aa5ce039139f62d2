import { decodeReferences } from '../../markup/character-references.ts';
import type { LinkedArticle } from '../json-ld.ts';

/** An article of JSON-LD once more, in whose texts the references to signs stand as those; what looks like a tag stays. */
export function decoded(article: LinkedArticle): LinkedArticle {
  const read = (text: string | null): string | null => (text === null ? null : decodeReferences(text));
  return {
    ...article,
    headline: read(article.headline),
    description: read(article.description),
    body: read(article.body),
    section: read(article.section),
    publisher: read(article.publisher),
    authors: article.authors.map(decodeReferences),
    newsrooms: article.newsrooms.map(decodeReferences),
  };
}
