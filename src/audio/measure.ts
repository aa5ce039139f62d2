import type { Readable } from 'node:stream';
import { AntenneError } from '../errors/antenne-error.ts';
import { runFfmpeg } from './ffmpeg.ts';

/** What a decoder hears in a finished file. */
export interface Measurement {
  readonly loudnessLufs: number;
  readonly truePeakDbtp: number;
  /** Length of what was decoded, to 10 ms; headers are not believed. */
  readonly durationMs: number;
}

/** Decodes an MP3 to its end and measures it (EBU R 128 by ffmpeg). */
export async function measureMp3(
  input: Readable,
  ffmpeg: string,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Measurement> {
  const log = await runFfmpeg({
    binary: ffmpeg,
    input,
    inputOptions: ['-f', 'mp3'],
    outputOptions: ['-map', '0:a:0', '-af', 'ebur128=framelog=verbose:peak=true', '-f', 'null'],
    signal,
    timeoutMs,
  });
  const [, hours, minutes, seconds] = [...log.matchAll(/time=(\d+):(\d+):(\d+(?:\.\d+)?)/g)].at(-1) ?? [];
  const measurement = {
    loudnessLufs: loudnessIn(log),
    truePeakDbtp: lastNumber(log, /\bPeak:\s+(-?[\d.]+|-?inf|nan) dBFS/g),
    durationMs: Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000),
  };
  if (!Number.isFinite(measurement.durationMs)) {
    const said = log.trim().split('\n').slice(-3).join('\n');
    throw new AntenneError('audio/not-measurable', `the MP3 could not be decoded\n${said}`, {
      where: ffmpeg,
      hint: 'run `antenne doctor` to see which ffmpeg is used; FFMPEG_PATH names another',
    });
  }
  return measurement;
}

function loudnessIn(log: string): number {
  return lastNumber(log, /\bI:\s+(-?[\d.]+|-?inf|nan) LUFS/g);
}

function lastNumber(log: string, pattern: RegExp): number {
  return Number([...log.matchAll(pattern)].at(-1)?.[1]?.replace('inf', 'Infinity') ?? Number.NaN);
}
