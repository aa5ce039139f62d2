import { join } from 'node:path';

/** Where antenne keeps clips between runs: `$XDG_CACHE_HOME/antenne`, else the platform's place for caches. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform, home: string): string {
  const named = env['XDG_CACHE_HOME'];
  if (named) return join(named, 'antenne');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'antenne', 'cache');
  return join(home, '.cache', 'antenne');
}
