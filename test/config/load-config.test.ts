import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/config-schema.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import { loadCast, loadConfig } from '../../src/config/load-config.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-config-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(text: string, name = 'given.json'): Promise<unknown> {
  await writeFile(join(folder, name), text);
  return loadConfig(folder, name === 'antenne.config.json' ? undefined : name);
}

function publishTo(place: string): Config['publish'] {
  return { target: 'folder', options: { path: join(place, 'public') } };
}

describe('loading the config', () => {
  it('gives the defaults where there is no config, with the folder to publish to beside it', async () => {
    const nowhere = join(folder, 'nowhere');
    expect(await loadConfig(nowhere, undefined)).toEqual({ ...defaultConfig, publish: publishTo(nowhere) });
  });

  it('beats the defaults field by field', async () => {
    const config = await load('\uFEFF{"$schema": "x", "audio": {"pauseMs": {"speaker": 900}}, "disclosure": false}');
    expect(config).toEqual({
      ...defaultConfig,
      publish: publishTo(folder),
      disclosure: false,
      audio: { ...defaultConfig.audio, pauseMs: { ...defaultConfig.audio.pauseMs, speaker: 900 } },
    });
  });

  it.each([
    [
      'an unknown key, with the nearest one',
      '{"audio": {"bitrateKbs": 96}}',
      'audio.bitrateKbs',
      'given.json: audio.bitrateKbs',
      'bitrateKbps',
    ],
    [
      'a key in the wrong place, with the right one',
      '{"loudnessLufs": -16}',
      'loudnessLufs',
      'given.json: loudnessLufs',
      'audio.loudnessLufs',
    ],
    ['a wrong type', '{"engine": {"name": 5}}', 'engine.name must be a text, not 5', 'given.json: engine.name', 'docs'],
    [
      'an unknown engine, with the nearest one',
      '{"engine": {"name": "espaek"}}',
      'no speech engine "espaek"',
      'given.json: engine.name',
      'espeak',
    ],
    ['a list for an object', '{"cast": []}', 'cast must be an object', 'given.json: cast', 'docs'],
    [
      'a number out of range',
      '{"audio": {"loudnessLufs": 3}}',
      'from -30 to -9',
      'given.json: audio.loudnessLufs',
      'docs',
    ],
    [
      'a person by name',
      '{"cast": {"people": {"Ada Example": {"gender": "x"}}}}',
      'one of female',
      'given.json: cast.people["Ada Example"].gender',
      'docs',
    ],
    [
      'an unknown class of written forms, with the nearest one',
      '{"speech": {"asWritten": ["time", "dat"]}}',
      'no class of written forms "dat"',
      'given.json: speech.asWritten',
      'date',
    ],
    ['a key of a later version', '{"budget": {}}', 'reserved', 'given.json: budget', 'remove'],
    ['a syntax error, with line and column', '{\n  "show": {,\n}', 'not JSON', 'given.json:2:12', 'mend'],
    ['a null', 'null', 'the whole file must be an object', 'given.json', 'docs'],
    [
      'a key that every object has',
      '{"constructor": 1}',
      'unknown key constructor',
      'given.json: constructor',
      'known here',
    ],
  ])('names %s', async (_, text, message, where, hint) => {
    await expect(load(text)).rejects.toMatchObject({
      code: 'config/invalid',
      message: expect.stringContaining(message),
      where,
      hint: expect.stringContaining(hint),
    });
  });

  it('says when the file that was asked for is missing', async () => {
    await expect(loadConfig(folder, 'missing.json')).rejects.toMatchObject({
      code: 'config/not-found',
      where: 'missing.json',
    });
  });

  it.each([
    '{"engine": {"name": "./adapter.js"}}',
    '{"engine": {"name": "/opt/adapter.js"}}',
    '{"engine": {"name": "mock", "options": {"baseUrl": "example.org"}}}',
    '{"engine": {"name": "mock", "options": {"deep": {"command": "rm"}}}}',
    '{"engine": {"name": "mock", "options": {"where": "https://example.org/"}}}',
    '{"cast": {"narrator": "./adapter.js:voice"}}',
    '{"publish": {"target": "command"}}',
  ])('refuses %s when it was only found, and takes it when it was given', async (text) => {
    await expect(load(text, 'antenne.config.json')).rejects.toMatchObject({
      code: 'config/untrusted',
      hint: expect.stringContaining('--config antenne.config.json'),
    });
    await expect(load(text)).resolves.toBeDefined();
  });

  it('refuses an engine that runs a program when it was only found', async () => {
    await expect(load('{"engine": {"name": "command"}}', 'antenne.config.json')).rejects.toMatchObject({
      code: 'config/untrusted',
    });
  });

  it('takes harmless engine options of a config that was only found', async () => {
    const options = { model: 'large', speed: 1.1 };
    await expect(
      load(JSON.stringify({ engine: { name: 'mock', options } }), 'antenne.config.json'),
    ).resolves.toMatchObject({
      engine: { name: 'mock', options },
    });
  });

  it('counts the path of an adapter from the config’s folder', async () => {
    await expect(load('{"engine": {"name": "./adapter.js"}}')).resolves.toMatchObject({
      engine: { name: join(folder, 'adapter.js') },
    });
  });

  it('counts the path of a program from the config’s folder, and leaves a name to be found on PATH', async () => {
    const engine = (...command: string[]): string =>
      JSON.stringify({ engine: { name: 'command', options: { command } } });
    await expect(load(engine('./say.py', './x'))).resolves.toMatchObject({
      engine: { options: { command: [join(folder, 'say.py'), './x'] } },
    });
    await expect(load(engine('say'))).resolves.toMatchObject({ engine: { options: { command: ['say'] } } });
  });

  it('reads a cast file of the shape of the config’s cast', async () => {
    await writeFile(join(folder, 'cast.json'), '{"people": {"Ada Example": {"gender": "female", "aliases": ["Ada"]}}}');
    expect(await loadCast(folder, 'cast.json')).toEqual({
      people: { 'Ada Example': { gender: 'female', aliases: ['Ada'] } },
    });
    await writeFile(join(folder, 'cast.json'), '{"peeple": {}}');
    await expect(loadCast(folder, 'cast.json')).rejects.toMatchObject({
      code: 'config/invalid',
      where: 'cast.json: peeple',
    });
  });
});

it('ships the schema that the program checks by', async () => {
  const shipped = await readFile(new URL('../../assets/config.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(shipped)).toEqual(configSchema());
});
