import type { IncomingMessage, ServerResponse } from 'node:http';
import { FILE_POLICY } from './content-policy.ts';
import { findContent, type Site } from './find-content.ts';
import { isOwnHost, readRequestHost } from './request-host.ts';
import { readRequestPath } from './request-path.ts';
import { sendContent } from './send-content.ts';

export interface AnswerOptions {
  /** Whether other machines may ask. */
  readonly lan: boolean;
  /** Called as an answer goes out. */
  readonly onMoved: () => void;
}

/** Answers one request about a show. Throws what the file system throws where something cannot be read, with nothing sent yet or the answer broken off. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  { lan, onMoved }: AnswerOptions,
): Promise<void> {
  const { method = '', headers, socket } = request;
  for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
  if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS')
    return refuse(response, 405, `only ${METHODS} are answered`, { Allow: METHODS, Connection: 'close' });
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0)
    return refuse(response, 413, 'a request must not send anything', { Connection: 'close' });
  const asked = readRequestHost({ url: request.url ?? '', rawHeaders: request.rawHeaders });
  if (!asked) return refuse(response, 400, 'the request does not say which host it is for');
  if (!isOwnHost(asked.host, { localAddress: socket.localAddress ?? '', lan }))
    return refuse(response, 421, 'this show is only given out under the addresses that antenne serve has printed');
  if (method === 'OPTIONS' && asked.path === '*') return void response.writeHead(204, { Allow: METHODS }).end();
  const path = readRequestPath(asked.path);
  if (path === 'malformed') return refuse(response, 400, 'this is no address');
  const found = path === 'nowhere' ? undefined : await findContent(site, path, asked.host);
  if (!found) return refuse(response, 404, 'there is nothing here');
  if ('isAt' in found) return refuse(response, 307, 'it is here, with a / at the end', { Location: found.isAt });
  if (found.isShared) for (const [name, value] of Object.entries(SHARED)) response.setHeader(name, value);
  if (method !== 'OPTIONS') return sendContent(request, response, found, onMoved);
  await found.close();
  response.writeHead(204, { Allow: METHODS, ...(found.isShared && PREFLIGHT) }).end();
}

/** Says in a few words why there is no content. */
export function refuse(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = `${reason}\n`;
  response
    .writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Content-Security-Policy': FILE_POLICY,
      'Cache-Control': 'no-store',
      ...headers,
    })
    .end(body);
}

const METHODS = 'GET, HEAD, OPTIONS';
const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified',
};
const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'Range, If-Range, If-None-Match, If-Modified-Since',
  'Access-Control-Max-Age': '600',
};
