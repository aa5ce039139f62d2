import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { AntenneError } from '../../src/errors/antenne-error.ts';
import { fetchPage } from '../../src/source/fetch-page.ts';
import { followRedirects } from '../../src/source/follow-redirects.ts';
import type { LinkAccess } from '../../src/source/link-access.ts';
import type { Answer } from '../../src/source/request-page.ts';
import { listen, serve, serveRaw } from './loopback.ts';

const TEXT = 'The harbour of Velmora reopens.\n';
const OPEN: LinkAccess = { allowPrivateNetwork: true };

function sends(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) {
  return (_request: unknown, response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(body);
}

async function failure(fetching: Promise<unknown>): Promise<AntenneError> {
  return fetching.then(
    () => expect.unreachable('it should have failed'),
    (error: AntenneError) => {
      expect(error.message + error.hint + error.where).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/u);
      return error;
    },
  );
}

describe('fetching a page', () => {
  it('gives its bytes, its type with the character set, and where it was found', async () => {
    const { origin } = await serve(sends(TEXT, { 'content-type': 'text/plain; charset=iso-8859-2' }));
    expect(await fetchPage(`${origin}/a?b=1#part`, OPEN)).toEqual({
      url: `${origin}/a?b=1`,
      bytes: Buffer.from(TEXT),
      contentType: 'text/plain; charset=iso-8859-2',
      warnings: [],
    });
  });

  it('says who asks, and sends neither cookies nor keys nor where the link was found', async () => {
    const { origin, asked } = await serve((request, response) =>
      request.url === '/a'
        ? void response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end()
        : sends(TEXT)(request, response),
    );
    await fetchPage(`${origin}/a`, OPEN);
    expect(asked.map(({ url }) => url)).toEqual(['/a', '/b']);
    for (const { headers } of asked) {
      expect(headers['user-agent']).toMatch(/^antenne\/\d+\.\d+\.\d+ \(\+.+\)$/u);
      expect(Object.keys(headers).toSorted()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
    }
  });

  it.each([
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['identity', Buffer.from(TEXT)],
    ['GZIP', gzipSync(TEXT)],
  ])('unpacks %s', async (encoding, body) => {
    const { origin } = await serve(sends(body, { 'content-encoding': encoding }));
    expect((await fetchPage(origin, OPEN)).bytes.toString()).toBe(TEXT);
  });

  it('takes an empty body for empty, whatever is said of its packing', async () => {
    const { origin } = await serve(sends('', { 'content-encoding': 'gzip' }));
    expect((await fetchPage(origin, OPEN)).bytes).toHaveLength(0);
  });

  it.each([
    ['text/html; charset=utf-8'],
    ['application/xhtml+xml'],
    ['TEXT/PLAIN'],
    ['text/markdown'],
    ['application/rss+xml'],
    ['application/atom+xml'],
    ['application/xml'],
    ['text/xml'],
    ['application/json'],
    ['application/ld+json'],
    [''],
  ])('reads %j', async (type) => {
    const { origin } = await serve((_request, response) => {
      if (type !== '') response.setHeader('content-type', type);
      response.end(TEXT);
    });
    expect((await fetchPage(origin, OPEN)).bytes.toString()).toBe(TEXT);
  });

  it.each(['application/pdf', 'image/png', 'video/mp4', 'application/octet-stream', 'text/css', 'nonsense'])(
    'does not read %s',
    async (type) => {
      const { origin } = await serve(sends(TEXT, { 'content-type': type }));
      expect(await failure(fetchPage(origin, OPEN))).toMatchObject({ code: 'input/content-type', where: `${origin}/` });
    },
  );

  it('tells once that a page is slow', async () => {
    const told: string[] = [];
    const { origin } = await serve((request, response) =>
      request.url?.startsWith('/slow')
        ? void setTimeout(() => sends(TEXT)(request, response), 150)
        : sends(TEXT)(request, response),
    );
    const telling = (slowMs: number): LinkAccess => ({
      ...OPEN,
      limits: { slowMs },
      onSlow: (each) => told.push(each),
    });
    await fetchPage(`${origin}/quick`, telling(10_000));
    await fetchPage(`${origin}/slow?token=abc`, telling(50));
    expect(told).toEqual([`${origin}/slow?token=…`]);
  });
});

describe('an answer that is no page', () => {
  it.each([
    [202, /not made the page yet/u, /later/u, false],
    [204, /nothing there/u, /right link/u, false],
    [206, /a part of the page/u, /save/u, false],
    [304, /nothing has changed/u, /--refresh/u, false],
    [300, /does not give the page/u, /save/u, false],
    [401, /wants a login/u, /save/u, false],
    [403, /refuses the page/u, /save/u, false],
    [404, /no such page/u, /right link/u, false],
    [410, /taken the page away/u, /copy/u, false],
    [418, /does not give the page/u, /save/u, false],
    [429, /asked too often/u, /later/u, true],
    [451, /legal reasons/u, /copy/u, false],
    [500, /fault of its own/u, /later/u, true],
    [501, /fault of its own/u, /later/u, false],
    [503, /too busy/u, /later/u, true],
  ])('with status %d says what to do', async (status, message, hint, retryable) => {
    const { origin } = await serve((_request, response) => void response.writeHead(status).end());
    const error = await failure(fetchPage(`${origin}/a?key=abc`, OPEN));
    expect(error).toMatchObject({ code: 'input/http-status', retryable, where: `${origin}/a?key=…` });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(`(${status})`);
    expect(error.hint).toMatch(hint);
  });

  it.each([
    ['90', 90_000, '90 s'],
    ['Tue, 03 Feb 2026 04:15:06 GMT', 600_000, '10 minutes'],
    ['99999', 99_999_000, '28 hours'],
    ['-1', undefined, undefined],
    ['0', undefined, undefined],
    ['soon', undefined, undefined],
    ['Tue, 03 Feb 2016 04:15:06 GMT', undefined, undefined],
  ])('with Retry-After: %s says when', async (header, retryAfterMs, words) => {
    const { origin } = await serve(
      (_request, response) => void response.writeHead(429, { 'retry-after': header }).end(),
    );
    const error = await failure(fetchPage(origin, { ...OPEN, now: () => new Date('2026-02-03T04:05:06Z') }));
    expect(error.retryAfterMs).toBe(retryAfterMs);
    expect(/left alone for (.+)$/u.exec(error.message)?.[1]).toBe(words);
  });
});

describe('a redirect', () => {
  const to = (location: string, status = 302) =>
    serve((request, response) =>
      request.url === '/end' ? sends(TEXT)(request, response) : void response.writeHead(status, { location }).end(),
    );

  it.each([301, 302, 303, 307, 308])('with status %d is followed', async (status) => {
    const { origin } = await to('/end#part', status);
    expect(await fetchPage(`${origin}/start`, OPEN)).toMatchObject({ url: `${origin}/end`, bytes: Buffer.from(TEXT) });
  });

  it('is followed five times, and no more', async () => {
    const { origin, asked } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) sends(TEXT)(request, response);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect((await fetchPage(`${origin}/5`, OPEN)).url).toBe(`${origin}/0`);
    expect(await failure(fetchPage(`${origin}/6`, OPEN))).toMatchObject({ code: 'input/redirects' });
    expect(asked).toHaveLength(12);
  });

  it('in a circle comes to an end', async () => {
    const { origin } = await to('/start');
    expect(await failure(fetchPage(`${origin}/start`, OPEN))).toMatchObject({
      code: 'input/redirects',
      where: `${origin}/start, which leads to ${origin}/start`,
    });
  });

  it('that does not say where to is refused', async () => {
    const { origin } = await serve((_request, response) => void response.writeHead(302).end());
    expect(await failure(fetchPage(origin, OPEN))).toMatchObject({ code: 'input/http-status' });
  });

  it.each([
    ['file:///etc/passwd', 'input/unsupported'],
    ['ftp://127.0.0.1/a', 'input/unsupported'],
    ['data:text/plain,a', 'input/unsupported'],
    ['http://ada:secret@127.0.0.1/', 'input/forbidden-address'],
    ['http://', 'input/bad-link'],
  ])('to %s is refused', async (location, code) => {
    const { origin } = await to(location);
    const error = await failure(fetchPage(`${origin}/start`, OPEN));
    expect(error.code).toBe(code);
    expect(error.where).toContain(`${origin}/start, which leads to `);
    expect(error.where).not.toContain('secret');
  });

  it.each([
    'http://127.0.0.2/',
    'http://0x7f000002/',
    'http://2130706434/',
    'http://127.2/',
    'http://0177.0.0.2/',
    'http://localhost./',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://169.254.169.254/latest/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://192.0.0.1/',
    'http://198.18.0.1/',
    'http://192.0.2.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[fc00::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:a00:1::]/',
    'http://[2001::1]/',
    '//10.0.0.1/',
    'https://10.0.0.1/',
    'http://inner.example/',
  ])('to %s is refused, from a public page', async (location) => {
    const { port } = await to(location);
    const access: LinkAccess = {
      ports: [port, 80, 443],
      trusted: ['127.0.0.1'],
      lookup: async (name) => [{ address: name === 'public.example' ? '127.0.0.1' : '10.0.0.1', family: 4 }],
    };
    expect(await failure(fetchPage(`http://public.example:${port}/start`, access))).toMatchObject({
      code: 'input/forbidden-address',
      where: expect.stringContaining(`http://public.example:${port}/start, which leads to http`),
    });
  });

  it('from an encrypted connection to one that is not is refused', async () => {
    const { origin } = await to('/end');
    const request = async (url: URL): Promise<Answer> =>
      url.protocol === 'https:'
        ? { url, status: 302, headers: { location: `${origin}/end` }, body: new IncomingMessage(new Socket()) }
        : expect.unreachable('the second address must not be asked');
    const following = followRedirects(new URL('https://127.0.0.1/'), { rules: OPEN, most: 5, request });
    expect(await failure(following)).toMatchObject({
      code: 'input/redirects',
      where: `https://127.0.0.1/, which leads to ${origin}/end`,
    });
  });

  it('to another port of a public server is refused', async () => {
    const { port } = await to('http://public.example:6379/');
    const access: LinkAccess = {
      ports: [port],
      trusted: ['127.0.0.1'],
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    };
    expect(await failure(fetchPage(`http://public.example:${port}/`, access))).toMatchObject({
      code: 'input/forbidden-address',
      message: expect.stringContaining('port 6379'),
    });
  });
});

