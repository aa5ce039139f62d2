import { Readable, Writable } from 'node:stream';
import type { Speech } from '../tts/tts-adapter.ts';
import { runFfmpeg } from './ffmpeg.ts';
import { pcmSamples, type Pcm } from './pcm.ts';
import { mixDown, readWav } from './read-wav.ts';

/** The engine's answer as mono samples at the programme's rate; WAV and PCM of that rate need no other program. */
export async function decodeSpeech(
  speech: Speech,
  sampleRate: number,
  ffmpeg: string,
  signal?: AbortSignal,
): Promise<Pcm> {
  const { container, channels } = speech.format;
  if (container === 'mp3') return convert(speech.bytes, ['-f', 'mp3'], sampleRate, ffmpeg, signal);
  const pcm = container === 'wav' ? readWav(speech.bytes) : rawPcm(speech.bytes, channels, speech.format.sampleRate);
  if (pcm.sampleRate === sampleRate) return pcm;
  const raw = new Uint8Array(pcm.samples.buffer, pcm.samples.byteOffset, pcm.samples.byteLength);
  return convert(raw, ['-f', 's16le', '-ar', String(pcm.sampleRate), '-ac', '1'], sampleRate, ffmpeg, signal);
}

function rawPcm(bytes: Uint8Array, channels: 1 | 2, sampleRate: number): Pcm {
  const samples = pcmSamples(bytes);
  return { samples: channels === 2 ? mixDown(samples) : samples, sampleRate };
}

async function convert(
  bytes: Uint8Array,
  inputOptions: readonly string[],
  sampleRate: number,
  binary: string,
  signal?: AbortSignal,
): Promise<Pcm> {
  if (bytes.length === 0) return { samples: new Int16Array(), sampleRate };
  const parts: Buffer[] = [];
  await runFfmpeg({
    binary,
    input: Readable.from([Buffer.from(bytes)]),
    inputOptions,
    outputOptions: ['-vn', '-f', 's16le', '-ar', String(sampleRate), '-ac', '1'],
    output: new Writable({
      write(chunk: Buffer, _encoding, done) {
        parts.push(chunk);
        done();
      },
    }),
    signal,
    timeoutMs: 120_000,
  });
  return { samples: pcmSamples(Buffer.concat(parts)), sampleRate };
}
