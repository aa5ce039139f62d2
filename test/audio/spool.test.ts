import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openSpool } from '../../src/audio/spool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-test-'));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('gives back the samples in order, in the pieces asked for', async () => {
  const spool = await openSpool();
  await spool.append(Int16Array.of(1, -2, 3));
  await spool.append(Int16Array.of(4, 5));
  const next = spool.read();
  const take = async (samples: number): Promise<number[]> => {
    const taken: number[] = [];
    for await (const piece of next(samples)) taken.push(...piece);
    return taken;
  };
  expect([await take(2), await take(3)]).toEqual([
    [1, -2],
    [3, 4, 5],
  ]);
  await spool.dispose();
  expect(await readdir(folder)).toEqual([]);
});

it('removes what killed runs of this machine left behind, and nothing else', async () => {
  const spool = await openSpool();
  const [own = ''] = await readdir(folder);
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const abandoned = own.replace(`-${process.pid}-`, `-${gone}-`);
  const others = [own, abandoned.replace(/^antenne-[0-9a-f]{6}/, 'antenne-000000'), 'antenne-test', `x${abandoned}`];
  for (const name of [abandoned, ...others]) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'speech.pcm'), '');
  }
  const second = await openSpool();
  await second.dispose();
  expect((await readdir(folder)).toSorted()).toEqual(others.toSorted());
  await spool.dispose();
});
