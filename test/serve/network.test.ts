import { hostname, networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isNear, networkAddresses } from '../../src/serve/network.ts';
import { isOwnHost } from '../../src/serve/request-host.ts';
import { rawGet, sendRaw, served, statusOf } from './served.ts';

describe('the local network', () => {
  it('is where private addresses are, and those of the networks that this machine is in', () => {
    const own = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
    for (const address of [
      '127.0.0.1',
      '::1',
      '::ffff:192.168.1.9',
      '10.9.8.7',
      '172.31.0.1',
      'fe80::1',
      'fd12::1',
      ...own,
    ])
      expect([address, isNear(address)]).toEqual([address, true]);
    for (const address of ['8.8.8.8', '172.32.0.1', '::ffff:8.8.8.8', '2606:4700::1111', undefined])
      expect([address, isNear(address)]).toEqual([address, false]);
  });

  it('reaches this machine by addresses of its own', async () => {
    const addresses = await networkAddresses();
    const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const address of addresses)
      expect(own.find((each) => each.address === address)).toMatchObject({ family: 'IPv4', internal: false });
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('knows this machine by its addresses and its name', () => {
    const lan = { localAddress: '192.168.1.20', lan: true };
    for (const host of [
      '192.168.1.20:7480',
      hostname().toLowerCase(),
      `${hostname().toLowerCase()}.local:80`,
      'localhost',
    ])
      expect([host, isOwnHost(host, lan)]).toEqual([host, true]);
    for (const host of ['192.168.1.21', 'evil.example', `${hostname()}.evil.example`, 'local', '[fe80::1]', '0.0.0.0'])
      expect([host, isOwnHost(host, lan)]).toEqual([host, false]);
    expect(isOwnHost(hostname().toLowerCase(), { localAddress: '127.0.0.1', lan: hostname() === 'localhost' })).toBe(
      hostname() === 'localhost',
    );
    expect(isOwnHost('192.168.1.20', { localAddress: '::ffff:192.168.1.20', lan: true })).toBe(true);
    expect(isOwnHost('[fd12::1]:80', { localAddress: 'fd12::1', lan: true })).toBe(true);
  });

  it('reaches the show only when it may', async () => {
    const [address] = await networkAddresses();
    if (address === undefined) return;
    const show = { 'index.html': 'shown' };
    const closed = await served(show);
    await expect(fetch(`http://${address}:${closed.port}/`)).rejects.toThrow('fetch failed');
    const open = await served(show, { lan: true });
    expect(await (await fetch(`http://${address}:${open.port}/`)).text()).toBe('shown');
    expect(statusOf(await sendRaw(open.port, rawGet('/', [`Host: ${hostname()}:${open.port}`])))).toBe(200);
    expect(statusOf(await sendRaw(open.port, rawGet('/', ['Host: evil.example'])))).toBe(421);
    // That is an address of this machine, but not the one this connection has come to.
    expect(statusOf(await sendRaw(open.port, rawGet('/', [`Host: ${address}`])))).toBe(421);
  });
});
