import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { AntenneError } from '../errors/antenne-error.ts';
import { lineAndColumn } from '../errors/line-and-column.ts';
import { checkXmlLimits } from './check-xml-limits.ts';
import { decodeXml } from './character-references.ts';

/** An element of an XML text, with text and elements in order. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** As written before the colon; empty where there is none. */
  readonly prefix: string;
  /** What the prefix stands for; null where nothing declares it. */
  readonly namespace: string | null;
  /** By name as written, references decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * The root element of a well-formed XML text. Only the five references of XML and numeric ones are decoded, others stay as they are written; no
 * document type is read. Throws `input/xml`, with line and column in the message, or `input/unsafe-xml`.
 */
export function parseXml(text: string): XmlElement {
  const { doctype, unclosedAt } = checkXmlLimits(text);
  if (unclosedAt !== null) throw notXml(text, 'something begins here and does not end', unclosedAt);
  const xml = doctype === null ? text : blanked(text, doctype.start, doctype.end);
  const fault = XMLValidator.validate(xml);
  if (fault !== true) {
    const { msg, line, col } = fault.err;
    throw new AntenneError('input/xml', `this XML is not well-formed: ${shorten(msg)} (line ${line}, column ${col})`, {
      hint: HINT,
    });
  }
  const [root, more] = elementsOf(parse(xml), new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])).filter(
    (node) => typeof node !== 'string',
  );
  if (root === undefined || more !== undefined)
    throw notXml(text, root ? 'there are two elements at its top' : 'there is no element in it', 0);
  return root;
}

const HINT = 'fetch or save it again, or mend it there';

/** How the parser gives a node when order is kept: one key with the children, and perhaps the attributes. */
type ParsedNode = Readonly<Record<string, unknown>>;

function parse(xml: string): readonly ParsedNode[] {
  try {
    return new XMLParser(OPTIONS).parse(xml) as readonly ParsedNode[];
  } catch (cause) {
    throw new AntenneError('input/xml', `this XML cannot be read: ${shorten((cause as Error).message)}`, {
      hint: HINT,
      cause,
    });
  }
}

const TEXT = '#text';
const SECTION = '#section';
const ATTRIBUTES = ':@';
const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: TEXT,
  cdataPropName: SECTION,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 300,
  jPath: false,
} as const;

function elementsOf(
  nodes: readonly ParsedNode[],
  namespaces: ReadonlyMap<string, string>,
): readonly (XmlElement | string)[] {
  return nodes.flatMap((node): readonly (XmlElement | string)[] => {
    const key = Object.keys(node).find((each) => each !== ATTRIBUTES);
    if (key === undefined) return [];
    if (key === TEXT) return [decodeXml(String(node[TEXT]))];
    if (key === SECTION) return [(node[SECTION] as readonly ParsedNode[]).map((part) => String(part[TEXT])).join('')];
    return [elementOf(key, node, namespaces)];
  });
}

function elementOf(key: string, node: ParsedNode, outer: ReadonlyMap<string, string>): XmlElement {
  const attributes = new Map(
    Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>).map(
      ([name, value]) => [name, decodeXml(value)] as const,
    ),
  );
  const declared = [...attributes].flatMap(([name, value]) => {
    const prefix = /^xmlns(?::(.+))?$/u.exec(name);
    return prefix === null ? [] : [[prefix[1] ?? '', value] as const];
  });
  const namespaces = declared.length === 0 ? outer : new Map([...outer, ...declared]);
  const colon = key.indexOf(':');
  const prefix = key.slice(0, Math.max(0, colon));
  return {
    name: key.slice(colon + 1),
    prefix,
    namespace: namespaces.get(prefix) ?? null,
    attributes,
    children: elementsOf(node[key] as readonly ParsedNode[], namespaces),
  };
}

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function notXml(text: string, what: string, at: number): AntenneError {
  const { line, column } = lineAndColumn(text, at);
  return new AntenneError('input/xml', `this XML is not well-formed: ${what} (line ${line}, column ${column})`, {
    hint: HINT,
  });
}

function shorten(message: string): string {
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}
