import { AntenneError } from '../../errors/antenne-error.ts';
import { soundKind } from '../sound-kind.ts';
import type { Call } from '../tts-adapter.ts';
import { readAnswer } from './read-answer.ts';
import { refusalError } from './refusal.ts';
import { badAnswer, noAnswer, unreachable } from './vendor-errors.ts';
import type { Vendor, VendorRequest } from './vendor.ts';

/** What a vendor answered with a status that says all is well. */
export interface VendorAnswer {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/**
 * Asks for speech and gives the bytes; whether they are sound is judged later, but a page or a message instead of sound is refused here
 * (`tts/bad-audio`). Never tries again: that is for `synthesizeAll`. Throws family `tts`, or the signal's reason; no message and no cause
 * holds a key, a header or words that were sent.
 */
export async function askForSound(vendor: Vendor, request: VendorRequest, call?: Call): Promise<VendorAnswer> {
  const answer = await callVendor(vendor, request, call);
  const type = contentType(answer.headers);
  const isWords = /^(?:text\/|application\/(?:json|xml|problem|xhtml))/.test(type);
  // Some servers name no type, and their framework calls the sound a page.
  if (isWords && soundKind(answer.bytes) === undefined) throw badAnswer(vendor, `it sent ${type} instead of sound`);
  return answer;
}

/** The same for an answer in JSON: a list of voices, or speech with its times. */
export async function askForJson(
  vendor: Vendor,
  request: VendorRequest,
  call?: Call,
): Promise<{ readonly value: unknown; readonly headers: Headers }> {
  const { bytes, headers } = await callVendor(vendor, request, call);
  try {
    return { value: JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown, headers };
  } catch {
    throw badAnswer(vendor, `it sent ${contentType(headers) || 'something'} that is not JSON`);
  }
}

async function callVendor(vendor: Vendor, { path, body, headers }: VendorRequest, call?: Call): Promise<VendorAnswer> {
  const signal = call?.signal;
  signal?.throwIfAborted();
  // Whatever ends the call also closes its connection: a time limit of ours, or a refusal that is not read to its end.
  const done = new AbortController();
  let isLate = false;
  const giveUp = (): void => {
    isLate = true;
    done.abort();
  };
  // Speech takes as long as `synthesizeAll` lets it; a list is there at once or not at all.
  const timer = body ? undefined : setTimeout(giveUp, LIST_TIMEOUT_MS);
  try {
    const response = await vendor.fetch(`${vendor.baseUrl}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...vendor.headers, ...headers, ...(body && { 'content-type': body.contentType }) },
      ...(body && { body: body.text }),
      redirect: 'manual', // a key goes to no other address
      signal: signal ? AbortSignal.any([signal, done.signal]) : done.signal,
    });
    if (!response.ok) throw await refusalError(vendor, response, body?.text ?? '');
    return { bytes: await readAnswer(vendor, response), headers: response.headers };
  } catch (error) {
    signal?.throwIfAborted();
    if (isLate) throw noAnswer(vendor, LIST_TIMEOUT_MS);
    throw error instanceof AntenneError ? error : unreachable(vendor, error);
  } finally {
    clearTimeout(timer);
    done.abort();
  }
}

const LIST_TIMEOUT_MS = 20_000;

/** In lower case, without parameters; empty when there is none. */
function contentType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
