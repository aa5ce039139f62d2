import { spawn } from 'node:child_process';
import { describe, it } from 'vitest';
import { ttsContract } from '../../../src/testing/tts-contract.ts';
import { createMockAdapter } from '../../../src/tts/adapters/mock.ts';

describe.each(['mark', 'word'])('the mock engine with the times of each %s', async (timing) => {
  const outside = { fetch, env: process.env, now: () => new Date(), spawn };
  const adapter = await createMockAdapter({ timing }, outside);
  for (const check of ttsContract) it(check.name, () => check.run(adapter));
});
