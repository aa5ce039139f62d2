import type { AntenneError } from '../errors/antenne-error.ts';

/**
 * How long to wait in milliseconds before try `attempt + 1` (attempts count from 1) after `error`: as long as the engine asks for, else
 * half a second, doubled each time. Undefined when the engine asks for longer than a person would wait: then trying again is in vain.
 */
export function backoffMs(attempt: number, error: AntenneError): number | undefined {
  const ownMs = FIRST_WAIT_MS * 2 ** (attempt - 1);
  const askedMs = error.retryAfterMs;
  if (askedMs === undefined || !(askedMs >= 0)) return ownMs;
  return askedMs > LONGEST_WAIT_MS ? undefined : Math.max(askedMs, ownMs);
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 120_000;
