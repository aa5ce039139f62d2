import type { XmlElement } from '../../markup/parse-xml.ts';

/** A feed in which elements have the names that they usually have in their vocabularies, whatever their prefixes: `dc:creator`, `atom:entry`, and `item` of RSS without one. */
export function withUsualNames(root: XmlElement): XmlElement {
  const own = namespacesOf(root, NONE).get(prefixOf(root));
  // Feeds that forget to name their vocabulary, or are of an older version of Atom.
  const isAtom = root.name.replace(/^.*:/u, '') === 'feed' && own !== ATOM;
  const named = isAtom ? new Map([...USUAL_PREFIXES, [own ?? '', 'atom']]) : USUAL_PREFIXES;
  return renamed(root, new Map([['', '']]), named);
}

const ATOM = 'http://www.w3.org/2005/Atom';
const NONE: ReadonlyMap<string, string> = new Map();
const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  [ATOM, 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
]);

function renamed(
  element: XmlElement,
  outer: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, string>,
): XmlElement {
  const namespaces = namespacesOf(element, outer);
  const prefix = prefixOf(element);
  // What nothing declares is taken for what its prefix usually stands for.
  const usual = named.get(namespaces.get(prefix) ?? prefix) ?? prefix;
  const local = element.name.slice(prefix === '' ? 0 : prefix.length + 1);
  return {
    name: usual === '' ? local : `${usual}:${local}`,
    attributes: element.attributes,
    children: element.children.map((child) => (typeof child === 'string' ? child : renamed(child, namespaces, named))),
  };
}

function prefixOf({ name }: XmlElement): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}

function namespacesOf({ attributes }: XmlElement, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).flatMap(([name, value]) => {
    const prefix = /^xmlns(?::(.+))?$/u.exec(name);
    return prefix === null ? [] : [[prefix[1] ?? '', value] as const];
  });
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}
