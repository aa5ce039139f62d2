import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { readByteRange } from './byte-range.ts';
import type { Content } from './content.ts';
import { isRangeOfSame, judgePreconditions } from './preconditions.ts';

/** Sends what a GET or HEAD asks of a content: all of it, a part, or that it has not changed. `onMoved` is called as it goes out. */
export async function sendContent(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  content: Content,
  onMoved: () => void,
): Promise<void> {
  try {
    response.setHeader('ETag', content.etag);
    if (content.modified) response.setHeader('Last-Modified', content.modified.toUTCString());
    response.setHeader('Cache-Control', content.cacheControl);
    response.setHeader('Content-Security-Policy', content.policy);
    const status = judgePreconditions(headers, content);
    if (status !== undefined) return end(response, status, status === 412 ? { 'Content-Length': 0 } : {});
    response.setHeader('Accept-Ranges', 'bytes');
    const { 'if-range': ifRange, range: wanted } = headers as { readonly 'if-range'?: string; readonly range?: string };
    // Only a GET can ask for a part (RFC 9110, section 14.2).
    const asked = method === 'GET' && isRangeOfSame(ifRange, content) ? wanted : undefined;
    const range = readByteRange(asked, content.bytes);
    const { bytes, contentType } = content;
    if (range === 'unsatisfiable')
      return end(response, 416, { 'Content-Range': `bytes */${bytes}`, 'Content-Length': 0 });
    const { first, last } = range ?? { first: 0, last: bytes - 1 };
    response.writeHead(range ? 206 : 200, {
      'Content-Type': contentType,
      'Content-Length': last - first + 1,
      ...(range && { 'Content-Range': `bytes ${first}-${last}/${bytes}` }),
    });
    if (method === 'HEAD' || bytes === 0) response.end();
    else await sendBytes(response, content, { first, last }, onMoved);
  } finally {
    await content.close();
  }
}

function end(response: ServerResponse, status: number, headers: Record<string, string | number>): void {
  response.writeHead(status, headers).end();
}

/** No more is read than the client takes, and nothing any more once it is gone. */
async function sendBytes(
  response: ServerResponse,
  content: Content,
  range: { first: number; last: number },
  onMoved: () => void,
): Promise<void> {
  let left = range.last - range.first + 1;
  const counted = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      left -= chunk.length;
      onMoved();
      yield chunk;
    }
    // Its length was promised: the client must see that it broke off.
    if (left !== 0) throw Object.assign(new Error('the file became shorter'), { code: 'ESHORT' });
  };
  await pipeline(content.read(range), counted, response).catch((error: NodeJS.ErrnoException) => {
    if (!CLIENT_GONE.has(error.code ?? '')) throw error;
  });
}

const CLIENT_GONE: ReadonlySet<string> = new Set([
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
  'ABORT_ERR',
  'ECONNRESET',
  'EPIPE',
  'ECANCELED',
  'ETIMEDOUT',
]);
