import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PublishTarget } from '../../src/publish/publish-target.ts';
import { openFolder } from '../../src/publish/targets/folder.ts';
import { publishTargetContract } from '../../src/testing/target-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'antenne-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const good = openFolder(folder);

describe('the contract of publishing targets', () => {
  it.each<[string, string, Partial<PublishTarget>]>([
    ['has no words for its place', 'has an id', { describes: ' ' }],
    ['fails for what is not there', 'says null', { read: () => Promise.reject(new Error('404')) }],
    ['says a size of what is not there', 'says null', { head: async () => ({ bytes: 0 }) }],
    ['forgets what it was given', 'gives back', { put: async () => undefined }],
    [
      'serves another type',
      'gives back',
      {
        head: async (path) => ({
          ...(await good.head(path)),
          bytes: (await good.head(path))?.bytes ?? 0,
          contentType: 'text/html',
        }),
      },
    ],
    [
      'takes no files',
      'puts a file',
      { put: (path, content, call) => good.put(path, { ...content, from: { bytes: new Uint8Array() } }, call) },
    ],
    ['removes nothing', 'replaces', { remove: async () => undefined }],
    [
      'does not look at what it is given',
      'leaves what stood there',
      { put: async (path) => good.put(path, TRUE_CONTENT) },
    ],
    ['takes any path', 'refuses paths', { put: async () => undefined }],
    ['heeds no signal', 'does nothing when', { put: (path, content) => good.put(path, content) }],
  ])('fails a target that %s', async (_what, name, change) => {
    const check = publishTargetContract.find((each) => each.name.startsWith(name));
    if (!check) throw new Error(`no check is called “${name} …”`);
    await check.run(good);
    await expect(check.run({ ...good, ...change })).rejects.toThrow();
  });
});

const TRUE_CONTENT = {
  from: { bytes: Buffer.from('x') },
  bytes: 1,
  sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
  contentType: 'text/plain',
  cacheControl: '',
};
