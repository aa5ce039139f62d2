import type { PublishedEpisode, Show } from '../../model/show.ts';
import { plainText } from '../plain-text.ts';
import { byteLength, cutText, unitLength } from './cut-text.ts';
import { feedAddress } from './feed-address.ts';
import { DESCRIPTION_BYTES, NAME_CHARACTERS, VALUE_CHARACTERS } from './feed-limits.ts';
import { mailDate } from './mail-date.ts';
import { syntheticVoices } from './synthetic-voices.ts';
import { xml, xmlText, type XmlNode } from './write-xml.ts';

/** What a feed says of the show, in order; `links` are those of its page. */
export function channelElements(
  show: Show,
  links: readonly XmlNode[],
  episodes: readonly PublishedEpisode[],
): readonly (XmlNode | null)[] {
  const email = optional(show.email);
  const [newest] = episodes;
  return [
    xml('title', value(show.title)),
    xml('link', show.link),
    ...links,
    xml('description', showDescription(show)),
    xml('language', show.language),
    newest === undefined ? null : xml('pubDate', mailDate(newest.publishedAt)),
    text('copyright', show.copyright),
    xml('itunes:author', value(show.author)),
    email === null
      ? null
      : xml('itunes:owner', [xml('itunes:name', value(show.author)), xml('itunes:email', value(email))]),
    category(show),
    xml('itunes:explicit', String(show.explicit)),
    xml('itunes:image', '', { href: feedAddress(show, show.cover.path) }),
    xml('itunes:type', 'episodic'),
    show.private ? xml('itunes:block', 'Yes') : null,
    xml('podcast:guid', show.guid),
    xml('podcast:locked', show.locked ? 'yes' : 'no', { owner: email }),
    xml('podcast:medium', show.medium),
    license(show),
    updateFrequency(show),
    ...show.hosts.map(({ name, role, url }) => xml('podcast:person', short(name), { role: short(role), href: url })),
    syntheticVoices(show.disclosure),
    show.private ? xml('podcast:block', 'yes') : null,
  ];
}

/** The description with the sentence on synthetic voices behind it, within the bytes that directories take. */
export function showDescription({ description, disclosure }: Pick<Show, 'description' | 'disclosure'>): string {
  const said = disclosure === null ? '' : `\n\n${cutText(plainText(disclosure), VALUE_CHARACTERS, unitLength)}`;
  return `${cutText(xmlText(description).trim(), DESCRIPTION_BYTES - byteLength(said), byteLength)}${said}`.trim();
}

function category({ category: [first, second] }: Show): XmlNode {
  const below = second === undefined ? '' : [xml('itunes:category', '', { text: second })];
  return xml('itunes:category', below, { text: first });
}

/** Well-known licences are named by their identifier in lower case, others as they call themselves, with an address. */
function license({ license: given }: Show): XmlNode | null {
  if (given === null) return null;
  const name = given.url === null ? given.name.toLowerCase() : given.name;
  return xml('podcast:license', short(name), { url: given.url });
}

function updateFrequency({ updateFrequency: given }: Show): XmlNode | null {
  return given === null ? null : xml('podcast:updateFrequency', short(given.text), { rrule: given.rule });
}

function text(name: string, content: string | null): XmlNode | null {
  const shown = optional(content);
  return shown === null ? null : xml(name, value(shown));
}

function optional(content: string | null): string | null {
  return content === null || plainText(content) === '' ? null : plainText(content);
}

function value(content: string): string {
  return cutText(plainText(content), VALUE_CHARACTERS, unitLength);
}

function short(content: string): string {
  return cutText(plainText(content), NAME_CHARACTERS, unitLength);
}
