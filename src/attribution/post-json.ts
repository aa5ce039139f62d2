import { setTimeout as wait } from 'node:timers/promises';
import type { ChatEndpoint } from './choose-by-chat.ts';
import { NoAnswer } from './no-answer.ts';

const TRIES = 3;
const TIMEOUT_MS = 30_000;
const LONGEST_WAIT_MS = 20_000;
const MOST_BYTES = 1_000_000;

/** Posts JSON and gives the JSON that comes back. What can succeed later is tried three times. Throws NoAnswer; the key is in no message. */
export async function postJson(
  url: string,
  body: unknown,
  { key, fetch, backoffMs = (attempt) => 500 * 2 ** (attempt - 1) }: ChatEndpoint,
  signal?: AbortSignal,
): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      const timeout = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify(body),
        redirect: 'error', // a key goes to no other address
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const text = await readText(response);
      if (response.ok) return parse(text);
      throw refusal(response, text);
    } catch (cause) {
      signal?.throwIfAborted();
      const error = cause instanceof NoAnswer ? cause : unreachable(cause as Error);
      if (!error.retryable || attempt === TRIES) throw error;
      await wait(Math.min(error.retryAfterMs ?? backoffMs(attempt), LONGEST_WAIT_MS), undefined, { signal });
    }
  }
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length;
    if (length > MOST_BYTES) throw new NoAnswer('the server’s answer is over 1 MB');
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new NoAnswer('the server’s answer is not JSON', { cause });
  }
}

/** 429 and faults of the server may pass, but not an empty purse (OpenAI says so by `insufficient_quota`). */
function refusal({ status, headers }: Response, text: string): NoAnswer {
  if (status === 401 || status === 403)
    return new NoAnswer(`the server refused the key (${status}): set OPENAI_API_KEY`, { final: true });
  const isEmptyPurse = text.includes('insufficient_quota');
  const retryable = !isEmptyPurse && (status === 408 || status === 429 || status >= 500);
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return new NoAnswer(`the server answered ${status}${isEmptyPurse ? ' (no credit left)' : ''}`, {
    retryable,
    final: !retryable,
    retryAfterMs: seconds > 0 ? seconds * 1000 : undefined,
  });
}

function unreachable(cause: Error): NoAnswer {
  const why = cause.name === 'TimeoutError' ? `no answer in ${TIMEOUT_MS / 1000} s` : 'no connection';
  return new NoAnswer(`the server could not be reached (${why}): is OPENAI_BASE_URL right?`, {
    retryable: true,
    final: true,
    cause,
  });
}
