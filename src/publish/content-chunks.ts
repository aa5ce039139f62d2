import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { AntenneError } from '../errors/antenne-error.ts';
import { checkRegular } from '../source/regular-file.ts';
import type { PublishCall, PublishContent } from './publish-target.ts';

/**
 * What is to be put, piece by piece. The last piece comes only when size and hash are as they should be, so that nobody who knows the
 * length has it whole otherwise. Throws `publish/changed` then, `publish/unreadable` for a file that cannot be read.
 */
export async function* contentChunks(content: PublishContent, { signal }: PublishCall = {}): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let [bytes, held]: [number, Buffer | undefined] = [0, undefined];
  for await (const chunk of piecesOf(content.from)) {
    signal?.throwIfAborted();
    if (held) yield held;
    held = chunk;
    bytes += chunk.length;
    hash.update(chunk);
    if (bytes > content.bytes) break;
  }
  if (bytes !== content.bytes || hash.digest('hex') !== content.sha256)
    throw new AntenneError('publish/changed', 'what was to be published is not what it was when it was looked at', {
      where: 'file' in content.from ? content.from.file : undefined,
      hint: 'something writes these files at the same time: publish again when it has ended',
      retryable: true,
    });
  if (held) yield held;
}

async function* piecesOf(from: PublishContent['from']): AsyncGenerator<Buffer> {
  if ('bytes' in from) {
    if (from.bytes.length > 0) yield Buffer.from(from.bytes.buffer, from.bytes.byteOffset, from.bytes.length);
    return;
  }
  try {
    await checkRegular(from.file);
    for await (const chunk of createReadStream(from.file, { highWaterMark: 1 << 18 })) yield chunk as Buffer;
  } catch (cause) {
    throw new AntenneError('publish/unreadable', `a file to publish cannot be read: ${(cause as Error).message}`, {
      where: from.file,
      hint: 'build the episode again, then publish it',
      cause,
    });
  }
}