describe('a server that means ill, or is ill', () => {
  it('that sends a gigabyte packed into a megabyte is cut off', async () => {
    const member = gzipSync(Buffer.alloc(10_000_000));
    const { origin } = await serve(
      sends(Buffer.concat(Array.from({ length: 100 }, () => member)), { 'content-encoding': 'gzip' }),
    );
    const before = process.memoryUsage.rss();
    const error = await failure(fetchPage(origin, OPEN));
    expect(error).toMatchObject({ code: 'input/too-large' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });

  it('that packs a small page suspiciously well is cut off', async () => {
    const packed = brotliCompressSync(Buffer.alloc(4_000_000, 'a'));
    const { origin } = await serve(sends(packed, { 'content-encoding': 'br' }));
    expect(await failure(fetchPage(origin, OPEN))).toMatchObject({
      code: 'input/too-large',
      message: expect.stringContaining('100 times'),
    });
  });

  it('that sends without end is cut off', async () => {
    const { origin, asked } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    });
    expect(await failure(fetchPage(origin, OPEN))).toMatchObject({
      code: 'input/too-large',
      message: 'the page is larger than 5 MB',
    });
    const socket = asked[0]?.socket;
    await new Promise<void>((resolve) => (socket?.destroyed ? resolve() : socket?.once('close', () => resolve())));
  });

  it('that sends nothing, packed without end, is cut off', async () => {
    const nothing = Buffer.concat(Array.from({ length: 3_000 }, () => gzipSync('')));
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' });
      const more = (): void => {
        while (!response.destroyed && response.write(nothing));
      };
      response.on('drain', more);
      more();
    });
    expect(await failure(fetchPage(origin, { ...OPEN, limits: { bytes: 300_000 } }))).toMatchObject({
      code: 'input/too-large',
    });
  });

  it('that announces too much is not listened to', async () => {
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '5000001' }).write('a');
    });
    expect(await failure(fetchPage(origin, OPEN))).toMatchObject({ code: 'input/too-large' });
  });

  it('may send as much as the limit', async () => {
    const { origin } = await serve(sends('a'.repeat(1_000)));
    expect((await fetchPage(origin, { ...OPEN, limits: { bytes: 1_000 } })).bytes).toHaveLength(1_000);
    expect(await failure(fetchPage(origin, { ...OPEN, limits: { bytes: 999 } }))).toMatchObject({
      code: 'input/too-large',
    });
  });

  it.each([
    ['never answers', () => undefined],
    [
      'sends a header a byte at a time',
      (socket: Socket) => {
        const timer = setInterval(() => socket.write('H'), 10);
        socket.on('close', () => clearInterval(timer));
        socket.write('HTTP/1.1 200 OK\r\nX: ');
      },
    ],
    [
      'sends a body a byte at a time',
      (socket: Socket) => {
        const timer = setInterval(() => socket.write('a'), 10);
        socket.on('close', () => clearInterval(timer));
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4000\r\n\r\n');
      },
    ],
    [
      'sends one “continue” after the other',
      (socket: Socket) => {
        const timer = setInterval(() => socket.write('HTTP/1.1 100 Continue\r\n\r\n'), 10);
        socket.on('close', () => clearInterval(timer));
      },
    ],
  ])('that %s is given up', async (_what, answer) => {
    const { origin } = await serveRaw(answer);
    const error = await failure(fetchPage(origin, { ...OPEN, limits: { totalMs: 200 } }));
    expect(error).toMatchObject({ code: 'input/too-slow', retryable: true });
    expect(error.message).toContain('0.2 s');
  });

  it('of a name that is never found is given up', async () => {
    const access = { ...OPEN, limits: { connectMs: 100 }, lookup: () => new Promise<never>(() => undefined) };
    expect(await failure(fetchPage('http://slow.example/', access))).toMatchObject({
      code: 'input/too-slow',
      message: 'no connection to slow.example in 0.1 s',
    });
  });

  it.each([
    [
      'fewer bytes than it said',
      'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nabc',
      'breaks off',
    ],
    [
      'no last chunk',
      'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n',
      'breaks off',
    ],
    [
      'a chunk that is none',
      'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n',
      'HTTP',
    ],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 'HTTP'],
    ['control characters in a header', 'HTTP/1.1 302 Found\r\nLocation: http://a\u001b[31m/\r\n\r\n', 'HTTP'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde', 'HTTP'],
    ['huge headers', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, 'headers are too long'],
    ['endlessly many headers', `HTTP/1.1 200 OK\r\n${'X: a\r\n'.repeat(60_000)}\r\n`, 'headers are too long'],
    [
      'a packing of its own',
      'HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 3\r\n\r\nabc',
      'not asked for',
    ],
    ['two packings', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip, br\r\nContent-Length: 3\r\n\r\nabc', 'not asked for'],
    ['damaged packing', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc', 'compression'],
    ['damaged packing', 'HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc', 'compression'],
  ])('that sends %s is not believed', async (_what, bytes, why) => {
    const { origin } = await serveRaw((socket) => void socket.end(bytes, 'latin1'));
    expect(await failure(fetchPage(origin, OPEN))).toMatchObject({
      code: 'input/bad-answer',
      message: expect.stringContaining(why),
      retryable: true,
    });
  });

  it('whose packed page is cut is not believed', async () => {
    const packed = gzipSync(TEXT);
    const { origin } = await serve(sends(packed.subarray(0, packed.length - 9), { 'content-encoding': 'gzip' }));
    expect(await failure(fetchPage(origin, OPEN))).toMatchObject({ code: 'input/bad-answer' });
  });

  it.each(['', 'Content-Length: 4000\r\n', 'Transfer-Encoding: chunked\r\n'])(
    'that resets the connection in the middle is not believed (%j)',
    async (header) => {
      const { origin } = await serveRaw((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\n${header}\r\n4\r\nThe \r\n`);
        setTimeout(() => socket.resetAndDestroy(), 50);
      });
      expect(await failure(fetchPage(origin, OPEN))).toMatchObject({
        code: 'input/bad-answer',
        message: expect.stringContaining('it breaks off'),
      });
    },
  );

  it.each([
    ['resets the connection at once', (socket: Socket): void => void socket.resetAndDestroy()],
    ['hangs up at once', (socket: Socket): void => void socket.end()],
    [
      'wants another protocol',
      (socket: Socket): void =>
        void socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    ],
  ])('that %s cannot be reached', async (_what, answer) => {
    const { origin } = await serveRaw(answer);
    expect(await failure(fetchPage(origin, OPEN))).toMatchObject({ code: 'input/unreachable', retryable: true });
  });

  it('may send more than it said, which is not read', async () => {
    const { origin } = await serveRaw((socket) => {
      socket.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nabcdefHTTP/1.1 200 OK\r\n\r\n',
      );
    });
    expect((await fetchPage(origin, OPEN)).bytes.toString()).toBe('abc');
  });
});

describe('a server that is not there', () => {
  it('is told by its name and the reason', async () => {
    expect(await failure(fetchPage('http://127.0.0.1:1/', OPEN))).toMatchObject({
      code: 'input/unreachable',
      message: '127.0.0.1 cannot be reached: nobody listens there (ECONNREFUSED)',
      retryable: true,
    });
  });

  it.each([
    ['ENOTFOUND', 'no server of that name', false],
    ['EAI_AGAIN', 'name service', true],
  ])('is told where its name has no address (%s)', async (code, why, retryable) => {
    const lookup = (): Promise<never> => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code }));
    expect(await failure(fetchPage('http://no.example/', { lookup }))).toMatchObject({
      code: 'input/unreachable',
      message: expect.stringContaining(why),
      retryable,
    });
    expect(await failure(fetchPage('http://no.example/', { lookup: async () => [] }))).toMatchObject({
      code: 'input/unreachable',
    });
  });

  it('is told where it does not speak TLS', async () => {
    const { port } = await serve(sends(TEXT));
    expect(await failure(fetchPage(`https://127.0.0.1:${port}/`, OPEN))).toMatchObject({
      code: 'input/unreachable',
      message: expect.stringContaining('protocol'),
    });
  });
});

