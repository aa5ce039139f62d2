import { isIP } from 'node:net';
import { AntenneError } from '../errors/antenne-error.ts';
import { forbiddenKind } from './forbidden-address.ts';
import type { AddressRules } from './link-access.ts';

const WEB_PORTS: readonly number[] = [80, 443];
const MOST_CHARACTERS = 4_000;

/** A link as a URL that may be asked for, without its fragment. Throws `input/bad-link`, `input/unsupported` or `input/forbidden-address`. */
export function checkLink(link: string, rules: AddressRules): URL {
  if (link.length > MOST_CHARACTERS || !URL.canParse(link))
    throw new AntenneError('input/bad-link', 'this is no link that can be followed', {
      hint: 'copy it anew from the browser’s address line; it looks like https://example.org/article',
    });
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AntenneError('input/unsupported', `links that begin with ${url.protocol} are not read`, {
      hint: 'links begin with https: or http:; for a file name its path',
    });
  if (url.username !== '' || url.password !== '')
    throw new AntenneError('input/forbidden-address', 'there is a user name or a password in the link', {
      hint: 'leave it out; where the page needs it, save the page in a browser and name the file',
    });
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (!rules.allowPrivateNetwork && !(rules.ports ?? WEB_PORTS).includes(port))
    throw new AntenneError(
      'input/forbidden-address',
      `port ${port} is not one that pages of the public web have (80 and 443)`,
      {
        hint: 'if it is a server you trust, add --allow-private-network',
      },
    );
  const host = hostOf(url);
  if (isIP(host)) checkAddress(host, host, rules);
  url.hash = '';
  return url;
}

/** Makes sure that an address may be connected to. `host` is what the link calls it. Throws `input/forbidden-address`. */
export function checkAddress(address: string, host: string, { allowPrivateNetwork, trusted }: AddressRules): void {
  if (allowPrivateNetwork || trusted?.includes(address)) return;
  const kind = forbiddenKind(address);
  if (kind === undefined) return;
  const what = address === host ? `${address} is not on the public web` : `${host} leads to ${address}`;
  throw new AntenneError('input/forbidden-address', `${what}: that is ${kind}`, {
    hint: 'if it is a server you trust, add --allow-private-network',
  });
}

/** The name or the address of a URL's server, an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/u, '$1');
}
