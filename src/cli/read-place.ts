import { join } from 'node:path';
import type { ReadPlace } from '../source/read-source.ts';
import type { Surroundings } from './surroundings.ts';

/** Flags on how links are fetched. */
export interface LinkFlags {
  readonly allowPrivateNetwork?: boolean;
  readonly refresh?: boolean;
  readonly cache?: boolean;
  readonly quiet?: boolean;
}

/** Where the sources of a command are read from. */
export function readPlace(flags: LinkFlags, surroundings: Surroundings): ReadPlace {
  const { folders, now, notes, signal } = surroundings;
  const { allowPrivateNetwork, refresh, cache = true, quiet = false } = flags;
  return {
    // A link needs neither, and the working folder may be gone.
    get folder() {
      return surroundings.folder;
    },
    get standardInput() {
      return surroundings.standardInput;
    },
    signal,
    links: {
      ...{ allowPrivateNetwork, refresh, now },
      cacheFolder: cache ? join(folders.cache, 'pages') : undefined,
      onSlow: quiet ? undefined : (shown) => void notes.write(`fetching ${shown}\n`),
    },
  };
}
