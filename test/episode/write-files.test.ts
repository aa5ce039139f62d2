import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWritable, openFileSet, sweepAbandoned, syncFile } from '../../src/episode/write-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a set of files', () => {
  it('shows none of its files before all are published, and then all, in place of those that were there', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    const files = openFileSet(folder);
    await files.write('a.txt', 'new');
    await writeFile(files.temporary('b.mp3'), 'made by another program');
    expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual(['a.txt']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
    await files.publish();
    expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'b.mp3']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  it('leaves nothing behind when it is discarded, and the old files as they were', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    const files = openFileSet(folder);
    await files.write('a.txt', 'new');
    files.temporary('never-written.mp3');
    await files.discard();
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('publishes all or none: where one cannot be put in its place, the old ones come back', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    const files = openFileSet(folder);
    await files.write('a.txt', 'new');
    await files.write('b.txt', 'new');
    await files.write('in-the-way', '');
    await files.write('manifest.json', '');
    await mkdir(join(folder, 'in-the-way'));
    await expect(files.publish()).rejects.toMatchObject({
      code: 'audio/not-writable',
      where: join(folder, 'in-the-way'),
    });
    await files.discard();
    expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'in-the-way']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('says what could not be written, and where', async () => {
    const files = openFileSet(join(folder, 'missing'));
    await expect(files.write('a.txt', '')).rejects.toMatchObject({
      code: 'audio/disk',
      where: join(folder, 'missing'),
    });
  });

  it('is not swept away by another run while its own is alive', async () => {
    const files = openFileSet(folder);
    await files.write('a.txt', 'new');
    await sweepAbandoned(folder);
    await files.publish();
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});

describe('checkWritable', () => {
  it('sees that a missing folder can be made, and leaves nothing behind', async () => {
    await checkWritable(join(folder, 'a', 'b'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a file', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const path of ['file', 'file/below'])
      await expect(checkWritable(join(folder, path))).rejects.toMatchObject({ code: 'audio/not-writable' });
  });
});

it('tells the size of a file that was synced', async () => {
  await writeFile(join(folder, 'a.bin'), new Uint8Array(1_234));
  expect(await syncFile(join(folder, 'a.bin'))).toBe(1_234);
});
