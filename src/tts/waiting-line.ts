/** Callers that wait for something, in the order of their ranks. */
export interface WaitingLine<Value> {
  readonly size: () => number;
  /** Waits until it is this caller's turn; throws the signal's reason. */
  readonly join: (rank: number, signal: AbortSignal) => Promise<Value>;
  /** Gives a value to the caller of the lowest rank; of two the one that came first. */
  readonly next: (value: Value) => void;
  readonly refuseAll: (error: Error) => void;
}

interface Waiter<Value> {
  readonly rank: number;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/** An empty line. */
export function createWaitingLine<Value>(): WaitingLine<Value> {
  const waiters: Waiter<Value>[] = [];
  return {
    size: () => waiters.length,
    join: (rank, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stay = (): void => signal.removeEventListener('abort', leave);
        const waiter: Waiter<Value> = {
          rank,
          resolve: (value) => {
            stay();
            resolve(value);
          },
          reject: (error) => {
            stay();
            reject(error);
          },
        };
        const leave = (): void => {
          waiters.splice(waiters.indexOf(waiter), 1);
          waiter.reject(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        const behind = waiters.findIndex((other) => other.rank > rank);
        waiters.splice(behind === -1 ? waiters.length : behind, 0, waiter);
      }),
    next: (value) => waiters.shift()?.resolve(value),
    refuseAll: (error) => {
      for (const waiter of waiters.splice(0)) waiter.reject(error);
    },
  };
}
