import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeOpenai } from '../tts/fakes/openai.ts';
import { serveFake, type Fault } from '../tts/fakes/serve-fake.ts';
import { runHere, type Ran } from './run-here.ts';

const KEY = 'sk-proj-geheim-4711-zyxwvutsrq';
const ARTICLE = `The harbour of Velmora reopens

Ships may enter the harbour of Velmora again, three weeks after the storm.

The harbour master, Ada Example, said: “We have cleared the whole channel, and the lights work again.”
`;

const fake = await serveFake(fakeOpenai({ key: KEY }));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-secrets-'));
  await writeFile(join(folder, 'harbour.txt'), ARTICLE);
});
beforeEach(fake.reset);
afterAll(async () => {
  await fake.close();
  await rm(folder, { recursive: true });
});

async function run(key: string, ...args: string[]): Promise<Ran> {
  const env = { ...process.env, OPENAI_API_KEY: key, OPENAI_BASE_URL: `${fake.origin}/v1` };
  const ran = await runHere(args, folder, '', undefined, { fetch, env });
  for (const said of [ran.output, ran.notes]) expect(said).not.toContain(key);
  return ran;
}

/** Every file under the folder, by its name and what is in it. */
async function everything(): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => `${name}\n${await readFile(join(parentPath, name), 'latin1')}`),
  );
}

describe('a key', () => {
  it('is in nothing that an episode spoken with it leaves: outputs, files, cache', async () => {
    const { exitCode, output } = await run(KEY, 'build', 'harbour.txt', '--engine', 'openai', '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ engines: [{ name: 'openai' }] });
    const files = await everything();
    expect(files.length).toBeGreaterThan(12);
    expect(files.filter((file) => file.includes(KEY))).toEqual([]);
    expect((await run(KEY, 'build', 'harbour.txt', '--engine', 'openai')).notes).toContain('up to date');
    await run(KEY, 'doctor', '--engine', 'openai');
    await run(KEY, 'voices', '--engine', 'openai', '--json');
  });

  it.each<readonly [Fault, number, string]>([
    ['401', 6, 'tts/unauthorized'],
    ['quota', 6, 'tts/quota'],
    ['429-long', 6, 'tts/rate-limited'],
    ['redirect', 6, 'tts/refused'],
  ])('is in no word about a failure with %s, which costs one call', async (fault, code, words) => {
    fake.failNext(...Array.from({ length: 20 }, () => fault));
    const ran = await run(KEY, 'build', 'harbour.txt', '--engine', 'openai', '--no-cache');
    expect(ran.exitCode).toBe(code);
    expect(ran.notes).toContain(`(${words})`);
    expect(ran.notes).toMatch(/engine openai, line l\d/);
    expect(fake.spoken).toHaveLength(1);
  });

  it('that is wrong is refused without being shown', async () => {
    const ran = await run('sk-wrong-0815-abcdefgh', 'build', 'harbour.txt', '--engine', 'openai', '--no-cache');
    expect(ran.exitCode).toBe(6);
    expect(ran.notes).toContain('OPENAI_API_KEY');
    expect(fake.seen).toHaveLength(1);
  });
});
