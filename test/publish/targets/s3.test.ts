import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PublishTarget } from '../../../src/publish/publish-target.ts';
import { createS3Target } from '../../../src/publish/targets/s3.ts';
import { contentOf } from '../content-of.ts';
import { fail, fakeS3, type FakeS3 } from '../fake-s3.ts';
import { runTargetContract } from '../run-target-contract.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'an-id', AWS_SECRET_ACCESS_KEY: 'a-secret' };

function open(store: Pick<FakeS3, 'origin'>, more = {}, env: Record<string, string> = KEYS): PublishTarget {
  const options = { bucket: 'show', endpoint: store.origin, forcePathStyle: true, ...more };
  return createS3Target(options, { env, spawn });
}

describe('the target s3', () => {
  describe('at the root of a bucket', () => {
    runTargetContract(async () => open(await fakeS3()));
  });
  describe('below a prefix', () => {
    runTargetContract(async () => open(await fakeS3(), { prefix: '/on/air/' }));
  });

  it('puts below its prefix, with type and caching', async () => {
    const store = await fakeS3();
    await open(store, { prefix: 'air' }).put('a/b.mp3', contentOf('sound', 'audio/mpeg'));
    expect(store.objects.get('air/a/b.mp3')).toMatchObject({ contentType: 'audio/mpeg', cacheControl: 'no-cache' });
  });

  it('sends a long file in pieces, and none of one that changes meanwhile', async () => {
    const store = await fakeS3();
    const file = join(mkdtempSync(join(tmpdir(), 'antenne-s3-')), 'long.mp3');
    const bytes = Buffer.alloc(3_000_001, 'sound');
    writeFileSync(file, bytes);
    const content = { ...contentOf(bytes, 'audio/mpeg'), from: { file } };
    await open(store).put('long.mp3', content);
    expect(store.objects.get('long.mp3')?.bytes.equals(bytes)).toBe(true);
    writeFileSync(file, Buffer.alloc(3_000_001, 'other'));
    await expect(open(store).put('other.mp3', content)).rejects.toMatchObject({ code: 'publish/changed' });
    expect([...store.objects.keys()]).toEqual(['long.mp3']);
    rmSync(dirname(file), { recursive: true });
  });

  it('tries again when the store is busy or the connection breaks, a few times', async () => {
    const store = await fakeS3();
    let left = 2;
    store.fault = (request, response) => {
      if (left-- <= 0) return false;
      if (left === 1) request.socket.destroy();
      else fail(response, 503, 'SlowDown');
      return true;
    };
    await open(store).put('a.txt', contentOf('a text'));
    expect(store.objects.get('a.txt')?.bytes.toString()).toBe('a text');
    expect(store.asked).toHaveLength(3);
  });

  it('gives up on a store that stays down, and says so', async () => {
    const store = await fakeS3();
    store.fault = (_request, response) => (fail(response, 500, 'InternalError'), true);
    const target = open(store);
    await expect(target.put('a.txt', contentOf('x'))).rejects.toMatchObject({
      code: 'publish/unreachable',
      retryable: true,
      where: expect.stringContaining('the bucket show') as string,
    });
    expect(store.asked).toHaveLength(3);
  });

  it.each([
    [403, 'AccessDenied', 'publish/forbidden'],
    [404, 'NoSuchBucket', 'publish/no-bucket'],
    [400, 'InvalidArgument', 'publish/refused'],
    [301, 'PermanentRedirect', 'publish/refused'],
  ])('says at once what is wrong when the store answers %i %s', async (status, name, code) => {
    const store = await fakeS3();
    store.fault = (_request, response) => (fail(response, status, name), true);
    await expect(open(store).put('a.txt', contentOf('x'))).rejects.toMatchObject({ code });
    expect(store.asked).toHaveLength(1);
  });

  it('stops in the middle of a request that hangs, with the reason of the signal', async () => {
    const store = await fakeS3();
    const stop = new AbortController();
    const reason = new Error('stopped by the test');
    store.fault = () => {
      stop.abort(reason);
      return true;
    };
    await expect(open(store).put('a.txt', contentOf('x'), { signal: stop.signal })).rejects.toBe(reason);
  });

  it('asks for keys in the environment, and names no other place', async () => {
    const store = await fakeS3();
    await expect(open(store, {}, {}).read('a.txt')).rejects.toMatchObject({ code: 'publish/no-keys' });
  });

  it('refuses options that it does not know, and wants a bucket', () => {
    const outside = { env: KEYS, spawn };
    expect(() => createS3Target({ bucket: 'b', regoin: 'x' }, outside)).toThrow('no option "regoin"');
    expect(() => createS3Target({}, outside)).toThrow('needs publish.options.bucket');
  });
});
