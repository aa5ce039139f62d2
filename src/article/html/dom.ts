import { parseHTML } from 'linkedom';

/** What is used here of a document that was parsed. */
export interface DomDocument {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
}

export interface DomNode {
  readonly nodeType: number;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly previousSibling: DomNode | null;
  readonly parentNode: DomElement | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
  textContent: string;
  innerHTML: string;
}

export interface DomText extends DomNode {
  readonly data: string;
}

/** The tree of a page that `tidyMarkup` has written. */
export function parseDom(html: string): DomDocument {
  const { document } = parseHTML(html) as { document: DomDocument };
  return document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: DomNode): node is DomText {
  return node.nodeType === 3;
}

/** Visits an element and all that stands in it, in the order of the page: `enter` when an element or text begins (false leaves out what is in it), `leave` when an element ends. */
export function walk(
  root: DomElement,
  enter: (node: DomElement | DomText) => boolean,
  leave: (element: DomElement) => void,
): void {
  let node: DomNode = root;
  for (;;) {
    const goesIn: boolean = isElement(node) ? enter(node) : isText(node) && enter(node);
    if (goesIn && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    for (;;) {
      if (isElement(node)) leave(node);
      if (node === root) return;
      if (node.nextSibling !== null) break;
      node = node.parentNode ?? root;
    }
    node = node.nextSibling;
  }
}
