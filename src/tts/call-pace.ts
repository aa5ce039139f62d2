import { setTimeout as wait } from 'node:timers/promises';

/** Waits for the next call's turn; throws the signal's reason. */
export type CallPace = (signal: AbortSignal) => Promise<void>;

/** A pace of at most `requestsPerSecond`, the calls evenly spaced: windows of a second would let twice as many through across their border. */
export function createCallPace(requestsPerSecond: number | undefined): CallPace {
  if (requestsPerSecond === undefined) return async () => undefined;
  let nextTurnMs = 0;
  return async (signal) => {
    const nowMs = performance.now();
    const turnMs = Math.max(nowMs, nextTurnMs);
    nextTurnMs = turnMs + 1000 / requestsPerSecond;
    if (turnMs > nowMs) await wait(turnMs - nowMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  };
}
