import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { serveShow, type ShowServer } from '../../src/serve/serve-show.ts';
import { findShowFolder } from '../../src/serve/show-folder.ts';

const clean: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of clean.splice(0).toReversed()) await each();
});

/** A fresh folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'antenne-served-'));
  clean.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Served extends ShowServer {
  readonly folder: string;
  readonly origin: string;
  readonly faults: unknown[];
}

/** Serves a folder with these files until the test ends. */
export async function served(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly lan?: boolean; readonly below?: string } = {},
): Promise<Served> {
  const folder = join(folderWith(files), options.below ?? '');
  const faults: unknown[] = [];
  const show = await findShowFolder(folder, folder);
  const server = await serveShow(show, { port: 0, lan: options.lan ?? false, onFault: (error) => faults.push(error) });
  clean.push(() => server.close());
  return { ...server, folder, faults, origin: `http://127.0.0.1:${server.port}` };
}

/** A connection that is closed after the test. */
export function connectTo(port: number): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  clean.push(() => socket.destroy());
  return socket;
}

/** All that the server sends for these bytes until it closes the connection. */
export async function sendRaw(port: number, bytes: string | Uint8Array): Promise<string> {
  const socket = connectTo(port);
  const received: Buffer[] = [];
  socket.on('data', (chunk) => received.push(chunk));
  socket.write(bytes);
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(received).toString('latin1');
}

/** A request as it goes over the line, after which the server is to close. */
export function rawGet(target: string, headers: readonly string[] = ['Host: localhost'], method = 'GET'): string {
  return `${[`${method} ${target} HTTP/1.1`, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
}

/** The status of a raw answer. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
}
