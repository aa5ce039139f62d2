import { AntenneError } from './antenne-error.ts';

/** The same failure with the place where it happened, for code that knows it; what has a place already (but for `vague`), or is a bug, stays as it is. */
export function placedAt(error: unknown, where: string, vague?: string): unknown {
  if (!(error instanceof AntenneError) || (error.where !== undefined && error.where !== vague)) return error;
  const { code, message, hint, retryable, retryAfterMs } = error;
  return new AntenneError(code, message, { where, hint, retryable, retryAfterMs, cause: error });
}
