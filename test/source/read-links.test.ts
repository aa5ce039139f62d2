import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { LinkAccess } from '../../src/source/link-access.ts';
import { readFeed, readSource, type ReadPlace } from '../../src/source/read-source.ts';
import { serve } from './loopback.ts';

const TEXT = 'The harbour of Velmora reopens.\n';

function place(links: LinkAccess | undefined = { allowPrivateNetwork: true }): ReadPlace {
  return { folder: '/nowhere', standardInput: Readable.from([]), links };
}

function serveText(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) {
  return serve(
    (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(body),
  );
}

describe('a source that is a link', () => {
  it('is an article with its address and type, and a name that may be shown', async () => {
    const { origin } = await serveText(TEXT, { 'content-type': 'text/markdown; charset=utf-8' });
    expect(await readSource(`${origin}/a.md?token=abc#part`, place())).toEqual({
      kind: 'article',
      path: null,
      given: `${origin}/a.md?token=…`,
      input: {
        name: `${origin}/a.md?token=…`,
        url: `${origin}/a.md?token=abc`,
        contentType: 'text/markdown; charset=utf-8',
        bytes: Buffer.from(TEXT),
        sha256: createHash('sha256').update(TEXT).digest('hex'),
      },
    });
  });

  it('may be a saved script', async () => {
    const script = { format: 'antenne-script/1', lines: [] };
    const { origin } = await serveText(JSON.stringify(script), { 'content-type': 'application/json' });
    expect(await readSource(origin, place())).toMatchObject({ kind: 'script', value: script });
  });

  it.each([
    ['nothing', '', 'text/plain', 'input/empty'],
    ['blanks', ' \r\n\t', 'text/plain', 'input/empty'],
    ['a PDF under another name', '%PDF-1.7 …', 'text/html', 'input/unsupported'],
    ['an archive under another name', 'PK\u0003\u0004…', 'text/plain', 'input/unsupported'],
    ['a broken script', '{"format": "antenne-script/1",', 'application/json', 'input/script'],
  ])('is refused when it holds %s', async (_what, body, type, code) => {
    const { origin } = await serveText(body, { 'content-type': type });
    await expect(readSource(`${origin}/a.html`, place())).rejects.toMatchObject({
      code,
      where: expect.stringContaining(`${origin}/a.html`),
      hint: expect.any(String),
    });
  });

  it('leads nowhere but to the public web unless that is asked for', async () => {
    const { origin, asked } = await serveText(TEXT);
    await expect(readSource(origin, place({}))).rejects.toMatchObject({ code: 'input/forbidden-address' });
    await expect(readSource(origin, { folder: '/', standardInput: Readable.from([]) })).rejects.toMatchObject({
      code: 'input/forbidden-address',
    });
    expect(asked).toHaveLength(0);
  });

  it.each(['ftp://example.org/a', 'file:///etc/passwd', 'gopher://example.org/'])('is refused as %s', async (link) => {
    await expect(readSource(link, place())).rejects.toMatchObject({ code: 'input/unsupported', where: link });
  });

  it.each([
    ['a header', 'text/plain', { 'tdm-reservation': '1' }, 'tdm-reservation'],
    ['another header', 'text/plain', { 'x-robots-tag': 'noindex, noai' }, 'noai'],
    ['its head', 'application/json', {}, undefined],
  ])('warns where the publisher reserves its uses in %s', async (_where, type, headers, sign) => {
    const { origin } = await serveText(`<meta name=robots content=noai>${TEXT}`, { 'content-type': type, ...headers });
    const { warnings } = await readSource(origin, place());
    if (sign === undefined) expect(warnings).toBeUndefined();
    else expect(warnings).toEqual([{ code: 'article/reserved', message: expect.stringContaining(`(${sign})`) }]);
  });

  it('heeds the rules for programs only as a feed', async () => {
    const { origin } = await serveText('User-agent: *\nDisallow: /');
    expect(await readSource(`${origin}/feed`, place())).toMatchObject({ kind: 'article' });
    await expect(readFeed(`${origin}/feed`, place())).rejects.toMatchObject({ code: 'input/robots' });
    await expect(readFeed('feed.xml', place())).rejects.toMatchObject({ code: 'input/bad-link', where: 'feed.xml' });
  });
});

it('loads nothing that fetches for a source that is none', () => {
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const code = readFileSync(file, 'utf8');
    for (const [, type, from = ''] of code.matchAll(/^import( type)?\s[^;]*?from '([^']+)';/gm))
      if (type === undefined && from.startsWith('.')) visit(new URL(from, file));
      else if (type === undefined) seen.add(from);
  };
  visit(new URL('../../src/cli/read-script.ts', import.meta.url));
  expect([...seen].some((each) => each.endsWith('/source/read-source.ts'))).toBe(true);
  const heavy = /(?:request-filtering-agent|robots-parser|node:https?|fetch-page\.ts)$/u;
  expect([...seen].filter((each) => heavy.test(each))).toEqual([]);
});
