import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { rawGet, sendRaw, served, statusOf } from './served.ts';

const SOUND = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
const NAME = 'harbour-reopens';
const MP3 = `episodes/${NAME}/${NAME}-0123456789ab.mp3`;
const SHOW = {
  'feed.xml': '<rss version="2.0"><channel><title>Velmora daily</title></channel></rss>',
  'index.html': '<!doctype html><title>Velmora daily</title>',
  'antenne.show.json': '{}',
  'cover-0123456789ab.png': 'png',
  'service-worker.js': '',
  'manifest.webmanifest': '{}',
  [`episodes/${NAME}/index.html`]: '<!doctype html><title>The harbour</title>',
  [MP3]: SOUND,
  [`episodes/${NAME}/${NAME}.vtt`]: 'WEBVTT\n',
  [`episodes/${NAME}/${NAME}.srt`]: '',
  [`episodes/${NAME}/${NAME}.transcript.json`]: '{}',
  [`episodes/${NAME}/${NAME}.chapters.json`]: '{}',
};

describe('a show that is served', () => {
  it.each([
    ['feed.xml', 'application/rss+xml; charset=utf-8', 'no-cache', false],
    ['', 'text/html; charset=utf-8', 'no-cache', false],
    [`episodes/${NAME}/`, 'text/html; charset=utf-8', 'no-cache', false],
    [MP3, 'audio/mpeg', 'public, max-age=31536000, immutable', true],
    [`episodes/${NAME}/${NAME}.vtt`, 'text/vtt; charset=utf-8', 'no-cache', true],
    [`episodes/${NAME}/${NAME}.srt`, 'application/x-subrip', 'no-cache', true],
    [`episodes/${NAME}/${NAME}.transcript.json`, 'application/json', 'no-cache', true],
    [`episodes/${NAME}/${NAME}.chapters.json`, 'application/json+chapters', 'no-cache', true],
    ['cover-0123456789ab.png', 'image/png', 'public, max-age=31536000, immutable', false],
    ['service-worker.js', 'text/javascript; charset=utf-8', 'no-cache', false],
    ['manifest.webmanifest', 'application/manifest+json', 'no-cache', false],
  ])('gives out /%s with its type, for how long it holds, and to whom', async (path, type, cache, isShared) => {
    const { origin } = await served(SHOW);
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(`${origin}/${path}`, { method });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('cache-control')).toBe(cache);
      expect(answer.headers.get('access-control-allow-origin')).toBe(isShared ? '*' : null);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      expect(answer.headers.get('etag')).toMatch(/^"[^"]+"$/);
      expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now());
      const whole = SHOW[path as keyof typeof SHOW] ?? SHOW[`${path}index.html` as keyof typeof SHOW];
      expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(whole));
      const body = Buffer.from(await answer.arrayBuffer());
      expect(body.equals(method === 'HEAD' ? Buffer.alloc(0) : Buffer.from(whole))).toBe(true);
    }
  });

  it('gives out a part when it is asked for one', async () => {
    const { origin } = await served(SHOW);
    const answer = await fetch(`${origin}/${MP3}`, { headers: { Range: 'bytes=100000-199999' } });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, 'bytes 100000-199999/300000']);
    expect(Buffer.from(await answer.arrayBuffer()).equals(SOUND.subarray(100_000, 200_000))).toBe(true);
    const behind = await fetch(`${origin}/${MP3}`, { headers: { Range: 'bytes=300000-' } });
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */300000']);
    const head = await fetch(`${origin}/${MP3}`, { method: 'HEAD', headers: { Range: 'bytes=0-9' } });
    expect([head.status, head.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
  });

  it('gives out the whole when the part would be of another version', async () => {
    const { origin, folder } = await served(SHOW);
    const before = await fetch(`${origin}/${MP3}`, { method: 'HEAD' });
    const etag = before.headers.get('etag') ?? '';
    const modified = before.headers.get('last-modified') ?? '';
    const ask = async (ifRange: string): Promise<number> =>
      (await fetch(`${origin}/${MP3}`, { headers: { Range: 'bytes=0-9', 'If-Range': ifRange } })).status;
    expect(await Promise.all([etag, modified].map(ask))).toEqual([206, 206]);
    expect(await Promise.all([`W/${etag}`, '"other"', 'Thu, 01 Jan 1970 00:00:00 GMT', ''].map(ask))).toEqual([
      200, 200, 200, 200,
    ]);
    writeFileSync(join(folder, 'new'), Buffer.alloc(300_000));
    utimesSync(join(folder, 'new'), 1e9, 1e9);
    renameSync(join(folder, 'new'), join(folder, MP3));
    expect(await Promise.all([etag, modified].map(ask))).toEqual([200, 200]);
  });

  it('says when nothing has changed, and nothing else', async () => {
    const { origin, folder } = await served(SHOW);
    for (const path of ['feed.xml', '', MP3]) {
      const first = await fetch(`${origin}/${path}`);
      await first.arrayBuffer();
      const etag = first.headers.get('etag') ?? '';
      const modified = first.headers.get('last-modified') ?? '';
      for (const headers of [
        { 'If-None-Match': etag },
        { 'If-None-Match': `"a", W/${etag}` },
        { 'If-None-Match': '*' },
        { 'If-Modified-Since': modified },
      ] satisfies Record<string, string>[]) {
        const again = await fetch(`${origin}/${path}`, { headers });
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
      }
      for (const headers of [
        { 'If-None-Match': '"a"', 'If-Modified-Since': modified },
        { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
        { 'If-Modified-Since': '3000' },
      ] satisfies Record<string, string>[]) {
        expect((await fetch(`${origin}/${path}`, { headers })).status).toBe(200);
      }
      expect((await fetch(`${origin}/${path}`, { headers: { 'If-Match': '"a"' } })).status).toBe(412);
    }
    writeFileSync(join(folder, 'feed.xml'), SHOW['feed.xml'].replace('daily', 'today'));
    expect(await (await fetch(`${origin}/feed.xml`)).text()).toContain('Velmora today');
  });

  it('lets other sites play, and asks nobody to send', async () => {
    const { origin } = await served(SHOW);
    const preflight = await fetch(`${origin}/${MP3}`, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'Range, If-Range, If-None-Match, If-Modified-Since',
    ]);
    expect(preflight.headers.get('access-control-allow-private-network')).toBeNull();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await fetch(`${origin}/feed.xml`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    expect(statusOf(await sendRaw(Number(new URL(origin).port), rawGet('*', undefined, 'OPTIONS')))).toBe(204);
  });

  it('leads to folders by their address with a / at the end', async () => {
    const { origin } = await served(SHOW);
    const answer = await fetch(`${origin}/episodes/${NAME}?t=12`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, `./${NAME}/?t=12`]);
    expect((await fetch(`${origin}/episodes/${NAME}?t=12`)).url).toBe(`${origin}/episodes/${NAME}/?t=12`);
    for (const path of ['episodes/', 'feed.xml/', 'index.html/x', 'nothing', 'antenne.show.json'])
      expect((await fetch(`${origin}/${path}`)).status).toBe(404);
  });

  it.skipIf(process.platform === 'win32')('follows no link out of it, nor to what is hidden', async () => {
    const { origin, folder } = await served({ ...SHOW, '.git/config.txt': 'hidden', 'real.txt': 'shown' });
    const { folder: other } = await served({ 'index.html': 'other', 'secret.txt': 'secret' });
    symlinkSync(join(other, 'secret.txt'), join(folder, 'secret.txt'));
    symlinkSync(other, join(folder, 'outside'));
    symlinkSync(join(folder, '.git/config.txt'), join(folder, 'config.txt'));
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    symlinkSync('real.txt', join(folder, 'inside.txt'));
    mkdirSync(join(folder, 'folder.txt'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const statuses = await Promise.all(
      ['secret.txt', 'outside/secret.txt', 'outside/', 'config.txt', 'loop.txt', 'pipe.txt', '.git/config.txt'].map(
        async (path) => (await fetch(`${origin}/${path}`)).status,
      ),
    );
    expect(statuses).toEqual(statuses.map(() => 404));
    expect(await (await fetch(`${origin}/inside.txt`)).text()).toBe('shown');
  });

  it.skipIf(process.platform === 'win32')('may be a link itself, which leads to a new show from then on', async () => {
    const { origin, folder } = await served({ 'a/index.html': 'first', 'b/index.html': 'second', 'index.html': '' });
    renameSync(folder, `${folder}-shows`);
    try {
      for (const [version, text] of Object.entries({ a: 'first', b: 'second' })) {
        symlinkSync(join(`${folder}-shows`, version), `${folder}-new`);
        renameSync(`${folder}-new`, folder);
        expect(await (await fetch(`${origin}/`)).text()).toBe(text);
      }
    } finally {
      execFileSync('rm', ['-rf', folder, `${folder}-shows`]);
    }
  });

  it('says that it cannot read what it may not read, and goes on', async () => {
    const { origin, folder, faults } = await served(SHOW);
    if (process.getuid?.() === 0 || process.platform === 'win32') return;
    writeFileSync(join(folder, 'closed.txt'), '', { mode: 0o000 });
    expect((await fetch(`${origin}/closed.txt`)).status).toBe(500);
    expect(faults).toHaveLength(1);
  });

  it.each([
    ['an attacker’s name', 421, ['Host: evil.example']],
    ['a name that only begins like ours', 421, ['Host: localhost.evil.example']],
    ['an address that is not this machine’s', 421, ['Host: 192.168.77.1']],
    ['no name', 400, []],
    ['an empty name', 400, ['Host:']],
    ['two names', 400, ['Host: localhost', 'Host: evil.example']],
    ['a malformed name', 400, ['Host: local host']],
    ['our name', 200, ['Host: LOCALHOST:99']],
    ['our name with its dot', 200, ['host: localhost.']],
    ['our address', 200, ['Host: 127.0.0.1']],
    ['our address in IPv6', 200, ['Host: [::1]:8080']],
  ])('answers a request for %s with %i', async (_, status, headers) => {
    const { port } = await served(SHOW);
    expect(statusOf(await sendRaw(port, rawGet('/feed.xml', headers)))).toBe(status);
  });

  it('heeds the host in the target more than the header', async () => {
    const { port } = await served(SHOW);
    expect(statusOf(await sendRaw(port, rawGet('http://evil.example/feed.xml')))).toBe(421);
    expect(statusOf(await sendRaw(port, rawGet('http://localhost/feed.xml', ['Host: evil.example'])))).toBe(200);
    expect(statusOf(await sendRaw(port, rawGet('http://localhost?t=1')))).toBe(200);
    expect(statusOf(await sendRaw(port, rawGet('https://localhost/feed.xml')))).toBe(400);
  });

  it('stops reading when the client goes, and closes the file', async () => {
    const { port } = await served({ ...SHOW, 'long.mp3': Buffer.alloc(30_000_000) });
    for (let count = 0; count < 20; count++) {
      await new Promise<void>((resolve, reject) => {
        const asked = request({ port, path: '/long.mp3' }, (answer) => {
          answer.once('data', () => answer.destroy());
          answer.once('close', resolve);
        });
        asked.on('error', reject).end();
      });
    }
    await expect.poll(() => openFiles('long.mp3')).toBe(0);
  });

  it.skipIf(spawnSync('curl', ['--version']).error !== undefined)('works with curl', async () => {
    const { origin, folder } = await served(SHOW);
    const curl = async (...args: string[]): Promise<string> =>
      (await promisify(execFile)('curl', ['-sS', '--max-time', '10', ...args])).stdout;
    const facts = '%{http_code} %{size_download} %{content_type}';
    expect(await curl('-r', '100-199', '-o', join(folder, 'part'), '-w', facts, `${origin}/${MP3}`)).toBe(
      '206 100 audio/mpeg',
    );
    expect(await curl('-I', '-o', join(folder, 'head'), '-w', facts, `${origin}/feed.xml`)).toBe(
      '200 0 application/rss+xml; charset=utf-8',
    );
    expect(await curl('--path-as-is', '-w', facts, '-o', join(folder, 'x'), `${origin}/../../etc/hosts.txt`)).toMatch(
      /^404 /,
    );
  });
});

/** How often this process has the file open; 0 where the system does not tell. */
function openFiles(name: string): number {
  if (process.platform !== 'linux') return 0;
  return spawnSync('ls', ['-l', `/proc/${process.pid}/fd`], { encoding: 'utf8' }).stdout.split(name).length - 1;
}
