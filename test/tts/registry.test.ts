import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdapter } from '../../src/tts/registry.ts';
import type { Outside, TtsAdapter } from '../../src/tts/tts-adapter.ts';

const GOOD = `{
  specification: 1, id: 'own', cacheIdentity: 'own 1',
  abilities: { ssml: new Set(), limit: { value: 100, unit: 'characters' }, timing: 'none', maxConcurrent: 1,
    format: { container: 'pcm', sampleRate: 16000, channels: 1 }, deterministic: true },
  async listVoices() { return [{ id: this.id, languages: ['en'] }]; },
  async synthesize() { return { bytes: new Uint8Array(2), format: this.abilities.format, warnings: [] }; },
}`;
const REQUEST = { ssml: '<speak/>', text: '', voice: 'own', language: 'en' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne module % '));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function load(code: string): Promise<TtsAdapter> {
  const name = `./own-${++files}.mjs`;
  await writeFile(join(folder, name), code);
  return createAdapter(name, {}, {} as Outside, folder);
}

describe('an engine from a module', () => {
  it('is used as it is', async () => {
    const adapter = await load(`export default () => (${GOOD})`);
    expect(await adapter.listVoices()).toEqual([{ id: 'own', languages: ['en'] }]);
    expect((await adapter.synthesize(REQUEST)).bytes).toHaveLength(2);
    adapter.warmUp?.({ characters: 1 });
    await adapter.dispose?.();
  });

  it('is refused with the names of what is missing', async () => {
    await expect(
      load('export default () => ({ ...' + GOOD + ', synthesize: 1, specification: 2 })'),
    ).rejects.toMatchObject({
      code: 'tts/bad-adapter',
      message: expect.stringMatching(/\.\/own-\d+\.mjs .*: specification, synthesize$/),
    });
    for (const made of ['undefined', '5', "{ id: 'x' }", `{ ...${GOOD}, abilities: { maxConcurrent: 0 } }`])
      await expect(load(`export default () => (${made})`)).rejects.toMatchObject({ code: 'tts/bad-adapter' });
  });

  it('may name a dialect, or have one of its own', async () => {
    const withAbilities = (more: string): string =>
      `export default () => ({ ...${GOOD}, abilities: { timing: 'none', maxConcurrent: 1, format: { container: 'pcm', sampleRate: 16000, channels: 1 }, ${more} } })`;
    const own = `{ name: 'x', root: 'none', elements: new Set(), reserved: {}, limits: [] }`;
    for (const good of [
      `dialect: 'azure'`,
      `dialect: 'azure', limit: { value: 300, unit: 'bytes' }`,
      `dialect: ${own}`,
    ])
      await load(withAbilities(good));
    for (const [bad, member] of [
      [`dialect: 'azur'`, 'dialect'],
      [`dialect: { name: 'x' }`, 'dialect'],
      [`dialect: 'azure', limit: 5`, 'limit'],
      [`limit: { value: 300, unit: 'bytes' }`, 'ssml'],
      ['', 'ssml, abilities.limit'],
    ])
      await expect(load(withAbilities(bad ?? ''))).rejects.toMatchObject({
        message: expect.stringMatching(new RegExp(`: abilities\\.${member}$`)),
      });
  });

  it('is named when it throws, with the line', async () => {
    await expect(load("\nexport default () => { throw new Error('boom'); }")).rejects.toMatchObject({
      code: 'tts/adapter-failed',
      message: expect.stringMatching(/\.\/own-\d+\.mjs failed: boom/),
      where: expect.stringMatching(/own-\d+\.mjs:2:\d+$/),
    });
    const adapter = await load(
      `export default () => ({ ...${GOOD}, synthesize: () => null.x, listVoices: () => [{}] })`,
    );
    await expect(adapter.synthesize(REQUEST)).rejects.toMatchObject({ code: 'tts/adapter-failed' });
    await expect(adapter.listVoices()).rejects.toMatchObject({ code: 'tts/bad-adapter' });
  });

  it('may throw errors of another copy of antenne', async () => {
    const adapter =
      await load(`class AntenneError extends Error { name = 'AntenneError'; code = 'tts/busy'; retryable = true; hint = 'wait' }
      export default () => ({ ...${GOOD}, async synthesize() { throw new AntenneError('try later') } })`);
    await expect(adapter.synthesize(REQUEST)).rejects.toMatchObject({
      ...{ code: 'tts/busy', message: 'try later', retryable: true, hint: 'wait' },
      constructor: (await import('../../src/errors/antenne-error.ts')).AntenneError,
    });
  });

  it('throws the reason when it is told to stop', async () => {
    const adapter = await load(
      `export default () => ({ ...${GOOD}, async synthesize() { throw new Error('stopped') } })`,
    );
    const reason = new Error('interrupted');
    await expect(adapter.synthesize(REQUEST, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
