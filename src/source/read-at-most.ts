import { addAbortSignal, type Readable } from 'node:stream';
import { AntenneError } from '../errors/antenne-error.ts';

/** Reads a stream to its end. What is longer than `limitFor` its beginning allows is refused with `input/too-large` before all of it is read. */
export async function readAtMost(
  stream: Readable,
  limitFor: (start: Buffer) => number,
  signal: AbortSignal | undefined,
  where: string,
): Promise<Buffer> {
  if (signal) addAbortSignal(signal, stream);
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part);
    bytes += part.length;
    const limit = limitFor(parts[0] ?? part);
    if (bytes > limit) {
      throw new AntenneError('input/too-large', `the source is larger than ${limit / 1_000_000} MB`, {
        where,
        hint: 'an article is a few kilobytes of text: is this the right file?',
      });
    }
  }
  return Buffer.concat(parts);
}
