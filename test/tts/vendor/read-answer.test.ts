import { expect, it } from 'vitest';
import { readAnswer } from '../../../src/tts/vendor/read-answer.ts';
import type { Vendor } from '../../../src/tts/vendor/vendor.ts';

const vendor: Vendor = {
  ...{ name: 'Sonor', baseUrl: 'http://127.0.0.1', fetch, now: () => new Date(), headers: {}, secrets: [] },
  ...{ keyHint: '', addressHint: 'is it the right one?' },
};

function dripping(everyMs: number, bytes: number): { readonly response: Response; readonly isClosed: () => boolean } {
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (to) => {
      timer = setInterval(() => to.enqueue(new Uint8Array(bytes)), everyMs);
    },
    cancel: () => {
      clearInterval(timer);
      isClosed = true;
    },
  });
  return { response: new Response(body), isClosed: () => isClosed };
}

it('gives up an answer that has not come whole in its time, and stops reading it', async () => {
  const { response, isClosed } = dripping(5, 1);
  await expect(readAnswer(vendor, response, { timeoutMs: 50 })).rejects.toMatchObject({
    ...{ code: 'tts/timeout', retryable: true },
    message: expect.stringMatching(/^Sonor had not sent the whole answer after 0\.05 s \(\d+ bytes\)$/) as string,
  });
  expect(isClosed()).toBe(true);
});

it.each([
  ['grows too long', dripping(1, 600).response],
  ['says that it will be too long', new Response('x', { headers: { 'content-length': '5000' } })],
])('refuses an answer that %s', async (_what, response) => {
  await expect(readAnswer(vendor, response, { mostBytes: 1_000 })).rejects.toMatchObject({
    ...{ code: 'tts/bad-audio', retryable: true },
    message: expect.stringContaining('longer than') as string,
  });
});
