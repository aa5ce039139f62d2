import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OWNER_TAG } from '../../../src/source/owner-tag.ts';
import { openFolder } from '../../../src/publish/targets/folder.ts';
import { contentOf } from '../content-of.ts';
import { runTargetContract } from '../run-target-contract.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'antenne-folder-'));
  folders.push(folder);
  return folder;
}

describe('the target folder', () => {
  runTargetContract(async () => openFolder(join(newFolder(), 'not', 'there', 'yet')));

  it('leaves no file but those that were put, nor a folder that is empty', async () => {
    const folder = newFolder();
    const target = openFolder(folder);
    await target.put('a/b/c.txt', contentOf('x'));
    await target.put('d.txt', contentOf('x'));
    await target.remove('a/b/c.txt');
    await target.settle('removals');
    expect(readdirSync(folder, { recursive: true })).toEqual(['d.txt']);
  });

  it('clears away what a run that was killed left half written, and nothing of one that is alive', async () => {
    const folder = newFolder();
    const [dead, alive] = [`.a.txt.${OWNER_TAG.split('-')[0]}-4194399-0a0b0c0d`, `.a.txt.${OWNER_TAG}-0a0b0c0d`];
    for (const name of [dead, alive]) writeFileSync(join(folder, name), 'half');
    const target = openFolder(folder);
    await target.put('a.txt', contentOf('x'));
    await target.settle('pages');
    expect(readdirSync(folder)).toEqual([alive, 'a.txt']);
  });

  it('says where it cannot write, and leaves what stood there', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'a.txt'));
    await expect(openFolder(folder).put('a.txt', contentOf('x'))).rejects.toMatchObject({
      code: 'publish/disk',
      where: join(folder, 'a.txt'),
    });
    expect(statSync(join(folder, 'a.txt')).isDirectory()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('says that the disk is full, and leaves the old file whole', async () => {
    const folder = newFolder();
    await openFolder(folder).put('a.bin', contentOf('old'));
    // A limit on the size of files is what a full disk looks like to one who may not fill one.
    const program = `
      process.on('SIGXFSZ', () => undefined);
      const { openFolder } = await import(${JSON.stringify(join(import.meta.dirname, '../../../dist/publish/targets/folder.js'))});
      const { createHash } = await import('node:crypto');
      const bytes = Buffer.alloc(1 << 20, 7);
      const content = { from: { bytes }, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), contentType: 'x/y', cacheControl: '' };
      await openFolder(${JSON.stringify(folder)}).put('a.bin', content).catch((error) => console.log(error.code + ' ' + error.message));`;
    const script = `ulimit -f 64; exec "$0" --input-type=module -e "$1"`;
    const said = execFileSync('bash', ['-c', script, process.execPath, program], { encoding: 'utf8' });
    expect(said).toMatch(/^publish\/disk the disk is full: EFBIG/);
    expect(readFileSync(join(folder, 'a.bin'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.bin']);
  });
});
