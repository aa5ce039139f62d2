import { expect, it } from 'vitest';
import { readDocuments } from '../../src/article/read-documents.ts';

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
