import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderWith, rawGet, sendRaw, served } from './served.ts';

const HOME = 'https://news.example/velmora/';
const SOUND = Buffer.alloc(40_000, 0x55);
const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Velmora daily, été</title><link>${HOME}</link><description>News.</description>
<atom:link href="${HOME}feed.xml" rel="self" type="application/rss+xml"/>
<item><title>The harbour</title><guid isPermaLink="false">harbour-1</guid><pubDate>Tue, 03 Feb 2026 04:05:06 GMT</pubDate>
<enclosure url="${HOME}episodes/harbour/harbour-0123456789ab.mp3" length="${SOUND.length}" type="audio/mpeg"/></item>
</channel></rss>
`;
const SHOW = { 'feed.xml': FEED, 'index.html': '', 'episodes/harbour/harbour-0123456789ab.mp3': SOUND };

describe('a feed that is served', () => {
  it('names the addresses under which it was asked for, and is another one under each', async () => {
    const { port, origin } = await served(SHOW);
    const answer = await fetch(`${origin}/feed.xml`);
    expect(await answer.text()).toBe(FEED.replaceAll(HOME, `${origin}/`));
    const other = await sendRaw(port, rawGet('/feed.xml', ['Host: localhost:99']));
    expect(other).toContain('href="http://localhost:99/feed.xml"');
    expect(/^ETag: (.*)$/im.exec(other)?.[1]).not.toBe(answer.headers.get('etag'));
    const evil = await sendRaw(port, rawGet('/feed.xml', ['Host: evil.example']));
    expect(evil).not.toContain('<rss');
  });

  it.skipIf(spawnSync('gpo', ['--version']).error !== undefined)('works with gPodder', async () => {
    const { origin } = await served(SHOW);
    const folder = folderWith({});
    const env = { ...process.env, GPODDER_HOME: join(folder, 'home'), GPODDER_DOWNLOAD_DIR: join(folder, 'sound') };
    for (const args of [['subscribe', `${origin}/feed.xml`], ['update'], ['download', `${origin}/feed.xml`]])
      await promisify(execFile)('gpo', args, { env, timeout: 25_000 });
    const found = readdirSync(join(folder, 'sound'), { recursive: true, encoding: 'utf8' });
    expect(found.filter((name) => name.endsWith('.mp3'))).toHaveLength(1);
  });

  it.skipIf(spawnSync('newsboat', ['--version']).error !== undefined)('works with newsboat', async () => {
    const { origin } = await served(SHOW);
    const home = folderWith({ '.newsboat/urls': `${origin}/feed.xml\n` });
    writeFileSync(join(home, '.newsboat/config'), 'podcast-auto-enqueue yes\n');
    mkdirSync(join(home, 'sound'));
    const env = { PATH: process.env['PATH'] ?? '', HOME: home, TERM: 'xterm' };
    const newsboat = (what: string): Promise<{ stdout: string }> =>
      promisify(execFile)('newsboat', ['-x', what], { env, timeout: 20_000 });
    await newsboat('reload');
    expect((await newsboat('print-unread')).stdout).toMatch(/^1 /);
  });
});
