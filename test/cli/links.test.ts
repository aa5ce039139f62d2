import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../source/loopback.ts';
import { runHere, type Ran } from './run-here.ts';

const ARTICLE = `The harbour of Velmora reopens

Ships may enter the harbour of Velmora again, three weeks after the storm.

The harbour master, Ada Example, said: “We have cleared the whole channel, and the lights work again.”
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-links-'));
});
afterEach(() => rm(folder, { recursive: true }));

function call(...args: string[]): Promise<Ran> {
  return runHere(args, folder);
}

/** A site with an article that can be asked about, and rules that close `/private`. */
function site(headers: Readonly<Record<string, string>> = {}) {
  return serve((request, response) => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private');
    else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'text/plain', etag: '"1"', ...headers }).end(ARTICLE);
  });
}

describe('a link on the command line', () => {
  it('is fetched, and kept for the next time', async () => {
    const { origin, asked } = await site();
    const first = await call('script', `${origin}/article.txt`, '--allow-private-network', '--json', '--quiet');
    expect(first).toMatchObject({ exitCode: 0, notes: '' });
    const { articles, warnings } = JSON.parse(first.output) as {
      articles: { title: string; source: { name: string; url: string } }[];
      warnings: unknown[];
    };
    expect(articles).toMatchObject([
      {
        title: 'The harbour of Velmora reopens',
        source: { name: `${origin}/article.txt`, url: `${origin}/article.txt` },
      },
    ]);
    expect(warnings).toEqual([]);
    expect(await call('script', `${origin}/article.txt`, '--allow-private-network', '--json', '--quiet')).toEqual(
      first,
    );
    await call('script', `${origin}/article.txt`, '--allow-private-network', '--refresh');
    await call('script', `${origin}/article.txt`, '--allow-private-network', '--no-cache');
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', undefined, undefined]);
  });

  it('is read by lexicon as well', async () => {
    const { origin } = await site();
    const { exitCode, output } = await call(
      'lexicon',
      `${origin}/article.txt`,
      '--allow-private-network',
      '--no-cache',
    );
    expect(exitCode).toBe(0);
    expect(output).toContain('Velmora');
  });

  it('leaves no trace with --no-cache', async () => {
    const { origin } = await site();
    await call('script', `${origin}/article.txt`, '--allow-private-network', '--no-cache');
    expect(await readdir(folder)).toEqual([]);
  });

  it('leads to no private address unless that is allowed', async () => {
    const { origin, asked } = await site();
    const { exitCode, output, notes } = await call('script', `${origin}/article.txt`);
    expect({ exitCode, output }).toEqual({ exitCode: 4, output: '' });
    expect(notes).toContain('(input/forbidden-address)');
    expect(notes).toContain('--allow-private-network');
    expect(asked).toHaveLength(0);
  });

  it('is given up at once when everything is to stop', async () => {
    const stop = new AbortController();
    const { origin } = await serve(() => void setTimeout(() => stop.abort(new Error('interrupted')), 50));
    const args = ['script', `${origin}/a`, '--allow-private-network'];
    expect(await runHere(args, folder, '', stop.signal)).toMatchObject({ exitCode: 130, output: '' });
  });

  it('may stand beside a file', async () => {
    const { origin } = await site();
    await writeFile(join(folder, 'other.txt'), ARTICLE.replaceAll('Velmora', 'Ostrava-by-the-Sea'));
    const { exitCode, output } = await call('script', 'other.txt', `${origin}/a`, '--allow-private-network');
    expect(exitCode).toBe(0);
    expect(output.indexOf('Ostrava')).toBeLessThan(output.indexOf('of Velmora'));
  });

  it('tells the warning of a page whose uses are reserved, and goes on', async () => {
    const { origin } = await site({ 'tdm-reservation': '1' });
    const { exitCode, notes } = await call('script', `${origin}/a`, '--allow-private-network');
    expect(exitCode).toBe(0);
    expect(notes).toContain('(article/reserved)');
  });

  it('keeps its episode, whatever becomes of the text', async () => {
    const { origin } = await site();
    const build = (): Promise<Ran> =>
      call('build', `${origin}/a#part`, '--allow-private-network', '--engine', 'mock', '--json', '--quiet');
    const guid = async (): Promise<unknown> => (JSON.parse((await build()).output) as { guid: string }).guid;
    expect(await guid()).toBe(await guid());
    expect((await readdir(join(folder, 'out'))).filter((name) => name.endsWith('.mp3'))).toHaveLength(1);
  });
});

describe('a feed on the command line', () => {
  it('is a source, and may be named several times', async () => {
    const { origin, asked } = await site();
    const { exitCode, output } = await call(
      ...['script', '--feed', `${origin}/one`, '--feed', `${origin}/two`, '--allow-private-network', '--json'],
    );
    expect(exitCode).toBe(0);
    const { articles } = JSON.parse(output) as { articles: { source: { url: string } }[] };
    expect(articles.map(({ source }) => source.url)).toEqual([`${origin}/one`, `${origin}/two`]);
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/one', '/two']);
  });

  it('is not fetched against the rules of its site', async () => {
    const { origin } = await site();
    const { exitCode, notes } = await call('script', '--feed', `${origin}/private`, '--allow-private-network');
    expect(exitCode).toBe(4);
    expect(notes).toContain('(input/robots)');
    expect((await call('script', `${origin}/private`, '--allow-private-network')).exitCode).toBe(0);
  });

  it('can be built from', async () => {
    const { origin } = await site();
    const args = ['build', '--feed', `${origin}/one`, '--allow-private-network', '--engine', 'mock', '--quiet'];
    expect(await call(...args)).toMatchObject({ exitCode: 0, notes: '' });
  });
});
