import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCast, loadConfig } from '../../src/config/load-config.ts';
import { hashFile } from '../../src/episode/hash-file.ts';
import { readCover } from '../../src/episode/read-cover.ts';
import { readManifest } from '../../src/episode/read-manifest.ts';
import { readSource } from '../../src/source/read-source.ts';
import { openClipCache } from '../../src/tts/clip-cache.ts';

const KEY = 'ab'.padEnd(64, '0');

let folder: string;
let pipe: string;
beforeAll(async () => {
  if (process.platform === 'win32') return;
  folder = await mkdtemp(join(tmpdir(), 'antenne-pipes-'));
  pipe = join(folder, 'pipe');
  await mkdir(join(folder, 'ab'));
  execFileSync('mkfifo', [pipe, join(folder, 'ab', `${KEY}.json`)]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Nobody writes into the pipe, so that whoever reads it waits for ever. */
describe.skipIf(process.platform === 'win32')('a pipe that nobody writes into', () => {
  it('can be interrupted as a source', async () => {
    const place = { folder, standardInput: Readable.from([]), signal: AbortSignal.timeout(100) };
    await expect(readSource('pipe', place)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is refused as a config, a cast and a cover', async () => {
    const refused = { code: 'config/unreadable', message: 'the file cannot be read: it is a pipe, not a file' };
    await expect(loadConfig(folder, 'pipe')).rejects.toMatchObject(refused);
    await expect(loadCast(folder, 'pipe')).rejects.toMatchObject(refused);
    await expect(readCover(pipe)).rejects.toMatchObject({ code: 'config/cover' });
  });

  it('is refused as a file of an episode', async () => {
    await expect(readManifest(pipe)).rejects.toMatchObject({ code: 'input/not-found' });
    await expect(hashFile(pipe)).rejects.toThrow('it is a pipe, not a file');
  });

  it('is a damaged entry of the cache', async () => {
    const warnings: string[] = [];
    const cache = openClipCache(folder, ({ message }) => warnings.push(message));
    expect(await cache.read(KEY)).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('it is a pipe, not a file')]);
  });
});

describe.skipIf(process.platform === 'win32')('other sources that are no files', () => {
  it('read what somebody writes into a pipe, and forget its name', async () => {
    const reading = readSource('pipe', { folder, standardInput: Readable.from([]) });
    execFile('sh', ['-c', 'sleep 0.1; { printf "The harbour "; sleep 0.1; printf reopens; } > "$0"', pipe]);
    const source = await reading;
    expect(source).toMatchObject({ kind: 'article', path: null, input: { name: 'pipe' } });
    expect(source.kind === 'article' && Buffer.from(source.input.bytes).toString()).toBe('The harbour reopens');
  });

  it('refuse a device', async () => {
    await expect(readSource('/dev/null', { folder, standardInput: Readable.from([]) })).rejects.toMatchObject({
      code: 'input/not-a-file',
      message: 'this is a device, not a file',
    });
  });
});
