import { createWriteStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { AntenneError } from '../errors/antenne-error.ts';
import { runFfmpeg } from './ffmpeg.ts';
import { gainAndLimiter } from './gain-and-limiter.ts';
import { measureMp3, type Measurement } from './measure.ts';

/** One encode of a whole programme. */
export interface EncodeJob {
  readonly ffmpeg: string;
  /** Mono PCM bytes at `sampleRate`. */
  readonly pcm: AsyncIterable<Buffer>;
  readonly sampleRate: number;
  readonly gainDb: number;
  readonly bitrateKbps: number;
  /** The ID3 tag that goes before the first frame. */
  readonly tag: Uint8Array;
  readonly path: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** LAME's own scale, 0 slowest to 9 fastest: 7 takes a third of the time of 2, with less noise for mono speech (docs/decisions/lame-quality.md). */
const LAME_QUALITY = 7;
export const EPISODE_SAMPLE_RATE: number = 44_100;

/** Writes an MP3 (CBR, 44.1 kHz, mono, no Xing header: its seek table misleads players) and measures it while it is written. */
export async function encodeMp3(job: EncodeJob): Promise<Measurement> {
  const file = createWriteStream(job.path, { flags: 'wx', mode: 0o644 });
  const written = finished(file).catch((cause: Error) => {
    throw new AntenneError('audio/disk', `the MP3 could not be written: ${cause.message}`, {
      where: job.path,
      hint: 'free some space or choose another folder with --out',
      cause,
    });
  });
  const listened = new PassThrough({ highWaterMark: 1 << 20 });
  const encoded = new PassThrough();
  const abort = new AbortController();
  const signal = job.signal ? AbortSignal.any([job.signal, abort.signal]) : abort.signal;

  file.write(job.tag);
  encoded.pipe(file);
  encoded.pipe(listened);
  const encoding = runFfmpeg({
    binary: job.ffmpeg,
    input: Readable.from(job.pcm, { objectMode: false }),
    inputOptions: ['-f', 's16le', '-ar', String(job.sampleRate), '-ac', '1'],
    outputOptions: [
      ...['-af', gainAndLimiter(job.gainDb)],
      ...[
        '-ar',
        String(EPISODE_SAMPLE_RATE),
        '-ac',
        '1',
        '-c:a',
        'libmp3lame',
        '-b:a',
        `${job.bitrateKbps}k`,
        '-compression_level',
        String(LAME_QUALITY),
      ],
      ...[
        '-write_xing',
        '0',
        '-id3v2_version',
        '0',
        '-map_metadata',
        '-1',
        '-fflags',
        '+bitexact',
        '-flags:a',
        '+bitexact',
        // Packets of a few hundred bytes, each written and copied alone, would cost more than the limiter.
        '-flush_packets',
        '0',
        '-f',
        'mp3',
      ],
    ],
    output: encoded,
    signal,
    timeoutMs: job.timeoutMs,
  });
  const measuring = measureMp3(listened, job.ffmpeg, job.timeoutMs, signal);
  try {
    const [, measurement] = await Promise.all([encoding, measuring, written]);
    return measurement;
  } catch (error) {
    abort.abort(error);
    file.destroy();
    await Promise.allSettled([encoding, measuring, written]);
    throw error;
  }
}
