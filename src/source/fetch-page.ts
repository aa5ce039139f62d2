import { findReservations, headerReservations, reservationWarnings } from '../article/find-reservations.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { placedAt } from '../errors/placed-at.ts';
import type { Warning } from '../model/warning.ts';
import { checkContentType, READ_TYPES } from './check-content-type.ts';
import { checkLink } from './check-link.ts';
import { LINK_LIMITS, type LinkAccess } from './link-access.ts';
import { RETRY_HINT } from './network-error.ts';
import { openPageCache, type StoredAnswer } from './page-cache.ts';
import { readBody } from './read-body.ts';
import { refuseStatus } from './refuse-status.ts';
import type { Answer } from './request-page.ts';
import { checkRobots } from './robots.ts';
import { showLink } from './show-link.ts';
import { ask, type Visit } from './visit.ts';

/** A page as a server sent it, unpacked. */
export interface FetchedPage {
  /** Where it was found in the end, without a fragment. */
  readonly url: string;
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
  readonly warnings: readonly Warning[];
}

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Nobody names this page by hand each time: the rules for robots hold. */
  readonly byMachine?: boolean | undefined;
}

/** Fetches a page of the public web. One that is kept is asked about each time. Throws family `input`, or the signal’s reason. */
export async function fetchPage(
  link: string,
  access: LinkAccess,
  { signal, byMachine = false }: FetchOptions = {},
): Promise<FetchedPage> {
  const limits = { ...LINK_LIMITS, ...access.limits };
  const { cacheFolder, now = () => new Date() } = access;
  const shown = showLink(link);
  const warnings: Warning[] = [];
  const late = new AbortController();
  const timers = [
    setTimeout(() => late.abort(tooSlow(limits.totalMs)), limits.totalMs),
    setTimeout(() => access.onSlow?.(shown), limits.slowMs),
  ];
  const visit: Visit = {
    ...{ access, limits, now },
    cache: cacheFolder === undefined ? undefined : openPageCache(cacheFolder, now, (each) => warnings.push(each)),
    signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
  };
  try {
    const { url, answer } = await getAnswer(checkLink(link, access), visit, byMachine);
    const { headers, bytes } = answer;
    const contentType = headers['content-type'];
    return { url: url.href, bytes, contentType, warnings: [...warnings, ...reservations(answer)] };
  } catch (error) {
    throw placedAt(error, shown);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

function reservations({ headers, bytes }: StoredAnswer): readonly Warning[] {
  const isHtml = (headers['content-type'] ?? 'html').toLowerCase().includes('html');
  const inHead = isHtml ? findReservations(bytes.toString('latin1', 0, HEAD_BYTES)) : [];
  return reservationWarnings([...headerReservations(headers), ...inHead]);
}

/** Room for the head of a page. */
const HEAD_BYTES = 200_000;
const ACCEPT = `${READ_TYPES.slice(0, 2).join(', ')}, ${READ_TYPES.slice(2)
  .map((type) => `${type};q=0.9`)
  .join(', ')}, */*;q=0.1`;

async function getAnswer(
  link: URL,
  visit: Visit,
  byMachine: boolean,
): Promise<{ readonly url: URL; readonly answer: StoredAnswer }> {
  const { access, limits, cache, now, signal } = visit;
  let kept: StoredAnswer | undefined;
  const given = await ask(link, visit, async (url) => {
    if (byMachine) await checkRobots(url, visit);
    kept = access.refresh ? undefined : await cache?.read(url.href);
    return { accept: ACCEPT, ...conditionsOf(kept) };
  });
  const { url } = given;
  const checkedAt = now().toISOString();
  let answer: StoredAnswer;
  if (given.status === 304 && kept) {
    given.body.destroy();
    answer = { ...kept, headers: { ...kept.headers, ...keptHeaders(given) }, checkedAt };
  } else {
    try {
      refuseStatus(given, now());
      checkContentType(given.headers['content-type'], url);
    } catch (error) {
      given.body.destroy();
      throw error;
    }
    const bytes = await readBody(given, { bytes: limits.bytes, longer: 'refuse' }, signal);
    answer = { status: given.status, headers: keptHeaders(given), bytes, checkedAt };
  }
  if (mayKeep(given, answer)) await cache?.write(url.href, answer);
  else await cache?.forget(url.href);
  return { url, answer };
}

/** What the server may compare, so that it need not send again what has not changed (RFC 9110, section 13.1). */
function conditionsOf(kept: StoredAnswer | undefined): Readonly<Record<string, string>> {
  const { etag, 'last-modified': modified } = kept?.headers ?? {};
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}

/** A page that the server cannot be asked about would never be used again. */
function mayKeep({ headers }: Answer, answer: StoredAnswer): boolean {
  const forbidden = /\bno-store\b/i.test(headers['cache-control'] ?? '');
  return !forbidden && Object.keys(conditionsOf(answer)).length > 0;
}

const KEPT_HEADERS = ['content-type', 'etag', 'last-modified', 'tdm-reservation', 'x-robots-tag'];

function keptHeaders({ headers }: Answer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}

function tooSlow(totalMs: number): AntenneError {
  return new AntenneError('input/too-slow', `the page did not come whole in ${totalMs / 1_000} s`, {
    hint: RETRY_HINT,
    retryable: true,
  });
}
