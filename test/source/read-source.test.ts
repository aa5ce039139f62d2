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
  ])('refuses %s', async (name, content, code) => {
    await expect(read(name, content)).rejects.toMatchObject({
      code,
      where: name,
      hint: expect.any(String),
    });
  });

  const zip = (...parts: readonly string[]): Buffer => Buffer.from(`PK\u0003\u0004${parts.join('…')}`, 'latin1');

  it.each([
    ['paper.pdf', 'words', 'a PDF', 'copy the text'],
    ['paper.html', '\n%PDF-1.7 …', 'a PDF', 'copy the text'],
    ['letter.docx', 'words', 'a Word file', 'save it as plain text'],
    ['letter.txt', zip('[Content_Types].xml', 'word/document.xml'), 'a Word file', 'save it as plain text'],
    ['letter.md', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a Word file', 'save it as plain text'],
    ['letter.rtf', 'words', 'a rich text file', 'save it as plain text'],
    ['letter', '{\\rtf1 words}', 'a rich text file', 'save it as plain text'],
    ['text.odt', 'words', 'an OpenDocument file', 'save it as plain text'],
    ['text', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'an OpenDocument file', 'save it as plain text'],
    ['book.epub', 'words', 'an e-book', 'chapter'],
    ['book.html', zip('', 'mimetypeapplication/epub+zip'), 'an e-book', 'chapter'],
    ['table.bin', zip('[Content_Types].xml', 'xl/workbook.xml'), 'an office file', 'save it as plain text'],
    ['all.txt', zip('a.txt'), 'an archive', 'unpack it'],
    ['page.mhtml', 'words', 'a web archive', 'HTML only'],
  ])('refuses %s and says what to do instead', async (name, content, kind, hint) => {
    const refusal = {
      code: 'input/unsupported',
      message: expect.stringContaining(kind),
      hint: expect.stringContaining(hint),
    };
    await expect(read(name, content)).rejects.toMatchObject({ ...refusal, where: name });
  });

  it('names what comes from a pipe too, however long it is', async () => {
    const long = Buffer.alloc(6_000_000, ' ');
    await expect(read('-', undefined, typed('%PDF-1.4\n', long.toString()))).rejects.toMatchObject({
      code: 'input/unsupported',
      where: 'standard input',
    });
  });

  it.each(['page.html', 'draft.md', 'feed.xml', 'article.json'])('reads %s as an article', async (name) => {
    expect(await read(name, '<p>Hello</p>')).toMatchObject({ kind: 'article', input: { name } });
  });

  it('does not ask for an article in the place of a script', async () => {
    await expect(read('empty.script.json', '')).rejects.toMatchObject({
      code: 'input/empty',
      hint: 'make the script anew from the article',
    });
  });

  it('refuses a folder and a missing file', async () => {
    await mkdir(join(folder, 'some.txt'));
    await expect(read('some.txt')).rejects.toMatchObject({ code: 'input/is-a-folder' });
    await expect(read('./missing.txt')).rejects.toMatchObject({ code: 'input/not-found', where: './missing.txt' });
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
