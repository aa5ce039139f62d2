import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../src/source/fetch-page.ts';
import { filteringAgent } from '../../src/source/filtering-agent.ts';
import type { AddressRules, LinkAccess } from '../../src/source/link-access.ts';
import { serve } from './loopback.ts';

/** What names lead to, answer by answer; the last one stays. */
function resolver(...answers: (readonly string[])[]): { lookup: NonNullable<AddressRules['lookup']>; names: string[] } {
  const names: string[] = [];
  return {
    names,
    lookup: async (name) => {
      names.push(name);
      await new Promise(setImmediate); // as a real one, it takes a while
      const addresses = answers[Math.min(names.length, answers.length) - 1] ?? [];
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  };
}

/** 127.0.0.1 stands for the public web. */
function publicRules(port: number, lookup: AddressRules['lookup']): LinkAccess {
  return { trusted: ['127.0.0.1'], ports: [port], lookup };
}

describe('a name', () => {
  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['::127.0.0.1'],
    ['0.0.0.0'],
    ['::'],
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['100.64.0.1'],
    ['fc00::1'],
    ['fe80::1'],
    ['64:ff9b::10.0.0.1'],
    ['2002:7f00:1::'],
    ['2001::1'],
    ['168.63.129.16'],
    ['no address'],
  ])('that leads to %s is refused', async (address) => {
    const { lookup } = resolver([address]);
    await expect(fetchPage('http://name.example/', { lookup })).rejects.toMatchObject({
      code: 'input/forbidden-address',
      message: expect.stringContaining(`name.example leads to ${address}: that is `),
      hint: expect.stringContaining('--allow-private-network'),
    });
  });

  it('is refused for the system’s own answer as well', async () => {
    await expect(fetchPage('http://localhost/', {})).rejects.toMatchObject({ code: 'input/forbidden-address' });
  });

  it.each([[['127.0.0.1', '10.0.0.1']], [['10.0.0.1', '127.0.0.1']], [['127.0.0.1', '::1']]])(
    'with one private address among %j is refused',
    async (addresses) => {
      const { port, asked } = await serve((_request, response) => void response.end('a'));
      const { lookup } = resolver(addresses);
      await expect(fetchPage(`http://name.example:${port}/`, publicRules(port, lookup))).rejects.toMatchObject({
        code: 'input/forbidden-address',
      });
      expect(asked).toHaveLength(0);
    },
  );

  it('is looked up once for a connection, so that a second answer cannot lead elsewhere', async () => {
    const { port } = await serve((_request, response) => void response.end('public'));
    const { lookup, names } = resolver(['127.0.0.1'], ['10.0.0.1']);
    const page = await fetchPage(`http://name.example:${port}/`, publicRules(port, lookup));
    expect(page.bytes.toString()).toBe('public');
    expect(names).toEqual(['name.example']);
  });

  it('that turns to a private address after the first look-up is refused', async () => {
    const { port, asked } = await serve((_request, response) => void response.writeHead(302, { location: '/b' }).end());
    const { lookup, names } = resolver(['127.0.0.1'], ['10.0.0.1']);
    await expect(fetchPage(`http://name.example:${port}/a`, publicRules(port, lookup))).rejects.toMatchObject({
      code: 'input/forbidden-address',
      where: `http://name.example:${port}/a, which leads to http://name.example:${port}/b`,
    });
    expect(asked.map(({ url }) => url)).toEqual(['/a']);
    expect(names).toHaveLength(2);
  });
});

describe('a public IPv4 address behind a translator', () => {
  /** What the connection is told about its name; it is given up before it is made. */
  function lookedUp(host: string, rules: AddressRules): Promise<unknown> {
    const url = new URL(`http://${host}/`);
    return new Promise((resolve) => {
      const asked = get(url, { agent: filteringAgent(url, rules) });
      asked.on('error', () => undefined);
      asked.on('socket', (socket) => {
        socket.once('lookup', (error: Error | null, address: string) => {
          resolve(error ?? address);
          socket.destroy();
        });
      });
    });
  }

  it('may be connected to', async () => {
    expect(await lookedUp('name.example', resolver(['64:ff9b::808:808']))).toBe('64:ff9b::808:808');
  });

  it('may not when it is private there', async () => {
    expect(await lookedUp('name.example', resolver(['64:ff9b::a00:1']))).toMatchObject({
      code: 'input/forbidden-address',
    });
  });
});
