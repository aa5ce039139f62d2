import { AntenneError } from '../../errors/antenne-error.ts';
import { decodeReferences } from '../../markup/character-references.ts';
import { parseXml, type XmlElement, type XmlLimits } from '../../markup/parse-xml.ts';

/**
 * What can be read of a feed that is not well-formed: first what stands before its items, then each item, every one as the root element of a feed of its
 * own. Empty where the text does not begin as a feed does.
 */
export function cutFeed(
  text: string,
  limits: XmlLimits,
): { readonly roots: readonly XmlElement[]; readonly broken: number } {
  const mended = mendedXml(text);
  const parsed = (xml: string): XmlElement | null => parseOrNull(xml, limits);
  const whole = parsed(mended);
  if (whole !== null) return { roots: [whole], broken: 0 };
  const root = /<((?:[\w-]{1,20}:)?(?:rss|feed|RDF))\b[^<>]{0,4000}>/u.exec(mended.slice(0, 10_000));
  if (root === null) return { roots: [], broken: 0 };
  const [opening, name = ''] = root;
  const items = itemsOf(mended);
  const head = mended.slice(0, items[0]?.start ?? root.index + opening.length);
  const around = parsed(`${head}</channel></${name}>`) ?? parsed(`${head}</${name}>`) ?? parsed(`${opening}</${name}>`);
  const roots = items.map(({ start, end }) => parsed(`${opening}${mended.slice(start, end)}</${name}>`));
  const broken = roots.filter((each) => each === null).length;
  return { roots: [around, ...roots].flatMap((each) => each ?? []), broken };
}

/** From the tag that opens an item to the one that closes it, or to the next item. */
function itemsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const tags = [...text.matchAll(/<(\/?)(?:[\w-]{1,20}:)?(?:item|entry)(?=[\s>])[^<>]{0,2000}>/gu)];
  return tags.flatMap(({ 0: tag, 1: closes, index }, at) => {
    if (closes === '/') return [];
    const next = tags[at + 1];
    if (next === undefined) return [{ start: index, end: text.length }];
    return [
      { start: index, end: next[1] === '/' ? next.index + next[0].length : Math.max(next.index, index + tag.length) },
    ];
  });
}

/** What feeds get wrong most often, outside CDATA put right: an `&` that stands for itself, references of HTML, and control characters. */
function mendedXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, ' ')
    .replace(/<!\[CDATA\[[^]*?(?:\]\]>|$)|&(?:#?\w{1,31};)?/gu, (found) => {
      if (found.startsWith('<') || /^&(?:amp|lt|gt|quot|apos);$/u.test(found)) return found;
      const meant = decodeReferences(found);
      return meant === found ? found.replace('&', '&amp;') : meant.replace('&', '&amp;').replace('<', '&lt;');
    });
}

function parseOrNull(xml: string, limits: XmlLimits): XmlElement | null {
  try {
    return parseXml(xml, limits);
  } catch (error) {
    if (error instanceof AntenneError && error.code === 'input/xml') return null;
    throw error;
  }
}
