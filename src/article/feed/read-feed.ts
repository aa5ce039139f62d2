import { AntenneError } from '../../errors/antenne-error.ts';
import { parseXml, type XmlElement } from '../../markup/parse-xml.ts';
import { webAddress } from '../web-address.ts';
import { cutFeed } from './cut-feed.ts';
import type { Feed } from './feed-item.ts';
import { linkOf, readAtomEntry, titleOf } from './read-atom-entry.ts';
import { plainOrNull, readRssItem } from './read-rss-item.ts';
import { childrenOf, textOfChild } from './xml-content.ts';

/** Reads RSS 0.9 to 2.0 and Atom; of a feed that is not well-formed, the items that are. `url` is where the feed came from. Throws family `input`. */
export function readFeed(text: string, url: string | null): Feed {
  try {
    return feedOf(parseXml(text), url);
  } catch (error) {
    if (!(error instanceof AntenneError) || error.code !== 'input/xml') throw error;
    const { roots, broken } = cutFeed(text);
    const [head, ...items] = roots;
    if (head === undefined) throw error;
    const feeds = [head, ...items].map((root) => feedOf(root, url));
    const first = feeds[0] ?? { title: null, language: null };
    return { ...first, items: feeds.flatMap((feed) => feed.items), broken, fault: error.message };
  }
}

function feedOf(root: XmlElement, url: string | null): Feed {
  if (root.name === 'feed') return atomFeed(root, url);
  if (root.name === 'rss' || root.name === 'RDF') return rssFeed(root, url);
  throw new AntenneError('input/unsupported', `this XML is no feed: its first tag is <${root.name.slice(0, 40)}>`, {
    hint: 'name an RSS or Atom feed, or the page (HTML) or text of the article',
  });
}

function rssFeed(root: XmlElement, url: string | null): Feed {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  const base = webAddress(textOfChild(channel, 'link') ?? '', url) ?? url;
  const items = [...childrenOf(channel, 'item'), ...(channel === root ? [] : childrenOf(root, 'item'))];
  return {
    title: plainOrNull(textOfChild(channel, 'title')),
    language: textOfChild(channel, 'language', 'dc:language'),
    items: items.map((item) => readRssItem(item, webAddress(item.attributes.get('xml:base') ?? '', base) ?? base)),
    broken: 0,
    fault: null,
  };
}

function atomFeed(given: XmlElement, url: string | null): Feed {
  const root = inAtom(given, given.namespace);
  const own = webAddress(root.attributes.get('xml:base') ?? '', url);
  const base = own ?? url ?? linkOf(childrenOf(root, 'atom:link'), null);
  return {
    title: titleOf(root),
    language: root.attributes.get('xml:lang') ?? null,
    items: childrenOf(root, 'atom:entry').map((entry) => readAtomEntry(entry, root, base)),
    broken: 0,
    fault: null,
  };
}

/** The elements of the feed's own vocabulary as those of Atom, for feeds that forget to name it or are of an older version. */
function inAtom(element: XmlElement, own: string | null): XmlElement {
  if (own === ATOM) return element;
  const children = element.children.map((child) => (typeof child === 'string' ? child : inAtom(child, own)));
  return {
    ...element,
    children,
    namespace: element.namespace === own && element.prefix === '' ? ATOM : element.namespace,
  };
}

const ATOM = 'http://www.w3.org/2005/Atom';
