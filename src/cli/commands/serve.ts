import { once } from 'node:events';
import { resolve } from 'node:path';
import { loadConfig } from '../../config/load-config.ts';
import { AntenneError } from '../../errors/antenne-error.ts';
import { networkAddresses } from '../../serve/network.ts';
import { serveShow } from '../../serve/serve-show.ts';
import { findShowFolder } from '../../serve/show-folder.ts';
import { portFlag } from '../port-flag.ts';
import { keepAddresses, servedAddresses, withoutToken } from '../served-addresses.ts';
import { showAddresses } from '../show-addresses.ts';
import { serverFaults } from '../server-faults.ts';
import type { Surroundings } from '../surroundings.ts';

export interface ServeFlags {
  readonly port?: string;
  readonly lan?: boolean;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `antenne serve`: a show over HTTP, until it is interrupted. Throws family `config` or `input`, `publish/port`, and the reason of the interruption. */
export async function serve(
  given: string | undefined,
  { port, lan = false, config, json, quiet = false }: ServeFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, folders, signal, output, notes } = surroundings;
  const wishedPort = portFlag(port);
  const place = given ?? (await configuredFolder(folder, config));
  const show = await findShowFolder(resolve(folder, place), place);
  signal.throwIfAborted();
  const server = await serveShow(show, { port: wishedPort, lan, onFault: serverFaults(notes) });
  try {
    const addresses = servedAddresses(show, server, lan ? await networkAddresses() : []);
    const shown = withoutToken(addresses, show);
    const kept = show.token === undefined ? undefined : await keepAddresses(addresses, folders.state, server.port);
    try {
      await output.write(json ? `${JSON.stringify({ ...shown, addressFile: kept?.path })}\n` : `${shown.url}\n`);
      if (!quiet) await notes.write(await showAddresses(addresses, shown, { lan, addressFile: kept?.path, notes }));
      if (!signal.aborted) await once(signal, 'abort');
    } finally {
      await kept?.remove();
    }
  } finally {
    await server.close();
  }
  signal.throwIfAborted();
}

/** The folder that `publish` writes to. */
async function configuredFolder(folder: string, given: string | undefined): Promise<string> {
  const { publish } = await loadConfig(folder, given);
  if (publish === undefined) return 'public';
  const { path } = publish.options;
  if (typeof path === 'string') return path;
  throw new AntenneError('usage/no-folder', `the config publishes to the target "${publish.target}", not to a folder`, {
    hint: 'name the folder to give out: antenne serve DIR',
  });
}
