import { followRedirects } from './follow-redirects.ts';
import type { LinkAccess, LinkLimits } from './link-access.ts';
import type { PageCache } from './page-cache.ts';
import { ACCEPTED_ENCODINGS } from './read-body.ts';
import { requestPage, type Answer } from './request-page.ts';
import { userAgent } from './user-agent.ts';

/** What everything that is asked for on the way to one page has in common. */
export interface Visit {
  readonly access: LinkAccess;
  readonly limits: LinkLimits;
  readonly cache: PageCache | undefined;
  readonly now: () => Date;
  /** Aborted by the user, or when time is up. */
  readonly signal: AbortSignal;
}

/** Asks for what is at a URL, and at those that it leads to; `headersFor` is called before each. No cookies are kept or sent, nothing says where the link was found. */
export function ask(
  start: URL,
  { access, limits, signal }: Visit,
  headersFor: (url: URL) => Promise<Readonly<Record<string, string>>>,
): Promise<Answer> {
  const common = { 'user-agent': userAgent(), 'accept-encoding': ACCEPTED_ENCODINGS };
  const { connectMs, redirects } = limits;
  return followRedirects(start, {
    rules: access,
    most: redirects,
    request: async (url) => {
      const headers = { ...common, ...(await headersFor(url)) };
      return requestPage(url, { headers, rules: access, connectMs, signal });
    },
  });
}
