import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifyEpisode } from '../../src/episode/identify-episode.ts';
import type { Script } from '../../src/model/script.ts';
import { runHere, type Ran } from './run-here.ts';

const DRAFT = `---
title: The harbour reopens
author: Kit Marsh
date: 2024-03-12
---

Ships may enter the harbour of **Velmora** again, three weeks after the storm.

The harbour master, [Ada Example](https://velmora.example/ada), said: “We have *cleared* the whole channel.”
`;

const story = (place: string): string =>
  `<p>The bridge of ${place} is open again, and its people walk over it in both directions all day long.</p>
<p>“We walk, and then we walk back,” said Nora Bly, who has the bakery of ${place} on the other side of the river.</p>`;
const item = (place: string, day: number, content = story(place)): string =>
  `<item><title>The bridge of ${place}</title><guid isPermaLink="false">b-${place}</guid><link>https://bridges.example/${place}</link>
<pubDate>${day} Mar 2024 08:00:00 GMT</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bridges</title>${items.join('')}</channel></rss>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-formats-'));
  await writeFile(join(folder, 'draft.md'), DRAFT);
  await writeFile(join(folder, 'text.txt'), 'Words and more words.');
  await writeFile(join(folder, 'feed.xml'), feed(item('Aston', 1), item('Bury', 3), item('Calder', 2)));
  const menu = item('Elm', 1, '<p>Home</p><p>Sport</p><p>Weather</p>').replace('The bridge of Elm', 'Elm');
  await writeFile(join(folder, 'other.xml'), feed(item('Dale', 2), menu));
});
afterAll(() => rm(folder, { recursive: true }));

function call(...args: string[]): Promise<Ran> {
  return runHere(args, folder);
}

async function scriptOf(...args: string[]): Promise<Script> {
  const { exitCode, output, notes } = await call('script', ...args, '--json');
  expect({ exitCode, notes: notes.replace(/^warning:.*\n/gm, '') }).toEqual({ exitCode: 0, notes: '' });
  return JSON.parse(output) as Script;
}

const titlesOf = ({ articles }: Script): readonly string[] => articles.map(({ title }) => title);

describe('a draft on the command line', () => {
  it('is heard without its signs, and its front matter is known', async () => {
    const { articles, lines, speakers } = await scriptOf('draft.md');
    expect(articles).toMatchObject([
      { title: 'The harbour reopens', byline: 'Kit Marsh', publishedOn: '2024-03-12', source: { text: DRAFT } },
    ]);
    expect(lines.map(({ kind, spoken }) => [kind, spoken]).slice(1)).toEqual([
      ['title', 'The harbour reopens'],
      ['lead', 'Ships may enter the harbour of Velmora again, three weeks after the storm.'],
      ['paragraph', 'The harbour master, Ada Example, said:'],
      ['quotation', 'We have cleared the whole channel.'],
    ]);
    expect(speakers.map(({ name }) => name)).toEqual([undefined, 'Ada Example']);
  });

  it('is known from standard input, and its script is read again', async () => {
    const first = await runHere(['script', '-', '--json'], folder, DRAFT);
    expect((JSON.parse(first.output) as Script).articles[0]?.title).toBe('The harbour reopens');
    const again = await runHere(['script', '-', '--json'], folder, first.output);
    expect(JSON.parse(again.output)).toEqual(JSON.parse(first.output));
  });
});

describe('a feed on the command line', () => {
  it('gives an episode of its newest articles, as many as are asked for', async () => {
    const all = await scriptOf('feed.xml');
    expect(titlesOf(all)).toEqual(['The bridge of Bury', 'The bridge of Calder', 'The bridge of Aston']);
    expect(all.articles.map(({ id, source }) => [id, source.url])[0]).toEqual(['a1', 'https://bridges.example/Bury']);
    expect(titlesOf(await scriptOf('feed.xml', '--items', '2'))).toHaveLength(2);
    expect(titlesOf(await scriptOf('feed.xml', 'other.xml', 'draft.md', '--items', '1'))).toEqual([
      'The bridge of Bury',
      'The bridge of Dale',
      'The harbour reopens',
    ]);
  });

  it('gives one article by its guid or link', async () => {
    for (const wish of ['b-Aston', 'https://bridges.example/Aston'])
      expect(titlesOf(await scriptOf('feed.xml', '--item', wish))).toEqual(['The bridge of Aston']);
    const { exitCode, notes } = await call('script', 'feed.xml', '--item', 'b-Astn');
    expect(exitCode).toBe(4);
    expect(notes).toContain('(input/no-such-item)\n  feed.xml\n  hint: there is “The bridge of Aston” (b-Aston)');
  });

  it('passes over an item without an article, and says which', async () => {
    const script = await scriptOf('other.xml');
    expect(titlesOf(script)).toEqual(['The bridge of Dale']);
    expect(script.warnings.map(({ code, message }) => [code, message.includes('“Elm”')])).toContainEqual([
      'article/feed-item',
      true,
    ]);
    expect((await call('script', 'other.xml', '--item', 'b-Elm')).exitCode).toBe(4);
  });

  it.each([
    [['feed.xml', '--items', '0'], 'usage/bad-option', 'from 1 to 100'],
    [['feed.xml', '--items', '2.5'], 'usage/bad-option', 'from 1 to 100'],
    [['feed.xml', '--items', 'all'], 'usage/bad-option', 'from 1 to 100'],
    [['feed.xml', '--item', ' '], 'usage/bad-option', 'is empty'],
    [['feed.xml', '--item', 'a', '--items', '2'], 'usage/bad-option', 'different things'],
    [['text.txt', '--item', 'a'], 'usage/idle-option', '--item chooses from a feed'],
    [['text.txt', 'draft.md', '--items', '2'], 'usage/idle-option', '--items chooses from a feed'],
    [['feed.xml', 'other.xml', '--item', 'a'], 'usage/too-many-sources', 'there are several'],
  ])('ends with 2 for %j', async (args, code, message) => {
    const { exitCode, notes } = await call('script', ...args);
    expect({ exitCode, notes }).toMatchObject({ exitCode: 2, notes: expect.stringContaining(`(${code})`) });
    expect(notes).toContain(message);
  });
});

describe('the episode of a feed', () => {
  it('is known by its newest item, not by the file or by what it shares with another day', async () => {
    const today = await scriptOf('feed.xml');
    const path = join(folder, 'feed.xml');
    const identity = identifyEpisode(today, 'Bridges', path);
    expect(identity).toMatchObject({ path: null, url: 'https://bridges.example/Bury' });
    const only = await scriptOf('feed.xml', '--items', '1');
    expect(identity.fingerprint).toEqual(identifyEpisode(only, 'Bridges', path).fingerprint);
    expect(identifyEpisode(await scriptOf('draft.md'), 'A', join(folder, 'draft.md')).path).toBe(
      join(folder, 'draft.md'),
    );
  });
});
