import { AntenneError } from '../errors/antenne-error.ts';
import type { Span } from '../model/span.ts';

/** What an XML text has before a tree is made of it. */
export interface XmlOutline {
  /** The declaration of the document type, which nobody reads. */
  readonly doctype: Span | null;
  /** Where a comment, section or tag begins that never ends; null where all do. */
  readonly unclosedAt: number | null;
}

/** Runs over the tags of an XML text without making anything of them. Throws `input/unsafe-xml` for what is not to be parsed at all: too long, nested too deep, too many attributes, or a document type that declares something. */
export function checkXmlLimits(text: string): XmlOutline {
  if (text.length > MOST_CHARACTERS) throw unsafe('is longer than 8 million characters');
  let doctype: Span | null = null;
  let depth = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const section = SECTIONS.find(({ opens }) => text.startsWith(opens, at));
    const tag = section === undefined ? readTag(text, at) : null;
    const end = section === undefined ? (tag?.end ?? 0) : endAfter(text, section.closes, at + section.opens.length);
    if (end === 0) return { doctype, unclosedAt: at };
    if (text.startsWith('<!', at) && section === undefined) doctype = declaration(text, doctype, { start: at, end });
    if (tag !== null && tag.attributes > MOST_ATTRIBUTES) throw unsafe(`has a tag with ${tag.attributes} attributes`);
    if (tag !== null) depth += tag.step;
    if (depth > MOST_DEPTH) throw unsafe(`nests tags more than ${MOST_DEPTH} deep`);
    at = end;
  }
  return { doctype, unclosedAt: null };
}

const MOST_CHARACTERS = 8_000_000;
const MOST_DEPTH = 256;
const MOST_ATTRIBUTES = 256;

const SECTIONS: readonly { readonly opens: string; readonly closes: string }[] = [
  { opens: '<!--', closes: '-->' },
  { opens: '<![CDATA[', closes: ']]>' },
  { opens: '<?', closes: '?>' },
];

interface Tag {
  readonly end: number;
  readonly attributes: number;
  /** By how much it changes the depth. */
  readonly step: -1 | 0 | 1;
}

/** The tag or declaration that begins here; null when it does not end. */
function readTag(text: string, start: number): Tag | null {
  let attributes = 0;
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'") {
      at = text.indexOf(sign, at + 1);
      if (at < 0) return null;
    } else if (sign === '=') attributes++;
    else if (sign === '[' && text.startsWith('<!', start)) throw unsafe('declares things of its own in its DOCTYPE');
    else if (sign === '>') {
      const isEmpty = text.charAt(at - 1) === '/' || text.startsWith('<!', start);
      return { end: at + 1, attributes, step: text.charAt(start + 1) === '/' ? -1 : isEmpty ? 0 : 1 };
    }
  }
  return null;
}

function endAfter(text: string, closes: string, from: number): number {
  const at = text.indexOf(closes, from);
  return at < 0 ? 0 : at + closes.length;
}

function declaration(text: string, known: Span | null, span: Span): Span {
  if (known !== null || !/^<!DOCTYPE\s/iu.test(text.slice(span.start, span.start + 10)))
    throw unsafe('declares things of its own');
  return span;
}

function unsafe(what: string): AntenneError {
  return new AntenneError('input/unsafe-xml', `this XML is not read, because it ${what}`, {
    hint: 'save the article itself as a page (HTML) or as text, and name that',
  });
}
