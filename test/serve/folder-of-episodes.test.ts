import { createHash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findShowFolder } from '../../src/serve/show-folder.ts';
import { folderWith, served } from './served.ts';

const episode = (name: string, title: string, publishedOn: string | null): Record<string, string> => ({
  [`${name}.html`]: `<!doctype html><title>${name}</title>`,
  [`${name}.mp3`]: 'sound',
  [`${name}.script.json`]: '{}',
  [`${name}.episode.json`]: JSON.stringify({
    format: 'antenne-episode/1',
    guid: name,
    name,
    title,
    language: 'en',
    publishedOn,
    audio: { file: `${name}.mp3`, bytes: 5, durationMs: 65_000, targetLufs: -16, loudnessLufs: -16, truePeakDbtp: -2 },
    ...{ files: [], segments: [], cues: [], chapters: [], speakers: [], articles: [], warnings: [] },
  }),
});

describe('a folder of episodes that is served', () => {
  it('has a page that leads to theirs, newest first, whatever their titles hold', async () => {
    const { origin, folder } = await served({
      ...episode('old', 'The <b>old</b> harbour & "more"', '2025-01-02'),
      ...episode('new', 'The new harbour', '2026-03-04T05:06:07Z'),
      ...episode('undated', '', null),
    });
    const answer = await fetch(`${origin}/`);
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect([...page.matchAll(/<a href="([^"]*)" lang="en" dir="ltr">([^<]*)</g)].map(([, ...found]) => found)).toEqual([
      ['./new.html', 'The new harbour'],
      ['./old.html', 'The &lt;b&gt;old&lt;/b&gt; harbour &amp; &quot;more&quot;'],
      ['./undated.html', 'undated'],
    ]);
    expect(page).toMatch(/>2026-03-04<[^]*>1:05</);
    const style = createHash('sha256')
      .update(/<style>([^]*)<\/style>/.exec(page)?.[1] ?? '')
      .digest('base64');
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'sha256-${style}';`);
    expect((await fetch(`${origin}/`, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } })).status).toBe(
      304,
    );
    for (const [name, content] of Object.entries(episode('old', 'Renamed', '2027-01-02')))
      writeFileSync(join(folder, name), content);
    expect(await (await fetch(`${origin}/`)).text()).toMatch(/Renamed[^]*The new harbour/);
  });

  it('gives out what listeners need and not the books of the program; a name that ends in digits is not for ever', async () => {
    const files = { ...episode('news-202603040506', 'News', null), 'antenne.episodes.json': '{}', 'notes.docx': '' };
    const { origin } = await served(files);
    const sound = await fetch(`${origin}/news-202603040506.mp3`);
    expect([sound.status, sound.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    for (const name of [
      'news-202603040506.episode.json',
      'news-202603040506.script.json',
      ...Object.keys(files).slice(4),
    ])
      expect((await fetch(`${origin}/${name}`)).status).toBe(404);
  });

  it('says which manifest cannot be read, and lists the others', async () => {
    const { origin, folder, faults } = await served({ ...episode('a', 'Sound', null), 'b.episode.json': '{' });
    const { folder: other } = await served(episode('secret', 'Secret', null));
    if (process.platform !== 'win32') symlinkSync(join(other, 'secret.episode.json'), join(folder, 's.episode.json'));
    for (let count = 0; count < 3; count++) {
      const page = await (await fetch(`${origin}/`)).text();
      expect([page.includes('Sound'), page.includes('Secret')]).toEqual([true, false]);
    }
    expect(faults).toMatchObject([{ code: 'input/manifest', where: join(folder, 'b.episode.json') }]);
  });
});

describe('a folder', () => {
  const token = 'abcdefghijklmnopqrstuvwxyz234567';

  it.each([
    [
      'a published show',
      { 'antenne.show.json': '{}', 'feed.xml': '' },
      { kind: 'show', hasFeed: true, token: undefined },
    ],
    ['a page alone', { 'index.html': '' }, { kind: 'show', hasFeed: false, token: undefined }],
    ['a private show', { [`${token}/feed.xml`]: '' }, { kind: 'show', hasFeed: true, token }],
    ['episodes', { 'a.episode.json': '' }, { kind: 'episodes', hasFeed: false, token: undefined }],
  ])('with %s is known for what it is', async (_, files, expected) => {
    const folder = folderWith(files);
    expect(await findShowFolder(folder, folder)).toEqual({ path: folder, ...expected });
  });

  it('without any of these is not given out', async () => {
    const folder = folderWith({ 'a.pdf': '', 'episodes/feed.xml': '' });
    await expect(findShowFolder(folder, 'x')).rejects.toMatchObject({ code: 'input/no-show', where: 'x' });
    await expect(findShowFolder(join(folder, 'a.pdf'), 'x')).rejects.toMatchObject({ code: 'input/not-a-folder' });
    await expect(findShowFolder(join(folder, 'no'), 'x')).rejects.toMatchObject({ code: 'input/not-found' });
  });
});

describe('a private show that is served', () => {
  it('is reached by whoever knows its folder, and nothing beside it is', async () => {
    const token = 'abcdefghijklmnopqrstuvwxyz234567';
    const { origin } = await served({
      [`${token}/index.html`]: 'shown',
      [`${token}/feed.xml`]: `<rss><atom:link rel="self" href="https://news.example/${token}/feed.xml"/><enclosure url="https://news.example/${token}/a.mp3"/></rss>`,
      [`${token}/a.mp3`]: '',
      [`${token}/a-0123456789ab.mp3`]: '',
      'other/index.html': '',
      'a.mp3': '',
    });
    expect(await (await fetch(`${origin}/${token}/`)).text()).toBe('shown');
    expect(await (await fetch(`${origin}/${token}/feed.xml`)).text()).toContain(`url="${origin}/${token}/a.mp3"`);
    const sound = await fetch(`${origin}/${token}/a-0123456789ab.mp3`);
    expect(sound.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    for (const path of ['', 'other/', 'a.mp3', 'feed.xml', token.slice(0, -1), token.toUpperCase()]) {
      const answer = await fetch(`${origin}/${path}`);
      expect([answer.status, (await answer.text()).includes(token)]).toEqual([404, false]);
    }
  });
});
