import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishContent, PublishTarget } from '../publish/publish-target.ts';
import type { ContractCheck } from './tts-contract.ts';

/** The contract of publishing targets as data, for any test runner. A check leaves nothing behind below `contract/`, which must not be used for anything else. */
export const publishTargetContract: readonly ContractCheck<PublishTarget>[] = [
  {
    name: 'has an id, and words for its place',
    async run({ id, describes }) {
      assert.match(id, /^[a-z][a-z0-9-]*$/);
      assert.notEqual(describes.trim(), '');
    },
  },
  {
    name: 'says null of what is not there, and removes it without a fault',
    async run(target) {
      assert.equal(await target.read('contract/nothing.txt'), null);
      assert.equal(await target.head('contract/nothing.txt'), null);
      assert.equal(await target.read('contract/no/folder/nothing.txt'), null);
      await target.remove('contract/nothing.txt');
      await target.settle('removals');
    },
  },
  {
    name: 'gives back what was put, and tells its size and type',
    run: (target) =>
      cleaningUp(target, ['contract/a.txt', 'contract/deep/er/b.mp3', 'contract/empty.txt'], async () => {
        const bytes = Uint8Array.from({ length: 70_001 }, (_, i) => (i * 31) & 0xff);
        await target.put('contract/a.txt', contentOf('Ça va — ✓\n'));
        await target.put('contract/deep/er/b.mp3', contentOf(bytes, 'audio/mpeg'));
        await target.put('contract/empty.txt', contentOf(''));
        await target.settle('media');
        assert.equal(await textAt(target, 'contract/a.txt'), 'Ça va — ✓\n');
        assert.ok(Buffer.from(bytes).equals((await target.read('contract/deep/er/b.mp3')) ?? new Uint8Array()));
        const found = await target.head('contract/deep/er/b.mp3');
        assert.equal(found?.bytes, bytes.length);
        if (found.contentType !== undefined) assert.equal(found.contentType, 'audio/mpeg');
        assert.equal((await target.head('contract/empty.txt'))?.bytes, 0);
      }),
  },
  {
    name: 'puts a file of this machine',
    run: (target) =>
      cleaningUp(target, ['contract/file.txt'], () =>
        withFile('from a file', async (file) => {
          await target.put('contract/file.txt', { ...contentOf('from a file'), from: { file } });
          await target.settle('media');
          assert.equal(await textAt(target, 'contract/file.txt'), 'from a file');
        }),
      ),
  },
  {
    name: 'replaces what stood there, and removes one file alone',
    run: (target) =>
      cleaningUp(target, ['contract/one.txt', 'contract/two.txt'], async () => {
        await target.put('contract/one.txt', contentOf('a long first text'));
        await target.put('contract/two.txt', contentOf('stays'));
        await target.put('contract/one.txt', contentOf('short'));
        await target.settle('pages');
        assert.equal(await textAt(target, 'contract/one.txt'), 'short');
        await target.remove('contract/one.txt');
        await target.settle('removals');
        assert.equal(await target.read('contract/one.txt'), null);
        assert.equal(await textAt(target, 'contract/two.txt'), 'stays');
      }),
  },
  {
    name: 'takes many files at once',
    run: (target) => {
      const paths = Array.from({ length: 12 }, (_, i) => `contract/many/${i}.txt`);
      return cleaningUp(target, paths, async () => {
        await Promise.all(paths.map((path) => target.put(path, contentOf(path))));
        await target.settle('media');
        assert.deepEqual(await Promise.all(paths.map((path) => textAt(target, path))), paths);
      });
    },
  },
  {
    name: 'leaves what stood there when the new content is not what it says, or cannot be read',
    run: (target) =>
      cleaningUp(target, ['contract/kept.txt'], async () => {
        await target.put('contract/kept.txt', contentOf('good'));
        const bad: readonly PublishContent[] = [
          { ...contentOf('evil'), sha256: contentOf('good').sha256 },
          { ...contentOf('too long'), bytes: 3 },
          { ...contentOf('too short'), bytes: 30 },
          { ...contentOf('gone'), from: { file: join(tmpdir(), 'antenne-no-such-file') } },
        ];
        for (const content of bad) await assert.rejects(target.put('contract/kept.txt', content), isOfFamilyPublish);
        await target.settle('media');
        assert.equal(await textAt(target, 'contract/kept.txt'), 'good');
      }),
  },
  {
    name: 'refuses paths that lead out of its place, or to hidden files',
    async run(target) {
      for (const path of ['../x', '/etc/x', 'a/../../x', 'a//b', '', '.', '.hidden', 'a/.b', 'a\\b', 'a\nb', 'é.txt']) {
        await assert.rejects(target.put(path, contentOf('x')), isOfFamilyPublish, JSON.stringify(path));
        await assert.rejects(target.read(path), isOfFamilyPublish, JSON.stringify(path));
        await assert.rejects(target.head(path), isOfFamilyPublish, JSON.stringify(path));
        await assert.rejects(target.remove(path), isOfFamilyPublish, JSON.stringify(path));
      }
    },
  },
  {
    name: 'does nothing when the signal has said stop, and gives the signal’s reason',
    run: (target) =>
      cleaningUp(target, ['contract/stopped.txt'], async () => {
        const reason = new Error('stopped by the check');
        const call = { signal: AbortSignal.abort(reason) };
        await assert.rejects(target.put('contract/stopped.txt', contentOf('x'), call), reason);
        await assert.rejects(target.read('contract/stopped.txt', call), reason);
        await target.settle('media');
        assert.equal(await target.read('contract/stopped.txt'), null);
      }),
  },
];

function contentOf(of: string | Uint8Array, contentType = 'text/plain; charset=utf-8'): PublishContent {
  const bytes = typeof of === 'string' ? Buffer.from(of) : of;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { from: { bytes }, bytes: bytes.length, sha256, contentType, cacheControl: 'no-cache' };
}

async function textAt(target: PublishTarget, path: string): Promise<string | undefined> {
  const bytes = await target.read(path);
  return bytes === null ? undefined : Buffer.from(bytes).toString('utf8');
}

async function cleaningUp(target: PublishTarget, paths: readonly string[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    for (const path of paths) await target.remove(path);
    await target.settle('removals');
  }
}

async function withFile(text: string, work: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'antenne-contract-'));
  try {
    await writeFile(join(folder, 'file.txt'), text);
    await work(join(folder, 'file.txt'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isOfFamilyPublish(error: unknown): boolean {
  return (error as { code?: string }).code?.startsWith('publish/') === true;
}
