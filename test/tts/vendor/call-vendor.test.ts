import { inspect } from 'node:util';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { AntenneError } from '../../../src/errors/antenne-error.ts';
import { askForJson, askForSound } from '../../../src/tts/vendor/call-vendor.ts';
import type { Vendor, VendorRequest } from '../../../src/tts/vendor/vendor.ts';
import { serveFake, type FakeVendor, type Fault } from '../fakes/serve-fake.ts';

const KEY = 'sk-test-4711-zyxwv';
const WORDS = 'Odile Vernacourt a parlé devant la mairie.';

/** Quotes the key and the words in all it refuses, as some servers do. */
const talkative: FakeVendor = {
  isSpeech: ({ path }) => path === '/v1/say',
  answer: ({ path }, { speak, wav }) =>
    path === '/v1/say'
      ? { headers: { 'content-type': 'audio/wav' }, body: wav(speak(WORDS, 16_000)) }
      : { headers: { 'content-type': 'application/json' }, body: '{"voices":["a"]}' },
  refuse: (status) => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { message: `no: key ${KEY}, words ${WORDS}\u001b[31m` } }),
  }),
};
const fake = await serveFake(talkative);
afterAll(fake.close);
beforeEach(fake.reset);

const vendor: Vendor = {
  name: 'Sonor',
  baseUrl: `${fake.origin}/v1`,
  fetch,
  now: () => new Date(),
  headers: { authorization: `Bearer ${KEY}` },
  secrets: [KEY],
  keyHint: 'set SONOR_KEY',
  addressHint: 'is SONOR_URL right?',
};
const request: VendorRequest = {
  path: '/say',
  body: { contentType: 'application/json', text: JSON.stringify({ input: WORDS }) },
};

async function failure(asking: Promise<unknown>): Promise<AntenneError> {
  const error: unknown = await asking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AntenneError);
  const shown = inspect(error, { depth: 20, showHidden: true });
  expect(shown).not.toContain(KEY);
  expect(shown).not.toContain('Vernacourt');
  expect(shown).not.toContain('\u001b');
  return error as AntenneError;
}

describe('askForSound', () => {
  it('sends what it is given, with the key, and gives the bytes', async () => {
    const { bytes } = await askForSound(vendor, request);
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(fake.seen).toMatchObject([
      {
        method: 'POST',
        path: '/v1/say',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify({ input: WORDS }),
      },
    ]);
  });

  it.each<readonly [Fault, string, boolean]>([
    ['401', 'tts/unauthorized', false],
    ['403', 'tts/unauthorized', false],
    ['429', 'tts/rate-limited', true],
    ['500', 'tts/unavailable', true],
    ['503', 'tts/unavailable', true],
    ['html', 'tts/bad-audio', true],
    ['empty', 'tts/bad-audio', true],
    ['cut', 'tts/bad-audio', true],
    ['cut-chunked', 'tts/bad-audio', true],
    ['endless', 'tts/bad-audio', true],
    ['reset', 'tts/unreachable', true],
    ['redirect', 'tts/refused', false],
  ])('answers to %s with %s, and shows neither key nor words', async (fault, code, retryable) => {
    fake.failNext(fault);
    expect(await failure(askForSound(vendor, request))).toMatchObject({ code, retryable });
    expect(fake.seen).toHaveLength(1);
  });

  it.each<readonly [Fault, number | undefined]>([
    ['429', 1_000],
    ['429-none', undefined],
    ['429-long', 99_999_000],
    ['429-nonsense', undefined],
  ])('tells how long %s asks to wait', async (fault, retryAfterMs) => {
    fake.failNext(fault);
    expect((await failure(askForSound(vendor, request))).retryAfterMs).toBe(retryAfterMs);
  });

  it('reads a date to wait for', async () => {
    fake.failNext('429-date');
    const { retryAfterMs } = await failure(askForSound(vendor, request));
    expect(retryAfterMs).toBeGreaterThanOrEqual(0);
    expect(retryAfterMs).toBeLessThanOrEqual(2_000);
  });

  it('names where a redirect leads, but not the whole of it', async () => {
    fake.failNext('redirect');
    const { message } = await failure(askForSound(vendor, request));
    expect(message).toContain('http://127.0.0.1:9');
    expect(message).not.toContain('secret');
  });

  it('takes sound that its server calls a page', async () => {
    const odd = await serveFake({
      ...talkative,
      answer: (_request, { speak, wav }) => ({
        headers: { 'content-type': 'text/html' },
        body: wav(speak('a', 8_000)),
      }),
    });
    const { bytes } = await askForSound({ ...vendor, baseUrl: odd.origin }, request);
    await odd.close();
    expect(bytes.length).toBeGreaterThan(44);
  });

  it('says that nobody listens', async () => {
    const error = await failure(askForSound({ ...vendor, baseUrl: 'http://127.0.0.1:1' }, request));
    expect(error).toMatchObject({ code: 'tts/unreachable', hint: 'is SONOR_URL right?' });
  });

  it('does not show a header that cannot be sent', async () => {
    const broken = { ...vendor, headers: { authorization: `Bearer ${KEY}\nx` } };
    expect(await failure(askForSound(broken, request))).toMatchObject({ code: 'tts/unreachable' });
  });

  it('closes the connection when it is told to stop, and throws the reason', async () => {
    fake.slowDown(10_000);
    const stop = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => stop.abort(reason), 30);
    await expect(askForSound(vendor, request, { signal: stop.signal })).rejects.toBe(reason);
    await expect.poll(() => fake.aborted()).toBe(1);
  });
});

describe('askForJson', () => {
  it('gives what JSON there is', async () => {
    expect((await askForJson(vendor, { path: '/voices' })).value).toEqual({ voices: ['a'] });
    expect(fake.seen[0]?.method).toBe('GET');
  });

  it('refuses a page', async () => {
    fake.failNext('html');
    expect(await failure(askForJson(vendor, request))).toMatchObject({ code: 'tts/bad-audio', retryable: true });
  });
});
