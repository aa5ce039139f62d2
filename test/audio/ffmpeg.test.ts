import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runFfmpeg } from '../../src/audio/ffmpeg.ts';
import { measureMp3 } from '../../src/audio/measure.ts';
import { writeFakeFfmpeg } from './fake-ffmpeg.ts';

describe.skipIf(process.platform === 'win32')('an ffmpeg that ends well and does nothing', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antenne-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const NOTHING = { code: 'audio/ffmpeg-failed', message: expect.stringContaining('without any output') };

  it('is named when it encodes', async () => {
    const binary = writeFakeFfmpeg(join(folder, 'ffmpeg'), 'echo said >&2; exit 0');
    const running = runFfmpeg({
      ...{
        binary,
        input: Readable.from([Buffer.alloc(2)]),
        inputOptions: ['-f', 's16le'],
        outputOptions: ['-f', 'mp3'],
      },
      ...{ output: new PassThrough(), timeoutMs: 10_000 },
    });
    await expect(running).rejects.toMatchObject({ ...NOTHING, where: binary, hint: expect.any(String) });
  });

  it('is named when it measures, and what it said otherwise', async () => {
    const mp3 = (): Readable => Readable.from([Buffer.alloc(2)]);
    const silent = writeFakeFfmpeg(join(folder, 'silent'), 'exit 0');
    await expect(measureMp3(mp3(), silent, 10_000)).rejects.toMatchObject(NOTHING);
    const talking = writeFakeFfmpeg(join(folder, 'talking'), 'echo strange >&2');
    await expect(measureMp3(mp3(), talking, 10_000)).rejects.toMatchObject({
      code: 'audio/not-measurable',
      message: 'the MP3 could not be decoded\nstrange',
      hint: expect.stringContaining('antenne doctor'),
    });
  });
});
