/** What may happen on a page of the show, as a header: nothing but what comes from the show itself. `start` is how the page begins. */
export function pagePolicy(start: string): string {
  const [, meta = ''] = META_POLICY.exec(start) ?? [];
  const own = meta.replaceAll('&#39;', "'").replaceAll('&apos;', "'");
  return [
    "default-src 'none'",
    `script-src 'self'${hashesOf('script-src', own)}`,
    `style-src 'self'${hashesOf('style-src', own)}`,
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    CLOSED,
  ].join('; ');
}

const CLOSED = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The same for what is no page: a picture may have styles of its own, a worker may fetch what it keeps. */
export const FILE_POLICY: string = `default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'; ${CLOSED}`;

const META_POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"<>]{0,4000})">/i;

/** Of its own scripts and styles a page gives the hashes; nothing else that it says of itself is heeded here. */
function hashesOf(directive: string, policy: string): string {
  const found = policy
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${directive} `));
  return (found?.match(/'sha(?:256|384|512)-[A-Za-z0-9+/=_-]{1,100}'/g) ?? []).map((hash) => ` ${hash}`).join('');
}
