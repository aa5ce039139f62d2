import { isObject, parseJsonLd, type LooseObject } from './parse-json-ld.ts';

/** What JSON-LD says of an article. Texts may hold references or tags of HTML. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly body: string | null;
  /** Names of people, as written. */
  readonly authors: readonly string[];
  /** Names of organisations that stand as authors: newsrooms and agencies. */
  readonly newsrooms: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly wordCount: number | null;
  /** False where it, or a part of it, is for subscribers. */
  readonly isFree: boolean | null;
  /** CSS selectors of the parts that are for subscribers. */
  readonly paidParts: readonly string[];
}

/** The articles that a JSON-LD text describes, in its order, also in lists and graphs; null where it is no JSON, not even with comments, commas or line breaks too many. */
export function readJsonLd(text: string): readonly LinkedArticle[] | null {
  const { objects, isDamaged } = parseJsonLd([text], true);
  return isDamaged ? null : articlesAmong(objects);
}

/** The articles that the scripts of a page describe; damaged ones are passed over. */
export function readLinkedArticles(scripts: readonly string[]): readonly LinkedArticle[] {
  return articlesAmong(parseJsonLd(scripts, false).objects);
}

function articlesAmong(objects: readonly LooseObject[]): readonly LinkedArticle[] {
  const byId = new Map(
    objects.flatMap((object) =>
      typeof object['@id'] === 'string' && Object.keys(object).length > 1 ? [[object['@id'], object] as const] : [],
    ),
  );
  const resolve = (linked: unknown): unknown =>
    isObject(linked) && typeof linked['@id'] === 'string' ? (byId.get(linked['@id']) ?? linked) : linked;
  return objects.filter(isArticle).map((object) => articleOf(object, resolve));
}

/** `NewsArticle` and its kinds, `Article`, `BlogPosting` …: by their name or their address at schema.org. */
function isArticle(object: LooseObject): boolean {
  return listOf(object['@type']).some((type) => typeof type === 'string' && ARTICLES.test(type));
}

function articleOf(object: LooseObject, resolve: (linked: unknown) => unknown): LinkedArticle {
  const page = resolve(object['mainEntityOfPage']);
  const authors = listOf(object['author'] ?? object['creator']).map(resolve);
  const parts = listOf(object['hasPart']).filter(isObject);
  const freedoms = [object, ...parts].map((part) => truthOf(part['isAccessibleForFree']));
  return {
    headline: textOf(object['headline']) ?? textOf(object['name']),
    description: textOf(object['description']),
    body: bodyOf(object['articleBody']),
    authors: authors.filter((author) => !isOrganisation(author)).flatMap(namesOf),
    newsrooms: authors.filter(isOrganisation).flatMap(namesOf),
    published: textOf(object['datePublished']) ?? textOf(object['dateCreated']),
    modified: textOf(object['dateModified']),
    language: nameOf(resolve(listOf(object['inLanguage'])[0])),
    section: textOf(object['articleSection']),
    publisher: nameOf(resolve(listOf(object['publisher'])[0])),
    url: textOf(object['url']) ?? (isObject(page) ? textOf(page['@id']) : textOf(page)),
    wordCount: numberOf(object['wordCount']),
    isFree: freedoms.includes(false) ? false : (freedoms[0] ?? null),
    paidParts: parts
      .filter((part) => truthOf(part['isAccessibleForFree']) === false)
      .flatMap((part) => listOf(part['cssSelector']).flatMap((selector) => textOf(selector) ?? [])),
  };
}

function bodyOf(value: unknown): string | null {
  const parts = listOf(value).flatMap((part) => textOf(part) ?? []);
  return parts.length === 0 ? null : parts.join('\n\n');
}

function isOrganisation(author: unknown): boolean {
  return (
    isObject(author) &&
    listOf(author['@type']).some((type) => typeof type === 'string' && type.endsWith('Organization'))
  );
}

/** The names of an author: a list where several share one entry. */
function namesOf(author: unknown): readonly string[] {
  const names = isObject(author) ? listOf(author['name'] ?? author['alternateName']) : [author];
  return names.flatMap((name) => textOf(name) ?? []);
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? (textOf(value['name']) ?? textOf(value['alternateName'])) : textOf(value);
}

/** A text, the text of a value with a language, or the first text of a list. */
function textOf(value: unknown): string | null {
  const first = listOf(value).find((each) => typeof each === 'string' || isObject(each));
  const text = isObject(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value.trim()) : value;
  return typeof number === 'number' && number > 0 && Number.isFinite(number) ? number : null;
}

function truthOf(value: unknown): boolean | null {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
  return text === true || text === 'true' ? true : text === false || text === 'false' ? false : null;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined || value === null ? [] : [value];
}

const ARTICLES =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w{0,30}(?:Article|BlogPosting)|LiveBlogPosting|NewsReport|Report|OpinionPiece|SocialMediaPosting)$/u;
