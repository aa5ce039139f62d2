import { expect, it } from 'vitest';
import { readDocuments } from '../../src/article/read-documents.ts';
import { formatOf } from '../../src/article/recognize-format.ts';

const input = (bytes: Uint8Array): Parameters<typeof readDocuments>[0] => ({
  name: 'article.txt',
  url: null,
  sha256: '',
  bytes,
});

it('refuses more bytes than any article has', async () => {
  await expect(readDocuments(input(new Uint8Array(5 * 1024 * 1024 + 1).fill(97)))).rejects.toMatchObject({
    code: 'input/too-large',
    where: 'article.txt',
  });
});

it('says of which input the bytes are no text', async () => {
  await expect(readDocuments(input(new Uint8Array([0x89, 0x50, 0x4e, 0x47])))).rejects.toMatchObject({
    code: 'input/binary',
    where: 'article.txt',
  });
});

it.each([
  ['page.html', '<p>Hello</p>', undefined, 'html'],
  ['page.XHTML', 'Hello', undefined, 'html'],
  ['page.txt', '\n<!-- saved -->\n<!DOCTYPE html><p>Hello', undefined, 'html'],
  ['-', '\ufeff<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><p>Hello', undefined, 'html'],
  ['https://orrin.example/lamp', '<p>Hello', 'text/html; charset=utf-8', 'html'],
  ['article.txt', 'The sign <html> stands in the text.', undefined, 'plain-text'],
  ['-', '<p>Hello', undefined, 'plain-text'],
  ['-', '<p>Hello</p>', undefined, 'html'],
])('takes %s for what it is: %j', (name, text, contentType, format) => {
  const bytes = new TextEncoder().encode(text);
  expect(formatOf({ name, url: null, sha256: '', bytes, ...(contentType !== undefined && { contentType }) })).toBe(
    format,
  );
});

it('reads a page whose text is in UTF-16', async () => {
  const text = '\ufeff<!doctype html><p>The lamp of Orrin is lit again.';
  const bytes = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
  expect(await readDocuments({ ...input(bytes), name: 'page' })).toMatchObject([
    { text: 'The lamp of Orrin is lit again.' },
  ]);
});
