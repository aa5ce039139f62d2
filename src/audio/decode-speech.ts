import { Readable, Writable } from 'node:stream';
import { AntenneError } from '../errors/antenne-error.ts';
import { soundKind } from '../tts/sound-kind.ts';
import type { Speech } from '../tts/tts-adapter.ts';
import { badAudio } from './bad-audio.ts';
import { runFfmpeg } from './ffmpeg.ts';
import { pcmSamples, type Pcm } from './pcm.ts';
import { mixDown, readWav } from './read-wav.ts';

/**
 * The engine's answer as mono samples at the programme's rate; WAV and PCM of that rate need no other program. Throws `tts/bad-audio`
 * (retryable) for what is not in the format that the engine says it is in.
 */
export async function decodeSpeech(
  speech: Speech,
  sampleRate: number,
  ffmpeg: string,
  signal?: AbortSignal,
): Promise<Pcm> {
  const { container, channels } = speech.format;
  checkContainer(speech);
  if (container === 'mp3') return decodeMp3(speech.bytes, sampleRate, ffmpeg, signal);
  const pcm = container === 'wav' ? readWav(speech.bytes) : rawPcm(speech.bytes, channels, speech.format.sampleRate);
  if (pcm.sampleRate !== speech.format.sampleRate)
    throw badAudio(`it has ${pcm.sampleRate} samples a second instead of ${speech.format.sampleRate}`);
  if (pcm.sampleRate === sampleRate) return pcm;
  const raw = new Uint8Array(pcm.samples.buffer, pcm.samples.byteOffset, pcm.samples.byteLength);
  return convert(raw, ['-f', 's16le', '-ar', String(pcm.sampleRate), '-ac', '1'], sampleRate, ffmpeg, signal);
}

/** Raw samples have no sign by which to know them; all other kinds, and words, have. */
function checkContainer({ bytes, format: { container } }: Speech): void {
  const found = soundKind(bytes);
  if (bytes.length === 0) throw badAudio('it is empty');
  if (found === container || (container === 'pcm' && found === undefined && !isMarkup(bytes))) return;
  throw badAudio(`it is ${found ?? (isMarkup(bytes) ? 'a page or a message' : 'something else')}, not ${container}`);
}

/** The beginning of a page, of JSON or of XML, in letters alone. */
function isMarkup(bytes: Uint8Array): boolean {
  return /^\s*[<{[][\s\x20-\x7e]{15}/.test(String.fromCharCode(...bytes.subarray(0, 40)));
}

async function decodeMp3(bytes: Uint8Array, sampleRate: number, ffmpeg: string, signal?: AbortSignal): Promise<Pcm> {
  try {
    return await convert(bytes, ['-f', 'mp3'], sampleRate, ffmpeg, signal);
  } catch (error) {
    if (!(error instanceof AntenneError) || error.code !== 'audio/ffmpeg-failed') throw error;
    throw badAudio('it cannot be decoded', error);
  }
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
