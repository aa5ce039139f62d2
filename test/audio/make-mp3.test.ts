import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFfmpeg } from '../../src/audio/find-ffmpeg.ts';
import { makeMp3, type Mp3Job } from '../../src/audio/make-mp3.ts';
import { openSpool, type Spool } from '../../src/audio/spool.ts';
import { planTimeline, type TimedClip } from '../../src/audio/timeline.ts';
import { clipOf, tone } from './sample-segment.ts';

const RATE = 22_050;
const TAG = new Uint8Array([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 0, 0]);

describe('makeMp3', () => {
  let ffmpeg: string;
  let folder: string;
  let spool: Spool;
  beforeAll(async () => {
    ffmpeg = (await findFfmpeg({ env: process.env })).path;
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antenne-test-'));
    spool = await openSpool();
  });
  afterEach(async () => {
    await spool.dispose();
    await rm(folder, { recursive: true });
  });

  /** Six seconds of sound, with what is believed of it changed. */
  async function job(level: number, believed: (clip: TimedClip) => Partial<TimedClip> = () => ({})): Promise<Mp3Job> {
    const samples = tone(6, RATE, level);
    await spool.append(samples);
    const clip = clipOf(samples, RATE);
    const timeline = planTimeline([{ ...clip, ...believed(clip) }], RATE);
    return { timeline, spool, ffmpeg, loudnessLufs: -16, bitrateKbps: 96, tag: TAG, path: join(folder, 'x.mp3') };
  }

  const louder = (factor: number) => (clip: TimedClip) => ({ energies: clip.energies.map((each) => each * factor) });

  it('makes a file as loud as was asked for at the first try, where sound is as it was measured', async () => {
    const asked = await job(0.05);
    const { loudnessLufs, truePeakDbtp, durationMs } = await makeMp3(asked);
    expect(Math.abs(loudnessLufs + 16)).toBeLessThanOrEqual(0.2);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1);
    expect(durationMs / 1000).toBeCloseTo(0.15 + 6 + 0.6, 1);
    expect((await readFile(asked.path)).subarray(0, TAG.length)).toEqual(Buffer.from(TAG));
  });

  it.each([
    ['quiet', 10 ** 0.2],
    ['loud', 10 ** -0.3],
  ])('corrects a file that became too %s', async (_what, factor) => {
    const { loudnessLufs } = await makeMp3(await job(0.05, louder(factor)));
    expect(Math.abs(loudnessLufs + 16)).toBeLessThanOrEqual(1);
  });

  it('refuses a file that is still too quiet after one correction', async () => {
    // Louder than a limiter at -1.5 dBFS lets any sound become.
    const asked = { ...(await job(0.5)), loudnessLufs: 3 };
    await expect(makeMp3(asked)).rejects.toMatchObject({ code: 'verify/loudness', where: asked.path });
  });

  it('refuses silence', async () => {
    await expect(makeMp3(await job(0))).rejects.toMatchObject({ code: 'verify/loudness' });
  });

  it('refuses a file that is not as long as the timeline', async () => {
    const asked = await job(0.05);
    const timeline = { ...asked.timeline, samples: asked.timeline.samples + RATE };
    await expect(makeMp3({ ...asked, timeline })).rejects.toMatchObject({ code: 'verify/length' });
  });
});
