import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../src/article/html/decode-html.ts';

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
const WINDOWS_1252 = new Map([
  ['’', 0x92],
  ['€', 0x80],
  ['«', 0xab],
]);
const page = (declared: string, text: string): string =>
  `<html><head>${declared}</head><body><p>${text}</p></body></html>`;
const text = 'L’été à Bègles, 5 €';

describe('the characters of a page', () => {
  it.each([
    [
      'a byte order mark, whatever is said',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(page('<meta charset="iso-8859-1">', text))),
      '',
    ],
    ['a byte order mark of UTF-16', Uint8Array.of(0xff, 0xfe, ...utf16(page('', text))), 'text/html; charset=utf-8'],
    ['UTF-16 without a mark', utf16(page('', text)), ''],
    [
      'the charset that the server named',
      latin(page('<meta charset="utf-8">', text)),
      'text/html; charset="windows-1252"',
    ],
    ['UTF-8 without any declaration', utf8(page('', text)), ''],
    [
      'UTF-8 that is declared after the first kilobyte',
      utf8(page(`<!--${' '.repeat(2000)}--><meta charset="utf-8">`, text)),
      '',
    ],
    ['UTF-8 that calls itself Latin-1', utf8(page('<meta charset="iso-8859-1">', text)), ''],
    ['Latin-1, by which windows-1252 is meant', latin(page('<meta charset="ISO-8859-1">', text)), ''],
    [
      'a declaration in the old form',
      latin(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', text)),
      '',
    ],
    ['the declaration of XML', latin(`<?xml version="1.0" encoding="windows-1252"?>${page('', text)}`), ''],
  ])('are read by %s', (_, bytes, contentType) => {
    expect(decodeHtml(bytes, contentType)).toMatchObject({
      text: expect.stringContaining(text) as string,
      warnings: [],
    });
  });

  it.each([
    ['says UTF-8 and is not', page('<meta charset="utf-8">', text), ''],
    ['comes as UTF-8 and is not', page('', text), 'text/html;charset=UTF-8'],
    ['says nothing and is not UTF-8', page('', text), ''],
    ['names an encoding that does not exist', page('<meta charset="utf-9">', text), ''],
  ])('are read as windows-1252 with a warning where the page %s', (_, markup, contentType) => {
    expect(decodeHtml(latin(markup), contentType)).toMatchObject({
      text: expect.stringContaining(text) as string,
      warnings: [{ code: 'article/encoding' }],
    });
  });

  it('stay UTF-8 where one of many is damaged', () => {
    const bytes = Uint8Array.of(...utf8(page('', 'é'.repeat(100))), 0xc3);
    expect(decodeHtml(bytes).text).toContain('ééé');
  });

  it('are read by other tables than Western ones', () => {
    const bytes = Uint8Array.of(...utf8('<meta charset="koi8-r"><p>'), 0xf7, 0xcf, 0xcc, 0xc7, 0xc1);
    expect(decodeHtml(bytes).text).toContain('Волга');
  });

  it.each([
    ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ])('are none in %s', (kind, start) => {
    expect(() => decodeHtml(Uint8Array.from(start))).toThrow(kind);
  });
});
