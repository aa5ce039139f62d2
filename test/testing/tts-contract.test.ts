import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ttsContract } from '../../src/testing/tts-contract.ts';
import { createMockAdapter } from '../../src/tts/adapters/mock.ts';
import type { Speech, SpeechRequest, TtsAdapter } from '../../src/tts/tts-adapter.ts';

const outside = { fetch, env: {}, now: () => new Date(0), spawn };
const mock = await createMockAdapter({}, outside);
const wordy = await createMockAdapter({ timing: 'word' }, outside);

/** An engine that answers late, and then with what `change` makes of the answer. */
function engine(
  change: (speech: Speech) => Speech,
  heeds: (signal?: AbortSignal) => Promise<void>,
  from = mock,
): TtsAdapter {
  return {
    ...from,
    async synthesize(request: SpeechRequest, call) {
      await heeds(call?.signal);
      return change(await from.synthesize(request));
    },
  };
}

const stopsAtOnce = async (signal?: AbortSignal): Promise<void> =>
  wait(120, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
const neverStops = async (): Promise<void> => wait(120);
const stopsInItsOwnWords = async (signal?: AbortSignal): Promise<void> =>
  wait(120, undefined, signal ? { signal } : {});
const withWords =
  (words: Speech['words']) =>
  (speech: Speech): Speech => ({ ...speech, ...(words && { words }) });
const same = (speech: Speech): Speech => speech;
let calls = 0;

describe('the contract of speech engines', () => {
  it('passes an engine that takes its time and stops at once', async () => {
    const adapter = engine(same, stopsAtOnce);
    const check = checkNamed('stops in the middle');
    expect(await check.skipReason?.(adapter)).toBeUndefined();
    await check.run(adapter);
    await checkNamed('does not start').run(adapter);
  });

  it.each<[string, string, TtsAdapter]>([
    ['goes on after a stop', 'stops in the middle', engine(same, neverStops)],
    ['hides the reason of a stop', 'stops in the middle', engine(same, stopsInItsOwnWords)],
    ['starts after a stop', 'does not start', engine(same, neverStops)],
    ['tells of no word', 'tells when each word', engine(withWords([]), stopsAtOnce, wordy)],
    [
      'counts words from the end of the one before',
      'tells when each word',
      engine(
        ({ words = [], ...rest }) => ({
          ...rest,
          words: words.map((word) => ({ ...word, text: { start: word.text.start - 1, end: word.text.end } })),
        }),
        stopsAtOnce,
        wordy,
      ),
    ],
    [
      'tells times in seconds',
      'tells when each word',
      engine(
        ({ words = [], ...rest }) => ({
          ...rest,
          words: words.map((word) => ({ ...word, startMs: word.startMs / 1000, endMs: word.endMs / 1000 })),
        }),
        stopsAtOnce,
        wordy,
      ),
    ],
    [
      'never sounds twice the same',
      'gives the same bytes',
      engine((speech) => ({ ...speech, bytes: speech.bytes.with(99, ++calls) }), stopsAtOnce),
    ],
    [
      'swallows text',
      'says more for more',
      engine((speech) => ({ ...speech, bytes: new Uint8Array(44) }), stopsAtOnce),
    ],
    ['loses its marks', 'tells where marks', engine((speech) => ({ ...speech, marks: [] }), stopsAtOnce)],
  ])('fails an engine that %s', async (_what, name, adapter) => {
    const check = checkNamed(name);
    expect(await check.skipReason?.(adapter)).toBeUndefined();
    await expect(check.run(adapter)).rejects.toThrow();
  });

  it('names the reason when it says nothing about an engine', async () => {
    expect(await checkNamed('tells when each word').skipReason?.(mock)).toBe('it does not tell of words');
    expect(await checkNamed('stops in the middle').skipReason?.(mock)).toMatch(/^it answers in less than/);
  });
});

function checkNamed(start: string) {
  const check = ttsContract.find(({ name }) => name.startsWith(start));
  if (!check) throw new Error(`no check is called “${start} …”`);
  return check;
}
