import { it } from 'vitest';
import { ttsContract } from '../../src/testing/tts-contract.ts';
import type { TtsAdapter } from '../../src/tts/tts-adapter.ts';

/** A test for each check of the contract; what says nothing about the engine is skipped, with its reason. */
export function runContract(adapter: TtsAdapter): void {
  for (const check of ttsContract) {
    it(check.name, async ({ skip }) => {
      const reason = await check.skipReason?.(adapter);
      skip(reason !== undefined, reason);
      await check.run(adapter);
    });
  }
}
