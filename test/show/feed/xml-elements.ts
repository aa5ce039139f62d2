import type { XmlElement } from '../../../src/markup/parse-xml.ts';

/** The elements in an element, of one name where it is given. */
export function elementsIn({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.flatMap((child) =>
    typeof child === 'string' || (name !== undefined && child.name !== name) ? [] : [child],
  );
}

/** The text that stands in an element itself. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : '')).join('');
}
