import { hostname } from 'node:os';

/** The part of a request that says whom it is meant for. */
export interface Addressed {
  /** Target as it stands in the request: a path, or a whole address. */
  readonly url: string;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
}

/** The host, with its port where it has one, and the path of a request. Undefined where that is missing, doubled or malformed. */
export function readRequestHost(request: Addressed): { readonly host: string; readonly path: string } | undefined {
  const { url, rawHeaders } = request;
  const hosts = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
  const [header, ...more] = hosts;
  if (header === undefined || more.length > 0) return undefined;
  // What the target names counts more than the header (RFC 9112, section 3.2.2).
  const whole = /^http:\/\/([^/?#]*)([/?].*)?$/i.exec(url);
  const host = (whole ? (whole[1] ?? '') : header).trim().toLowerCase();
  const rest = whole ? (whole[2] ?? '/') : url;
  if (!HOST.test(host)) return undefined;
  return { host, path: rest.startsWith('?') ? `/${rest}` : rest };
}

const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/;

/**
 * Whether a host is this machine by a name or address that nobody else can give it. A page of the web can have its own name lead here
 * (DNS rebinding), and would read the show with it; it cannot have these.
 */
export function isOwnHost(host: string, { localAddress, lan }: { localAddress: string; lan: boolean }): boolean {
  const name = host.replace(/:\d+$/, '').replace(/\.$/, '');
  const address = localAddress.replace(/^::ffff:/, '');
  const own = hostname().toLowerCase();
  return (
    LOOPBACK.has(name) ||
    name === (address.includes(':') ? `[${address}]` : address) ||
    (lan && (name === own || name === `${own}.local`))
  );
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
