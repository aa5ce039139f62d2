import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublishTarget } from '../../../src/publish/publish-target.ts';
import { createCommandTarget } from '../../../src/publish/targets/command.ts';
import { contentOf } from '../content-of.ts';
import { runTargetContract } from '../run-target-contract.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'antenne-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A target whose program is a script of ours. */
function open(script: string): PublishTarget {
  const program = join(folder, 'send.sh');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  const options = { path: join(folder, 'public'), command: [program, '{path}/', '$(touch pwned); `id`'] };
  return createCommandTarget(options, { env: { PATH: process.env['PATH'] }, spawn });
}

const NOTES = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the target command', () => {
  runTargetContract(async () => open('cat > /dev/null'));

  it('hands the changed paths to the program at each stage, without a shell', async () => {
    const target = open(`echo "$ANTENNE_STAGE|$1|$2|$(tr '\\n' ' ')" >> ${folder}/log`);
    await target.put('episodes/a/a.mp3', contentOf('sound'));
    await target.put('b.txt', contentOf('text'));
    await target.put('b.txt', contentOf('other text'));
    await target.settle('media');
    await target.settle('pages');
    await target.remove('b.txt');
    await target.settle('removals');
    const rest = `${folder}/public/|$(touch pwned); \`id\`|`;
    expect(NOTES('log')).toBe(`media|${rest}episodes/a/a.mp3 b.txt \nremovals|${rest}b.txt \n`);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it('tells the last lines of a program that fails, and hands it the same paths again the next time', async () => {
    const failing = open('cat > /dev/null; echo "no route to host" >&2; exit 12');
    await failing.put('a.txt', contentOf('x'));
    await expect(failing.settle('media')).rejects.toMatchObject({
      code: 'publish/command',
      message: expect.stringContaining('it ended with 12\nno route to host') as string,
    });
    const working = open(`cat > ${folder}/list`);
    await working.settle('media');
    expect(NOTES('list')).toBe('a.txt\n');
    rmSync(join(folder, 'list'));
    await working.settle('pages');
    expect(existsSync(join(folder, 'list'))).toBe(false);
  });

  it('does not mind a program that reads no list', async () => {
    const target = open('exit 0');
    for (let i = 0; i < 200; i++) await target.put(`a${i}.txt`, contentOf('x'));
    await target.settle('media');
  });

  it('says which program is missing', async () => {
    const options = { path: join(folder, 'public'), command: [join(folder, 'nobody')] };
    const target = createCommandTarget(options, { env: {}, spawn });
    await target.put('a.txt', contentOf('x'));
    await expect(target.settle('media')).rejects.toMatchObject({
      code: 'publish/command',
      message: expect.stringContaining('ENOENT') as string,
    });
  });

  it('kills the program, and what it started, when the signal says stop', async () => {
    const target = open('sleep 60 & wait');
    await target.put('a.txt', contentOf('x'));
    const stop = new AbortController();
    const reason = new Error('stopped by the test');
    setTimeout(() => stop.abort(reason), 100);
    const began = performance.now();
    await expect(target.settle('media', { signal: stop.signal })).rejects.toBe(reason);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
