import type { XmlElement } from '../../markup/parse-xml.ts';
import { holdsHtml, plainLine } from '../html-around.ts';
import { webAddress } from '../web-address.ts';
import type { FeedContent, FeedItem } from './feed-item.ts';
import { childrenOf, markupIn, textOf, textOfChild } from './xml-content.ts';

/** An `entry` of Atom (RFC 4287). What it does not say of its authors, the feed says. */
export function readAtomEntry(entry: XmlElement, feed: XmlElement, base: string | null): FeedItem {
  const own = entry.attributes['xml:base'];
  const from = own === undefined ? base : webAddress(own, base);
  const id = textOfChild(entry, 'atom:id');
  const authors = [entry, ...childrenOf(entry, 'atom:source'), feed].map((element) =>
    childrenOf(element, 'atom:author').flatMap((author) => textOfChild(author, 'atom:name') ?? []),
  );
  return {
    title: titleOf(entry),
    id,
    url: linkOf(childrenOf(entry, 'atom:link'), from) ?? (id === null ? null : webAddress(id)),
    content: contentOf(entry),
    authors: authors.find((names) => names.length > 0) ?? [],
    published: textOfChild(entry, 'atom:published', 'atom:updated'),
    modified: textOfChild(entry, 'atom:published') === null ? null : textOfChild(entry, 'atom:updated'),
  };
}

/** The title of an entry or a feed. */
export function titleOf(element: XmlElement): string | null {
  const [title] = childrenOf(element, 'atom:title');
  if (title === undefined) return null;
  const type = title.attributes['type'] ?? 'text';
  const words = type === 'html' ? plainLine(textOf(title)) : textOf(title).replace(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}

/** Where the article itself stands: the first link to a page, else the first to anything. */
export function linkOf(links: readonly XmlElement[], base: string | null): string | null {
  const alternate = links.filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const page = alternate.find(({ attributes }) => /html/iu.test(attributes['type'] ?? ''));
  const href = (page ?? alternate[0])?.attributes['href'];
  return href === undefined ? null : webAddress(href, base);
}

/** The content; where it is elsewhere, or no text, the summary. */
function contentOf(entry: XmlElement): FeedContent | null {
  for (const name of ['atom:content', 'atom:summary'] as const)
    for (const element of childrenOf(entry, name)) {
      const type = (element.attributes['type'] ?? 'text').toLowerCase();
      if (element.attributes['src'] !== undefined || !READ_TYPES.test(type)) continue;
      const isMarkup = type === 'xhtml' || type === 'application/xhtml+xml';
      const text = isMarkup ? markupIn(element) : textOf(element);
      if (text.trim() === '') continue;
      // Many a feed forgets to say that its content is HTML.
      const isHtml = isMarkup || type === 'html' || type === 'text/html' || holdsHtml(text);
      return { text, isHtml, summary: name === 'atom:content' ? 'never' : 'always' };
    }
  return null;
}

const READ_TYPES = /^(?:text|html|xhtml|text\/html|text\/plain|application\/xhtml\+xml)$/u;
