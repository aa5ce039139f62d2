import { HEADINGS } from './element-kinds.ts';
import { isText, walk, type DomElement } from './dom.ts';

/** How much text stands in an element, in characters, and how many elements with text of some kinds. */
export interface TextMeasure {
  readonly text: number;
  /** Inside links that lead to another page. */
  readonly links: number;
  /** Outside links, in pieces long enough for a sentence. */
  readonly prose: number;
  readonly tables: number;
  readonly titles: number;
  /** Those of the first level too. */
  readonly headings: number;
  readonly paragraphs: number;
}

/** The measure of every element under a root that holds text. `nodes` is how many elements and texts there are, `weight` the sum of their depths: what looking through each element would cost. */
export function measureElements(root: DomElement): {
  readonly measures: ReadonlyMap<DomElement, TextMeasure>;
  readonly nodes: number;
  readonly weight: number;
} {
  let [nodes, weight] = [0, 0];
  const found = new Map<DomElement, TextMeasure>();
  const sums: Sum[] = [emptySum()];
  let links = 0;
  walk(
    root,
    (node) => {
      nodes++;
      weight += sums.length;
      if (!isText(node)) {
        sums.push(emptySum());
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
      outer.tables += sum.tables + (element.localName === 'table' ? 1 : 0);
      outer.titles += sum.titles + (element.localName === 'h1' ? 1 : 0);
      outer.headings += sum.headings + (HEADINGS.has(element.localName) ? 1 : 0);
      outer.paragraphs += sum.paragraphs + (element.localName === 'p' ? 1 : 0);
    },
  );
  return { measures: found, nodes, weight };
}

type Sum = { -readonly [Name in keyof TextMeasure]: TextMeasure[Name] };

function emptySum(): Sum {
  return { text: 0, links: 0, prose: 0, tables: 0, titles: 0, headings: 0, paragraphs: 0 };
}

/** A link to another page; one within the page leads nowhere else. */
export function isLink(element: DomElement): boolean {
  return element.localName === 'a' && /^[^#]/u.test(element.getAttribute('href') ?? '');
}

const fewestOfProse = 30;
