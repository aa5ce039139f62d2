import { request as requestPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { AntenneError } from '../errors/antenne-error.ts';
import { checkAddress, hostOf } from './check-link.ts';
import { filteringAgent } from './filtering-agent.ts';
import type { AddressRules } from './link-access.ts';
import { networkError, RETRY_HINT } from './network-error.ts';

/** What a server answered, its body not yet read. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
}

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly rules: AddressRules;
  readonly connectMs: number;
  readonly signal: AbortSignal;
}

/** Some papers’ security policies alone are longer than Node’s 16 KB. */
const MOST_HEADER_BYTES = 65_536;

/** Asks a server for a page; redirects are not followed. Throws family `input`, or the signal’s reason. */
export function requestPage(url: URL, { headers, rules, connectMs, signal }: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const isSecure = url.protocol === 'https:';
    const options = { agent: filteringAgent(url, rules), headers, maxHeaderSize: MOST_HEADER_BYTES };
    const asked = (isSecure ? requestSecure : requestPlain)(url, options);
    let settled = false;
    const settle = (end: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      end();
    };
    const fail = (error: Error): void =>
      settle(() => {
        reject(signal.aborted ? (signal.reason as Error) : networkError(error, hostOf(url)));
        asked.destroy();
      });
    const onAbort = (): void => fail(signal.reason as Error);
    const timer = setTimeout(() => fail(noConnection(hostOf(url), connectMs)), connectMs);
    signal.addEventListener('abort', onAbort, { once: true });
    asked.on('socket', (socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        // What counts in the end is where the connection leads, whatever was said of the name.
        try {
          checkAddress(socket.remoteAddress ?? '', hostOf(url), rules);
        } catch (error) {
          fail(error as Error);
        }
      });
    });
    asked.on('response', (body) => {
      // Where the end of the connection is the end of the page, Node takes a broken connection for a page that is whole.
      asked.on('error', (error) => {
        if (!body.complete) body.destroy(error);
      });
      settle(() => resolve({ url, status: body.statusCode ?? 0, headers: body.headers, body }));
    });
    asked.on('error', fail);
    asked.on('close', () => fail(new Error('the connection was closed'))); // also where a server wants another protocol
    asked.end();
  });
}

function noConnection(host: string, connectMs: number): AntenneError {
  return new AntenneError('input/too-slow', `no connection to ${host} in ${connectMs / 1_000} s`, {
    hint: RETRY_HINT,
    retryable: true,
  });
}
