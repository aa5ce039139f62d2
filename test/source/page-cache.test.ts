import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Warning } from '../../src/model/warning.ts';
import { fetchPage } from '../../src/source/fetch-page.ts';
import type { LinkAccess } from '../../src/source/link-access.ts';
import { OWNER_TAG } from '../../src/source/owner-tag.ts';
import { openPageCache, type CacheBounds, type StoredAnswer } from '../../src/source/page-cache.ts';
import { serve } from './loopback.ts';

let folder: string;
let pages: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-pages-'));
  pages = join(folder, 'cache', 'pages');
});
afterEach(() => rm(folder, { recursive: true }));

function access(more: LinkAccess = {}): LinkAccess {
  return { allowPrivateNetwork: true, cacheFolder: pages, ...more };
}

/** Serves a text under an entity tag; as long as both stay, it says so. */
function versioned(version: { tag: string; text: string }): RequestListener {
  return (request, response) => {
    response.setHeader('etag', version.tag);
    if (request.headers['if-none-match'] === version.tag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(version.text);
  };
}

describe('a page that was fetched before', () => {
  it('is asked about, and not sent again while it has not changed', async () => {
    const version = { tag: '"1"', text: 'first' };
    const { origin, asked } = await serve(versioned(version));
    const first = await fetchPage(origin, access());
    expect(await fetchPage(origin, access())).toEqual(first);
    expect(first).toMatchObject({ contentType: 'text/plain; charset=utf-8', warnings: [] });
    Object.assign(version, { tag: '"2"', text: 'second' });
    expect((await fetchPage(origin, access())).bytes.toString()).toBe('second');
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"']);
  });

  it('is asked about by its date where it has no tag', async () => {
    const modified = 'Tue, 03 Feb 2026 04:05:06 GMT';
    const { origin, asked } = await serve((request, response) => {
      if (request.headers['if-modified-since'] === modified) response.writeHead(304).end();
      else response.writeHead(200, { 'last-modified': modified }).end('a');
    });
    for (let time = 0; time < 2; time++) expect((await fetchPage(origin, access())).bytes.toString()).toBe('a');
    expect(asked.map(({ headers }) => headers['if-modified-since'])).toEqual([undefined, modified]);
  });

  it('takes the new tag of an answer that nothing has changed', async () => {
    let tag = 1;
    const { origin, asked } = await serve((request, response) => {
      response.setHeader('etag', `"${tag++}"`);
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.end('a');
    });
    for (let time = 0; time < 3; time++) await fetchPage(origin, access());
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"2"']);
  });

  it('is fetched anew on request, and kept again', async () => {
    const { origin, asked } = await serve(versioned({ tag: '"1"', text: 'a' }));
    await fetchPage(origin, access());
    await fetchPage(origin, access({ refresh: true }));
    await fetchPage(origin, access());
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined, '"1"']);
  });

  it('is neither read nor kept without a cache', async () => {
    const { origin, asked } = await serve(versioned({ tag: '"1"', text: 'a' }));
    await fetchPage(origin, access({ cacheFolder: undefined }));
    expect(await readdir(folder)).toEqual([]);
    await fetchPage(origin, access());
    await fetchPage(origin, access({ cacheFolder: undefined }));
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined, undefined]);
  });

  it('is kept under the address that it was found at', async () => {
    const page = versioned({ tag: '"1"', text: 'a' });
    const { origin, asked } = await serve((request, response) =>
      request.url === '/start'
        ? void response.writeHead(302, { location: '/end', etag: '"0"' }).end()
        : page(request, response),
    );
    for (let time = 0; time < 2; time++)
      expect((await fetchPage(`${origin}/start`, access())).url).toBe(`${origin}/end`);
    expect(asked.map(({ url, headers }) => [url, headers['if-none-match']])).toEqual([
      ['/start', undefined],
      ['/end', undefined],
      ['/start', undefined],
      ['/end', '"1"'],
    ]);
  });

  it.each([
    ['the server forbids it', { etag: '"1"', 'cache-control': 'private, no-store' }],
    ['the server could not be asked about it', {}],
  ])('is not kept where %s', async (_why, headers) => {
    const { origin } = await serve((_request, response) => void response.writeHead(200, headers).end('a'));
    await fetchPage(origin, access());
    expect(await readdir(pages).catch(() => [])).toEqual([]);
  });

  it('does not stand in for a server that is not there', async () => {
    let works = true;
    const { origin } = await serve((request, response) =>
      works ? versioned({ tag: '"1"', text: 'a' })(request, response) : request.socket.destroy(),
    );
    await fetchPage(origin, access());
    works = false;
    await expect(fetchPage(origin, access())).rejects.toMatchObject({ code: 'input/unreachable' });
  });

  it('is this user’s alone', async () => {
    const { origin } = await serve(versioned({ tag: '"1"', text: 'a' }));
    await fetchPage(origin, access());
    const [name = '', ...others] = await readdir(pages);
    expect(name).toMatch(/^[0-9a-f]{64}\.page$/u);
    expect(others).toEqual([]);
    for (const [path, mode] of [
      [pages, 0o700],
      [join(pages, name), 0o600],
    ] as const)
      expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  it.each([
    ['cut', (path: string) => truncate(path, 150)],
    ['cut by a byte', async (path: string) => truncate(path, (await stat(path)).size - 1)],
    ['empty', (path: string) => truncate(path, 0)],
    [
      'changed in a byte',
      async (path: string) => writeFile(path, (await readFile(path, 'latin1')).replace(/.$/u, '!')),
    ],
    ['without a description', (path: string) => writeFile(path, 'null\na')],
    [
      'about another page',
      async (path: string) => writeFile(path, (await readFile(path, 'latin1')).replace('http:', 'https:')),
    ],
    ['a folder', async (path: string) => rm(path).then(() => mkdir(path))],
    ['a link elsewhere', async (path: string) => rm(path).then(() => symlink('/etc/passwd', path))],
  ])('is fetched anew, with a warning, where what was kept is %s', async (_what, damage) => {
    const { origin, asked } = await serve(versioned({ tag: '"1"', text: 'The harbour reopens.' }));
    await fetchPage(origin, access());
    const [name = ''] = await readdir(pages);
    await damage(join(pages, name));
    const page = await fetchPage(origin, access());
    expect(page.bytes.toString()).toBe('The harbour reopens.');
    expect(page.warnings).toEqual([{ code: 'cache/damaged', message: expect.stringContaining('fetched anew') }]);
    expect((await fetchPage(origin, access())).warnings).toEqual([]);
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined, '"1"']);
  });

  it('is fetched all the same where it cannot be kept', async () => {
    await writeFile(join(folder, 'cache'), 'a file in the way');
    const { origin } = await serve(versioned({ tag: '"1"', text: 'a' }));
    expect(await fetchPage(origin, access())).toMatchObject({
      bytes: Buffer.from('a'),
      warnings: [{ code: 'cache/not-writable' }],
    });
  });

  it.skipIf(process.getuid?.() === 0)(
    'is fetched all the same where it cannot be read (root reads everything)',
    async () => {
      const { origin } = await serve(versioned({ tag: '"1"', text: 'a' }));
      await fetchPage(origin, access());
      const [name = ''] = await readdir(pages);
      await chmod(join(pages, name), 0);
      expect((await fetchPage(origin, access())).warnings).toMatchObject([{ code: 'cache/damaged' }]);
    },
  );
});

