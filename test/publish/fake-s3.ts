import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../source/loopback.ts';

/** A file in the store, with the headers it was put with. */
export interface StoredObject {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly cacheControl: string;
}

export interface FakeS3 {
  readonly origin: string;
  /** By key. */
  readonly objects: Map<string, StoredObject>;
  /** Method and key of every request, in order. */
  readonly asked: string[];
  /** Sees each request first; true when it has answered it. */
  fault: (request: IncomingMessage, response: ServerResponse, key: string) => boolean | Promise<boolean>;
}

/** A store on the loopback with one bucket, `show`: enough of S3 for a target. Keys are not checked, hashes of bodies are. Ends with the test. */
export async function fakeS3(): Promise<FakeS3> {
  const objects = new Map<string, StoredObject>();
  const asked: string[] = [];
  const store = { objects, asked, fault: (): boolean => false } as Omit<FakeS3, 'origin'>;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, bucket, ...rest] = new URL(request.url ?? '/', 'http://store').pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    asked.push(`${request.method} ${key}`);
    if (await store.fault(request, response, key)) return;
    if (bucket !== 'show') return fail(response, 404, 'NoSuchBucket');
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', () => answer(request, response, key, Buffer.concat(body), objects));
  };
  const server = createServer((request, response) => void serve(request, response));
  const { origin } = await listen(server);
  return Object.assign(store, { origin });
}

/** An error as the store would tell it. */
export function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>said by the test</Message></Error>`);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  body: Buffer,
  objects: Map<string, StoredObject>,
): void {
  if (request.method === 'PUT') {
    const claimed = request.headers['x-amz-content-sha256'];
    const isSame = claimed === createHash('sha256').update(body).digest('hex');
    if (!isSame) return fail(response, 400, 'XAmzContentSHA256Mismatch');
    const contentType = request.headers['content-type'] ?? '';
    objects.set(key, { bytes: body, contentType, cacheControl: request.headers['cache-control'] ?? '' });
    response.writeHead(200, { etag: '"0"' }).end();
  } else if (request.method === 'DELETE') {
    objects.delete(key);
    response.writeHead(204).end();
  } else {
    const found = objects.get(key);
    if (!found) return fail(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-type': found.contentType, 'content-length': found.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : found.bytes);
  }
}
