import { Readability } from '@mozilla/readability';
import { isText, walk, type DomDocument, type DomElement, type DomText } from './dom.ts';

/** The pieces of text that Readability takes for the article. It changes the document: what is to be read of it is read before. */
export function readablePieces(document: DomDocument): ReadonlySet<DomText> {
  const found = new Set<DomText>();
  const content = new Readability<DomElement>(document, {
    disableJSONLD: true,
    serializer: (node) => node as DomElement,
    // It would try again with less care where it finds little, on a copy in which no piece can be told from another.
    charThreshold: 1,
  }).parse()?.content;
  if (content == null) return found;
  walk(
    content,
    (node) => {
      if (isText(node)) found.add(node);
      return true;
    },
    () => undefined,
  );
  return found;
}
