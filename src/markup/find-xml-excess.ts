/** Why an XML document is not to be parsed at all, and where that shows. */
export interface XmlExcess {
  readonly message: string;
  readonly offset: number;
  /** It declares something; no tag is too much. */
  readonly isDeclaration: boolean;
}

/**
 * Runs over the tags of a document before anything is made of them: declarations are how a small document becomes a large one, or reads files; tags in
 * tags and heaps of attributes are how it fills the memory. Null for a document without such; what does not end is another matter.
 */
export function findXmlExcess(xml: string, maxDepth: number): XmlExcess | null {
  let depth = 0;
  let declared = false;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const section = SECTIONS.find(({ opens }) => xml.startsWith(opens, at));
    const tag = section === undefined ? readTag(xml, at) : null;
    const end = section === undefined ? (tag?.end ?? 0) : endAfter(xml, section.closes, at + section.opens.length);
    if (end === 0) return null;
    if (tag?.isDeclaration === true) {
      if (declared || tag.hasSubset || depth > 0 || !/^<!DOCTYPE\s/iu.test(xml.slice(at, at + 10)))
        return { message: 'it has a DOCTYPE with declarations, which are not read', offset: at, isDeclaration: true };
      declared = true;
    }
    if ((tag?.attributes ?? 0) > MOST_ATTRIBUTES)
      return {
        message: `it has an element with more than ${MOST_ATTRIBUTES} attributes`,
        offset: at,
        isDeclaration: false,
      };
    depth += tag?.step ?? 0;
    if (depth > maxDepth)
      return { message: `elements are nested more than ${maxDepth} deep`, offset: at, isDeclaration: false };
    at = end;
  }
  return null;
}

const MOST_ATTRIBUTES = 256;

const SECTIONS: readonly { readonly opens: string; readonly closes: string }[] = [
  { opens: '<!--', closes: '-->' },
  { opens: '<![CDATA[', closes: ']]>' },
  { opens: '<?', closes: '?>' },
];

interface Tag {
  readonly end: number;
  readonly attributes: number;
  readonly isDeclaration: boolean;
  /** A bracket opens declarations in it. */
  readonly hasSubset: boolean;
  /** By how much it changes the depth. */
  readonly step: -1 | 0 | 1;
}

/** The tag or declaration that begins here; null when it does not end. */
function readTag(xml: string, start: number): Tag | null {
  const isDeclaration = xml.startsWith('<!', start);
  let attributes = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at < 0) return null;
    } else if (sign === '=') attributes++;
    else if (sign === '[' && isDeclaration) return { end: at + 1, attributes, isDeclaration, hasSubset: true, step: 0 };
    else if (sign === '>') {
      const isEmpty = isDeclaration || xml.charAt(at - 1) === '/';
      const step = xml.charAt(start + 1) === '/' ? -1 : isEmpty ? 0 : 1;
      return { end: at + 1, attributes, isDeclaration, hasSubset: false, step };
    }
  }
  return null;
}

function endAfter(xml: string, closes: string, from: number): number {
  const at = xml.indexOf(closes, from);
  return at < 0 ? 0 : at + closes.length;
}
