import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createPiperAdapter } from '../../../src/tts/adapters/piper.ts';
import { outsideWith } from '../fakes/outside.ts';
import { fakePiper } from '../fakes/piper.ts';
import { serveFake, type Fault } from '../fakes/serve-fake.ts';
import { runContract } from '../run-contract.ts';
import { speakAll } from '../speak-all.ts';

const TEXT = 'Odile Vernacourt a parlé hier soir devant la mairie de Valmoure.';

describe.each([
  ['an older', false, '/'],
  ['a newer', true, '/synthesize'],
])('the piper engine with %s server', async (_which, isNewer, path) => {
  const fake = await serveFake(fakePiper(isNewer));
  afterAll(fake.close);
  const outside = outsideWith({ PIPER_URL: fake.origin });
  const adapter = await createPiperAdapter({}, outside);
  beforeEach(fake.reset);
  const another = await serveFake(fakePiper(isNewer));
  afterAll(another.close);
  runContract(await createPiperAdapter({}, outsideWith({ PIPER_URL: another.origin })));

  it('casts from the voices of the server, and from the speakers of one that has several', async () => {
    expect((await adapter.listVoices({ language: 'fr' })).map(({ id }) => id)).toEqual([
      'fr_FR-siwis-medium',
      'fr_FR-upmc-medium#jessica',
      'fr_FR-upmc-medium#pierre',
    ]);
    expect(await adapter.listVoices({ language: 'en' })).toMatchObject([
      { id: 'en_GB-alan-low', languages: ['en-GB'] },
    ]);
  });

  it('sends the text, the voice and the speaker, and what its options say', async () => {
    const slow = await createPiperAdapter({ lengthScale: 1.2, noiseScale: 0.5 }, outside);
    await slow.synthesize({ ssml: TEXT, text: TEXT, voice: 'fr_FR-upmc-medium#pierre', language: 'fr' });
    expect(fake.spoken[0]?.path).toBe(path);
    expect(JSON.parse(fake.spoken[0]?.body ?? '')).toEqual({
      ...{ text: TEXT, voice: 'fr_FR-upmc-medium', speaker_id: 1 },
      ...{ length_scale: 1.2, noise_scale: 0.5 },
    });
  });

  it('answers at the rate of the voice', async () => {
    const { format } = await adapter.synthesize({ ssml: TEXT, text: TEXT, voice: 'en_GB-alan-low', language: 'en' });
    expect(format.sampleRate).toBe(16_000);
  });

  it('takes what is said of voices from its options, but no voice that the server lacks', async () => {
    const voices = { 'fr_FR-upmc-medium#jessica': { gender: 'female' }, gone: { gender: 'male' } };
    const declared = await createPiperAdapter({ voices }, outside);
    expect((await declared.listVoices())[0]).toMatchObject({ id: 'fr_FR-upmc-medium#jessica', gender: 'female' });
    expect((await declared.listVoices()).some(({ id }) => id === 'gone')).toBe(false);
  });

  it.each<Fault>(['500', 'html', 'empty', 'half', 'cut', 'short', 'silent', 'rate', 'format', 'hang'])(
    'says everything in the end when one answer is %s',
    async (fault) => {
      fake.failNext(fault);
      expect((await speakAll(adapter, [TEXT], 'fr_FR-siwis-medium'))[0]).toBeGreaterThan(4);
      expect(fake.spoken).toHaveLength(2);
    },
  );
});

it('says how to start a server where none listens', async () => {
  const opening = Promise.resolve().then(() =>
    createPiperAdapter({}, outsideWith({ PIPER_URL: 'http://127.0.0.1:1' })),
  );
  await expect(opening).rejects.toMatchObject({
    code: 'tts/unreachable',
    hint: expect.stringContaining('piper.http_server') as string,
  });
});
