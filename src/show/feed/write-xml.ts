/** An element to be written: its content is a text, marked-up text, or elements. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly content: XmlContent;
}

/** In the order they are written; null leaves one out. */
export type XmlAttributes = Readonly<Record<string, string | null>>;

/** `html` is written as it is, in CDATA sections; null leaves a child out. */
export type XmlContent = string | { readonly html: string } | readonly (XmlNode | null)[];

/** An element; names are the program's own and are not checked. */
export function xml(name: string, content: XmlContent, attributes: XmlAttributes = {}): XmlNode {
  return { name, attributes, content };
}

/** A document of XML 1.0 in UTF-8: the same bytes for the same elements, and well-formed whatever the texts hold. */
export function writeXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

/** The text without what XML cannot hold: control characters are dropped, halves of a surrogate pair replaced, line ends are line feeds. */
export function xmlText(text: string): string {
  // Nearly all texts are sound: a look is cheaper than a copy.
  if (SOUND.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '');
}

const SOUND = /^[\t\n -~\u00a0-\ud7ff\ue000-\ufffd]*$/;
const MARKUP = /[&<>]/;

function written({ name, attributes, content }: XmlNode, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${quoted(value)}"`));
  const opening = `${indent}<${name}${given.join('')}`;
  if (typeof content === 'string') return content === '' ? `${opening}/>` : `${opening}>${escaped(content)}</${name}>`;
  if ('html' in content) return `${opening}>${cdata(content.html)}</${name}>`;
  const children = content.flatMap((child) => (child === null ? [] : [written(child, `${indent}  `)]));
  return children.length === 0 ? `${opening}/>` : `${opening}>\n${children.join('\n')}\n${indent}</${name}>`;
}

function escaped(text: string): string {
  const sound = xmlText(text);
  return MARKUP.test(sound) ? sound.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : sound;
}

/** A reader makes a blank of a line feed in an attribute, so it is written as one. */
function quoted(text: string): string {
  return escaped(text)
    .replaceAll('"', '&quot;')
    .replace(/[\n\t]/g, ' ');
}

function cdata(html: string): string {
  return `<![CDATA[${xmlText(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
