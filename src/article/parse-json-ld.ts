/** A value of JSON that came from outside. */
export type LooseObject = Readonly<Record<string, unknown>>;

/** The objects that texts of JSON-LD describe, outer ones first, also in lists and graphs; with `nested`, those in any field as well, as in a file whose outer object is of its own making. `isDamaged`: one of the texts is no JSON, not even with comments, commas or line breaks too many. */
export function parseJsonLd(
  texts: readonly string[],
  nested: boolean,
): { readonly objects: readonly LooseObject[]; readonly isDamaged: boolean } {
  const values = texts.map(parseLeniently);
  return { objects: objectsIn(values, nested), isDamaged: values.includes(undefined) };
}

/** Whether a value is an object with names and values. */
export function isObject(value: unknown): value is LooseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON, or what is left of it once comments and commas before a closing bracket are out and line breaks in texts escaped. */
function parseLeniently(text: string): unknown {
  const json = text.replace(OPENING, '').replace(CLOSING, '');
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
  return withoutComments
    .replace(/"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|,(?=\s{0,2000}[\]}])/gu, (token) => (token === ',' ? '' : token))
    .replace(/;\s{0,20}$/u, '');
}

function escapeControl(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Without recursion, because anybody may nest as deep as he likes. */
function objectsIn(values: readonly unknown[], nested: boolean): readonly LooseObject[] {
  const objects: LooseObject[] = [];
  const queue: unknown[] = [...values];
  for (let at = 0; at < queue.length && objects.length < MOST_OBJECTS; at++) {
    const next = queue[at];
    if (Array.isArray(next)) for (const item of next.slice(0, MOST_OBJECTS)) queue.push(item);
    if (!isObject(next)) continue;
    objects.push(next);
    const inner = nested ? Object.values(next) : LINKED.map((name) => next[name]);
    for (const value of inner) if (typeof value === 'object') queue.push(value);
  }
  return objects;
}

const MOST_OBJECTS = 5000;
/** What a page puts around the article that it is about. */
const LINKED = ['@graph', 'mainEntity', 'mainEntityOfPage'];
/** A byte order mark, and what hides a script from old browsers. */
const OPENING = /^\ufeff?\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)?/u;
const CLOSING = /(?:-->|\/\*\s{0,20}\]\]>\s{0,20}\*\/|\/\/\s{0,20}\]\]>|\]\]>)\s{0,200}$/u;
