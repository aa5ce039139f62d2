import { isAbsolute, join } from 'node:path';

/** Where antenne keeps things between runs. */
export interface Folders {
  /** What can be made again: clips. */
  readonly cache: string;
  /** Ledger, leases, locks. */
  readonly state: string;
  /** Installed voices. */
  readonly data: string;
}

export interface FolderFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The user's home, where there is one. */
  readonly home: string | undefined;
  /** A folder that is this user's alone, for one without a home. */
  readonly fallback: string;
}

/** The folders of the XDG base directory specification, on Windows those of the application data. A relative path in a variable does not count. */
export function foldersFor({ env, platform, home, fallback }: FolderFacts): Folders {
  const local = platform === 'win32' ? (env['LOCALAPPDATA'] ?? (home && join(home, 'AppData', 'Local'))) : undefined;
  const folder = (variable: string, kind: string, usual: readonly string[]): string => {
    const named = env[variable];
    if (named !== undefined && isAbsolute(named)) return join(named, 'antenne');
    if (local) return join(local, 'antenne', kind);
    return home ? join(home, ...usual, 'antenne') : join(fallback, kind);
  };
  return {
    cache: folder('XDG_CACHE_HOME', 'cache', ['.cache']),
    state: folder('XDG_STATE_HOME', 'state', ['.local', 'state']),
    data: folder('XDG_DATA_HOME', 'data', ['.local', 'share']),
  };
}
