import { isText, walk, type DomElement } from './dom.ts';

/** How much text stands in an element, in characters. */
export interface TextMeasure {
  readonly text: number;
  /** Inside links that lead to another page. */
  readonly links: number;
  /** Outside links, in pieces long enough for a sentence. */
  readonly prose: number;
}

/** The measure of every element under a root that holds text. `nodes` is how many elements and texts there are, `weight` the sum of their depths: what looking through each element would cost. */
export function measureElements(root: DomElement): {
  readonly measures: ReadonlyMap<DomElement, TextMeasure>;
  readonly nodes: number;
  readonly weight: number;
} {
  let [nodes, weight] = [0, 0];
  const found = new Map<DomElement, TextMeasure>();
  const sums: { text: number; links: number; prose: number }[] = [{ text: 0, links: 0, prose: 0 }];
  let links = 0;
  walk(
    root,
    (node) => {
      nodes++;
      weight += sums.length;
      if (!isText(node)) {
        sums.push({ text: 0, links: 0, prose: 0 });
        if (isLink(node)) links++;
        return true;
      }
      const length = node.data.trim().length;
      const sum = sums.at(-1);
      if (sum === undefined || length === 0) return false;
      sum.text += length;
      if (links > 0) sum.links += length;
      else if (length >= fewestOfProse) sum.prose += length;
      return false;
    },
    (element) => {
      if (isLink(element)) links--;
      const sum = sums.pop();
      const outer = sums.at(-1);
      if (sum === undefined || outer === undefined || sum.text === 0) return;
      found.set(element, sum);
      outer.text += sum.text;
      outer.links += sum.links;
      outer.prose += sum.prose;
    },
  );
  return { measures: found, nodes, weight };
}

/** A link to another page; one within the page leads nowhere else. */
export function isLink(element: DomElement): boolean {
  return element.localName === 'a' && /^[^#]/u.test(element.getAttribute('href') ?? '');
}

const fewestOfProse = 30;
