import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { makeFolder } from '../source/make-folder.ts';
import { writeWhole } from '../source/write-whole.ts';
import type { ShowFolder } from '../serve/show-folder.ts';
import type { ShowServer } from '../serve/serve-show.ts';

/** Under which addresses a show is given out. */
export interface ServedAddresses {
  /** Of its page: what a person is to open. */
  readonly url: string;
  readonly feed: string | undefined;
  /** Of its page, on this machine. */
  readonly local: string;
}

/** The addresses in full; `network` are those of this machine, the best first, where others may ask. */
export function servedAddresses(
  { token, hasFeed }: ShowFolder,
  { port }: ShowServer,
  network: readonly string[],
): ServedAddresses {
  const addressAt = (host: string): string =>
    `http://${host}${port === 80 ? '' : `:${port}`}/${token === undefined ? '' : `${token}/`}`;
  const local = addressAt('127.0.0.1');
  const url = network[0] === undefined ? local : addressAt(network[0]);
  return { url, feed: hasFeed ? `${url}feed.xml` : undefined, local };
}

/** The same for a screen or a log: of what keeps a private show private, four letters are enough to know it by. */
export function withoutToken(addresses: ServedAddresses, { token }: ShowFolder): ServedAddresses {
  if (token === undefined) return addresses;
  const hide = (address: string): string => address.replace(token, `${token.slice(0, 4)}…`);
  const { url, feed, local } = addresses;
  return { url: hide(url), feed: feed && hide(feed), local: hide(local) };
}

/** Writes addresses into a file that this user alone can read; gives its path, and what removes it. */
export async function keepAddresses(
  { url, feed, local }: ServedAddresses,
  state: string,
  port: number,
): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const folder = join(state, 'served');
  await makeFolder(folder, 0o700);
  const path = join(folder, `${port}.txt`);
  const lines = [url, feed, local].filter((each) => each !== undefined);
  await writeWhole(path, Buffer.from(`${[...new Set(lines)].join('\n')}\n`));
  return { path, remove: () => rm(path, { force: true }) };
}
