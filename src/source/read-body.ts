import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { AntenneError } from '../errors/antenne-error.ts';
import { hostOf } from './check-link.ts';
import { badAnswer, networkError } from './network-error.ts';
import type { Answer } from './request-page.ts';

/** What `readBody` understands, as a request says it. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

export interface BodyLimit {
  /** Of the unpacked page. */
  readonly bytes: number;
  /** What becomes of a longer one. */
  readonly longer: 'refuse' | 'cut';
}

/** Reads an answer’s body and unpacks it, never more than the limit. Throws `input/too-large`, `input/bad-answer`, or the signal’s reason. */
export async function readBody(answer: Answer, limit: BodyLimit, signal: AbortSignal): Promise<Buffer> {
  const { body, headers, url } = answer;
  const onAbort = (): void => void body.destroy(signal.reason as Error);
  signal.addEventListener('abort', onAbort, { once: true });
  const count = { received: 0 };
  const parts: Buffer[] = [];
  let length = 0;
  try {
    signal.throwIfAborted();
    if (limit.longer === 'refuse' && Number(headers['content-length']) > limit.bytes) throw tooLarge(limit.bytes);
    for await (const part of await unpacked(answer, count, limit.bytes)) {
      parts.push(part);
      length += part.length;
      if (length > limit.bytes && limit.longer === 'cut') break;
      if (length > limit.bytes) throw tooLarge(limit.bytes);
      if (length > SUSPICIOUS_BYTES && length > MOST_RATIO * count.received) throw bomb();
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    // Some servers say of nothing that it is packed.
    if (count.received > 0 || !body.complete) throw networkError(error as Error, hostOf(url), 'page');
  } finally {
    signal.removeEventListener('abort', onAbort);
    body.destroy();
  }
  return Buffer.concat(parts).subarray(0, limit.bytes);
}

/** Text shrinks to a tenth, a page of nothing but repetitions to a thirtieth. */
const MOST_RATIO = 100;
const SUSPICIOUS_BYTES = 1_000_000;

async function unpacked(
  answer: Answer,
  count: { received: number },
  mostBytes: number,
): Promise<AsyncIterable<Buffer>> {
  const encodings = (answer.headers['content-encoding'] ?? '').toLowerCase().split(/[\s,]+/);
  const [encoding, ...more] = encodings.filter((each) => each !== '' && each !== 'identity');
  if (encoding === undefined) return counted(answer.body, count, Infinity);
  // Nothing at all can be packed without end, and would never be seen where unpacked bytes are counted.
  const chunks = counted(answer.body, count, mostBytes);
  const first = await chunks.next();
  const unpack = more.length === 0 ? unpackers[encoding]?.(first.value ?? Buffer.alloc(0)) : undefined;
  if (!unpack) throw badAnswer(hostOf(answer.url), 'it is packed in a way that was not asked for');
  // Whatever fails here destroys the unpacker, and is thrown where that is read.
  return pipeline(Readable.from(startingWith(first, chunks)), unpack, () => undefined);
}

const unpackers: Readonly<Record<string, (start: Buffer) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  // RFC 9110 means zlib’s format, whose first byte ends in 8; some servers send the bare stream.
  deflate: (start) => (((start[0] ?? 0) & 15) === 8 ? createInflate() : createInflateRaw()),
};

async function* counted(
  body: AsyncIterable<Buffer>,
  count: { received: number },
  mostBytes: number,
): AsyncGenerator<Buffer, undefined> {
  for await (const chunk of body) {
    count.received += chunk.length;
    if (count.received > mostBytes) throw tooLarge(mostBytes);
    yield chunk;
  }
}

async function* startingWith(
  first: IteratorResult<Buffer, undefined>,
  rest: AsyncGenerator<Buffer, undefined>,
): AsyncGenerator<Buffer, undefined> {
  if (first.value) yield first.value;
  yield* rest;
}

function tooLarge(bytes: number): AntenneError {
  return new AntenneError('input/too-large', `the page is larger than ${bytes / 1_000_000} MB`, {
    hint: 'an article is a few kilobytes of text: does the link lead to one?',
  });
}

function bomb(): AntenneError {
  return new AntenneError('input/too-large', `the page is packed more than ${MOST_RATIO} times smaller than it is`, {
    hint: 'no article is: does the link lead to one?',
  });
}
