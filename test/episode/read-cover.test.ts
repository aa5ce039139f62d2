import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCover } from '../../src/episode/read-cover.ts';

const folder = mkdtempSync(join(tmpdir(), 'antenne-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const own = readFileSync(new URL('../../assets/cover.png', import.meta.url));

/** The start of a JPEG: an application segment, then the header of a frame. */
function jpeg(width: number, height: number, components = 3): Buffer {
  const app = Buffer.concat([Buffer.from([0xff, 0xe0, 0, 16]), Buffer.alloc(14)]);
  const frame = Buffer.from([
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    components,
    1,
    34,
    0,
  ]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app, frame]);
}

function save(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('readCover', () => {
  it('gives antenne’s own without a path, square and of a size that directories take', async () => {
    const cover = await readCover(undefined);
    expect(cover.mimeType).toBe('image/png');
    expect(cover.widthPixels).toBe(cover.heightPixels);
    expect(cover.widthPixels).toBeGreaterThanOrEqual(1400);
  });

  it('tells PNG and JPEG by their bytes, whatever their names', async () => {
    expect(await readCover(save('a.txt', own))).toMatchObject({ mimeType: 'image/png' });
    expect(await readCover(save('b.png', jpeg(1500, 1500)))).toMatchObject({
      mimeType: 'image/jpeg',
      widthPixels: 1500,
    });
  });

  it('tells colours from grey and from those of print', async () => {
    const grey = Buffer.from(own);
    grey[25] = 0;
    expect(await readCover(undefined)).toMatchObject({ isRgb: true });
    expect(await readCover(save('grey.png', grey))).toMatchObject({ isRgb: false });
    expect(await readCover(save('colours.jpg', jpeg(1500, 1500)))).toMatchObject({ isRgb: true });
    for (const components of [1, 4])
      expect(await readCover(save(`${components}.jpg`, jpeg(1500, 1500, components)))).toMatchObject({ isRgb: false });
  });

  it.each([
    ['too small', jpeg(600, 600), '600 by 600'],
    ['not square', jpeg(1500, 1400), '1500 by 1400'],
    ['no picture', Buffer.from('GIF89a'), 'no PNG or JPEG'],
    ['cut off', jpeg(1500, 1500).subarray(0, 21), 'no PNG or JPEG'],
    ['empty', Buffer.alloc(0), 'no PNG or JPEG'],
  ])('refuses what is %s', async (name, bytes, message) => {
    await expect(readCover(save(name, bytes))).rejects.toMatchObject({
      code: 'config/cover',
      message: expect.stringContaining(message) as string,
    });
  });

  it('refuses a file that is not there', async () => {
    await expect(readCover(join(folder, 'nope.jpg'))).rejects.toMatchObject({ code: 'config/cover' });
  });
});
