import { close, constants, open } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

/** Opens a named pipe, or what the shell makes of `<(command)`, as a stream that can be destroyed while it waits for somebody to write. */
export async function openPipe(path: string): Promise<Readable> {
  // A stream of node:fs would wait in a thread that nothing can interrupt. (Windows has no pipes among its files.)
  const descriptor = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return new Socket({ fd: descriptor, readable: true, writable: false });
  } catch (error) {
    close(descriptor);
    throw error;
  }
}
