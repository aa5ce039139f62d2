import { mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClipCache } from '../../src/tts/clip-cache.ts';
import type { Speech } from '../../src/tts/tts-adapter.ts';
import type { Warning } from '../../src/model/warning.ts';

const KEY = 'ab'.padEnd(64, '0');
const SPEECH: Speech = {
  bytes: new Uint8Array(2_000).fill(7),
  format: { container: 'pcm', sampleRate: 22_050, channels: 1 },
  marks: [{ name: 'c1', startMs: 120 }],
  words: [{ text: { start: 0, end: 2 }, startMs: 10, endMs: 90 }],
  warnings: [],
};

describe('the clip cache', () => {
  let folder: string;
  let warnings: Warning[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antenne-test-'));
    warnings = [];
  });
  afterEach(() => rm(folder, { recursive: true }));
  const open = (): ReturnType<typeof openClipCache> => openClipCache(folder, (warning) => warnings.push(warning));

  it('gives back what was written, marks and words included', async () => {
    await open().write(KEY, SPEECH);
    const found = await open().read(KEY);
    expect(found?.bytes).toEqual(Buffer.from(SPEECH.bytes));
    expect(found?.marks).toEqual(SPEECH.marks);
    expect(found?.words).toEqual(SPEECH.words);
    expect(warnings).toEqual([]);
  });

  it('knows nothing of a key that was never written, without a warning', async () => {
    expect(await open().read(KEY)).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('knows nothing of an entry in an older form, without a warning', async () => {
    await open().write(KEY, SPEECH);
    const sidecar = join(folder, 'ab', `${KEY}.json`);
    await writeFile(sidecar, (await readFile(sidecar, 'utf8')).replace('antenne-clip/2', 'antenne-clip/1'));
    expect(await open().read(KEY)).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it.each([
    ['cut', (path: string) => truncate(path, 600)],
    ['empty', (path: string) => truncate(path, 0)],
    [
      'changed in one byte',
      async (path: string) => {
        const bytes = await readFile(path);
        bytes[999] = 255;
        await writeFile(path, bytes);
      },
    ],
    ['gone', (path: string) => rm(path)],
  ])('does not give a clip that is %s, and warns', async (_what, damage) => {
    await open().write(KEY, SPEECH);
    await damage(join(folder, 'ab', `${KEY}.clip`));
    expect(await open().read(KEY)).toBeUndefined();
    expect(warnings.map(({ code }) => code)).toEqual(['cache/damaged']);
    await open().write(KEY, SPEECH);
    expect(await open().read(KEY)).toBeDefined();
  });

  it.each(['', 'null', '5', '[]', '{}', '{"format":"antenne-clip/2","bytes":1}'])(
    'calls a clip damaged that is described as %j, in plain words',
    async (description) => {
      await open().write(KEY, SPEECH);
      await writeFile(join(folder, 'ab', `${KEY}.json`), description);
      expect(await open().read(KEY)).toBeUndefined();
      expect(warnings.map(({ message }) => message)).toEqual([
        `cached clip ${KEY.slice(0, 12)}… is not usable (its description is damaged); speaking it anew`,
      ]);
    },
  );

  it('goes on without a folder it cannot read or write, and says so once', async () => {
    await writeFile(join(folder, 'ab'), 'a file in the way');
    const cache = open();
    expect(await Promise.all([cache.read(KEY), cache.read(`${KEY.slice(0, -1)}1`)])).toEqual([undefined, undefined]);
    await Promise.all([cache.write(KEY, SPEECH), cache.write(`${KEY.slice(0, -1)}1`, SPEECH)]);
    await cache.write(KEY, SPEECH);
    expect(warnings.map(({ code }) => code)).toEqual(['cache/not-writable']);
  });

  it.skipIf(process.platform === 'win32')('says once that it cannot read', async () => {
    const looping = 'cd'.padEnd(64, '0');
    await symlink('cd', join(folder, 'cd'));
    const cache = open();
    await Promise.all([cache.read(looping), cache.read(`${looping.slice(0, -1)}1`)]);
    expect(warnings.map(({ code }) => code)).toEqual(['cache/not-readable']);
  });

  it.runIf(process.platform === 'linux')('does not hang where no folder can be made', async () => {
    await openClipCache('/proc/antenne/clips', (warning) => warnings.push(warning)).write(KEY, SPEECH);
    expect(warnings.map(({ code }) => code)).toEqual(['cache/not-writable']);
  });

  it('leaves no temporary file behind', async () => {
    await open().write(KEY, SPEECH);
    expect((await readdir(join(folder, 'ab'))).toSorted()).toEqual([`${KEY}.clip`, `${KEY}.json`]);
  });
});
