import { AntenneError } from '../errors/antenne-error.ts';
import { placedAt } from '../errors/placed-at.ts';
import { checkLink } from './check-link.ts';
import type { AddressRules } from './link-access.ts';
import type { Answer } from './request-page.ts';
import { showLink } from './show-link.ts';

export interface RedirectOptions {
  readonly rules: AddressRules;
  readonly most: number;
  readonly request: (url: URL) => Promise<Answer>;
}

/** Asks for a page, and where the server sends to another address for that one, checked like the first. Throws `input/redirects`, and what `request` and `checkLink` throw. */
export async function followRedirects(start: URL, { rules, most, request }: RedirectOptions): Promise<Answer> {
  let url = start;
  let where = showLink(start);
  for (let count = 0; ; count++) {
    try {
      const answer = await request(url);
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
      answer.body.destroy();
      if (count === most)
        throw refused(
          `it leads from one address to the next more than ${most} times`,
          'open it in a browser, and take the address that it ends at',
        );
      const link = linkFrom(location, url);
      where = `${showLink(start)}, which leads to ${showLink(link)}`;
      url = checkRedirect(link, url, rules);
    } catch (error) {
      throw placedAt(error, where);
    }
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Headers are read as Latin-1; what is not ASCII there is UTF-8 that somebody forgot to encode. */
function linkFrom(location: string, from: URL): string {
  const link = Buffer.from(location, 'latin1').toString('utf8');
  return URL.canParse(link, from.href) ? new URL(link, from).href : link;
}

function checkRedirect(link: string, from: URL, rules: AddressRules): URL {
  const url = checkLink(link, rules);
  if (from.protocol === 'https:' && url.protocol === 'http:')
    throw refused(
      'it leads from an encrypted connection to one that is not',
      'if you trust it, name the address that it leads to',
    );
  return url;
}

function refused(message: string, hint: string): AntenneError {
  return new AntenneError('input/redirects', message, { hint });
}
