import { inspect } from 'node:util';
import OpenAI from 'openai';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createOpenaiAdapter } from '../../../src/tts/adapters/openai.ts';
import type { TtsAdapter } from '../../../src/tts/tts-adapter.ts';
import { fakeOpenai } from '../fakes/openai.ts';
import { outsideWith } from '../fakes/outside.ts';
import { serveFake, type Fault, type RunningFake } from '../fakes/serve-fake.ts';
import { runContract } from '../run-contract.ts';
import { speakAll } from '../speak-all.ts';

const KEY = 'sk-proj-4711zyxwvutsr';
const TEXT = 'Odile Vernacourt a parlé hier soir devant la mairie de Valmoure.';
const REQUEST = { ssml: TEXT, text: TEXT, voice: 'alloy', language: 'fr' };

const fakes: RunningFake[] = [];
afterAll(() => Promise.all(fakes.map(({ close }) => close())));
async function serve(...args: Parameters<typeof fakeOpenai>): Promise<RunningFake> {
  const fake = await serveFake(fakeOpenai(...args));
  fakes.push(fake);
  return fake;
}

async function engineAt(
  fake: RunningFake,
  key: string | undefined,
  options: Readonly<Record<string, unknown>> = {},
): Promise<TtsAdapter> {
  return createOpenaiAdapter(options, outsideWith({ OPENAI_BASE_URL: `${fake.origin}/v1/`, OPENAI_API_KEY: key }));
}

const fake = await serve({ key: KEY });
beforeEach(fake.reset);

