import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createRawServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach } from 'vitest';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

export interface Loopback {
  readonly port: number;
  readonly origin: string;
  /** What was asked, in order. */
  readonly asked: IncomingMessage[];
}

/** Serves on the loopback until the test ends. */
export async function serve(listener: RequestListener): Promise<Loopback> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  return { ...(await listen(server)), asked };
}

/** The same for a server that writes what it likes, as soon as it is asked anything. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<Loopback> {
  const server = createRawServer((socket) => {
    socket.once('data', () => answer(socket));
  });
  return { ...(await listen(server)), asked: [] };
}

/** Starts a server on a free port of the loopback. */
export async function listen(server: Server): Promise<{ port: number; origin: string }> {
  servers.push(server);
  server.on('connection', (socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}` };
}
