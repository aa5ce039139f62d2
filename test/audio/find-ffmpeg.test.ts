import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFfmpeg } from '../../src/audio/find-ffmpeg.ts';
import { writeFakeFfmpeg } from './fake-ffmpeg.ts';

describe.skipIf(process.platform === 'win32')('what is remembered of an ffmpeg', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antenne-test-'));
    path = writeFakeFfmpeg(join(folder, 'ffmpeg'), '');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is kept in a file', async () => {
    const memoryFile = join(folder, 'cache', 'ffmpeg.json');
    const found = await findFfmpeg({ env: { FFMPEG_PATH: path } }, { memoryFile });
    expect(found).toEqual({ path, from: 'FFMPEG_PATH', version: '6.0' });
    expect(JSON.parse(await readFile(memoryFile, 'utf8'))).toMatchObject({ version: '6.0' });
  });

  it('leaves no temporary file where it cannot be kept', async () => {
    const memoryFile = join(folder, 'ffmpeg.json');
    await mkdir(join(memoryFile, 'in the way'), { recursive: true });
    await findFfmpeg({ env: { FFMPEG_PATH: path } }, { memoryFile });
    expect((await readdir(folder)).toSorted()).toEqual(['ffmpeg', 'ffmpeg.json']);
  });
});
