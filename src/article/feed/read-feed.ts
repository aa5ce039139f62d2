import { AntenneError } from '../../errors/antenne-error.ts';
import { findXmlExcess } from '../../markup/find-xml-excess.ts';
import { parseXml, type XmlElement, type XmlLimits } from '../../markup/parse-xml.ts';
import { webAddress } from '../web-address.ts';
import { cutFeed } from './cut-feed.ts';
import type { Feed } from './feed-item.ts';
import { linkOf, readAtomEntry, titleOf } from './read-atom-entry.ts';
import { plainOrNull, readRssItem } from './read-rss-item.ts';
import { withUsualNames } from './usual-names.ts';
import { childrenOf, textOfChild } from './xml-content.ts';

/** Reads RSS 0.9 to 2.0 and Atom; of a feed that is not well-formed, the items that are. `url` is where the feed came from. Throws family `input`. */
export function readFeed(text: string, url: string | null): Feed {
  try {
    return feedOf(parseXml(text, XML_LIMITS), url);
  } catch (error) {
    const isMalformed = error instanceof AntenneError && error.code === 'input/xml';
    if (!isMalformed || findXmlExcess(text, XML_LIMITS.maxDepth)?.isDeclaration === true) throw error;
    const { roots, broken } = cutFeed(text, XML_LIMITS);
    const feeds = roots.map((root) => feedOf(root, url));
    const items = feeds.flatMap((feed) => feed.items);
    const [first] = feeds;
    if (first === undefined || items.length === 0) throw error;
    return { ...first, items, broken, fault: faultOf(error) };
  }
}

const XML_LIMITS: XmlLimits = { maxBytes: 8_000_000, maxDepth: 256 };

function faultOf({ message, where }: AntenneError): string {
  return where === undefined ? message : `${message} (${where})`;
}

function feedOf(given: XmlElement, url: string | null): Feed {
  const root = withUsualNames(given);
  if (root.name === 'atom:feed') return atomFeed(root, url);
  if (root.name === 'rss' || root.name === 'rdf:RDF') return rssFeed(root, url);
  throw new AntenneError('input/unsupported', `this XML is no feed: its first tag is <${given.name.slice(0, 40)}>`, {
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
    items: items.map((item) => readRssItem(item, webAddress(item.attributes['xml:base'] ?? '', base) ?? base)),
    broken: 0,
    fault: null,
  };
}

function atomFeed(root: XmlElement, url: string | null): Feed {
  const own = webAddress(root.attributes['xml:base'] ?? '', url);
  const base = own ?? url ?? linkOf(childrenOf(root, 'atom:link'), null);
  return {
    title: titleOf(root),
    language: root.attributes['xml:lang'] ?? null,
    items: childrenOf(root, 'atom:entry').map((entry) => readAtomEntry(entry, root, base)),
    broken: 0,
    fault: null,
  };
}
