import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import type { Segment } from '../../src/model/segment.ts';
import { synthesizeAll } from '../../src/tts/synthesize-all.ts';
import type { SpeechRequest, TtsAdapter } from '../../src/tts/tts-adapter.ts';

const segments = Array.from({ length: 9 }, (_, index): Segment => ({
  id: `l${index}.1`,
  line: `l${index}`,
  speaker: 'narrator',
  engine: 'scripted',
  voice: 'v',
  language: 'fr',
  text: `Phrase ${index}.`,
  ssml: `<speak>${index}</speak>`,
  cues: [{ text: { start: 0, end: 9 }, spoken: { start: 0, end: 9 } }],
  pauseAfterMs: 0,
}));

function engine(answer: (request: SpeechRequest, call: number) => Promise<string>): {
  adapter: TtsAdapter;
  calls: () => number;
  most: () => number;
} {
  let calls = 0;
  let underWay = 0;
  let most = 0;
  const adapter: TtsAdapter = {
    specification: 1,
    id: 'scripted',
    cacheIdentity: 'scripted 1',
    abilities: {
      ssml: new Set(),
      limit: { value: 1_000, unit: 'characters' },
      format: { container: 'pcm', sampleRate: 8_000, channels: 1 },
      timing: 'none',
      maxConcurrent: 3,
      deterministic: true,
    },
    listVoices: async () => [],
    async synthesize(request) {
      calls++;
      most = Math.max(most, ++underWay);
      try {
        const said = await answer(request, calls);
        return {
          bytes: new TextEncoder().encode(said),
          format: { container: 'pcm', sampleRate: 8_000, channels: 1 },
          warnings: [],
        };
      } finally {
        underWay--;
      }
    },
  };
  return { adapter, calls: () => calls, most: () => most };
}

const options = {
  cache: undefined,
  onWarning: () => undefined,
  accept: async (speech: { bytes: Uint8Array }) => new TextDecoder().decode(speech.bytes),
  backoffMs: () => 1,
};

describe('synthesizeAll', () => {
  it('keeps the order, whichever answer comes first, and never asks for more at once than the engine takes', async () => {
    const { adapter, most } = engine(async ({ text }) => {
      await new Promise((resolve) => setTimeout(resolve, text.includes('0') ? 30 : 1));
      return text;
    });
    const heard: string[] = [];
    for await (const { clip } of synthesizeAll(segments, () => adapter, options)) heard.push(clip);
    expect(heard).toEqual(segments.map(({ text }) => text));
    expect(most()).toBeLessThanOrEqual(3);
  });

  it('tries again what can succeed, and names the line of what cannot', async () => {
    const { adapter } = engine(async ({ text }, call) => {
      if (call === 1) throw new AntenneError('tts/busy', 'busy', { retryable: true });
      return text;
    });
    const heard: string[] = [];
    for await (const { clip } of synthesizeAll(segments.slice(0, 2), () => adapter, options)) heard.push(clip);
    expect(heard).toHaveLength(2);

    const refusing = engine(async () => {
      throw new AntenneError('tts/unauthorized', 'the key is wrong');
    });
    const all = (async () => {
      for await (const spoken of synthesizeAll(segments.slice(0, 1), () => refusing.adapter, options)) void spoken;
    })();
    await expect(all).rejects.toMatchObject({
      code: 'tts/unauthorized',
      where: expect.stringContaining('line l0') as string,
    });
    expect(refusing.calls()).toBe(1);
  });

  it('gives up after three tries', async () => {
    const { adapter, calls } = engine(async () => {
      throw new AntenneError('tts/busy', 'busy', { retryable: true });
    });
    await expect(
      (async () => {
        for await (const spoken of synthesizeAll(segments.slice(0, 1), () => adapter, options)) void spoken;
      })(),
    ).rejects.toMatchObject({ code: 'tts/busy' });
    expect(calls()).toBe(3);
  });
});
