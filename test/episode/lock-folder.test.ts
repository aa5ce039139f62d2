import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whileLocked } from '../../src/episode/lock-folder.ts';
import { makeFolder } from '../../src/source/make-folder.ts';

let stateDirectory: string;
let folder: string;

beforeEach(async () => {
  stateDirectory = mkdtempSync(join(tmpdir(), 'antenne-test-'));
  folder = join(stateDirectory, 'out');
  await makeFolder(folder);
});
afterEach(() => rmSync(stateDirectory, { recursive: true }));

describe('whileLocked', () => {
  it('lets one work at a time, and leaves no lock behind', async () => {
    const seen: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      seen.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => whileLocked(folder, { stateDirectory }, work(name))));
    for (let index = 0; index < seen.length; index += 2)
      expect(seen[index + 1]).toBe(seen[index]?.replace(' in', ' out'));
    expect(readdirSync(join(stateDirectory, 'locks'))).toEqual([]);
  });

  it('takes a lock over whose owner is dead', async () => {
    await whileLocked(folder, { stateDirectory }, async () => {
      const [lock] = readdirSync(join(stateDirectory, 'locks'));
      writeFileSync(join(stateDirectory, 'locks', lock ?? ''), '999999999');
      expect(await whileLocked(folder, { stateDirectory, waitMs: 0 }, async () => 'taken over')).toBe('taken over');
    });
  });

  it('says who holds it when the wait is over', async () => {
    await whileLocked(folder, { stateDirectory }, async () => {
      await expect(whileLocked(folder, { stateDirectory, waitMs: 60 }, async () => 1)).rejects.toMatchObject({
        code: 'audio/locked',
        hint: expect.stringContaining(String(process.pid)) as string,
      });
    });
  });
});

it('refuses a folder where the system has none, and does not hang', { timeout: 5_000 }, async () => {
  await expect(makeFolder('/proc/antenne/out')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
});
