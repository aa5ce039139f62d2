import { isAgency } from './clean-names.ts';
import { isObject, parseJsonLd, type LooseObject } from './parse-json-ld.ts';

/** What JSON-LD says of an article; texts may hold entities or tags. */
export interface LinkedArticle {
  readonly headline: string | null;
  /** Names of people, as they were written. */
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly wordCount: number | null;
  /** False where it, or a part of it, is for subscribers. */
  readonly isFree: boolean | null;
}

/** The articles that the JSON-LD of a page describes; `decode` resolves the entities in its texts. */
export function readLinkedArticles(
  scripts: readonly string[],
  decode: (text: string) => string,
): readonly LinkedArticle[] {
  const { objects, byId } = parseJsonLd(scripts);
  const resolve = (value: unknown): unknown =>
    isObject(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
  const read = (value: unknown): string | null => {
    const text = textOf(value);
    return text === null ? null : decode(text);
  };
  return objects.filter(isArticle).map((article) => {
    const page = resolve(article['mainEntityOfPage']);
    const parts = [article, ...listOf(article['hasPart'])].map((part) =>
      isObject(part) ? truthOf(part['isAccessibleForFree']) : null,
    );
    return {
      headline: read(article['headline']) ?? read(article['name']),
      authors: listOf(article['author'] ?? article['creator']).flatMap((author) =>
        namesOf(resolve(author)).map(decode),
      ),
      published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
      modified: textOf(article['dateModified']),
      section:
        listOf(article['articleSection'])
          .map(read)
          .find((section) => section !== null) ?? null,
      publisher: read(nameOf(resolve(listOf(article['publisher'])[0]))),
      language: nameOf(article['inLanguage']),
      url: textOf(article['url']) ?? (isObject(page) ? textOf(page['@id']) : textOf(page)),
      description: read(article['description']),
      body: read(article['articleBody']),
      wordCount: numberOf(article['wordCount']),
      isFree: parts.includes(false) ? false : (parts[0] ?? null),
    };
  });
}

function isArticle(value: LooseObject): boolean {
  return listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLES.test(type));
}

/** An organisation that stands as author is a newsroom, and nobody, unless it is an agency. */
function namesOf(author: unknown): readonly string[] {
  const names = (isObject(author) ? listOf(author['name']) : [author]).flatMap((name) => textOf(name) ?? []);
  const isNewsroom = isObject(author) && listOf(author['@type']).some((type) => String(type).endsWith('Organization'));
  return isNewsroom ? names.filter(isAgency) : names;
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? (textOf(value['name']) ?? textOf(value['alternateName'])) : textOf(value);
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value.trim()) : value;
  return typeof number === 'number' && number > 0 && Number.isFinite(number) ? number : null;
}

function textOf(value: unknown): string | null {
  const text = isObject(value) ? value['@value'] : Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function truthOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/iu.test(value.trim())
    ? value.trim().toLowerCase() === 'true'
    : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value == null ? [] : [value];
}

const ARTICLES = /(?:Article|BlogPosting|LiveBlogPosting|NewsReport|Report|OpinionPiece|SocialMediaPosting)$/u;
