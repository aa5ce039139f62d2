import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandContract } from '../../../src/testing/command-contract.ts';
import { createCommandAdapter, programOf } from '../../../src/tts/adapters/command.ts';
import type { TtsAdapter } from '../../../src/tts/tts-adapter.ts';
import { outsideWith } from '../fakes/outside.ts';
import { runContract } from '../run-contract.ts';

const PROGRAM = fileURLToPath(new URL('../fakes/speaking-program.mjs', import.meta.url));
const REQUEST = { ssml: 'Un deux.', text: 'Un deux.', voice: 'low', language: 'fr' };
const outside = outsideWith(process.env);

const optionsFor = (...args: string[]): Readonly<Record<string, unknown>> => ({
  command: [process.execPath, PROGRAM, ...args],
});
async function engine(...args: string[]): Promise<TtsAdapter> {
  return createCommandAdapter(optionsFor(...args), outside);
}

describe('the command engine', async () => {
  runContract(await engine());

  for (const check of commandContract)
    it(`speaks through a program that ${check.name}`, () => check.run(programOf(optionsFor(), outside)));

  it('is what the program says it is', async () => {
    const { abilities, cacheIdentity } = await engine();
    expect(abilities).toMatchObject({ dialect: 'openai', maxConcurrent: 1, deterministic: true });
    expect(cacheIdentity).toBe('command ["tones","1"]');
  });

  it.each([
    ['nothing to run', {}, 'config/invalid'],
    ['no list', { command: 'say' }, 'config/invalid'],
    ['an empty name', { command: [''] }, 'config/invalid'],
    ['another option', { program: 'say' }, 'config/invalid'],
    ['a program that is not there', { command: ['/nowhere/say'] }, 'tts/engine-missing'],
    ['a program that describes half', optionsFor('half-described'), 'tts/bad-adapter'],
    ['a program that says more than its answer', optionsFor('chatty'), 'tts/bad-adapter'],
  ])('refuses %s', async (_what, options, code) => {
    await expect(Promise.resolve().then(() => createCommandAdapter(options, outside))).rejects.toMatchObject({
      code,
      hint: expect.any(String) as string,
    });
  });

  it('names what is wrong with a description', async () => {
    await expect(engine('half-described')).rejects.toThrow(/: voices, sampleRate$/);
  });

  it('tells a program that may be asked again from one that may not', async () => {
    const busy = await engine('busy');
    await expect(busy.synthesize(REQUEST)).rejects.toMatchObject({
      ...{ code: 'tts/unavailable', retryable: true },
      message: expect.stringContaining('the model is loading') as string,
    });
    await expect(engine('crash')).rejects.toMatchObject({ code: 'tts/crashed', retryable: true });
  });

  it('ends a program that writes without end', async () => {
    const endless = await engine('endless');
    await expect(endless.synthesize(REQUEST)).rejects.toMatchObject({ code: 'tts/bad-audio' });
  });

  it.each([
    ['any-voice', 'ends with another code than 0 for a voice it does not have, and says so on standard error'],
    ['chatty', 'describes itself, twice in the same way'],
  ])('finds by its checks that a program is %s', async (fault, name) => {
    const check = commandContract.find((each) => each.name === name);
    await expect(check?.run(programOf(optionsFor(fault), outside))).rejects.toThrow();
  });
});
