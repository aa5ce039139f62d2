import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { parseFeed as parseByPartytime } from 'podcast-partytime';
import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '../../../src/markup/parse-xml.ts';
import { cutText, unitLength } from '../../../src/show/feed/cut-text.ts';
import { episodeNotes } from '../../../src/show/feed/episode-notes.ts';
import { lintShow } from '../../../src/show/feed/lint-show.ts';
import { writeFeed } from '../../../src/show/feed/write-feed.ts';
import { xmlText } from '../../../src/show/feed/write-xml.ts';
import { plainText } from '../../../src/show/plain-text.ts';
import { hostileText } from './hostile-text.ts';
import { sampleItem, sampleShow } from './sample-show.ts';
import { elementsIn, textIn } from './xml-elements.ts';

const shown = (text: string): string => xmlText(cutText(plainText(text), 255, unitLength));
const MAIN = { number: null, last: 0 } as const;
const BASE = 'https://valmoure.example/phare/';
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

function readBack(xml: string): Feed {
  const { format, feed } = parseFeed(xml);
  if (format !== 'rss') throw new Error(`feedsmith takes it for ${format}`);
  return feed as unknown as Feed;
}

/** What is compared of what feedsmith reads. */
interface Feed {
  readonly title: string;
  readonly description: string;
  readonly items: readonly { readonly title: string; readonly description: string }[];
  readonly atom: { readonly links: readonly { readonly rel: string; readonly href: string }[] };
  readonly itunes: object;
  readonly podcast: object;
}

