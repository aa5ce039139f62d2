import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/source/fetch-page.ts';
import type { LinkAccess } from '../../src/source/link-access.ts';
import { serve, type Loopback } from './loopback.ts';

const OPEN: LinkAccess = { allowPrivateNetwork: true };
const AS_MACHINE = { byMachine: true };

let cacheFolder: string;
beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'antenne-robots-'));
});
afterAll(() => rm(cacheFolder, { recursive: true }));

/** A site with rules for programs, and the same feed everywhere else. */
function site(answerRules: (response: ServerResponse) => void): Promise<Loopback> {
  return serve((request, response) =>
    request.url === '/robots.txt'
      ? answerRules(response)
      : void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'),
  );
}

const rules =
  (text: string) =>
  (response: ServerResponse): void =>
    void response.end(text);
const status =
  (code: number) =>
  (response: ServerResponse): void =>
    void response.writeHead(code).end();

describe('a feed that a machine asks for', () => {
  it.each([
    ['nothing', ''],
    ['nothing about us', 'User-agent: otherbot\nDisallow: /'],
    ['that all may be fetched', 'User-agent: *\nDisallow:'],
    ['that something else is closed', 'User-agent: *\nDisallow: /private'],
    ['that we may', 'User-agent: *\nDisallow: /\n\nUser-agent: Antenne\nAllow: /'],
    ['that the feed is open in a closed folder', 'User-agent: *\nDisallow: /news\nAllow: /news/feed'],
    ['nothing that is rules', '<!doctype html><title>Not found</title>'],
  ])('is fetched where the rules say %s', async (_what, text) => {
    const { origin, asked } = await site(rules(text));
    expect((await fetchPage(`${origin}/news/feed`, OPEN, AS_MACHINE)).bytes.toString()).toBe('<rss/>');
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/news/feed']);
  });

  it.each([
    ['nobody may', 'User-agent: *\nDisallow: /'],
    ['we may not', 'User-agent: *\nAllow: /\n\nUser-agent: antenne/1.0\nDisallow: /'],
    ['we may not, among others', '\uFEFFUser-agent: otherbot\r\nUser-agent: ANTENNE\r\nDisallow: /news\r\n'],
    ['nobody may fetch feeds', 'User-agent: *\nDisallow: /*feed$'],
    ['nobody may, with more stars than sense', `User-agent: *\nDisallow: /${'*'.repeat(100_000)}feed`],
  ])('is not fetched where the rules say that %s', async (_what, text) => {
    const { origin, asked } = await site(rules(text));
    await expect(fetchPage(`${origin}/news/feed`, OPEN, AS_MACHINE)).rejects.toMatchObject({
      code: 'input/robots',
      where: `${origin}/news/feed`,
      hint: expect.stringContaining(`${origin}/robots.txt`),
    });
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  it.each([400, 401, 403, 404, 410, 429])('is fetched where there are no rules (%d)', async (code) => {
    const { origin } = await site(status(code));
    expect((await fetchPage(`${origin}/feed`, OPEN, AS_MACHINE)).bytes.toString()).toBe('<rss/>');
  });

  it.each([
    ['a fault of the server', status(500)],
    ['a busy server', status(503)],
    ['a redirect to nowhere', status(302)],
    ['a circle', (response: ServerResponse): void => void response.writeHead(302, { location: '/robots.txt' }).end()],
    ['a broken connection', (response: ServerResponse): void => void response.destroy()],
    [
      'a page that breaks off',
      (response: ServerResponse): void => {
        response.writeHead(200, { 'content-length': '4000' }).write('User-agent: *\n');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('is not fetched where the rules cannot be had because of %s', async (_what, answer) => {
    const { origin, asked } = await site(answer);
    await expect(fetchPage(`${origin}/feed`, OPEN, AS_MACHINE)).rejects.toMatchObject({
      code: 'input/robots',
      message: expect.stringContaining('cannot be had'),
      where: `${origin}/robots.txt`,
      retryable: true,
    });
    expect(asked.map(({ url }) => url)).not.toContain('/feed');
  });

  it('reads no more of the rules than 500 KiB', async () => {
    const { origin } = await site(rules(`User-agent: *\n${'#'.repeat(500 * 1_024)}\nDisallow: /`));
    expect((await fetchPage(`${origin}/feed`, OPEN, AS_MACHINE)).bytes.toString()).toBe('<rss/>');
  });

  it('heeds the rules of every site that it is sent to', async () => {
    const other = await site(rules('User-agent: *\nDisallow: /'));
    const { origin } = await serve((request, response) =>
      request.url === '/robots.txt'
        ? status(404)(response)
        : void response.writeHead(302, { location: `${other.origin}/feed` }).end(),
    );
    await expect(fetchPage(`${origin}/feed`, OPEN, AS_MACHINE)).rejects.toMatchObject({
      code: 'input/robots',
      where: `${origin}/feed, which leads to ${other.origin}/feed`,
    });
    expect(other.asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  it('takes rules from where the server sends for them', async () => {
    const { origin } = await serve((request, response) =>
      request.url === '/robots.txt'
        ? void response.writeHead(301, { location: '/rules' }).end()
        : void response.end('User-agent: *\nDisallow: /feed'),
    );
    await expect(fetchPage(`${origin}/feed`, OPEN, AS_MACHINE)).rejects.toMatchObject({ code: 'input/robots' });
  });

  it('is as safe on the way to the rules', async () => {
    const { port } = await site((response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end());
    const access = { trusted: ['127.0.0.1'], ports: [port] };
    await expect(fetchPage(`http://127.0.0.1:${port}/feed`, access, AS_MACHINE)).rejects.toMatchObject({
      code: 'input/forbidden-address',
    });
    await expect(fetchPage('http://10.0.0.1/feed', {}, AS_MACHINE)).rejects.toMatchObject({
      code: 'input/forbidden-address',
    });
  });

  it('asks for the rules once a day', async () => {
    let now = new Date('2026-02-03T04:05:06Z');
    const { origin, asked } = await site(rules('User-agent: *\nDisallow: /private'));
    const access = { ...OPEN, cacheFolder, now: () => now };
    const rulesAsked = (): number => asked.filter(({ url }) => url === '/robots.txt').length;
    await fetchPage(`${origin}/feed`, access, AS_MACHINE);
    now = new Date('2026-02-04T04:05:05Z');
    await fetchPage(`${origin}/feed`, access, AS_MACHINE);
    await expect(fetchPage(`${origin}/private`, access, AS_MACHINE)).rejects.toMatchObject({ code: 'input/robots' });
    expect(rulesAsked()).toBe(1);
    now = new Date('2026-02-04T04:05:06Z');
    await fetchPage(`${origin}/feed`, access, AS_MACHINE);
    expect(rulesAsked()).toBe(2);
    now = new Date('2026-02-03T00:00:00Z'); // a clock that was set back
    await fetchPage(`${origin}/feed`, access, AS_MACHINE);
    expect(rulesAsked()).toBe(3);
    await fetchPage(`${origin}/feed`, { ...access, refresh: true }, AS_MACHINE);
    expect(rulesAsked()).toBe(4);
  });

  it('does not take a fault for a rule the next time', async () => {
    let answer = status(503);
    const { origin } = await site((response) => answer(response));
    const access = { ...OPEN, cacheFolder };
    await expect(fetchPage(`${origin}/feed`, access, AS_MACHINE)).rejects.toMatchObject({ code: 'input/robots' });
    answer = status(404);
    expect((await fetchPage(`${origin}/feed`, access, AS_MACHINE)).bytes.toString()).toBe('<rss/>');
  });
});

it('lets a person read one page without asking for rules', async () => {
  const { origin, asked } = await site(rules('User-agent: *\nDisallow: /'));
  await fetchPage(`${origin}/feed`, OPEN);
  expect(asked.map(({ url }) => url)).toEqual(['/feed']);
});
