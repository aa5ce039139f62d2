import { AntenneError } from '../errors/antenne-error.ts';
import { hostOf } from './check-link.ts';
import type { Answer } from './request-page.ts';

const SAVE_HINT = 'open it in a browser; what you may read there, save and name the file';
const LATER_HINT = 'try again later';

/** Lets an answer pass that holds the page. Throws `input/http-status` for every other one, with what to do about it. */
export function refuseStatus({ url, status, headers }: Answer, now: Date): void {
  // 203: changed on the way by a proxy, and still the page.
  if (status === 200 || status === 203) return;
  const retryAfterMs = waitAsked(headers['retry-after'], now);
  const [message, hint] = MEANINGS[status] ?? (status >= 500 ? FAULT : status >= 300 ? REFUSAL : ODD);
  const wait = retryAfterMs === undefined ? '' : `; it asks to be left alone for ${inWords(retryAfterMs)}`;
  throw new AntenneError('input/http-status', `${hostOf(url)} ${message} (${status})${wait}`, {
    hint,
    retryable: status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501),
    retryAfterMs,
  });
}

type Meaning = readonly [message: string, hint: string];

const FAULT: Meaning = ['has a fault of its own', LATER_HINT];
const REFUSAL: Meaning = ['does not give the page', SAVE_HINT];
const ODD: Meaning = ['gives an answer that is no page', SAVE_HINT];

const MEANINGS: Readonly<Record<number, Meaning>> = {
  202: ['has not made the page yet', LATER_HINT],
  204: ['says that there is nothing there', 'is it the right link?'],
  205: ['says that there is nothing there', 'is it the right link?'],
  206: ['sends a part of the page alone, though the whole was asked for', SAVE_HINT],
  304: ['says that nothing has changed, though it was not asked that', 'try again with --refresh'],
  401: ['wants a login', SAVE_HINT],
  402: ['wants to be paid', SAVE_HINT],
  403: ['refuses the page: it wants a login, or no programs', SAVE_HINT],
  404: ['has no such page', 'is it the right link? It may have moved, or gone'],
  407: ['wants a login for a proxy', 'save the page in a browser and name the file'],
  408: ['was too slow for itself', LATER_HINT],
  410: ['has taken the page away', 'look for another copy, such as one you saved'],
  429: ['is asked too often', LATER_HINT],
  451: ['may not show the page, for legal reasons', 'look for another copy, such as one you saved'],
  503: ['is too busy or being worked on', LATER_HINT],
};

/** `Retry-After`: seconds, or a date. What is neither, or has passed, says nothing. */
function waitAsked(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const asked = /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return asked > 0 ? asked : undefined;
}

function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3_600)} hours`;
}
