import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { networkAddresses } from '../../src/serve/network.ts';
import { openPlace } from './run-antenne.ts';
import { runHere } from './run-here.ts';

let place: ReturnType<typeof openPlace>;
const children: ReturnType<ReturnType<typeof openPlace>['start']>['child'][] = [];
beforeEach(() => {
  place = openPlace();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  place.close();
});

const ARTICLE = `The harbour of Velmora reopens

Ships may enter the harbour of Velmora again, three weeks after the storm that closed it to all of them.

The harbour master, Ada Example, said: “We have cleared the whole channel, and the lights work again.”
`;
const TOKEN = 'abcdefghijklmnopqrstuvwxyz234567';

describe.skipIf(process.platform === 'win32')('antenne serve', () => {
  it('says where the show is, gives it out, and ends at once when it is interrupted, whoever listens', async () => {
    write({ 'public/index.html': 'shown', 'public/feed.xml': '', 'public/long.mp3': Buffer.alloc(50_000_000) });
    const { child, ended, url } = await start(['serve', '--port', '0']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(url)).text()).toBe('shown');
    const listener = await fetch(`${url}long.mp3`);
    const from = performance.now();
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect([code, stdout]).toEqual([130, `${url}\n`]);
    expect(performance.now() - from).toBeLessThan(2_000);
    expect(stderr).toContain(`for a podcast app: ${url}feed.xml\n`);
    await expect(listener.arrayBuffer()).rejects.toThrow();
  });

  it('gives out the folder that the config publishes to, or the one that is named', async () => {
    write({
      'antenne.config.json': '{ "publish": { "target": "folder", "options": { "path": "site" } } }',
      'site/index.html': 'from the config',
      'other/index.html': 'named',
    });
    for (const [args, text] of [
      [[], 'from the config'],
      [['other'], 'named'],
    ] as const) {
      const { url } = await start(['serve', ...args, '--port', '0']);
      expect(await (await fetch(url)).text()).toBe(text);
    }
  });

  it('gives out a published show so that all its feed names is here, as the feed says it is', async () => {
    write({
      'antenne.config.json': JSON.stringify({
        show: { title: 'Velmora daily', language: 'en', description: 'News.', author: 'Ada Example' },
        publish: { target: 'folder', options: { baseUrl: 'https://news.example/velmora/' } },
      }),
      'article.txt': ARTICLE,
    });
    expect(await place.run(['build', 'article.txt', '--engine', 'mock'])).toMatchObject({ code: 0 });
    expect(await place.run(['publish', 'out'])).toMatchObject({ code: 0 });
    const { url } = await start(['serve', '--port', '0']);
    const feed = await (await fetch(`${url}feed.xml`)).text();
    expect(feed).not.toContain('news.example');
    const named = [...feed.matchAll(/<[^<>]*\s(?:url|href)="(http:\/\/127[^"]*)"[^<>]*>/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [tag, address = ''] of named) {
      const answer = await fetch(address, { method: 'HEAD' });
      const { headers, status } = answer;
      const type = / type="([^"]*)"/.exec(tag)?.[1] ?? 'image/png';
      const length = / length="(\d+)"/.exec(tag)?.[1] ?? headers.get('content-length');
      expect([address, status, headers.get('content-type')?.split(';')[0], headers.get('content-length')]).toEqual([
        address,
        200,
        type,
        length,
      ]);
    }
  });

  it('shows the address for a phone as a code too', async () => {
    const [address] = await networkAddresses();
    write({ 'public/index.html': '' });
    const { child, ended, url } = await start(['serve', '--lan', '--port', '0']);
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    expect(code).toBe(143);
    if (address === undefined) return;
    expect(url).toContain(`//${address}:`);
    expect(stderr).toMatch(/\n█{33,}\n/);
    expect(stderr).not.toContain('\u001b');
  });

  it('prints the addresses as JSON, and nothing else when it is to be quiet', async () => {
    write({ 'public/feed.xml': '' });
    const { child, ended, url } = await start(['serve', '--json', '--quiet', '--port', '0']);
    const shown = JSON.parse(url) as { url: string };
    expect(shown).toEqual({ url: shown.url, feed: `${shown.url}feed.xml`, local: shown.url });
    child.kill('SIGINT');
    expect((await ended).stderr).toBe('interrupted: the last good files are as they were\n');
  });

  it('never says in full where a private show is, but in a file for its user alone', async () => {
    write({ [`public/${TOKEN}/feed.xml`]: '', [`public/${TOKEN}/index.html`]: 'shown' });
    const { child, ended, url } = await start(['serve', '--lan', '--port', '0']);
    expect(url).toMatch(/:\d+\/abcd…\/$/);
    const state = join(place.folder, '.local/state/antenne/served');
    const [name = ''] = readdirSync(state);
    expect(statSync(join(state, name)).mode & 0o777).toBe(0o600);
    const [page = ''] = readFileSync(join(state, name), 'utf8').split('\n');
    expect(page).toContain(TOKEN);
    expect(await (await fetch(page)).text()).toBe('shown');
    expect((await fetch(new URL('/', page))).status).toBe(404);
    child.kill('SIGINT');
    const { stdout, stderr } = await ended;
    expect(stderr).toContain(join(state, name));
    expect(stdout + stderr).not.toContain(TOKEN);
    expect(stdout + stderr).not.toContain('█');
    expect(readdirSync(state)).toEqual([]);
  });

  it('says when another program has the port, and takes the next one when none was asked for', async () => {
    write({ 'public/index.html': '' });
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { exitCode, notes } = await runHere(['serve', '--port', String(port)], place.folder);
    expect([exitCode, notes]).toEqual([
      8,
      expect.stringMatching(
        /^error: another program listens there already \(publish\/port\)\n {2}port \d+\n[^]*--port/,
      ),
    ]);
    taken.close();
    const [first, second] = [await start(['serve']), await start(['serve'])];
    expect(first.url).not.toBe(second.url);
    for (const { url } of [first, second]) expect((await fetch(url)).status).toBe(200);
  });

  it.each([
    [['serve'], 4, 'input/not-found'],
    [['serve', 'empty'], 4, 'input/no-show'],
    [['serve', 'a.txt'], 4, 'input/not-a-folder'],
    [['serve', 'empty', '--port', '65536'], 2, 'usage/bad-option'],
    [['serve', 'empty', '--port', '-1'], 2, 'usage/bad-option'],
    [['serve', 'a', 'b'], 2, 'usage/excess-arguments'],
    [['serve', '--config', 's3.json'], 2, 'usage/no-folder'],
  ])('%s ends with %i', async (args, code, name) => {
    write({ 'empty/x.pdf': '', 'a.txt': '', 's3.json': '{ "publish": { "target": "s3" } }' });
    const { exitCode, output, notes } = await runHere(args, place.folder);
    expect([exitCode, output]).toEqual([code, '']);
    expect(notes).toContain(`(${name})`);
  });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place.folder, name)), { recursive: true });
    writeFileSync(join(place.folder, name), content);
  }
}

/** Starts the program and waits for the first line of its standard output. */
async function start(args: readonly string[]): Promise<ReturnType<typeof place.start> & { readonly url: string }> {
  const { child, ended } = place.start(args);
  children.push(child);
  const url = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    void ended.then(() => resolve(text));
  });
  return { child, ended, url };
}