describe('the cache of pages', () => {
  const answer = (text: string): StoredAnswer => ({
    status: 200,
    headers: { etag: '"1"' },
    bytes: Buffer.from(text),
    checkedAt: '2026-02-03T04:05:06.000Z',
  });
  const warnings: Warning[] = [];
  const open = (bounds?: CacheBounds) =>
    openPageCache(
      pages,
      () => new Date(),
      (warning) => warnings.push(warning),
      bounds,
    );
  const day = 24 * 3_600_000;

  it('gives back what was written, and knows nothing else', async () => {
    await open().write('a', answer('text\nof\ntwo lines'));
    expect(await open().read('a')).toEqual(answer('text\nof\ntwo lines'));
    expect(await open().read('b')).toBeUndefined();
    await open().forget('a');
    expect(await open().read('a')).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('passes over what another version has written', async () => {
    await open().write('a', answer('text'));
    const [name = ''] = await readdir(pages);
    const entry = await readFile(join(pages, name), 'utf8');
    await writeFile(join(pages, name), entry.replace('antenne-page/1', 'antenne-page/2'));
    expect(await open().read('a')).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('keeps within its bounds of number and size, the newest first', async () => {
    const bounds = { bytes: 1_000_000, entries: 3, ageMs: day };
    for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) {
      await open(bounds).write(key, answer(key));
      for (const name of await readdir(pages)) {
        const path = join(pages, name);
        const { mtimeMs } = await stat(path);
        if (mtimeMs > Date.now() - 50_000)
          await utimes(path, new Date(), new Date(Date.now() - 400_000 + index * 60_000));
      }
    }
    const kept = async (): Promise<string> =>
      (await Promise.all(['a', 'b', 'c', 'd'].map(async (key) => ((await open().read(key)) ? key : '')))).join('');
    expect(await kept()).toBe('bcd');
    await open({ ...bounds, bytes: 750 }).write('a', answer('a'.repeat(300)));
    expect(await kept()).toBe('ad');
  });

  it('drops what is old, and what a run that is gone left behind', async () => {
    await open().write('old', answer('old'));
    const [name = ''] = await readdir(pages);
    await utimes(join(pages, name), new Date(), new Date(Date.now() - 31 * day));
    const [host] = OWNER_TAG.split('-');
    const dead = `x.page.${host}-999999999-0123abcd.tmp`;
    const alive = `x.page.${OWNER_TAG}-0123abcd.tmp`;
    for (const each of [dead, alive]) await writeFile(join(pages, each), 'part');
    await open().write('new', answer('new'));
    expect(await open().read('old')).toBeUndefined();
    expect(await open().read('new')).toBeDefined();
    expect((await readdir(pages)).filter((each) => each.endsWith('.tmp'))).toEqual([alive]);
  });

  it('does not throw away what seems to come from the future', async () => {
    await open().write('a', answer('a'));
    const [name = ''] = await readdir(pages);
    await utimes(join(pages, name), new Date(), new Date('2099-01-01'));
    await open().write('b', answer('b'));
    expect(await open().read('a')).toBeDefined();
  });
});