describe('a server with a certificate of its own making', () => {
  const folder = mkdtempSync(join(tmpdir(), 'antenne-tls-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', certificate],
  ]);

  it.skipIf(made.status !== 0)('is not believed (without openssl nothing can make one)', async () => {
    const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, sends(TEXT));
    const { port } = await listen(server);
    expect(await failure(fetchPage(`https://127.0.0.1:${port}/`, OPEN))).toMatchObject({
      code: 'input/unreachable',
      message: expect.stringContaining('its certificate is signed by nobody who is known'),
      retryable: false,
    });
  });
});

describe('an interruption', () => {
  it.each([
    ['before anything is asked', '/at-once'],
    ['while a name is looked up', '/lookup'],
    ['while the server is silent', '/silent'],
    ['in the middle of the page', '/middle'],
  ])('is heeded at once %s', async (_when, path) => {
    const stop = new AbortController();
    const reason = new Error('interrupted');
    const { origin, port } = await serve((_request, response) => {
      if (path === '/middle') response.writeHead(200, { 'content-type': 'text/plain' }).write('a');
      setTimeout(() => stop.abort(reason), 50);
    });
    if (path === '/at-once') stop.abort(reason);
    const lookup = (): Promise<never> => {
      setTimeout(() => stop.abort(reason), 50);
      return new Promise(() => undefined);
    };
    const started = performance.now();
    const link = path === '/lookup' ? `http://slow.example:${port}/` : origin + path;
    const access = path === '/lookup' ? { ...OPEN, lookup } : OPEN;
    await expect(fetchPage(link, access, { signal: stop.signal })).rejects.toBe(reason);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
