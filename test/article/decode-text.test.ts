import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';

const sentence = 'Été comme hiver, le café de Zoé reste ouvert.';

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from(sentence, 'utf8'), []],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sentence}`, 'utf8'), []],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${sentence}`, 'utf16le'), []],
    ['UTF-16 without one', Buffer.from(sentence, 'utf16le'), []],
    ['big-endian UTF-16', Buffer.from(`\ufeff${sentence}`, 'utf16le').swap16(), []],
    ['windows-1252', Buffer.from(sentence, 'latin1'), ['article/encoding']],
  ])('reads %s', (_, bytes, codes) => {
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(sentence);
    expect(decoded.warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('keeps accents beside half of a surrogate pair written as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(sentence), Buffer.from([0xed, 0xa0, 0x80])]);
    expect(decodeText(bytes).text).toBe(`${sentence}\ufffd\ufffd\ufffd`);
  });

  it('reads a text with a few NULs', () => {
    expect(decodeText(Buffer.from(`${sentence}\0 ${sentence}`)).text).toContain('\0');
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + ((index * index) >> 3)) % 256))],
    ['NULs', Buffer.alloc(3001)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrowError(expect.objectContaining({ code: 'input/binary' }));
  });
});

it('reads the curly marks, dashes and ligatures of windows-1252', () => {
  const bytes = Uint8Array.from([0x93, 0x6f, 0x75, 0x69, 0x94, 0x20, 0x92, 0x20, 0x9c, 0x20, 0x80, 0x20, 0x97, 0xe9]);
  expect(decodeText(bytes).text).toBe('“oui” ’ œ € —é');
});
