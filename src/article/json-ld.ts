/** What JSON-LD says of an article. Texts may hold references or tags of HTML. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly body: string | null;
  /** Names of people, else of organisations, as written. */
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The articles that a JSON-LD text describes, in its order, also in lists and graphs; null where it is no JSON, not even with comments, commas or line breaks too many. */
export function readJsonLd(text: string): readonly LinkedArticle[] | null {
  const value = parseLeniently(text);
  if (value === undefined) return null;
  const objects = objectsIn(value);
  const byId = new Map(
    objects.flatMap((object) =>
      typeof object['@id'] === 'string' && Object.keys(object).length > 1 ? [[object['@id'], object] as const] : [],
    ),
  );
  const resolve = (linked: unknown): unknown =>
    isObject(linked) && typeof linked['@id'] === 'string' ? (byId.get(linked['@id']) ?? linked) : linked;
  return objects.filter(isArticle).map((object) => articleOf(object, resolve));
}

type JsonObject = Readonly<Record<string, unknown>>;

/** JSON, or what is left of it once comments and commas before a closing bracket are out and line breaks in texts escaped. */
function parseLeniently(text: string): unknown {
  const json = text.replace(/^\ufeff/u, '');
  return parseOrUndefined(json) ?? parseOrUndefined(mended(json));
}

function parseOrUndefined(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function mended(json: string): string {
  const withoutComments = json.replace(
    /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/gu,
    (token) => (token.startsWith('"') ? token.replace(/[\u0000-\u001f]/gu, escapeControl) : ' '),
  );
  return withoutComments.replace(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|,(?=\s{0,2000}[\]}])/gu, (token) =>
    token === ',' ? '' : token,
  );
}

function escapeControl(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const MOST_OBJECTS = 5000;

/** All objects in a value, outer ones first; without recursion, because anybody may nest as deep as he likes. */
function objectsIn(value: unknown): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && objects.length < MOST_OBJECTS; at++) {
    const next = queue[at];
    if (Array.isArray(next)) for (const item of next.slice(0, MOST_OBJECTS)) queue.push(item);
    if (!isObject(next)) continue;
    objects.push(next);
    for (const inner of Object.values(next)) if (typeof inner === 'object') queue.push(inner);
  }
  return objects;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `NewsArticle` and its kinds, `Article`, `BlogPosting`: by their name or their address at schema.org. */
function isArticle(object: JsonObject): boolean {
  return listOf(object['@type']).some(
    (type) =>
      typeof type === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?\w{0,30}(?:Article|BlogPosting)$/u.test(type),
  );
}

function articleOf(object: JsonObject, resolve: (linked: unknown) => unknown): LinkedArticle {
  const page = resolve(object['mainEntityOfPage']);
  return {
    headline: textOf(object['headline']) ?? textOf(object['name']),
    description: textOf(object['description']),
    body: bodyOf(object['articleBody']),
    authors: authorsOf(listOf(object['author'] ?? object['creator']).map(resolve)),
    published: textOf(object['datePublished']) ?? textOf(object['dateCreated']),
    modified: textOf(object['dateModified']),
    language: nameOf(resolve(listOf(object['inLanguage'])[0])),
    section: textOf(object['articleSection']),
    publisher: nameOf(resolve(listOf(object['publisher'])[0])),
    url: textOf(object['url']) ?? (isObject(page) ? textOf(page['@id']) : textOf(page)),
  };
}

function bodyOf(value: unknown): string | null {
  const parts = listOf(value).flatMap((part) => textOf(part) ?? []);
  return parts.length === 0 ? null : parts.join('\n\n');
}

function authorsOf(authors: readonly unknown[]): readonly string[] {
  const isOrganisation = (author: unknown): boolean =>
    isObject(author) &&
    listOf(author['@type']).some((type) => typeof type === 'string' && type.endsWith('Organization'));
  const people = authors.filter((author) => !isOrganisation(author));
  return (people.length > 0 ? people : authors).flatMap((author) => nameOf(author) ?? []);
}

function nameOf(value: unknown): string | null {
  return isObject(value) ? (textOf(value['name']) ?? textOf(value['alternateName'])) : textOf(value);
}

/** A text, the text of a value with a language, or the first text of a list. */
function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  const text = isObject(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined || value === null ? [] : [value];
}
