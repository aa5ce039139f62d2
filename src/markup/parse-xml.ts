import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { AntenneError } from '../errors/antenne-error.ts';
import { lineAndColumn } from '../errors/line-and-column.ts';
import { findXmlExcess } from './find-xml-excess.ts';

/** An element of an XML document: names and attribute names as written, with their prefixes; the children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The most that is read: UTF-8 bytes, and elements inside each other. */
export interface XmlLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** The root element of a well-formed document. No entity but XML's own five is known, and a DOCTYPE with declarations is refused. Throws `input/xml`, with line and column. */
export function parseXml(text: string, { maxBytes, maxDepth }: XmlLimits): XmlElement {
  if (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes)
    throw refused(`the document is larger than ${maxBytes / 1_000_000} MB`);
  const xml = text.replace(/^\uFEFF/u, '');
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) throw refused('it holds a control character, which XML forbids', placeIn(xml, forbidden.index));
  const excess = findXmlExcess(xml, maxDepth);
  if (excess) throw refused(excess.message, placeIn(xml, excess.offset));
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw refused(`it is not well-formed: ${valid.err.msg.slice(0, 200)}`, `line ${valid.err.line}`);
  const [root, ...more] = parse(xml, maxDepth)
    .flatMap(childrenOf)
    .filter((child) => typeof child !== 'string');
  if (!root || more.length > 0 || xml.slice(xml.lastIndexOf('>') + 1).trim() !== '')
    throw refused('it is not well-formed: all must stand in one element');
  return root;
}

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u;
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

/** What the package makes of a node: one property with the children, and one with the attributes. */
type Node = Readonly<Record<string, unknown>>;

function parse(xml: string, maxDepth: number): readonly Node[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: CDATA,
    maxNestedTags: maxDepth,
  });
  try {
    return parser.parse(xml) as readonly Node[];
  } catch (cause) {
    throw refused(`it cannot be read: ${(cause as Error).message}`, undefined, cause);
  }
}

function childrenOf(node: Node): readonly (XmlElement | string)[] {
  return Object.entries(node).flatMap(([name, content]): readonly (XmlElement | string)[] => {
    if (name === ATTRIBUTES) return [];
    if (name === TEXT) return [decode(String(content))];
    const children = content as readonly Node[];
    if (name === CDATA) return children.flatMap((each) => (typeof each[TEXT] === 'string' ? [each[TEXT]] : []));
    return [{ name, attributes: attributesOf(node), children: children.flatMap(childrenOf) }];
  });
}

function attributesOf(node: Node): Readonly<Record<string, string>> {
  const attributes = Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>);
  return Object.fromEntries(attributes.map(([name, value]) => [name, decode(value)]));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([^;&\s]{1,40}));|&/gu, (found, decimal, hex, name) => {
    const point = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    const value = Number.isNaN(point) ? ENTITIES.get(name as string) : characterOf(point);
    if (value !== undefined) return value;
    throw refused(
      found === '&' ? 'it holds an & that begins no entity: write &amp;' : `it holds the unknown entity ${found}`,
    );
  });
}

function characterOf(point: number): string | undefined {
  const character = point <= 0x10_ffff ? String.fromCodePoint(point) : '';
  return character === '' || FORBIDDEN.test(character) ? undefined : character;
}

function placeIn(xml: string, offset: number): string {
  const { line, column } = lineAndColumn(xml, offset);
  return `line ${line}, column ${column}`;
}

function refused(message: string, where?: string, cause?: unknown): AntenneError {
  return new AntenneError('input/xml', message, {
    where,
    hint: 'mend the document there, or save it anew from the program it comes from',
    cause,
  });
}
