import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/serve/open-file.ts';
import { readRequestPath } from '../../src/serve/request-path.ts';
import { folderWith, rawGet, sendRaw, served, statusOf } from './served.ts';

/** Pieces of which ways out of a folder are made. */
const PIECES = [
  ...['..', '.', '/', '//', '\\', '%2e', '%2E%2e', '%2f', '%5c', '%00', '%252e%252e', '%252f', '%c0%ae', '%u002e'],
  ...[
    'C:',
    'c%3a',
    '::$DATA',
    '...',
    '~',
    'show',
    'secret.txt',
    'etc',
    'passwd',
    '.git',
    ' ',
    '%20',
    '%0d%0a',
    '?',
    ';',
  ],
  ...['\\\\host\\share', 'file:', 'http:', '%e2%80%ae', '\u{2215}', '%EF%BC%8F', 'CON', 'index.html', 'a'],
];
const way = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`);

describe('the path of a request', () => {
  it('never names anything outside the folder, or hidden in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          way,
          fc.webPath(),
          fc.string().map((text) => `/${text}`),
        ),
        (target) => {
          const path = readRequestPath(target);
          if (typeof path === 'string') return;
          const inside = relative(join('/', 'show'), join('/', 'show', ...path.names));
          expect(inside.split(sep).filter((name) => name !== '')).toEqual(path.names);
          for (const name of path.names) expect(name).not.toMatch(/^\.|[/\\:\0]|[. ]$/);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['/', [], true, ''],
    ['/?t=1', [], true, '?t=1'],
    ['/feed.xml?a/../b', ['feed.xml'], false, '?a/../b'],
    ['/episodes/a-b/', ['episodes', 'a-b'], true, ''],
    ['/caf%C3%A9.mp3', ['café.mp3'], false, ''],
    ['/%66eed.xml', ['feed.xml'], false, ''],
    ['/%252e%252e/x', ['%2e%2e', 'x'], false, ''],
  ])('%s leads to its names', (target, names, isFolder, query) => {
    expect(readRequestPath(target)).toEqual({ names, isFolder, query });
  });

  it.each([
    '/../x',
    '/a//b',
    '//a',
    '/.',
    '/a/..',
    '/%2e%2e/x',
    '/a%2fb',
    '/a%5cb',
    '/a\\b',
    '/a%00',
    '/C:/x',
    '/a.',
    '/a%20',
  ])('%s leads nowhere', (target) => {
    expect(readRequestPath(target)).toBe('nowhere');
  });

  it('opens no file beside the folder, whatever is asked', async () => {
    const parent = folderWith({ 'secret.txt': 'secret', 'show/index.html': 'shown', 'show/a/index.html': 'shown' });
    await fc.assert(
      fc.asyncProperty(way, async (target) => {
        const path = readRequestPath(target);
        if (typeof path === 'string') return;
        const opened = await openFile(join(parent, 'show'), path.names);
        if (opened === undefined || opened === 'folder') return;
        expect((await opened.handle.readFile()).toString()).toBe('shown');
        await opened.handle.close();
      }),
      { numRuns: 1_000 },
    );
  });

  it('is answered in the same way over the line', async () => {
    const files = { 'secret.txt': 'secret', 'show/index.html': 'shown' };
    const { port } = await served(files, { below: 'show' });
    await fc.assert(
      fc.asyncProperty(way, async (target) => {
        const answer = await sendRaw(port, rawGet(encodeURI(target).replaceAll('%25', '%')));
        expect([200, 307, 400, 404]).toContain(statusOf(answer));
        expect(answer).not.toContain('secret');
      }),
      { numRuns: 300 },
    );
  });
});
