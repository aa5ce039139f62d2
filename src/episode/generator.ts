import { readFileSync } from 'node:fs';

/** Name and version of this program, such as `antenne/0.1.0`. */
export function generator(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return `antenne/${(JSON.parse(manifest) as { version: string }).version}`;
}
