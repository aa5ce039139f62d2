import { createSocket } from 'node:dgram';
import { BlockList, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The IPv4 addresses by which other machines of the local network reach this one; the one most used comes first. */
export async function networkAddresses(): Promise<readonly string[]> {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const usual = await usualAddress();
  return found.toSorted((left, right) => Number(right === usual) - Number(left === usual));
}

/** Whether a peer is on this machine or in a network of its own kind: private, or the very one that this machine is in. */
export function isNear(address: string | undefined): boolean {
  if (address === undefined) return false;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  const near = new BlockList();
  for (const [start, bits] of PRIVATE) near.addSubnet(start, bits, familyOf(start));
  for (const { cidr } of Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])) {
    const [start = '', bits] = cidr?.split('/') ?? [];
    if (start !== '') near.addSubnet(start, Number(bits), familyOf(start));
  }
  return near.check(plain, familyOf(plain));
}

/** RFC 1918, 3927, 4193, 4291, 6598; the last one is also used by private networks across several places. */
const PRIVATE: readonly (readonly [start: string, bits: number])[] = [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
];

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}

/** From which the system would send to another network. Nothing is sent: a datagram socket only learns its own address when it is connected. */
async function usualAddress(): Promise<string | undefined> {
  const socket = createSocket('udp4');
  try {
    return await new Promise((resolve) => {
      socket.once('error', () => resolve(undefined));
      socket.connect(9, '198.51.100.1', () => resolve(socket.address().address));
    });
  } finally {
    socket.close();
  }
}
