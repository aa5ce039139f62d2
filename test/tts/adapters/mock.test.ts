import { spawn } from 'node:child_process';
import { describe } from 'vitest';
import { createMockAdapter } from '../../../src/tts/adapters/mock.ts';
import { runContract } from '../run-contract.ts';

describe.each(['mark', 'word'])('the mock engine with the times of each %s', async (timing) => {
  const outside = { fetch, env: process.env, now: () => new Date(), spawn };
  runContract(await createMockAdapter({ timing }, outside));
});