describe('writeFeed', () => {
  const feed = writeFeed(sampleShow(), [sampleItem(), sampleItem(1)], MAIN);

  it('writes the same bytes for the same data', () => {
    expect(writeFeed(sampleShow(), [sampleItem(), sampleItem(1)], MAIN)).toBe(feed);
  });

  it('says of the show what feedsmith reads back', () => {
    const { items, ...channel } = readBack(feed);
    expect(items).toHaveLength(2);
    expect(channel).toEqual({
      title: 'Le phare du matin',
      link: BASE,
      description: 'Les nouvelles de la lande, lues à voix haute.\n\nCe texte est lu par des voix de synthèse.',
      language: 'fr',
      copyright: 'Radio Valmoure',
      pubDate: 'Sat, 14 Mar 2026 09:30:00 +0000',
      atom: { links: [{ href: `${BASE}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
      itunes: {
        image: `${BASE}cover-0123456789ab.png`,
        explicit: false,
        author: 'Radio Valmoure',
        type: 'episodic',
        categories: [{ text: 'News', categories: [{ text: 'Daily News' }] }],
        owner: { name: 'Radio Valmoure', email: 'antenne@valmoure.example' },
      },
      podcast: {
        guid: '9b024349-ccf0-5f69-a609-6b82873eab3c',
        locked: { value: true, owner: 'antenne@valmoure.example' },
        medium: 'podcast',
        license: { display: 'cc-by-4.0' },
        updateFrequency: { display: 'Chaque jour ouvré', rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
        persons: [
          { display: 'Odile Vernacourt', role: 'host', href: 'https://valmoure.example/odile' },
          { display: 'Jo Le Bihan', role: 'producer' },
        ],
        txts: [{ display: 'true', purpose: 'ai-content' }],
      },
    });
  });

  it('says of an episode what feedsmith reads back', () => {
    const episode = sampleItem(1);
    const place = `${BASE}episodes/phare-1/`;
    expect(readBack(feed).items[1]).toEqual({
      title: episode.title,
      link: `${place}index.html`,
      description: episodeNotes(episode).html,
      enclosures: [{ url: `${place}phare-1-cdcdcdcdcdcd.mp3`, length: 1_634_200, type: 'audio/mpeg' }],
      guid: { value: episode.guid, isPermaLink: false },
      pubDate: 'Fri, 13 Mar 2026 09:30:00 +0000',
      itunes: { duration: 30, explicit: false, episode: 999, season: 2, episodeType: 'full' },
      podcast: {
        transcripts: [
          { url: `${place}phare-1.vtt`, type: 'text/vtt', language: 'fr' },
          { url: `${place}phare-1.srt`, type: 'application/x-subrip', language: 'fr' },
          { url: `${place}phare-1.transcript.json`, type: 'application/json', language: 'fr' },
        ],
        chapters: { url: `${place}phare-1.chapters.json`, type: 'application/json+chapters' },
        soundbites: [
          {
            startTime: 10.15,
            duration: 19.8,
            display: 'Maëlle Kervadec : On la voyait depuis la lande. Mes ruches sont au pied du phare.',
          },
        ],
        season: { number: 2 },
        episode: { number: 999 },
        txts: [{ display: 'true', purpose: 'ai-content' }],
      },
    });
  });

  it('is read alike by the parser of the podcast index', () => {
    const read = parseByPartytime(feed);
    expect(read).toMatchObject({
      title: 'Le phare du matin',
      language: 'fr',
      explicit: false,
      itunesBlock: false,
      itunesCategory: ['News > Daily News'],
      itunesImage: `${BASE}cover-0123456789ab.png`,
      locked: true,
      guid: '9b024349-ccf0-5f69-a609-6b82873eab3c',
      medium: 'podcast',
      license: { identifier: 'cc-by-4.0' },
      podcastPeople: [
        { name: 'Odile Vernacourt', role: 'Host' },
        { name: 'Jo Le Bihan', role: 'Producer' },
      ],
    });
    expect(read?.items).toHaveLength(2);
    expect(read?.items[0]).toMatchObject({
      guid: sampleItem().guid,
      pubDate: new Date('2026-03-14T09:30:00Z'),
      duration: 30,
      enclosure: { length: 1_634_200, type: 'audio/mpeg' },
      itunesEpisode: 1000,
      itunesSeason: 2,
      podcastTranscripts: [{ type: 'text/vtt' }, { type: 'application/srt' }, { type: 'application/json' }],
      podcastChapters: { type: 'application/json+chapters' },
      podcastSoundbites: [{ startTime: 10.15, duration: 19.8 }],
    });
  });

  it('leaves out what is not known or not wanted', () => {
    const settings = { email: '', copyright: ' ', hosts: {}, locked: false };
    const show = { ...sampleShow(settings, { disclosure: false }), license: null, updateFrequency: null };
    const item = sampleItem(0, {
      season: null,
      number: null,
      chaptersFile: null,
      soundbite: null,
      disclosure: null,
      transcripts: [],
      language: 'und',
    });
    const { items, itunes, podcast, description } = readBack(writeFeed(show, [item], MAIN));
    expect(description).toBe('Les nouvelles de la lande, lues à voix haute.');
    expect(itunes).not.toHaveProperty('owner');
    expect(podcast).toEqual({ guid: show.guid, locked: { value: false }, medium: 'podcast' });
    expect(items[0]).not.toHaveProperty('podcast');
  });

  it('keeps directories from listing a private show', () => {
    const xml = writeFeed(sampleShow({ private: true }), [sampleItem()], MAIN);
    expect(xml).toContain('<itunes:block>Yes</itunes:block>');
    expect(xml).toContain('<podcast:block>yes</podcast:block>');
    expect(parseByPartytime(xml)).toMatchObject({ itunesBlock: true, podcastBlocked: 'yes' });
    expect(feed).not.toContain('block>');
  });

  it('names no one who is only quoted as a person of the show', () => {
    expect(feed).not.toMatch(/<podcast:person[^>]*>Maëlle/);
  });

  it('gives a duration of at least a second, and times without a tail of digits', () => {
    const { audio } = sampleItem();
    const soundbite = { startMs: 73_100, durationMs: 15_000.4, title: 'Oui' };
    const xml = writeFeed(sampleShow(), [sampleItem(0, { audio: { ...audio, durationMs: 200 }, soundbite })], MAIN);
    expect(xml).toContain('<itunes:duration>1</itunes:duration>');
    expect(xml).toContain('<podcast:soundbite startTime="73.1" duration="15">Oui</podcast:soundbite>');
  });
});

describe('pages of a feed', () => {
  const linksOf = (number: number | null, last: number): readonly string[] =>
    readBack(writeFeed(sampleShow(), [sampleItem()], { number, last })).atom.links.map(
      ({ rel, href }) => `${rel} ${href.slice(BASE.length)}`,
    );

  it('link to each other as RFC 5005 says', () => {
    expect(linksOf(null, 3)).toEqual([
      'self feed.xml',
      'first feed.xml',
      'next feed-3.xml',
      'last feed-1.xml',
      'prev-archive feed-3.xml',
    ]);
    expect(linksOf(3, 3)).toEqual([
      ...['self feed-3.xml', 'first feed.xml', 'previous feed.xml', 'next feed-2.xml', 'last feed-1.xml'],
      ...['current feed.xml', 'prev-archive feed-2.xml'],
    ]);
    expect(linksOf(1, 3)).toEqual([
      ...['self feed-1.xml', 'first feed.xml', 'previous feed-2.xml', 'last feed-1.xml'],
      ...['current feed.xml', 'next-archive feed-2.xml'],
    ]);
  });

  it('leave the main feed alone, whatever there is of older episodes', () => {
    const items = Array.from({ length: 30 }, (_, index) => sampleItem(index));
    const main = (last: number): string => writeFeed(sampleShow(), items, { number: null, last });
    expect(main(9999).replaceAll('feed-9999.xml', 'feed-2.xml')).toBe(main(2));
  });

  it('are archives once they are full', () => {
    const items = Array.from({ length: 100 }, (_, index) => sampleItem(index));
    const isArchive = (count: number, number: number | null): boolean =>
      writeFeed(sampleShow(), items.slice(0, count), { number, last: 1 }).includes('<fh:archive/>');
    expect([isArchive(100, 1), isArchive(99, 1), isArchive(100, null)]).toEqual([true, false, false]);
  });
});

describe('hostile texts in a feed', () => {
  const titled = (title: string): string => writeFeed(sampleShow(), [sampleItem(0, { title, summary: title })], MAIN);

  it('read back as they were written, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, summary, name) => {
        const sources = [{ title: name, url: `https://example.org/${name}`, byline: summary, publisher: title }];
        const item = sampleItem(0, {
          title,
          summary,
          quoted: [name],
          sources,
          disclosure: name,
          soundbite: { startMs: 0, durationMs: 15_000, title: name },
        });
        const show = sampleShow({
          title: name,
          author: title,
          description: summary,
          copyright: title,
          email: name,
          license: title,
          updateFrequency: name,
          hosts: { [title]: { role: summary } },
        });
        const rss = parseXml(writeFeed(show, [item], MAIN), { maxBytes: 1_000_000, maxDepth: 10 });
        const [channel = rss] = elementsIn(rss);
        const told = (element: XmlElement, tag: string): string | undefined => elementsIn(element, tag).map(textIn)[0];
        const [read = rss] = elementsIn(channel, 'item');
        expect(told(channel, 'title')).toBe(shown(name));
        expect(told(channel, 'itunes:author')).toBe(shown(plainText(title) || plainText(name)));
        expect(told(read, 'title')).toBe(shown(title));
        expect(told(read, 'description')).toBe(xmlText(episodeNotes(item).html));
      }),
    );
  });

  it.each([
    ['markup', '<b>Poisson</b> & "frites" ]]> <![CDATA[ &amp; &#0; <!-- </title>'],
    ['emoji and letters written from the right', '🐟👩‍👩‍👧🇫🇷 שלום \u202eעולם\u202c مرحبا'],
  ])('of %s are read back by feedsmith', (_, title) => {
    expect(readBack(titled(title)).items[0]?.title).toBe(title);
    expect(parseByPartytime(titled(title))?.items).toHaveLength(1);
  });

  it('of 5000 characters are cut, and lint says so', () => {
    const title = 'Le bac 🚢 traverse <b>encore</b> la Serrande & ]]> le reste '.repeat(90).slice(0, 5000);
    const [item] = readBack(titled(title)).items;
    expect(item?.title.length).toBeLessThanOrEqual(255);
    expect(item?.title.endsWith('…')).toBe(true);
    expect(Buffer.byteLength(item?.description ?? '')).toBeLessThanOrEqual(4000);
    const found = lintShow(sampleShow(), [sampleItem(0, { title, summary: title })]);
    expect(found.map(({ rule, severity, where }) => [rule, severity, where.field])).toEqual([
      ['psp-1/title', 'warning', 'title'],
      ['psp-1/description', 'warning', 'summary'],
    ]);
  });

  it.skipIf(!hasXmllint)('are well-formed to xmllint (skipped without xmllint)', () => {
    const items = fc
      .sample(hostileText, 300)
      .map((text, index) => sampleItem(index, { title: text, summary: text, quoted: [text], disclosure: text }));
    const input = writeFeed(sampleShow({ title: '<&>"\u0000' }), items, MAIN);
    const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '-'], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
