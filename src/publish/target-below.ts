import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishTarget } from './publish-target.ts';

/** A folder of a target as a target of its own; the name of the folder is a secret, and stands in no error. */
export function targetBelow(target: PublishTarget, secret: string): PublishTarget {
  const inside = (path: string): string => `${secret}/${path}`;
  const quietly = async <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((error: unknown) => {
      throw withoutSecret(error, secret);
    });
  return {
    ...target,
    read: (path, call) => quietly(target.read(inside(path), call)),
    head: (path, call) => quietly(target.head(inside(path), call)),
    put: (path, content, call) => quietly(target.put(inside(path), content, call)),
    remove: (path, call) => quietly(target.remove(inside(path), call)),
    settle: (stage, call) => quietly(target.settle(stage, call)),
  };
}

/** The same failure without a secret in any of its words. What is no AntenneError becomes one: its cause might say more. */
function withoutSecret(error: unknown, secret: string): unknown {
  if (!(error instanceof AntenneError)) return error;
  const clean = (text: string): string => text.replaceAll(secret, `${secret.slice(0, 4)}…`);
  const { code, message, where, hint, retryable, retryAfterMs } = error;
  return new AntenneError(code, clean(message), {
    ...{ where: where && clean(where), hint: hint && clean(hint), retryable, retryAfterMs },
    ...(error.cause instanceof Error && { cause: new Error(clean(error.cause.message)) }),
  });
}
