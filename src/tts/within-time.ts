import { AntenneError } from '../errors/antenne-error.ts';

/** What `call` gives; when it takes longer than `timeoutMs`, it is told to stop by its signal and `tts/timeout` (retryable) is thrown. */
export async function withinTime<Value>(
  call: (signal: AbortSignal) => Promise<Value>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Value> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new AntenneError('tts/timeout', `the speech engine gave no answer in ${timeoutMs / 1000} s`, {
        retryable: true,
      });
      // First: an engine that tells its stop in its own words must not hide the reason.
      reject(error);
      late.abort(error);
    }, timeoutMs);
  });
  try {
    return await Promise.race([call(AbortSignal.any([signal, late.signal])), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
