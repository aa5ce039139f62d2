import type { AddressInfo, Server } from 'node:net';
import { AntenneError } from '../errors/antenne-error.ts';

/** Tried first where nobody asks for a port, so that an address that was subscribed to holds the next time. */
export const USUAL_PORT = 7480;
const MORE_PORTS = 9;

/** Lets a server listen on a port (0: any that is free), or on the usual one or the next that is free; gives the port. Throws `publish/port`. */
export async function listenOn(server: Server, host: string, port: number | undefined): Promise<number> {
  const choices =
    port === undefined ? [...Array.from({ length: 1 + MORE_PORTS }, (_, index) => USUAL_PORT + index), 0] : [port];
  for (const [index, choice] of choices.entries()) {
    try {
      return await listen(server, host, choice);
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && index < choices.length - 1) continue;
      throw new AntenneError('publish/port', reasonFor(code) ?? `nothing can listen there: ${message}`, {
        where: `port ${choice}`,
        hint: 'name another with --port, or 0 for any that is free',
        cause,
      });
    }
  }
  throw new Error('there is a last choice');
}

function reasonFor(code: string | undefined): string | undefined {
  if (code === 'EADDRINUSE') return 'another program listens there already';
  return code === 'EACCES' ? 'this user may not listen there: ports below 1024 are for the system' : undefined;
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
