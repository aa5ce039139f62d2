/** A value of JSON that came from outside. */
export type LooseObject = Readonly<Record<string, unknown>>;

/** The objects that scripts of type JSON-LD describe, those of lists and graphs one by one, with what finds one by its `@id`. A script that is broken beyond raw line breaks and commas too many is passed over. */
export function parseJsonLd(scripts: readonly string[]): {
  objects: readonly LooseObject[];
  byId: ReadonlyMap<string, LooseObject>;
} {
  const objects: LooseObject[] = [];
  const byId = new Map<string, LooseObject>();
  const queue: unknown[] = scripts.map(parseLoosely);
  for (let at = 0; at < queue.length && at < mostObjects; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
    if (!isObject(value)) continue;
    objects.push(value);
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
    queue.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage']);
  }
  return { objects, byId };
}

/** Whether a value is an object with names and values. */
export function isObject(value: unknown): value is LooseObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLoosely(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/u, '');
  // Raw line breaks and tabs are what templates most often leave in strings.
  return (
    parsed(text) ??
    parsed(
      text
        .replace(/[\u0000-\u001f]+/gu, ' ')
        .replace(/,(?=\s?[}\]])/gu, '')
        .replace(/;\s*$/u, ''),
    )
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const mostObjects = 2000;
