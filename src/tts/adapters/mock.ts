import type { Voice } from '../../model/voice.ts';
import { AntenneError } from '../../errors/antenne-error.ts';
import { defineTtsAdapter, type CreateTtsAdapter, type SpeechWord, type TtsAdapter } from '../tts-adapter.ts';

const SAMPLE_RATE = 22_050;
const CHARACTERS_PER_SECOND = 14;
const VOICES: readonly {
  readonly id: string;
  readonly gender: 'female' | 'male' | 'neutral';
  readonly pitchHz: number;
}[] = [
  { id: 'mock-1', gender: 'female', pitchHz: 220 },
  { id: 'mock-2', gender: 'male', pitchHz: 110 },
  { id: 'mock-3', gender: 'female', pitchHz: 280 },
  { id: 'mock-4', gender: 'male', pitchHz: 85 },
  { id: 'mock-5', gender: 'neutral', pitchHz: 165 },
  { id: 'mock-6', gender: 'male', pitchHz: 140 },
  { id: 'mock-7', gender: 'female', pitchHz: 350 },
];

/**
 * The local mock: hums each word in the voice's pitch. No dependency, the same bytes every time, as long as the text would take.
 * With the option `timing: 'word'` it tells when each word sounds instead of each mark, as many vendors do.
 */
export const createMockAdapter: CreateTtsAdapter = defineTtsAdapter(({ timing }): TtsAdapter => ({
  specification: 1,
  id: 'mock',
  abilities: {
    dialect: 'ssml',
    limit: { value: 10_000, unit: 'characters' },
    format: { container: 'wav', sampleRate: SAMPLE_RATE, channels: 1 },
    timing: timing === 'word' ? 'word' : 'mark',
    maxConcurrent: 4,
    deterministic: true,
  },
  cacheIdentity: timing === 'word' ? 'mock adapter 1, words' : 'mock adapter 1',
  listVoices: async (call) =>
    VOICES.map((voice): Voice => ({
      ...voice,
      languages: call?.language === undefined ? ['fr', 'en', 'de', 'es'] : [call.language],
    })),
  async synthesize(request, call) {
    call?.signal?.throwIfAborted();
    const voice = VOICES.find(({ id }) => id === request.voice);
    if (!voice) {
      throw new AntenneError('voice/unknown', `engine "mock" has no voice "${request.voice}"`, {
        hint: `known voices: ${VOICES.map(({ id }) => id).join(', ')}`,
      });
    }
    const { words, marks } = readDocument(request.ssml);
    const timed = timing === 'word' ? timeWords(request.text) : undefined;
    const said = timed?.map(({ text }) => request.text.slice(text.start, text.end)) ?? words;
    return {
      bytes: wavFile(hum(said, voice.pitchHz)),
      format: { container: 'wav', sampleRate: SAMPLE_RATE, channels: 1 },
      ...(timed ? { words: timed } : { marks }),
      warnings: [],
    };
  },
}));

/** The words of a text, cut behind apostrophes and hyphens too, with the times at which they are hummed. */
function timeWords(text: string): readonly SpeechWord[] {
  let characters = 0;
  return [...text.matchAll(/['’-]*[^\s'’-]+['’-]*/gu)].map(({ 0: word, index }) => {
    const startMs = (characters / CHARACTERS_PER_SECOND) * 1000;
    characters += word.length + 1;
    return {
      text: { start: index, end: index + word.length },
      startMs: Math.round(startMs),
      endMs: Math.round((characters / CHARACTERS_PER_SECOND) * 1000),
    };
  });
}

/** The words of a document and, for each mark, the time of the word that follows it. */
function readDocument(ssml: string): { words: readonly string[]; marks: { name: string; startMs: number }[] } {
  const words: string[] = [];
  const marks: { name: string; startMs: number }[] = [];
  let characters = 0;
  for (const [piece] of ssml.matchAll(/<[^>]*>|[^<\s]+/g)) {
    const mark = /^<mark name="([^"]*)"/.exec(piece);
    if (mark) marks.push({ name: mark[1] ?? '', startMs: Math.round((characters / CHARACTERS_PER_SECOND) * 1000) });
    if (piece.startsWith('<')) continue;
    const word = piece.replace(/&(?:#\d+|#x[0-9a-f]+|\w+);/gi, 'x');
    words.push(word);
    characters += word.length + 1;
  }
  return { words, marks };
}

/** A tone with two overtones that swells and fades once a word, so that it can be told from silence and pauses. */
function hum(words: readonly string[], pitchHz: number): Int16Array {
  const lengths = words.map((word) => Math.round(((word.length + 1) / CHARACTERS_PER_SECOND) * SAMPLE_RATE));
  const samples = new Int16Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const length of lengths) {
    for (let i = 0; i < length; i++, at++) {
      const phase = (2 * Math.PI * pitchHz * at) / SAMPLE_RATE;
      const envelope = Math.sin((Math.PI * i) / length);
      samples[at] = Math.round(
        9_000 * envelope * (Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.25 * Math.sin(3 * phase)) * 0.6,
      );
    }
  }
  return samples;
}

function wavFile(samples: Int16Array): Uint8Array {
  const data = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  const file = new Uint8Array(44 + data.length);
  const view = new DataView(file.buffer);
  const ascii = (at: number, text: string): void => file.set(new TextEncoder().encode(text), at);
  ascii(0, 'RIFF');
  view.setUint32(4, 36 + data.length, true);
  ascii(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, SAMPLE_RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  ascii(36, 'data');
  view.setUint32(40, data.length, true);
  file.set(data, 44);
  return file;
}
