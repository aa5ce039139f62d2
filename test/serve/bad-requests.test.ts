import { truncateSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { connectTo, rawGet, sendRaw, served, statusOf } from './served.ts';

const SHOW = { 'index.html': '<!doctype html><title>Velmora daily</title>', 'feed.xml': '<rss/>' };

describe('a server that is asked badly', () => {
  it.each([
    ['no HTTP', 400, 'hello\r\n\r\n'],
    ['binary', 400, Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x0d, 0x0a])],
    ['a method nobody knows', 400, rawGet('/', undefined, 'BREW')],
    ['TRACE', 405, rawGet('/', undefined, 'TRACE')],
    ['a target with a space', 400, rawGet('/a b')],
    ['a target without a /', 400, rawGet('feed.xml')],
    ['a target with bytes beyond ASCII', 400, rawGet('/caf\u00e9')],
    ['an encoding that is none', 400, rawGet('/%zz')],
    ['an encoding that is no UTF-8', 400, rawGet('/%ff%fe')],
    ['an overlong encoding of a dot', 400, rawGet('/%c0%ae%c0%ae/feed.xml')],
    ['an encoding that breaks off', 400, rawGet('/feed.xml%')],
    ['headers that are too large', 431, rawGet('/', ['Host: localhost', `X: ${'x'.repeat(20_000)}`])],
    ['a target that is too long', 431, rawGet(`/${'x'.repeat(20_000)}`)],
    ['a header that is none', 400, rawGet('/', ['Host: localhost', 'no header'])],
    ['a bare line feed in a header', 400, 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\nY: b\rZ: c\r\n\r\n'],
    ['a length and chunks', 400, rawGet('/', ['Host: localhost', 'Content-Length: 5', 'Transfer-Encoding: chunked'])],
    ['a body', 413, `${rawGet('/', ['Host: localhost', 'Content-Length: 5'])}hello`],
    ['chunks', 413, `${rawGet('/', ['Host: localhost', 'Transfer-Encoding: chunked'])}5\r\nhello\r\n0\r\n\r\n`],
    ['a body that it announces', 413, rawGet('/', ['Host: localhost', 'Expect: 100-continue', 'Content-Length: 9'])],
    ['another expectation', 417, rawGet('/', ['Host: localhost', 'Expect: the best'])],
    ['a wish to talk another way', 200, rawGet('/', ['Host: localhost', 'Upgrade: websocket'])],
    ['a condition that is none', 200, rawGet('/', ['Host: localhost', 'If-None-Match: a, "b'])],
    ['a range that is none', 200, rawGet('/', ['Host: localhost', 'Range: bytes=a-b'])],
    ['many ranges', 200, rawGet('/', ['Host: localhost', `Range: bytes=${'0-0,'.repeat(1000)}1-1`])],
  ])('answers %s with %i', async (_, status, bytes) => {
    const { port, origin, faults } = await served(SHOW);
    expect(statusOf(await sendRaw(port, bytes))).toBe(status);
    expect((await fetch(`${origin}/`)).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('does not become a tunnel', async () => {
    const { port } = await served(SHOW);
    expect(await sendRaw(port, 'CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\n\r\n')).toBe('');
  });

  it('answers requests that are sent ahead in their order, and ends a connection that sends too many', async () => {
    const { port, origin } = await served(SHOW);
    const next = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const few = await sendRaw(port, next('/feed.xml') + next('/nothing') + rawGet('/'));
    expect([...few.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status)).toEqual(['200', '404', '200']);
    expect(few).toMatch(/<rss\/>[^]*there is nothing here[^]*<title>Velmora/);
    const many = await sendRaw(port, next('/').repeat(20_000));
    expect(many.match(/HTTP\/1\.1 200/g)?.length ?? 0).toBeLessThan(100);
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  it('serves others while hundreds of connections send their headers slowly', async () => {
    const { port, origin } = await served(SHOW);
    const slow = await connectMany(port, 400, (socket) => socket.write('GET / HTTP/1.1\r\nHost: local'));
    const from = performance.now();
    for (let count = 0; count < 20; count++) expect((await fetch(`${origin}/`)).status).toBe(200);
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(slow.filter(({ closed }) => !closed).length).toBeLessThanOrEqual(200);
  });

  it('serves others while hundreds of connections take nothing of what they asked for', async () => {
    const { port, origin } = await served({ ...SHOW, 'long.mp3': Buffer.alloc(20_000_000) });
    const before = process.memoryUsage().rss;
    await connectMany(port, 220, (socket) => socket.pause().write(rawGet('/long.mp3')));
    await wait(500);
    for (let count = 0; count < 20; count++) expect((await fetch(`${origin}/`)).status).toBe(200);
    // Of 220 files of 20 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('ends a connection that does not say in five seconds what it wants', async () => {
    const { port } = await served(SHOW);
    const socket = connectTo(port);
    const from = performance.now();
    const drip = setInterval(() => socket.write('X'), 500);
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nX: ');
    const silent = connectTo(port);
    await Promise.all([socket, silent].map((each) => new Promise((resolve) => each.resume().once('close', resolve))));
    clearInterval(drip);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('breaks off an answer whose file becomes shorter, so that the client sees it', async () => {
    const { origin, folder, faults } = await served({ ...SHOW, 'long.mp3': Buffer.alloc(50_000_000) });
    const answer = await fetch(`${origin}/long.mp3`);
    truncateSync(join(folder, 'long.mp3'), 1000);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    expect(faults).toMatchObject([{ message: 'the file became shorter' }]);
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  it('ends what is under way when it is closed', async () => {
    const { port, close } = await served({ ...SHOW, 'long.mp3': Buffer.alloc(20_000_000) });
    const sockets = await connectMany(port, 10, (socket) => socket.pause().write(rawGet('/long.mp3')));
    const from = performance.now();
    await close();
    expect(performance.now() - from).toBeLessThan(500);
    for (const socket of sockets) socket.resume();
    await expect.poll(() => sockets.every(({ closed }) => closed)).toBe(true);
  });
});

async function connectMany(port: number, count: number, begin: (socket: Socket) => unknown): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => connectTo(port));
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve) => {
          socket.once('connect', () => {
            begin(socket);
            resolve();
          });
          socket.once('close', () => resolve());
        }),
    ),
  );
  await wait(200);
  return sockets;
}
