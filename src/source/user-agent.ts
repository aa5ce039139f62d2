import { readFileSync } from 'node:fs';

/** The name that rules for robots know this program by. */
export const PRODUCT_TOKEN = 'antenne';

/** Says honestly who asks: name, version, and where to read about it once the package says where. */
export function userAgent(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version, homepage } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; homepage?: string };
  return `${PRODUCT_TOKEN}/${version} (+${homepage ?? 'reads an article aloud for the one who asked for it'})`;
}
