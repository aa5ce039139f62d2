import { rm } from 'node:fs/promises';
import { AntenneError } from '../errors/antenne-error.ts';
import { HIGHEST_PEAK_DBTP, LENGTH_TOLERANCE_MS, LOUDNESS_TOLERANCE_LU } from './bounds.ts';
import { encodeMp3 } from './encode-mp3.ts';
import type { Measurement } from './measure.ts';
import { mixProgramme } from './mix.ts';
import type { Spool } from './spool.ts';
import { timelineMs, type Timeline } from './timeline.ts';
import { findGains } from './voice-gains.ts';

/** What becomes an MP3, and what it must measure. */
export interface Mp3Job {
  readonly timeline: Timeline;
  readonly spool: Spool;
  readonly ffmpeg: string;
  readonly loudnessLufs: number;
  readonly bitrateKbps: number;
  readonly tag: Uint8Array;
  readonly path: string;
  readonly signal?: AbortSignal | undefined;
}

/** Aim of the loudness in LU; a file outside it is encoded once more with the gain corrected. */
const AIM_LU = 0.5;

/** Mixes, encodes and measures until the finished file is as it must be; at most twice. Throws `verify/loudness`, `verify/true-peak` or `verify/length`. */
export async function makeMp3(job: Mp3Job): Promise<Measurement> {
  const { timeline, spool, ffmpeg, signal } = job;
  const timeoutMs = 60_000 + timelineMs(timeline);
  let gains = findGains(timeline, job.loudnessLufs);
  for (let attempt = 1; ; attempt++) {
    const measured = await encodeMp3({
      ffmpeg,
      pcm: mixProgramme(timeline, spool, gains),
      sampleRate: timeline.sampleRate,
      gainDb: gains.programmeDb,
      bitrateKbps: job.bitrateKbps,
      tag: job.tag,
      path: job.path,
      timeoutMs,
      signal,
    });
    const offLu = job.loudnessLufs - measured.loudnessLufs;
    const good = Math.abs(offLu) <= AIM_LU && measured.truePeakDbtp <= HIGHEST_PEAK_DBTP;
    if (good || attempt === 2 || !Number.isFinite(offLu)) {
      checkMeasurement(measured, job);
      return measured;
    }
    await rm(job.path, { force: true });
    const overPeakDb = Math.max(0, measured.truePeakDbtp - HIGHEST_PEAK_DBTP);
    gains = { ...gains, programmeDb: gains.programmeDb + offLu * (offLu > 0 ? 1.4 : 1) - overPeakDb };
  }
}

function checkMeasurement(measured: Measurement, job: Mp3Job): void {
  const hint = 'run the same command again; if it stays so, please report it';
  const expectedMs = timelineMs(job.timeline);
  if (Math.abs(measured.durationMs - expectedMs) > LENGTH_TOLERANCE_MS) {
    throw new AntenneError(
      'verify/length',
      `the MP3 decodes to ${measured.durationMs / 1000} s, but ${expectedMs / 1000} s were mixed`,
      { where: job.path, hint },
    );
  }
  if (!(Math.abs(measured.loudnessLufs - job.loudnessLufs) <= LOUDNESS_TOLERANCE_LU)) {
    throw new AntenneError(
      'verify/loudness',
      `the MP3 measures ${measured.loudnessLufs} LUFS, not ${job.loudnessLufs}`,
      { where: job.path, hint },
    );
  }
  if (!(measured.truePeakDbtp <= HIGHEST_PEAK_DBTP)) {
    throw new AntenneError(
      'verify/true-peak',
      `the MP3 peaks at ${measured.truePeakDbtp} dBTP, above ${HIGHEST_PEAK_DBTP}`,
      { where: job.path, hint },
    );
  }
}
