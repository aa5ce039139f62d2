import { spawn } from 'node:child_process';
import { afterAll, describe, it } from 'vitest';
import { ttsContract } from '../../../src/testing/tts-contract.ts';
import { createEspeakAdapter } from '../../../src/tts/adapters/espeak.ts';

describe('the espeak engine', async () => {
  const adapter = await createEspeakAdapter({}, { fetch, env: process.env, now: () => new Date(), spawn });
  afterAll(() => adapter.dispose?.());
  for (const check of ttsContract) it(check.name, () => check.run(adapter));
});
