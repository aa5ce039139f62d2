import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource, type Source } from '../../src/source/read-source.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne source % '));
});
afterAll(() => rm(folder, { recursive: true }));

function typed(...parts: string[]): Readable {
  return Readable.from(parts.map((part) => Buffer.from(part)));
}

async function read(name: string, content?: string | Uint8Array, standardInput = typed()): Promise<Source> {
  if (content !== undefined) await writeFile(join(folder, name), content);
  return readSource(name, { folder, standardInput });
}

describe('reading a source', () => {
  it('gives the bytes of a text file as they came, with their hash', async () => {
    const source = await read('an article.txt', 'abc');
    expect(source).toMatchObject({
      kind: 'article',
      path: join(folder, 'an article.txt'),
      input: {
        name: 'an article.txt',
        url: null,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    });
  });

  it('hands a web page on as it came', async () => {
    expect(await read('page.html', '<p>Hello</p>')).toMatchObject({ kind: 'article', input: { name: 'page.html' } });
  });

  it('reads standard input for -', async () => {
    const source = await read('-', undefined, typed('Die ', 'Zeile'));
    expect(source).toMatchObject({ kind: 'article', path: null });
    expect(source.kind === 'article' && Buffer.from(source.input.bytes).toString()).toBe('Die Zeile');
  });

  it.each(['saved.script.json', 'renamed.txt'])('knows a saved script, even as %s', async (name) => {
    const value = { format: 'antenne-script/1', lines: [] };
    expect(await read(name, `\uFEFF ${JSON.stringify(value)}`.replace('\uFEFF ', '\uFEFF'))).toMatchObject({
      kind: 'script',
      name,
      value,
    });
  });

  it('says line and column of a script that is not JSON', async () => {
    await expect(read('broken.script.json', '{\n "format": antenne }')).rejects.toMatchObject({
      code: 'input/script',
      where: 'broken.script.json:2:12',
    });
  });

  it.each([
    ['empty.txt', '', 'input/empty'],
    ['blank.txt', ' \n\t\r\n', 'input/empty'],
    ['large.txt', 'a'.repeat(5_000_001), 'input/too-large'],
    ['paper.txt', '%PDF-1.7 …', 'input/unsupported'],
    ['letter.docx', 'PK', 'input/unsupported'],
    ['letter.txt', 'PK\u0003\u0004…', 'input/unsupported'],
  ])('refuses %s', async (name, content, code) => {
    await expect(read(name, content)).rejects.toMatchObject({
      code,
      where: name,
      hint: expect.any(String),
    });
  });

  it('does not ask for an article in the place of a script', async () => {
    await expect(read('empty.script.json', '')).rejects.toMatchObject({
      code: 'input/empty',
      hint: 'make the script anew from the article',
    });
  });

  it('refuses a folder, a missing file and a link', async () => {
    await mkdir(join(folder, 'some.txt'));
    await expect(read('some.txt')).rejects.toMatchObject({ code: 'input/is-a-folder' });
    await expect(read('./missing.txt')).rejects.toMatchObject({ code: 'input/not-found', where: './missing.txt' });
    await expect(read('https://example.org/news')).rejects.toMatchObject({
      code: 'input/unsupported',
      message: 'links are not read yet',
    });
  });

  it('stops reading what never ends', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1_000_000;
          yield Buffer.alloc(1_000_000, 'a');
        }
      })(),
    );
    await expect(read('-', undefined, endless)).rejects.toMatchObject({ code: 'input/too-large' });
    expect(given).toBeLessThan(30_000_000);
  });

  it('stops when it is interrupted', async () => {
    const controller = new AbortController();
    const reading = readSource('-', {
      folder,
      standardInput: new Readable({ read: () => undefined }),
      signal: controller.signal,
    });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
