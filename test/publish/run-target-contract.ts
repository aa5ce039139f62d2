import { it } from 'vitest';
import type { PublishTarget } from '../../src/publish/publish-target.ts';
import { publishTargetContract } from '../../src/testing/target-contract.ts';

/** A test for each check of the contract, each with a target of its own. */
export function runTargetContract(open: () => Promise<PublishTarget>): void {
  for (const check of publishTargetContract) {
    it(check.name, async ({ skip }) => {
      const target = await open();
      const reason = await check.skipReason?.(target);
      skip(reason !== undefined, reason);
      await check.run(target);
      await target.dispose?.();
    });
  }
}
