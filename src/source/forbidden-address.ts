import { isIPv4, isIPv6 } from 'node:net';

/**
 * What is at an IPv4 or IPv6 address that no page of the public web can be at, in words; undefined for a public one. What is no address at
 * all is forbidden too. After IANA's registries of special-purpose addresses (RFC 6890 and what came later).
 */
export function forbiddenKind(address: string): string | undefined {
  const bytes = bytesOf(address);
  if (!bytes) return 'no address at all';
  if (bytes.length === 4) return kindIn(IPV4, bytes);
  if (isWithin(bytes, TRANSLATED)) {
    const behind = kindIn(IPV4, bytes.slice(12));
    return behind && `${behind}, by way of a translator (NAT64)`;
  }
  return kindIn(IPV6, bytes) ?? (isWithin(bytes, GLOBAL_UNICAST) ? undefined : 'a part of IPv6 that is not in use');
}

/** Whether an address is an IPv4 one as a network without IPv4 writes it (NAT64, RFC 6052). */
export function isTranslated(address: string): boolean {
  const bytes = bytesOf(address);
  return bytes !== undefined && isWithin(bytes, TRANSLATED);
}

interface Block {
  readonly bytes: readonly number[];
  readonly bits: number;
}

function block(text: string): Block {
  const [address = '', bits] = text.split('/');
  return { bytes: bytesOf(address) ?? [], bits: Number(bits) };
}

function table(rows: Readonly<Record<string, string>>): readonly (readonly [Block, string])[] {
  return Object.entries(rows).map(([text, kind]) => [block(text), kind] as const);
}

const IPV4 = table({
  '0.0.0.0/8': 'this machine',
  '10.0.0.0/8': 'a private network',
  '100.64.0.0/10': 'a provider’s inner network',
  '127.0.0.0/8': 'this machine',
  // https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  '168.63.129.16/32': 'the platform that a machine in Azure runs on',
  '169.254.0.0/16': 'the local link, where clouds keep the secrets of their machines',
  '172.16.0.0/12': 'a private network',
  '192.0.0.0/24': 'reserved for protocols',
  '192.0.2.0/24': 'reserved for documentation',
  '192.31.196.0/24': 'reserved for a name service (AS112)',
  '192.52.193.0/24': 'reserved for multicast relays',
  '192.88.99.0/24': 'reserved for relays (6to4)',
  '192.168.0.0/16': 'a private network',
  '192.175.48.0/24': 'reserved for a name service (AS112)',
  '198.18.0.0/15': 'reserved for benchmarks',
  '198.51.100.0/24': 'reserved for documentation',
  '203.0.113.0/24': 'reserved for documentation',
  '224.0.0.0/4': 'many machines at once (multicast)',
  '240.0.0.0/4': 'reserved',
});

/** What stands first wins. */
const IPV6 = table({
  '::/128': 'this machine',
  '::1/128': 'this machine',
  '::/96': 'an IPv4 address in an old disguise',
  '::ffff:0:0/96': 'an IPv4 address in disguise',
  '::ffff:0:0:0/96': 'an IPv4 address in disguise',
  '64:ff9b:1::/48': 'a network’s own translator (NAT64)',
  '100::/64': 'nowhere: what is sent there is thrown away',
  // Both may hold any IPv4 address, and hardly any server is reached by them any more.
  '2001::/32': 'a tunnel (Teredo)',
  '2002::/16': 'a tunnel (6to4)',
  '2001::/23': 'reserved for protocols',
  '2001:db8::/32': 'reserved for documentation',
  '2620:4f:8000::/48': 'reserved for a name service (AS112)',
  '3fff::/20': 'reserved for documentation',
  '5f00::/16': 'reserved for routers',
  'fc00::/7': 'a private network',
  'fe80::/10': 'the local link',
  'fec0::/10': 'a private network',
  'ff00::/8': 'many machines at once (multicast)',
});

/** All that is given to networks so far (RFC 4291, section 2.4). */
const GLOBAL_UNICAST = block('2000::/3');
const TRANSLATED = block('64:ff9b::/96');

function kindIn(rows: readonly (readonly [Block, string])[], address: readonly number[]): string | undefined {
  return rows.find(([each]) => isWithin(address, each))?.[1];
}

function isWithin(address: readonly number[], { bytes, bits }: Block): boolean {
  if (address.length !== bytes.length) return false;
  return bytes.every((byte, index) => {
    const free = 8 - Math.min(8, Math.max(0, bits - index * 8));
    return byte >> free === (address[index] ?? 0) >> free;
  });
}

function bytesOf(address: string): readonly number[] | undefined {
  if (isIPv4(address)) return address.split('.').map(Number);
  const [plain = ''] = address.split('%'); // fe80::1%eth0
  if (!isIPv6(plain)) return undefined;
  // The URL parser knows every spelling, and writes groups of hexadecimal digits.
  const [left = [], right = []] = new URL(`http://[${plain}]/`).hostname
    .slice(1, -1)
    .split('::')
    .map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
}
