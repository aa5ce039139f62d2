/**
 * The embedded espeak-ng in a process of its own (its licence is GPL-3.0; antenne's is not). Speaks what comes over the IPC channel
 * and ends when that channel closes, so it never outlives its parent.
 */
import type { EspeakReply, EspeakRequest } from './espeak-messages.ts';

interface EspeakEvent {
  readonly type: string;
  readonly audio_position: number;
  readonly id: string | number;
}
interface EspeakWorker {
  set_voice(name: string, language: string, gender: number, age: number, variant: number): number;
  set_pitch(pitch: number): void;
  synthesize(ssml: string, onAudio: (pcm: Int16Array, events: readonly EspeakEvent[]) => boolean): void;
}
interface EspeakModule {
  readonly HEAPU8: Uint8Array;
  readonly eSpeakNGWorker: new () => EspeakWorker | Promise<EspeakWorker>;
}

const BUFFER_BYTES = 65_536;

process.on('disconnect', () => process.exit(0));
// The parent decides when to stop: a Ctrl-C that reaches the whole group must not end a sentence half-way and look like a crash.
process.on('SIGINT', () => undefined);

const speak = await startEngine();
process.on('message', (request: EspeakRequest) => process.send?.(answer(request)));
process.send?.({ ready: true });

function answer(request: EspeakRequest): EspeakReply {
  try {
    return speak(request);
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Bytes of the engine depend on all it said before. So its memory is put back to a clean copy before each call, after its string
 * buffer has grown to its final size (a buffer that grows later would lie in memory that the clean copy believes free, and text
 * would be overwritten), and the clock stands still while it starts, because it seeds the engine's noise.
 */
async function startEngine(): Promise<(request: EspeakRequest) => EspeakReply> {
  const realNow = Date.now;
  Date.now = () => 0;
  // @ts-ignore: the package has no types, and is optional
  const { default: load } = (await import('@echogarden/espeak-ng-emscripten')) as {
    default: () => Promise<EspeakModule>;
  };
  const engine = await load();
  const worker = await new engine.eSpeakNGWorker();
  Date.now = realNow;
  const padding = '\0'.repeat(BUFFER_BYTES);
  for (let i = 0; i < 2; i++) worker.synthesize(padding, () => false);
  const clean = engine.HEAPU8.slice();

  return ({ id, voice, pitch, ssml }) => {
    if (Buffer.byteLength(ssml) >= BUFFER_BYTES) throw new Error('the document is too long for the engine');
    if (engine.HEAPU8.length !== clean.length) throw new Error('the engine ran out of its memory');
    engine.HEAPU8.set(clean);
    worker.set_voice(voice, '', 0, 0, 0);
    worker.set_pitch(pitch);
    const parts: Int16Array[] = [];
    const marks: { name: string; startMs: number }[] = [];
    let words = 0;
    worker.synthesize(ssml, (pcm, events) => {
      parts.push(pcm);
      for (const event of events) {
        if (event.type === 'word') words++;
        else if (event.type === 'mark') marks.push({ name: String(event.id), startMs: event.audio_position });
      }
      return false;
    });
    return { id, pcm: joinSamples(parts), marks, words };
  };
}

function joinSamples(parts: readonly Int16Array[]): Uint8Array {
  const joined = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return new Uint8Array(joined.buffer);
}
