import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Episode } from '../model/episode.ts';
import { HIGHEST_PEAK_DBTP, LENGTH_TOLERANCE_MS, LOUDNESS_TOLERANCE_LU } from '../audio/bounds.ts';
import { measureMp3 } from '../audio/measure.ts';
import type { VerifyCheck } from './verify-episode.ts';

/** What another version of ffmpeg may measure otherwise, in LU and dB. */
const CLAIM_TOLERANCE = 0.3;

/** Decodes and measures the MP3, and compares it with its bounds and with what the manifest says. */
export async function checkSound(
  episode: Episode,
  folder: string,
  ffmpeg: string,
  signal: AbortSignal | undefined,
): Promise<readonly VerifyCheck[]> {
  const { audio } = episode;
  const timeoutMs = 60_000 + Math.max(0, audio.durationMs);
  let measured;
  const found = await stat(join(folder, audio.file)).catch(() => undefined);
  if (!found?.isFile()) return [{ name: 'sound', ok: false, detail: 'there is no MP3 to measure' }];
  try {
    measured = await measureMp3(createReadStream(join(folder, audio.file)), ffmpeg, timeoutMs, signal);
  } catch (error) {
    if (!(error instanceof AntenneError)) throw error;
    return [{ name: 'sound', ok: false, detail: error.message.split('\n')[0] ?? '' }];
  }
  const offMs = Math.abs(measured.durationMs - audio.durationMs);
  return [
    {
      name: 'length',
      ok: offMs <= LENGTH_TOLERANCE_MS,
      detail: `decodes to ${measured.durationMs / 1000} s, the timeline has ${audio.durationMs / 1000} s`,
    },
    {
      name: 'loudness',
      ok: Math.abs(measured.loudnessLufs - audio.targetLufs) <= LOUDNESS_TOLERANCE_LU,
      detail: `${measured.loudnessLufs} LUFS, wanted ${audio.targetLufs} ±${LOUDNESS_TOLERANCE_LU}`,
    },
    {
      name: 'claims',
      ok:
        Math.abs(measured.loudnessLufs - audio.loudnessLufs) <= CLAIM_TOLERANCE &&
        Math.abs(measured.truePeakDbtp - audio.truePeakDbtp) <= CLAIM_TOLERANCE,
      detail: `the manifest says ${audio.loudnessLufs} LUFS and ${audio.truePeakDbtp} dBTP`,
    },
    {
      name: 'true peak',
      ok: measured.truePeakDbtp <= HIGHEST_PEAK_DBTP,
      detail: `${measured.truePeakDbtp} dBTP, at most ${HIGHEST_PEAK_DBTP}`,
    },
  ];
}
