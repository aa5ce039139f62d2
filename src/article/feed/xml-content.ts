import type { XmlElement } from '../../markup/parse-xml.ts';

/** The elements right below another one, by the name that they have in their vocabulary: `dc:creator`, whatever its prefix, and `title` of the feed's own. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) => (typeof child !== 'string' && nameOf(child) === name ? [child] : []));
}

/** The words of the first such element that has some. */
export function textOfChild(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const child of childrenOf(element, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  return null;
}

/** All words in an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** What stands in an element, as markup. */
export function markupIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child))).join('');
}

/** Whether an element holds others. */
export function holdsElements({ children }: XmlElement): boolean {
  return children.some((child) => typeof child !== 'string');
}

function nameOf({ name, prefix, namespace }: XmlElement): string {
  const usual = namespace === null ? prefix : (USUAL_PREFIXES.get(namespace) ?? prefix);
  return usual === '' ? name : `${usual}:${name}`;
}

/** A feed's own vocabulary has no prefix here; what nothing declares is taken for what its prefix usually stands for. */
const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

function markupOf(element: XmlElement): string {
  const attributes = [...element.attributes].map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  const tag = `<${element.name}${attributes.join('')}>`;
  return VOID.has(element.name) ? tag : `${tag}${markupIn(element)}</${element.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Elements of HTML that are never closed. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
