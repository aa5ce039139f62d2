import { AntenneError } from '../../errors/antenne-error.ts';
import { badAnswer } from './vendor-errors.ts';
import type { Vendor } from './vendor.ts';

/** Half a minute of speech in the largest of all formats, as text in JSON, has a third of this. */
const MOST_BYTES = 32_000_000;
/** From the head of an answer to its last byte: a slow server takes seconds, one that drips or never ends takes for ever. */
const BODY_TIMEOUT_MS = 60_000;

/** The whole body. Throws `tts/bad-audio` or `tts/timeout` (both retryable) for one that is empty, breaks off, is endless or too slow. */
export async function readAnswer(
  vendor: Vendor,
  { body, headers }: Response,
  { mostBytes = MOST_BYTES, timeoutMs = BODY_TIMEOUT_MS }: { mostBytes?: number; timeoutMs?: number } = {},
): Promise<Uint8Array> {
  const length = Number(headers.get('content-length') ?? 0);
  if (length > mostBytes) throw tooLong(vendor, mostBytes);
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let received = 0;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void reader?.cancel().catch(() => undefined);
  }, timeoutMs);
  try {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      received += part.value.length;
      if (received > mostBytes) throw tooLong(vendor, mostBytes);
      parts.push(part.value);
    }
  } catch (error) {
    if (error instanceof AntenneError) throw error;
    if (!isLate) throw badAnswer(vendor, `its answer broke off after ${received} bytes`, error);
  } finally {
    clearTimeout(timer);
  }
  if (isLate) {
    const message = `${vendor.name} had not sent the whole answer after ${timeoutMs / 1000} s (${received} bytes)`;
    throw new AntenneError('tts/timeout', message, { retryable: true });
  }
  if (received === 0) throw badAnswer(vendor, 'its answer is empty');
  return Buffer.concat(parts);
}

function tooLong(vendor: Vendor, mostBytes: number): AntenneError {
  return badAnswer(vendor, `its answer is longer than ${mostBytes / 1_000_000} MB, which no sentence is`);
}
