import { createServer } from 'node:http';
import { answerRequest, refuse } from './answer-request.ts';
import { openConnections } from './connections.ts';
import { openEpisodeList } from './episode-list.ts';
import { openFeedCopies } from './feed-copies.ts';
import { listenOn } from './listen-on.ts';
import { isNear } from './network.ts';
import type { ShowFolder } from './show-folder.ts';

export interface ServeOptions {
  /** Undefined: the usual one, or the next that is free; 0: any that is free. */
  readonly port: number | undefined;
  /** Whether other machines of the local network may ask; otherwise nobody but this one. */
  readonly lan: boolean;
  /** Told of what went wrong on our side; answers go on. */
  readonly onFault: (error: unknown) => void;
}

export interface ShowServer {
  readonly port: number;
  /** Ends what is under way too. */
  close(): Promise<void>;
}

/** Gives a folder out over HTTP until it is closed. Throws `publish/port`. */
export async function serveShow(folder: ShowFolder, { port, lan, onFault }: ServeOptions): Promise<ShowServer> {
  const site = { folder, episodes: openEpisodeList(folder.path, onFault), feeds: openFeedCopies() };
  const connections = openConnections();
  const server = createServer(LIMITS, (request, response) => {
    const { socket } = request;
    const onMoved = (): void => connections.moved(socket);
    onMoved();
    connections.inTurn(socket, async () => {
      try {
        await answerRequest(request, response, site, { lan, onMoved });
      } catch (error) {
        onFault(error);
        if (response.headersSent) response.destroy();
        else refuse(response, 500, 'it cannot be read');
      }
    });
  });
  server.timeout = STILL_MS;
  // A client that first asks whether it may send gets the answer that it may not.
  server.on('checkContinue', (request, response) => server.emit('request', request, response));
  server.prependListener('connection', (socket) => {
    if (lan && !isNear(socket.remoteAddress)) socket.destroy();
    else connections.add(socket);
  });
  const listening = await listenOn(server, lan ? '0.0.0.0' : '127.0.0.1', port);
  server.on('error', onFault);
  return {
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Nothing that is asked is long: who takes longer, or sends more, is slow or means harm. */
const LIMITS = {
  maxHeaderSize: 8192,
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
} as const;
/** A client that takes nothing for so long has gone, or paused: players ask again for the part they lack. */
const STILL_MS = 120_000;
