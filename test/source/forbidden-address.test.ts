import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forbiddenKind, isTranslated } from '../../src/source/forbidden-address.ts';

describe('an address that no public page has', () => {
  it.each([
    ['0.0.0.0', 'this machine'],
    ['0.1.2.3', 'this machine'],
    ['10.0.0.1', 'a private network'],
    ['100.64.0.1', 'a provider’s inner network'],
    ['100.127.255.255', 'a provider’s inner network'],
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['168.63.129.16', 'Azure'],
    ['169.254.169.254', 'clouds'],
    ['172.16.0.1', 'a private network'],
    ['172.31.255.255', 'a private network'],
    ['192.0.0.8', 'protocols'],
    ['192.0.2.1', 'documentation'],
    ['192.88.99.1', '6to4'],
    ['192.168.1.1', 'a private network'],
    ['198.18.0.1', 'benchmarks'],
    ['198.19.255.255', 'benchmarks'],
    ['198.51.100.7', 'documentation'],
    ['203.0.113.9', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::', 'this machine'],
    ['::1', 'this machine'],
    ['::7f00:1', 'disguise'],
    ['::127.0.0.1', 'disguise'],
    ['::ffff:127.0.0.1', 'disguise'],
    ['::ffff:7f00:1', 'disguise'],
    ['::ffff:8.8.8.8', 'disguise'],
    ['::ffff:0:10.0.0.1', 'disguise'],
    ['64:ff9b::10.0.0.1', 'a private network, by way of a translator'],
    ['64:ff9b::7f00:1', 'this machine, by way of a translator'],
    ['64:ff9b::a9fe:a9fe', 'clouds'],
    ['64:ff9b:1::1', 'a network’s own translator'],
    ['100::1', 'nowhere'],
    ['2001::1', 'Teredo'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['2001:2::1', 'protocols'],
    ['2001:db8::1', 'documentation'],
    ['2002:7f00:1::', '6to4'],
    ['2002:c0a8:101::1', '6to4'],
    ['3fff::1', 'documentation'],
    ['fc00::1', 'a private network'],
    ['fdff::1', 'a private network'],
    ['fe80::1', 'the local link'],
    ['fe80::1%eth0', 'the local link'],
    ['febf::1', 'the local link'],
    ['fec0::1', 'a private network'],
    ['ff02::1', 'multicast'],
    ['4000::1', 'not in use'],
    ['::2:0:0:0', 'not in use'],
    ['localhost', 'no address'],
    ['', 'no address'],
    ['1.2.3', 'no address'],
  ])('is %s: %s', (address, kind) => {
    expect(forbiddenKind(address)).toContain(kind);
  });

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '168.63.129.17',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.167.255.255',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2001:db9::1',
    '2003::1',
    '2606:4700::1111',
    '64:ff9b::8.8.8.8',
  ])('is not %s', (address) => {
    expect(forbiddenKind(address)).toBeUndefined();
  });

  it('is forbidden in every spelling that the URL parser understands', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), ([a, b, c, d]) => {
        const plain = [a, b, c, d].join('.');
        const whole = ((a * 256 + b) * 256 + c) * 256 + d;
        for (const spelling of [`0x${whole.toString(16)}`, String(whole), `0${a.toString(8)}.${b}.${c}.${d}`])
          expect(new URL(`http://${spelling}/`).hostname).toBe(plain);
        const [left, right] = [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
        expect(forbiddenKind(`64:ff9b::${left}:${right}`) === undefined).toBe(forbiddenKind(plain) === undefined);
        expect(isTranslated(`64:ff9b::${plain}`)).toBe(true);
        expect(forbiddenKind(`::ffff:${plain}`)).toBeDefined();
        expect(forbiddenKind(`::${left}:${right}`)).toBeDefined();
      }),
    );
  });
});
