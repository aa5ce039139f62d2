import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import type { Segment } from '../../src/model/segment.ts';
import { synthesizeAll, type SynthesisOptions } from '../../src/tts/synthesize-all.ts';
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
  maxConcurrent = 3,
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
      maxConcurrent,
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
  patience: { backoffMs: () => 1, firstPauseMs: 20 },
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
    for await (const { clip } of synthesizeAll(segments.slice(0, 1), () => adapter, {
      ...options,
      patience: { ...options.patience, timeoutMs: 20 },
    }))
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
    const stoppable = { ...options, patience: { backoffMs: () => 60_000 }, signal: stop.signal };
    await expect(synthesizeAll(segments.slice(0, 1), () => adapter, stoppable).next()).rejects.toThrow('enough');
  });

  it('begins no more calls in any second than the engine allows, retries among them', async () => {
    const startedMs: number[] = [];
    const { adapter } = engine(
      async ({ text }, call) => {
        startedMs.push(performance.now());
        if (call % 4 === 0) throw new AntenneError('tts/busy', 'busy', { retryable: true });
        return text;
      },
      10,
      9,
    );
    const heard = await hear(adapter, segments);
    expect(heard).toHaveLength(9);
    startedMs.forEach((at, i) => {
      const tenLater = startedMs[i + 10];
      if (tenLater !== undefined) expect(tenLater - at).toBeGreaterThanOrEqual(1_000);
    });
    expect(startedMs.length).toBeGreaterThan(10);
  });

  it('gives up at once when the engine asks for longer than two minutes, and says for how long', async () => {
    const { adapter, calls } = engine(async () => {
      throw new AntenneError('tts/rate-limited', 'too many calls', { retryable: true, retryAfterMs: 5_400_000 });
    });
    const { backoffMs: _, ...patience } = options.patience;
    await expect(hear(adapter, segments.slice(0, 1), { ...options, patience })).rejects.toMatchObject({
      code: 'tts/rate-limited',
      message: 'too many calls; it asks to be left alone for 90 minutes',
      hint: expect.stringContaining('cache') as string,
      where: expect.stringContaining('line l0') as string,
    });
    expect(calls()).toBe(1);
  });

  it('gives up when all tries together take too long', async () => {
    const { adapter, calls } = engine(async () => {
      throw new AntenneError('tts/busy', 'busy', { retryable: true });
    });
    const patience = { backoffMs: () => 60_000, totalTimeoutMs: 40 };
    await expect(hear(adapter, segments.slice(0, 1), { ...options, patience })).rejects.toMatchObject({
      code: 'tts/timeout',
      message: expect.stringContaining('busy') as string,
    });
    expect(calls()).toBe(1);
  });

  it('slows down for an engine that takes less than it said, and gets all of it said', async () => {
    let underWay = 0;
    const { adapter, calls } = engine(
      async ({ text }) => {
        if (underWay >= 2) throw new AntenneError('tts/rate-limited', 'slow down', { retryable: true });
        underWay++;
        await new Promise((resolve) => setTimeout(resolve, 5));
        underWay--;
        return text;
      },
      undefined,
      8,
    );
    const many = Array.from({ length: 10 }, () => segments).flat();
    expect(await hear(adapter, many)).toEqual(many.map(({ text }) => text));
    expect(calls()).toBeLessThan(many.length * 1.5);
  });

  it('asks an engine that is down with one call at a time, and gives it up after three in vain', async () => {
    const { adapter, calls, most } = engine(
      async () => {
        throw new AntenneError('tts/unreachable', 'nobody there', { retryable: true });
      },
      undefined,
      6,
    );
    const many = Array.from({ length: 10 }, () => segments).flat();
    await expect(hear(adapter, many)).rejects.toMatchObject({
      code: 'tts/unreachable',
      message: expect.stringContaining('given up') as string,
    });
    // Six at first, one more for each of the first four that fail, and three to ask whether it is back.
    expect(calls()).toBeLessThanOrEqual(6 + 4 + 3);
    expect(most()).toBe(6);
  });

  it('goes on where it was when an engine that was down is back', async () => {
    const { adapter } = engine(
      async ({ text }, call) => {
        if (call <= 8) throw new AntenneError('tts/unavailable', 'down', { retryable: true });
        return text;
      },
      undefined,
      6,
    );
    expect(await hear(adapter, segments)).toEqual(segments.map(({ text }) => text));
  });

  it('writes no answer into the cache that is not believed', async () => {
    const written: string[] = [];
    const cache = {
      read: async () => undefined,
      write: async (_key: string, { bytes }: { bytes: Uint8Array }) => {
        written.push(new TextDecoder().decode(bytes));
      },
    };
    const { adapter } = engine(async ({ text }, call) => (call === 1 ? 'noise' : text));
    const accept = async ({ bytes }: { bytes: Uint8Array }): Promise<string> => {
      const said = new TextDecoder().decode(bytes);
      if (said === 'noise') throw new AntenneError('tts/bad-audio', 'noise', { retryable: true });
      return said;
    };
    expect(await hear(adapter, segments.slice(0, 1), { ...options, cache, accept })).toEqual(['Phrase 0.']);
    expect(written).toEqual(['Phrase 0.']);
  });
});

async function hear(
  adapter: TtsAdapter,
  spoken: readonly Segment[],
  settings: SynthesisOptions<string> = options,
): Promise<readonly string[]> {
  const heard: string[] = [];
  for await (const { clip } of synthesizeAll(spoken, () => adapter, settings)) heard.push(clip);
  return heard;
}
