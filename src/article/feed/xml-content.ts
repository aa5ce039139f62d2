import type { XmlElement } from '../../markup/parse-xml.ts';

/** The elements of a name right below another one. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) => (typeof child !== 'string' && child.name === name ? [child] : []));
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

function markupOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  const name = element.name.replace(/^.*:/u, '');
  const tag = `<${name}${attributes.join('')}>`;
  return VOID.has(name) ? tag : `${tag}${markupIn(element)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Elements of HTML that are never closed. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