describe('the openai engine', async () => {
  const adapter = await engineAt(fake, KEY);
  runContract(await engineAt(await serve({ key: KEY }), KEY));

  it('sends what the vendor’s own client sends', async () => {
    const sdk = new OpenAI({ apiKey: KEY, baseURL: `${fake.origin}/v1`, maxRetries: 0 });
    const options = { model: 'gpt-4o-mini-tts', speed: 1.25, instructions: 'Parle comme à la radio.' };
    const answer = await sdk.audio.speech.create({ ...options, input: TEXT, voice: 'alloy', response_format: 'wav' });
    const own = await (await engineAt(fake, KEY, options)).synthesize(REQUEST);
    expect(Buffer.from(own.bytes).equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
    const [theirs, ours] = fake.spoken;
    expect(ours?.path).toBe(theirs?.path);
    expect(JSON.parse(ours?.body ?? '')).toEqual(JSON.parse(theirs?.body ?? ''));
    for (const header of ['authorization', 'content-type']) expect(ours?.headers[header]).toBe(theirs?.headers[header]);
  });

  it.each<readonly [Fault, object]>([
    ['401', { status: 401 }],
    ['quota', { status: 429, code: 'insufficient_quota' }],
    ['429', { status: 429 }],
    ['503', { status: 503 }],
  ])('is refused with %s in the form that the vendor’s own client understands', async (fault, expected) => {
    fake.failNext(fault);
    const sdk = new OpenAI({ apiKey: KEY, baseURL: `${fake.origin}/v1`, maxRetries: 0 });
    const asking = sdk.audio.speech.create({ model: 'tts-1', input: TEXT, voice: 'alloy', response_format: 'wav' });
    await expect(asking).rejects.toMatchObject(expected);
  });

  it.each<readonly [Fault, string]>([
    ['401', 'tts/unauthorized'],
    ['403', 'tts/unauthorized'],
    ['quota', 'tts/quota'],
    ['429-long', 'tts/rate-limited'],
    ['redirect', 'tts/refused'],
  ])('gives up after one call when the answer is %s, and shows no key', async (fault, code) => {
    fake.failNext(fault);
    const error: unknown = await speakAll(adapter, [TEXT], 'alloy').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, where: expect.stringContaining('line l0') as string });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(KEY);
    expect(fake.spoken).toHaveLength(1);
  });

  it.each<Fault>([
    ...([
      '429',
      '429-date',
      '429-none',
      '429-nonsense',
      '500',
      '503',
      'reset',
      'hang',
      'drip',
      'cut',
      'cut-chunked',
    ] as const),
    ...(['html', 'empty', 'half', 'short', 'silent', 'clipped', 'rate', 'format', 'endless'] as const),
  ])('says everything in the end when one answer is %s, and keeps nothing of that', async (fault) => {
    const kept: number[] = [];
    const cache = {
      read: async () => undefined,
      write: async (_key: string, { bytes }: { bytes: Uint8Array }) => void kept.push(bytes.length),
    };
    fake.failNext(fault);
    const seconds = await speakAll(adapter, [TEXT, `${TEXT} Puis elle est partie.`], 'alloy', cache);
    expect(seconds[0]).toBeGreaterThan(4);
    expect(seconds[1]).toBeGreaterThan(5);
    expect(kept.toSorted((a, b) => a - b)).toEqual(seconds.map((each) => Math.round(each * 24_000) * 2 + 44));
    expect(fake.spoken).toHaveLength(3);
  });

  it('makes one call with a wrong key', async () => {
    const wrong = await engineAt(fake, 'sk-wrong-0000');
    const error: unknown = await speakAll(wrong, [TEXT], 'alloy').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'tts/unauthorized',
      hint: expect.stringContaining('OPENAI_API_KEY') as string,
    });
    expect(inspect(error, { depth: 20 })).not.toContain('sk-wrong');
  });

  it('reads sound whose header does not say how long it is', async () => {
    const streaming = await serve({ sizesUnknown: true });
    expect((await speakAll(await engineAt(streaming, undefined), [TEXT], 'alloy'))[0]).toBeGreaterThan(4);
  });

  it('sends no header where there is no key', async () => {
    const open = await serve();
    await (await engineAt(open, undefined)).synthesize(REQUEST);
    expect(open.spoken[0]?.headers).not.toHaveProperty('authorization');
  });

  it('asks OpenAI itself for a key, and nobody else', async () => {
    const create = (env: Readonly<Record<string, string>>): Promise<TtsAdapter> =>
      Promise.resolve().then(() => createOpenaiAdapter({}, outsideWith(env)));
    await expect(create({})).rejects.toMatchObject({ code: 'tts/no-key' });
    await expect(create({ OPENAI_API_KEY: ' ' })).rejects.toMatchObject({ code: 'tts/no-key' });
    await expect(create({ OPENAI_API_KEY: 'sk-1\nx-evil: 1' })).rejects.toMatchObject({ code: 'tts/unauthorized' });
    const adapterOfVendor = await create({ OPENAI_API_KEY: KEY });
    expect(adapterOfVendor.abilities.price).toMatchObject({ perMillionCharacters: 20, currency: 'USD' });
    expect(adapter.abilities.price).toBeUndefined();
    expect(inspect(adapterOfVendor.cacheIdentity)).not.toContain(KEY);
  });

  it.each([
    'http://user:pass-1234@127.0.0.1/v1',
    'ftp://127.0.0.1/v1',
    'not an address',
    'http://127.0.0.1/v1?key=pass-1234',
  ])('refuses the address %s without showing it', async (address) => {
    const creating = Promise.resolve().then(() => createOpenaiAdapter({}, outsideWith({ OPENAI_BASE_URL: address })));
    const error: unknown = await creating.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'config/invalid', where: 'OPENAI_BASE_URL' });
    expect(inspect(error)).not.toContain('pass-1234');
  });

  it.each([
    [{ modle: 'tts-1' }, 'did you mean "model"?'],
    [{ speed: 9 }, 'docs/engines.md'],
    [{ voices: { nova: { gender: 'woman' } } }, 'docs/engines.md'],
  ])('refuses the options %j', async (options, hint) => {
    await expect(engineAt(fake, KEY, options)).rejects.toMatchObject({
      code: 'config/invalid',
      hint: expect.stringContaining(hint) as string,
    });
  });

  it.each([
    ['names', { voices: ['ff_siwis', 'am_adam', 'alloy'] }],
    ['records', { voices: [{ id: 'ff_siwis' }, { voice_id: 'am_adam' }, { name: 'alloy' }] }],
    [
      'records without a frame',
      [{ id: 'ff_siwis', language: 'fr_FR' }, { id: 'am_adam', gender: 'male' }, { id: 'alloy' }],
    ],
  ])('casts from the voices that a server lists as %s', async (_what, voices) => {
    const server = await engineAt(await serve({ voices }), undefined);
    expect((await server.listVoices()).map(({ id }) => id)).toEqual(['ff_siwis', 'am_adam', 'alloy']);
    const french = await server.listVoices({ language: 'fr' });
    expect(french).toMatchObject([{ id: 'ff_siwis', gender: 'female' }, { id: 'alloy' }]);
  });

  it('refuses a voice that the server does not list before anything is paid for', async () => {
    const listing = await serve({ voices: { voices: ['nova', 'onyx'] } });
    const speaking = (await engineAt(listing, undefined)).synthesize({ ...REQUEST, voice: 'novva' });
    await expect(speaking).rejects.toMatchObject({
      code: 'voice/unknown',
      hint: expect.stringContaining('"nova"') as string,
    });
    expect(listing.spoken).toHaveLength(0);
  });

  it('takes voices and what is said of them from its options', async () => {
    const options = { voices: { onyx: { gender: 'male' }, voice_1234: { languages: ['fr'], gender: 'female' } } };
    const voices = await (await engineAt(fake, KEY, options)).listVoices({ language: 'fr' });
    expect(voices.slice(0, 2)).toMatchObject([
      { id: 'onyx', gender: 'male' },
      { id: 'voice_1234', gender: 'female' },
    ]);
    expect(voices.filter(({ id }) => id === 'onyx')).toHaveLength(1);
  });

  it('has another identity with another server, model, speed or instructions', async () => {
    const identities = [
      {},
      { model: 'tts-1-hd' },
      { speed: 1.1 },
      { instructions: 'x' },
      { baseUrl: 'http://127.0.0.1:9/v1' },
    ];
    const made = await Promise.all(identities.map((options) => engineAt(fake, KEY, options)));
    expect(new Set(made.map(({ cacheIdentity }) => cacheIdentity)).size).toBe(identities.length);
  });
});
