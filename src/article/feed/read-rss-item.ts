import type { XmlElement } from '../../markup/parse-xml.ts';
import { holdsHtml, plainLine } from '../html-around.ts';
import { webAddress } from '../web-address.ts';
import type { FeedContent, FeedItem } from './feed-item.ts';
import { linkOf } from './read-atom-entry.ts';
import { childrenOf, holdsElements, markupIn, textOf, textOfChild } from './xml-content.ts';

/** An `item` of RSS 0.9 to 2.0, with what other vocabularies add to it. Links are resolved against `base`. */
export function readRssItem(item: XmlElement, base: string | null): FeedItem {
  const id = textOfChild(item, 'guid') ?? item.attributes['rdf:about'] ?? null;
  const isPermaLink = childrenOf(item, 'guid')[0]?.attributes['isPermaLink'] !== 'false';
  const link = textOfChild(item, 'link');
  return {
    title: plainOrNull(textOfChild(item, 'title', 'dc:title')),
    id,
    url:
      (link === null ? null : webAddress(link, base)) ??
      linkOf(childrenOf(item, 'atom:link'), base) ??
      (id !== null && isPermaLink ? webAddress(id) : null),
    content: contentOf(item),
    authors: authorsOf(item),
    published: textOfChild(item, 'pubDate', 'dc:date', 'atom:published', 'dcterms:issued', 'dcterms:created'),
    modified: textOfChild(item, 'atom:updated', 'dcterms:modified'),
  };
}

/** A title as words; null when nothing is left of it. */
export function plainOrNull(title: string | null): string | null {
  return title === null ? null : plainLine(title) || null;
}

function contentOf(item: XmlElement): FeedContent | null {
  for (const name of ['content:encoded', 'atom:content', 'description', 'atom:summary', 'dc:description'])
    for (const child of childrenOf(item, name)) {
      const text = holdsElements(child) ? markupIn(child) : textOf(child);
      if (text.trim() === '') continue;
      const summary = name === 'content:encoded' || name === 'atom:content' ? 'never' : 'perhaps';
      return { text, isHtml: holdsElements(child) || holdsHtml(text), summary };
    }
  return null;
}

function authorsOf(item: XmlElement): readonly string[] {
  const creators = [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'author')].map(textOf);
  return creators.length > 0
    ? creators
    : childrenOf(item, 'atom:author').flatMap((author) => textOfChild(author, 'atom:name', 'name') ?? []);
}
