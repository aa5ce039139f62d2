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
  spokenStart: 0,
  ssml: `<speak>${index}</speak>`,
  cues: [{ text: { start: 0, end: 9 }, spoken: { start: 0, end: 9 } }],
  pauseAfterMs: 0,
}));

function engine(
  answer: (request: SpeechRequest, call: number, signal: AbortSignal | undefined) => Promise<string>,
  requestsPerSecond?: number,
): {
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
      ...(requestsPerSecond !== undefined && { requestsPerSecond }),
    },
    listVoices: async () => [],
    async synthesize(request, call) {
      calls++;
      most = Math.max(most, ++underWay);
      try {
        const said = await answer(request, calls, call?.signal);
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

  it('spaces calls so that no more go out in a second than the engine allows', async () => {
    const startedMs: number[] = [];
    const { adapter } = engine(async ({ text }) => {
      startedMs.push(performance.now());
      return text;
    }, 40);
    for await (const spoken of synthesizeAll(segments.slice(0, 5), () => adapter, options)) void spoken;
    startedMs.forEach((at, i) => expect(at - (startedMs[0] ?? 0)).toBeGreaterThan(i * 25 - 5));
  });

  it('tells a call that takes too long to stop, and tries again', async () => {
    const reasons: unknown[] = [];
    const { adapter } = engine(async ({ text }, call, signal) => {
      if (call === 1) await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      if (call === 1) reasons.push(signal?.reason);
      return text;
    });
    const heard: string[] = [];
    for await (const { clip } of synthesizeAll(segments.slice(0, 1), () => adapter, { ...options, timeoutMs: 20 }))
      heard.push(clip);
    expect(heard).toHaveLength(1);
    expect(reasons).toEqual([expect.objectContaining({ code: 'tts/timeout', retryable: true })]);
  });

  it('throws the reason of a stop while it waits for another try', async () => {
    const stop = new AbortController();
    const { adapter } = engine(async () => {
      setTimeout(() => stop.abort(new Error('enough')), 5);
      throw new AntenneError('tts/busy', 'busy', { retryable: true });
    });
    const stoppable = { ...options, backoffMs: () => 60_000, signal: stop.signal };
    await expect(synthesizeAll(segments.slice(0, 1), () => adapter, stoppable).next()).rejects.toThrow('enough');
  });
});
