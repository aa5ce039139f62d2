import type { Socket } from 'node:net';

/** The open connections of a server, of which there are never more than it can bear. */
export interface Connections {
  /** Lets a new one in; where there are too many, the one on which nothing has moved for longest has to go. */
  add(socket: Socket): void;
  /** Something was asked or sent. */
  moved(socket: Socket): void;
  /** Does the work of one request after those that came before it on the same connection. */
  inTurn(socket: Socket, work: () => Promise<void>): void;
}

/** Each takes two file descriptors while a file is sent; 1024 are usual. */
const MOST_CONNECTIONS = 200;
/** Requests sent ahead on one connection. No browser or podcast app sends any. */
const MOST_WAITING = 16;

/** Begins with none. */
export function openConnections(): Connections {
  const waiting = new Map<Socket, { count: number; last: Promise<void> }>();
  return {
    add(socket) {
      const [stalest] = waiting.keys();
      if (waiting.size >= MOST_CONNECTIONS) stalest?.destroy();
      if (stalest?.destroyed) waiting.delete(stalest);
      waiting.set(socket, { count: 0, last: Promise.resolve() });
      socket.once('close', () => waiting.delete(socket));
    },
    moved(socket) {
      const own = waiting.get(socket);
      if (own && waiting.delete(socket)) waiting.set(socket, own);
    },
    inTurn(socket, work) {
      const own = waiting.get(socket);
      if (!own || socket.destroyed) return;
      if (++own.count > MOST_WAITING) return void socket.destroy();
      own.last = after(own.last, async () => {
        if (!socket.destroyed) await work();
        own.count--;
      }).catch(() => void socket.destroy());
    },
  };
}

async function after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
  await before;
  await work();
}
