import type { AntenneError } from '../errors/antenne-error.ts';

/**
 * How long to wait in milliseconds before try `attempt + 1` (attempts count from 1) after `error`: as long as the engine asks for, else
 * half a second, doubled each time, and up to half as long again by chance (`random`, 0 to 1), so that callers who failed together do not
 * come back together. Undefined when the engine asks for longer than a person would wait: then trying again is in vain.
 */
export function backoffMs(
  attempt: number,
  error: AntenneError,
  random: () => number = Math.random,
): number | undefined {
  const ownMs = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + random() / 2);
  const askedMs = error.retryAfterMs;
  if (askedMs === undefined || !(askedMs >= 0)) return ownMs;
  return askedMs > LONGEST_WAIT_MS ? undefined : Math.max(askedMs, ownMs);
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 120_000;
