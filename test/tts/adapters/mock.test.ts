import { spawn } from 'node:child_process';
import { afterAll, describe, it } from 'vitest';
import { ttsContract } from '../../../src/testing/tts-contract.ts';
import { createMockAdapter } from '../../../src/tts/adapters/mock.ts';

describe('the mock engine', async () => {
  const adapter = await createMockAdapter({}, { fetch, env: process.env, now: () => new Date(), spawn });
  afterAll(() => adapter.dispose?.());
  for (const check of ttsContract) it(check.name, () => check.run(adapter));
});
